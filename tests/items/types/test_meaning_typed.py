import pytest

TEXT = """町の図書館が古い建物を改装した。館長は雨の日も子どもが集まる場所を作る計画だ。
隣の空き地には駐車場を整備する。利用者は静かな部屋で新聞や雑誌を読み、職員に質問する。
窓から見える山には雪が残り、川の水は冷たい。旅人は坂道で荷物を運び、森で薪を拾う。"""


@pytest.fixture
def items(drafted):
    found, _ = drafted("meaning_typed", TEXT)
    return {item.target.text: item for item in found}


@pytest.mark.parametrize(
    ("target", "answer", "outcome"),
    [
        ("図書館", "Library", "right"),
        ("図書館", "a library", "right"),
        ("図書館", "libary", "variant"),
        ("図書館", "toshokan", "again"),
        ("図書館", "としょかん", "again"),
        ("図書館", "bookshop", "wrong"),
        ("駐車場", "car-park", "right"),
        ("駐車場", "parking lots", "right"),
        ("森", "forest", "right"),
        ("改装", "to remodel", "variant"),
        ("駐車場", "parking", "right"),
        ("駐車場", "lot", "again"),
    ],
)
def test_any_gloss_of_the_word_is_right(items, target, answer, outcome):
    assert items[target].grade(answer).outcome == outcome


def test_it_asks_the_words_whose_meaning_can_be_chosen_and_is_one_word(drafted, items):
    chosen, refused = drafted("meaning", TEXT)
    assert set(items) < {item.target.text for item in chosen}
    _, refusals = drafted("meaning_typed", TEXT)
    reasons = {each.text: each.reason for each in refusals}
    assert "no English word" in reasons["空き地"]
    assert reasons.items() >= {each.text: each.reason for each in refused}.items()
    assert {each.type for each in refusals} == {"meaning_typed"}


def test_what_is_shown_as_right_is_right(items):
    for item in items.values():
        assert all(item.grade(gloss).correctness == 1.0 for gloss in item.key)
        assert item.key[0] in item.explanation


def test_it_is_answered_in_english_without_options(items):
    for item in items.values():
        assert (item.response, item.answer_language) == ("typed", "en")
        assert item.options(None) == []
