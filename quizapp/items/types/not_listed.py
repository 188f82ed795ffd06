"""Choose the name that a list of the article does not have."""

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
from quizapp.items.facts import mean_band
from quizapp.items.facts.clauses import passage_around
from quizapp.items.facts.context import in_context
from quizapp.items.names.lists import NameList, lists_in, outsiders, why_open
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Entities, entities

SHOWN = 3


@item_types.add("not_listed")
class NotListed(Item):
    """A sentence with a list of names blanked out, and one name that was not in the list."""

    response = "choice"
    skill = "comprehension"
    instruction = (
        "The article lists names in the blank. Which of these is NOT one of them?"
    )

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each list of three names or more that is closed."""
        found = entities(article)
        for sentence in article.sentences:
            if sentence.is_heading:
                continue
            for listed in lists_in(found, sentence):
                reason = why_open(found, listed)
                made = reason or cls._ask(article, found, listed, random_for)
                if isinstance(made, str):
                    text = sentence.text[listed.start : listed.end]
                    yield Refusal(cls.name, sentence.index, text, made)
                else:
                    yield made

    @classmethod
    def _ask(
        cls,
        article: Article,
        found: Entities,
        listed: NameList,
        random_for: RandomFor,
    ) -> Item | str:
        sentence = listed.sentence
        names = {name for each in listed.mentions for name in found.entity(each).names}
        shown = in_context(article, sentence, listed.start, names)
        if isinstance(shown, str):
            return shown
        others = outsiders(article, found, listed)
        if not others:
            return "there is no other name of its kind"
        rng = random_for(cls.name, sentence.text, listed.start)
        inside = [each for each in others if each.entity]
        odd = rng.choice(inside) if inside else others[0]
        members = rng.sample([each.text for each in listed.mentions], SHOWN)
        text, at = shown
        start, end = listed.start + at, listed.end + at
        where = ""
        if odd.mention:
            clause = passage_around(
                article.sentences[odd.mention.sentence], odd.mention
            )
            where = f" {odd.text} is in 「{clause}」."
        whole = sentence.text[listed.start : listed.end]
        return cls(
            stem=text[:start] + BLANK + text[end:],
            key=(odd.text,),
            distractors=tuple(Distractor(each, "said_so") for each in members),
            target=Span(BLANK, start, start + len(BLANK)),
            evidence=Evidence(sentence.index, listed.start, listed.end, whole),
            explanation=f"The article lists 「{whole}」.{where}",
            band=mean_band(sentence),
            context=sentence.text,
        )
