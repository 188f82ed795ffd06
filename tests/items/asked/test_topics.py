import pytest

from quizapp.items.asked.topics import is_subject, takes_object
from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.words import find_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("図書館は開館した。", True),
        ("図書館は町に建てられた。", True),
        ("町は図書館を建てた。", True),
        ("町は図書館を建てると発表した。", True),
        ("駅は町の北に移った。", True),
        # は marks what is done, or may do so.
        ("説明会は毎月二回開催する。", False),
        ("図書館は町が建てる。", False),
        ("祭りは四月に開く。", False),
    ],
)
def test_what_ha_marks(text, expected):
    clause = bunsetsu_of(text, find_words(text))
    assert is_subject(clause[0], clause) is expected


def test_verbs_that_take_an_object_only():
    assert takes_object("建てる")
    assert not takes_object("開く")
    assert not takes_object("着く")
