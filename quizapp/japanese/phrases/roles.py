"""What a bunsetsu does in its sentence, told by its last word and by what follows."""

from enum import StrEnum

from quizapp.japanese.words import Word

_PREDICATES = ("動詞", "形容詞", "形状詞")
# Behind a clause with と they tell what is said or thought: 直すと発表した.
_SAYING = frozenset(
    ("発表", "話す", "語る", "述べる", "説明", "強調", "言う", "いう", "思う", "考える", "期待", "伝える", "指摘", "呼びかける", "訴える", "見る", "みる", "予測", "推定", "判断", "決める", "約束", "主張")
)  # fmt: skip
_FINITE = ("終止形", "連体形")
_LINKING = frozenset(("が", "けれど", "けれども", "けど", "から", "し", "と", "ものの", "のに", "ので", "ば", "なら", "たら"))  # fmt: skip


class Role(StrEnum):
    """What a bunsetsu is in its sentence; those from `ADNOMINAL` on are predicates."""

    TOPIC = "topic"
    CASE = "case"
    OF = "of"
    BARE = "bare"
    ADVERB = "adverb"
    ADNOMINAL = "adnominal"
    TE = "te"
    STEM = "stem"
    LINK = "link"
    FINAL = "final"


PREDICATES = (Role.ADNOMINAL, Role.TE, Role.STEM, Role.LINK, Role.FINAL)
LINKS = (Role.TE, Role.STEM, Role.LINK)
"""The predicates that end a clause before another one."""


def role_of(
    group: list[Word], particle: str, mark: str, following: Word | None
) -> Role:
    """Return what the words of a bunsetsu are; `following` is the word behind it, or None.

    `mark` is what stands between the two.
    """
    last = group[-1]
    core = [word for word in group if word.pos != "助詞" or ends_in_te(word)]
    is_predicate = any(word.pos in _PREDICATES for word in core) or any(
        word.pos == "助動詞" for word in core
    )
    if not is_predicate:
        if following is None:
            return Role.FINAL
        if particle == "で" and core[-1].number and mark:
            # 部員は14人で、…: the copula, not a place.
            return Role.STEM
        return _nominal_role(core, particle)
    if following is None:
        return Role.FINAL
    if particle == "と" and following.base in _SAYING and not mark:
        return Role.ADNOMINAL
    if particle:
        return _particle_role(particle)
    if ends_in_te(last):
        return Role.TE
    if last.surface.endswith(("ば", "たら", "だら", "なら", "ながら", "つつ")):
        return Role.LINK
    touches = not mark
    if last.surface in ("に", "く") or (
        last.pos == "形容詞" and form_of(last) == "連用形" and touches
    ):
        return Role.ADVERB
    form = form_of(last)
    if last.surface in ("な", "の") or (form in _FINITE and touches):
        return Role.ADNOMINAL
    if form in _FINITE or form == "仮定形":
        return Role.LINK
    if last.surface in ("ので", "ように", "ために"):
        return Role.LINK
    if last.surface in ("で", "であり"):
        return Role.STEM
    return Role.STEM


def _nominal_role(core: list[Word], particle: str) -> Role:
    if particle.endswith("は"):
        return Role.TOPIC
    if particle == "の":
        return Role.OF
    if particle:
        return Role.CASE
    if core and core[-1].pos in ("副詞", "接続詞", "連体詞", "感動詞"):
        return Role.ADVERB
    return Role.BARE


def _particle_role(particle: str) -> Role:
    """Return the role of a predicate with a particle behind it: 直すと, 直すのは, 直すまで."""
    if particle in _LINKING or particle.endswith(("ながら", "つつ", "ば")):
        return Role.LINK
    return Role.ADNOMINAL


def form_of(word: Word) -> str:
    """Return UniDic's form of the last token of a word, without its variety: 連用形."""
    return word.tokens[-1].morph.cform.partition("-")[0]


def ends_in_te(word: Word) -> bool:
    """Return whether a word ends in て or で that joins clauses: 直して."""
    last = word.tokens[-1].morph
    return last.pos2 == "接続助詞" and last.lemma == "て"
