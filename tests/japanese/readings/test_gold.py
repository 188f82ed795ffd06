import pytest

from tests.gold import known_words, own_sentences, rohan_sentences


@pytest.fixture(scope="module")
def own():
    return list(known_words(own_sentences()))


def share(words):
    return sum(each.is_right for each in words) / len(words)


def wrong(words):
    return [
        (k.word.surface, k.word.reading, k.readings) for k in words if not k.is_right
    ]


def test_what_is_asked_in_modern_prose_is_right(own):
    asked = [each for each in own if each.is_content and each.word.askable]
    assert share(asked) >= 0.9995, wrong(asked)
    assert len(asked) >= 0.70 * sum(each.is_content for each in own)


def test_the_furigana_of_modern_prose_is_right(own):
    assert len(own) > 10_000
    assert share(own) >= 0.99


@pytest.mark.skipif(not rohan_sentences(), reason="ROHAN4600 is not at hand")
def test_rare_readings_do_not_get_through():
    found = list(known_words(rohan_sentences()))
    asked = [each for each in found if each.is_content and each.word.askable]
    assert share(asked) >= 0.9985, wrong(asked)
    assert len(asked) >= 0.70 * sum(each.is_content for each in found)
