"""Names to choose from beside the one that a sentence has, and where the article has them."""

from collections.abc import Iterable
from random import Random

from quizapp.items.base import Distractor
from quizapp.items.facts.clauses import passage_around
from quizapp.items.names import NamedFact
from quizapp.japanese.article import Article

FROM_ARTICLE = "another_name"
FROM_OUTSIDE = "name_not_there"


def other_names(fact: NamedFact, count: int, rng: Random) -> list[Distractor]:
    """Return up to `count` wrong names; the article's own come first."""
    inside = [each for each in fact.rivals if each.entity]
    outside = [each for each in fact.rivals if not each.entity]
    rng.shuffle(inside)
    return [
        Distractor(each.text, FROM_ARTICLE if each.entity else FROM_OUTSIDE)
        for each in (*inside, *outside)[:count]
    ]


def explain_names(article: Article, fact: NamedFact, texts: Iterable[str]) -> str:
    """Return where the article has the names of `texts` that it has, in English."""
    by_text = {each.text: each for each in fact.rivals}
    said = []
    for text in texts:
        mention = by_text[text].mention
        if mention:
            clause = passage_around(article.sentences[mention.sentence], mention)
            said.append(f"{text} is in 「{clause}」.")
    return " ".join(said)
