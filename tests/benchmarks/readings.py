"""How many readings are right, of those that are asked and of all that are shown, in percent."""

from collections import Counter
from collections.abc import Iterator

from tests.benchmarks.row import Row
from tests.gold import Known, known_words, own_sentences, rohan_sentences


def rows() -> Iterator[Row]:
    for name, sentences, asked_goal in (
        ("own prose", own_sentences(), 99.95),
        ("ROHAN4600", rohan_sentences(), 99.85),
    ):
        if sentences:
            yield from _rows(name, list(known_words(sentences)), asked_goal)


def _rows(name: str, words: list[Known], asked_goal: float) -> Iterator[Row]:
    content = [each for each in words if each.is_content]
    asked = [each for each in content if each.word.askable]
    yield _row(f"{name}: asked readings right", asked, asked_goal)
    count = f"{len(asked):,}", f"{len(content):,}"
    yield Row(
        f"{name}: words asked",
        *count,
        100 * len(asked) / len(content),
        70,
        at_least=True,
    )
    yield _row(f"{name}: furigana right", words, 99)
    for reason, count in Counter(
        each.word.reason.partition(":")[0] for each in content if not each.word.askable
    ).most_common(5):
        print(f"  not asked: {reason} {count:,}")
    for each in asked:
        if not each.is_right:
            print(
                f"  {each.word.surface} {each.word.reading}, not {'/'.join(each.readings)}: {each.sentence}"
            )


def _row(name: str, words: list[Known], goal: float) -> Row:
    right = sum(each.is_right for each in words)
    return Row(
        name,
        f"{right:,}",
        f"{len(words):,}",
        100 * right / len(words),
        goal,
        at_least=True,
    )
