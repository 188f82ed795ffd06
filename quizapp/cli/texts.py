"""`quizapp generate`: the questions that a text offers, without a database."""

import json
from pathlib import Path

import click

from quizapp.cli.fault import FILE, Fault, article_in, name_of
from quizapp.items.base import item_types
from quizapp.items.draft import Draft, draft
from quizapp.japanese import level
from quizapp.japanese.article import Article
from quizapp.japanese.kana import has_kanji
from quizapp.sets.base import QuestionSet, formats


@click.command()
@FILE
@click.option(
    "--format", "form", type=click.Choice(["json", "yaml"]), default="json",
    show_default=True, help="JSON for programs, YAML for a set to edit.",
)  # fmt: skip
@click.option(
    "--seed", default=0, show_default=True, help="Same text and seed: same items."
)
@click.option(
    "--type", "types", multiple=True, help="Only this question type; may be repeated."
)
@click.option("--refusals", is_flag=True, help="Tell what was not asked, and why.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write.",
)
def generate(
    file: Path,
    form: str,
    seed: int,
    types: tuple[str, ...],
    refusals: bool,
    output: Path | None,
) -> None:
    """Print the questions that the article in FILE (- for standard input) offers."""
    for name in types:
        if name not in item_types:
            raise Fault(
                f"There is no question type {name!r}; there are {', '.join(item_types)}."
            )
    article = article_in(file)
    drafted = draft(article, seed=seed, types=types or None)
    _tell_what_is_missing(article, drafted, name_of(file), refusals=refusals)
    text = (
        _as_json(article, drafted, refusals)
        if form == "json"
        else _as_yaml(article, drafted)
    )
    if output:
        output.write_text(text, "utf-8")
    else:
        click.echo(text, nl=False)


def _tell_what_is_missing(
    article: Article, drafted: Draft, name: str, *, refusals: bool
) -> None:
    """Raise Fault when there is nothing to print; warn when a text without kanji gave little."""
    lacks = (
        "" if has_kanji(article.text) else f"{name} has no kanji: no reading was asked."
    )
    if not drafted.items and not refusals:
        raise Fault(
            lacks or f"No question could be made from {name}; --refusals tells why."
        )
    if lacks:
        click.echo(lacks, err=True)


def _as_json(article: Article, drafted: Draft, refusals: bool) -> str:
    told = drafted.refusals if refusals else ()
    data = {
        "title": article.title,
        "level": level.label(level.readability(article.text)),
        "items": [item.as_dict() for item in drafted.items],
        "refusals": [
            {"type": r.type, "sentence": r.sentence, "text": r.text, "reason": r.reason}
            for r in told
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _as_yaml(article: Article, drafted: Draft) -> str:
    question_set = QuestionSet(
        slug="", title=article.title, article=article.plain.given, items=drafted.items
    )
    return formats["yaml"]().dumps(question_set)
