"""Choose between the verbs of a pair: 窓を＿＿ → 閉めた, 閉まった or 閉まっていた."""

from collections import Counter
from collections.abc import Iterator

from quizapp.items.base import (
    BLANK,
    Distractor,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    Span,
    item_types,
)
from quizapp.items.frames.nouns import kinds_of
from quizapp.items.frames.pairs import (
    INTRANSITIVE,
    Pair,
    is_alike,
    pair_of,
    wrong_forms,
)
from quizapp.items.frames.phrases import Phrase, phrases_in
from quizapp.items.frames.sureness import (
    is_last_to_take_object,
    is_met_again,
    may_belong_later,
    why_changed,
    why_open,
)
from quizapp.items.stems import why_unfit
from quizapp.items.transitivity import takes_way
from quizapp.japanese.article import Article

SENTENCES = 2
"""In how many sentences one pair is asked."""

_MASKS = frozenset("はも")
_WITH_HELPERS = 2


@item_types.add("form")
class Form(Item):
    """A sentence without its verb, and the verb's transitive or intransitive partner."""

    response = "choice"
    skill = "grammar"
    instruction = "Which form belongs in the blank?"

    @classmethod
    def draft(
        cls,
        article: Article,
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator[Item | Refusal]:
        """Yield an item for each verb of a pair that its particle decides, and the refusals."""
        asked: Counter[Pair] = Counter()
        for sentence in article.sentences:
            unfit = why_unfit(sentence)
            for phrase in phrases_in(sentence):
                pair = pair_of(phrase.base, phrase.words[phrase.particle].surface)
                if pair is None:
                    continue
                repeated = ""
                if asked[pair] >= SENTENCES:
                    repeated = f"it is asked in {SENTENCES} sentences already"
                made = unfit or repeated or cls._ask(phrase, pair)
                if isinstance(made, str):
                    yield Refusal(cls.name, sentence.index, phrase.base, made)
                else:
                    asked[pair] += 1
                    yield made

    @classmethod
    def _ask(cls, phrase: Phrase, pair: Pair) -> Item | str:
        if reason := _why_free(phrase) or _why_masked(phrase, pair):
            return reason
        wrong = wrong_forms(pair, phrase)
        if not wrong:
            return "its form has no counterpart that is surely wrong"
        text = phrase.sentence.text
        start = phrase.words[phrase.predicate].start
        end = phrase.words[phrase.end - 1].end
        return cls(
            stem=text[:start] + BLANK + text[end:],
            key=(text[start:end],),
            distractors=tuple(Distractor(each.text, each.slip) for each in wrong),
            target=Span(BLANK, start, start + len(BLANK)),
            evidence=Evidence(phrase.sentence.index, start, end, text[start:end]),
            explanation=_explain(pair),
            band=phrase.words[phrase.predicate].band,
            context=text,
        )


def _why_free(phrase: Phrase) -> str:
    """Return why the noun may belong to another verb than the blank, or nothing."""
    if reason := why_changed(phrase):
        return reason
    if is_met_again(phrase) or is_last_to_take_object(phrase):
        return ""
    if may_belong_later(phrase, phrase.words[phrase.particle].surface):
        return "the noun may belong to a later verb"
    return why_open(phrase)


def _why_masked(phrase: Phrase, pair: Pair) -> str:
    """Return why the particle does not exclude the partner here, or nothing."""
    words = phrase.words
    kinds = kinds_of(words[phrase.noun])
    if phrase.end - phrase.predicate > _WITH_HELPERS:
        return "more than one verb helps it"
    if words[phrase.particle].surface != INTRANSITIVE:
        if takes_way(pair.intransitive) and (not kinds or "path" in kinds):
            return "what its noun names may be a way"
        return ""
    if is_alike(pair) or not kinds & pair.kinds:
        return "what its noun names might be what acts"
    if any(
        word.pos == "助詞" and word.surface in _MASKS for word in words[: phrase.noun]
    ):
        return "the object may be the topic"
    return ""


def _explain(pair: Pair) -> str:
    return (
        f"〜を{pair.transitive}: a transitive verb (他動詞), which takes an object. "
        f"〜が{pair.intransitive}: an intransitive verb (自動詞), which takes none."
    )
