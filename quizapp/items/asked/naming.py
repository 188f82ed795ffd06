"""Stems that ask for a name: 就任したのは、誰ですか, 生まれたのは、どこですか."""

from quizapp.items.asked.cuts import tell
from quizapp.items.asked.stems import cleft, why_malformed
from quizapp.items.asked.told import Told, tell_whole
from quizapp.items.asked.topics import takes_object
from quizapp.items.names import NamedFact
from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.phrases.clauses import is_alone, is_of_last
from quizapp.japanese.phrases.roles import Role

# With these, に marks where something is or comes to be.
_STAYS = frozenset(
    (
        "ある", "いる", "住む", "すむ", "建つ", "立つ", "位置", "着く", "到着", "移る", "移り住む", "引っ越す", "移住", "移転",
        "集まる", "設置", "設ける", "置く", "開設", "建てる", "建てられる", "建設", "造る", "オープン", "開店", "開館", "出店",
        "戻る", "帰る", "行く", "来る", "訪れる", "渡る", "留学", "上陸", "入学", "進学", "勤める", "勤務", "通う", "移す",
        "残る", "生息", "分布", "滞在", "派遣", "出張",
    )
)  # fmt: skip
_PASSIVE = ("れる", "られる")
_ABSTRACT = frozenset(("有名", "人気", "知られる", "話題", "盛ん"))


def ask_subject(
    fact: NamedFact,
    wh: str,
    title: str,  # noqa: ARG001
) -> tuple[str, str]:
    """Return the question for a name that は or が marks, or ("", why there is none)."""
    told = tell_whole(fact.sentence, fact.mention.start, fact.end)
    if isinstance(told, str):
        return "", told
    reason = _why_not_subject(told, fact)
    if reason:
        return "", reason
    topic_is_object = _topic_is_object(told)
    if topic_is_object is None:
        return "", "it is not certain what its topic is"
    without = with_modifiers(told)
    stem = cleft(told, wh, without=without, topic="を" if topic_is_object else "が")
    return stem, why_malformed(stem)


def ask_place(fact: NamedFact, wh: str, title: str) -> tuple[str, str]:
    """Return the question for a place that で or に marks, or ("", why there is none)."""
    told = tell(fact.sentence, fact.mention.start, fact.end, title)
    if isinstance(told, str):
        return "", told
    answer, predicate = told.answer, told.clause[-1]
    if answer.nominal != fact.sentence.text[fact.mention.start : fact.end]:
        return "", "it is not a phrase by itself"
    if answer.particle not in ("で", "では", "に", "には"):
        return "", "it does not tell where"
    if answer.particle.startswith("に") and predicate.words[0].base not in _STAYS:
        return "", "it may be something else than a place here"
    if predicate.words[0].base in _ABSTRACT or len(with_modifiers(told)) > 1:
        return "", "it may be something else than a place here"
    if not is_of_last(told.clause, answer):
        return "", "it may belong to another predicate"
    stem = cleft(told, wh, without=(answer,))
    return stem, why_malformed(stem)


def with_modifiers(told: Told) -> tuple[Bunsetsu, ...]:
    """Return the answer's phrase with the の phrases before it: 監督の｜木村さんは."""
    at = first = told.clause.index(told.answer)
    while first and told.clause[first - 1].role is Role.OF:
        first -= 1
    return told.clause[first : at + 1]


def _why_not_subject(told: Told, fact: NamedFact) -> str:
    answer, clause = told.answer, told.clause
    if answer.nominal != fact.sentence.text[fact.mention.start : fact.end]:
        return "it is not a phrase by itself"
    if answer.particle not in ("は", "が"):
        return "it is not who does it"
    first = clause.index(with_modifiers(told)[0])
    before = clause[first - 1] if first else None
    if before and (before.role is Role.ADNOMINAL or before.particle in ("と", "や")):
        return "it is part of a longer phrase"
    others = [
        each
        for each in clause
        if each is not answer
        and (each.particle in ("が", "も", "は") or each.role is Role.TOPIC)
    ]
    if answer.particle == "は" and others:
        return "its sentence has another subject"
    if answer.particle == "が" and (
        any(each.role is not Role.TOPIC for each in others)
        or len([one for one in clause if one.is_predicate and not is_alone(one)]) > 1
    ):
        return "it may belong to another predicate"
    if (
        answer.particle == "は"
        and first
        and not all(
            each.role in (Role.BARE, Role.CASE, Role.ADVERB, Role.OF)
            for each in clause[:first]
        )
    ):
        return "it may belong to another predicate"
    return ""


def _topic_is_object(told: Told) -> bool | None:
    """Return whether the clause's は marks what is acted on; None when that is not certain."""
    topic = next(
        (
            each
            for each in told.clause
            if each.role is Role.TOPIC and each is not told.answer
        ),
        None,
    )
    if topic is None or topic.particle in ("には", "では"):
        return False
    has_object = any(each.particle == "を" for each in told.clause)
    if topic.particle != "は" or has_object:
        return None
    predicate = told.clause[-1]
    if any(
        token.morph.base in _PASSIVE
        for word in predicate.words
        for token in word.tokens
    ):
        return None
    return True if takes_object(predicate.words[0].base) else None
