"""Names to choose from beside the one that a sentence has, and where the article has them."""

from collections.abc import Iterable
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.facts.clauses import clause_around
from quizapp.items.names import NamedFact
from quizapp.items.names.rivals import Rival
from quizapp.japanese.article import Article
from quizapp.japanese.entities import Entities, entities

FROM_ARTICLE = "another_name"
FROM_OUTSIDE = "name_not_there"


def other_names(
    article: Article, fact: NamedFact, count: int, rng: Random
) -> list[Distractor]:
    """Return up to `count` wrong names, none a part of another; the article's own come first."""
    inside = [each for each in fact.rivals if each.entity]
    outside = [each for each in fact.rivals if not each.entity]
    rng.shuffle(inside)
    return [
        Distractor(each.text, FROM_ARTICLE if each.entity else FROM_OUTSIDE)
        for each in unlike(entities(article), (*inside, *outside), count)
    ]


def unlike(found: Entities, rivals: Iterable[Rival], count: int) -> list[Rival]:
    """Return the first `count` of `rivals` of which no two could be one, or are part of another."""
    chosen: list[Rival] = []
    for each in rivals:
        if len(chosen) < count and not any(
            each.text in other.text
            or other.text in each.text
            or (
                each.entity
                and other.entity
                and found.may_be_same(each.entity, other.entity)
            )
            for other in chosen
        ):
            chosen.append(each)
    return chosen


def explain_names(article: Article, fact: NamedFact, texts: Iterable[str]) -> str:
    """Return where the article has the names of `texts` that it has, in English."""
    by_text = {each.text: each for each in fact.rivals}
    said = []
    for text in texts:
        mention = by_text[text].mention
        if mention:
            clause = clause_around(article.sentences[mention.sentence], mention)
            said.append(f"{text} is in 「{clause}」.")
    return " ".join(said)
