"""Words and items of one article, against tagging it with fugashi and reading the features."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import fugashi

from quizapp import paths
from quizapp.items.base import item_types
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article
from quizapp.sets.base import read_set
from tests.benchmarks.row import Row, paired

GIVEN = Path(__file__).parents[3] / "shared" / "articles" / "central-asia-summit.txt"


def article_text() -> str:
    """Return the article the targets were set on, or a shipped one where it is not at hand."""
    if GIVEN.exists():
        return GIVEN.read_text("utf-8")
    return read_set(next(paths.QUESTIONS.glob("*.yaml"))).article


def rows() -> Iterator[Row]:
    text = article_text()
    tagger = fugashi.Tagger()

    def tag() -> object:
        return [
            (node.surface, node.feature.pos1, node.feature.lemma, node.feature.kana)
            for node in tagger(text)
        ]

    ours, floor, ratio = paired(lambda: read_article(text), tag)
    yield Row("words of an article", f"{ours:.1f} ms", f"{floor:.1f} ms", ratio, 15)
    ours, floor, ratio = paired(lambda: draft(read_article(text)), tag)
    yield Row("all items of an article", f"{ours:.1f} ms", f"{floor:.1f} ms", ratio, 40)
    article = read_article(text)
    content = [name for name in item_types if item_types[name].skill == "comprehension"]
    ours, floor, ratio = paired(lambda: draft(replace(article), types=content), tag)
    yield Row("comprehension items", f"{ours:.1f} ms", f"{floor:.1f} ms", ratio, 12)
    rate = 1000 * len(text) / paired(lambda: read_article(text), tag)[0]
    yield Row(
        "characters a second", f"{rate:,.0f}", "15,000", rate / 15_000, 1, at_least=True
    )
