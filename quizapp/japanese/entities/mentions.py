"""Every mention of an entity in an article, before it is known which are the same."""

from collections.abc import Iterator

from quizapp.japanese.article import Article, Sentence
from quizapp.japanese.entities.bodies import body
from quizapp.japanese.entities.entity import Kind, Mention
from quizapp.japanese.entities.persons import person
from quizapp.japanese.entities.places import places
from quizapp.japanese.entities.quoted import quoted_names
from quizapp.japanese.entities.runs import Run, runs
from quizapp.japanese.entities.unnamed import first_persons, unnamed_person


def mentions(article: Article) -> list[Mention]:
    """Return the mentions of `article` in reading order.

    None overlaps another, but an organisation may stand in what an unnamed person is
    called: 外務省 in 外務省の幹部.
    """
    return [each for sentence in article.sentences for each in _in_sentence(sentence)]


def _in_sentence(sentence: Sentence) -> list[Mention]:
    quoted = list(quoted_names(sentence))
    found = [
        each
        for run in runs(sentence)
        for each in _in_run(run)
        if not any(name.start < each.end and each.start < name.end for name in quoted)
    ]
    kept: list[Mention] = []
    for each in sorted(
        (*quoted, *found, *first_persons(sentence)),
        key=lambda each: (each.start, -each.end),
    ):
        is_owner = kept and kept[-1].kind == Kind.ROLE and each.kind != Kind.ROLE
        if not kept or is_owner or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def _in_run(run: Run) -> Iterator[Mention]:
    if found := places(run):
        yield from found
    elif (found_person := person(run)) is not None:
        yield found_person
    elif (found_body := body(run)) is not None:
        yield found_body
    elif (found_role := unnamed_person(run)) is not None:
        yield found_role
        at = next(
            (
                at
                for at, token in enumerate(run.tokens)
                if token.end > run.end - len(found_role.head)
            ),
            0,
        )
        owner = body(run.part(0, at)) if at else None
        if owner:
            yield owner
