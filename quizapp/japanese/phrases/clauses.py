"""Cut a sentence into its clauses, and tell which phrases surely belong to their last predicate.

Source of the safe zones: dependencies of 26,507 sentences of the Kyoto University Web Document
Leads Corpus and the Wikipedia Annotated Corpus. が, を, に or で right before the predicate that
ends a sentence belongs to it in 99.8 of 100; Xは、 at the beginning does in 97.7 when no clause
ends in between, but without a comma and with one clause between in 41.5 only.
"""

from collections.abc import Sequence

from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.phrases.roles import LINKS, Role

Clause = tuple[Bunsetsu, ...]

# Before a noun these take nothing but an adverb: 4月に新しい橋を架けた.
_ALONE = frozenset(
    (
        "新しい", "古い", "大きい", "小さい", "美しい", "長い", "短い", "広い", "狭い", "白い", "赤い", "青い", "黒い", "若い",
        "珍しい", "重い", "軽い", "太い", "細い", "丸い", "暑い", "寒い", "明るい", "暗い", "新た", "貴重", "特別", "正式",
        "大規模", "立派", "静か", "豪華", "本格的", "伝統的", "巨大",
    )
)  # fmt: skip


def clauses_of(bunsetsu: Sequence[Bunsetsu]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence in order; each ends with a predicate.

    A て without a comma ends none: 歩いて行く is one.
    """
    clauses: list[Clause] = []
    start = 0
    for at, each in enumerate(bunsetsu):
        ends = each.role in LINKS and (each.role is not Role.TE or each.has_comma)
        if ends or each is bunsetsu[-1]:
            clauses.append(tuple(bunsetsu[start : at + 1]))
            start = at + 1
    return tuple(clauses)


def is_of_last(clause: Clause, each: Bunsetsu) -> bool:
    """Return whether `each` surely belongs to the predicate that ends `clause`.

    It stands right before it, or no other predicate is between, or only one before a noun
    that a comma keeps it from.
    """
    between = clause[clause.index(each) + 1 : -1]
    predicates = [one for one in between if one.is_predicate and not is_alone(one)]
    if not predicates:
        return True
    only_adnominal = all(one.role is Role.ADNOMINAL for one in predicates)
    return each.has_comma and only_adnominal


def is_alone(each: Bunsetsu) -> bool:
    """Return whether a word before a noun describes it and takes no phrase itself: 新しい星."""
    return each.role is Role.ADNOMINAL and each.words[0].base in _ALONE


def topic_of(clause: Clause) -> Bunsetsu | None:
    """Return the clause's は phrase when it has one only, else None."""
    topics = [each for each in clause if each.role is Role.TOPIC]
    return topics[0] if len(topics) == 1 else None


def has_subject(clause: Clause) -> bool:
    """Return whether something in the clause is marked with は, が or も."""
    return any(
        each.role is Role.TOPIC or each.particle in ("が", "も") for each in clause
    )
