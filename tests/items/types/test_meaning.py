import pytest

from quizapp.items.meanings import stems_of_form
from quizapp.items.meanings.english import stems

TEXT = """町の図書館が古い建物を改装した。館長は雨の日も子どもが集まる場所を作る計画だ。
隣の空き地には駐車場を整備する。利用者は静かな部屋で新聞や雑誌を読み、職員に質問する。
窓から見える山には雪が残り、川の水は冷たい。旅人は坂道で荷物を運び、森で薪を拾う。
おいしい料理を楽しむ客も増え、うれしい知らせが届いた。"""


def test_the_key_is_what_the_dictionary_says(drafted):
    items, _ = drafted("meaning", TEXT)
    keys = {item.target.text: item.key[0] for item in items}
    assert keys["図書館"] == "library"
    assert "remodel" in keys["改装"]
    assert keys["集まる"].startswith("to gather")


def test_no_wrong_meaning_shares_a_word_with_any_sense_of_the_target(drafted):
    items, _ = drafted("meaning", TEXT)
    assert len(items) >= 20
    for item in items:
        possible = stems_of_form(item.word.base)
        for wrong in item.distractors:
            assert not possible & stems(wrong.text), (item.target.text, wrong.text)


def test_options_are_of_one_grammatical_shape(drafted):
    items, _ = drafted("meaning", TEXT)
    for item in items:
        options = [item.key[0], *(wrong.text for wrong in item.distractors)]
        assert len({option.startswith("to ") for option in options}) == 1


def test_a_kana_word_that_means_one_thing_is_asked(drafted):
    items, _ = drafted("meaning", TEXT)
    asked = {item.word.base for item in items}
    assert {"おいしい", "うれしい"} <= asked


def test_a_text_without_kanji_still_gives_items(drafted):
    text = (
        "きのう ともだちと おいしい おべんとうを たべました。"
        "とても うれしい いちにちでした。やさしい おばあさんが めずらしい おかしを くれました。"
        "いそがしい ともだちと つめたい みずを のんで、みじかい うたを うたいました。"
    )
    items, refusals = drafted("meaning", text)
    assert refusals == []
    assert all(item.word.base == item.word.base_reading for item in items)
    assert items


def test_polysemes_parts_of_compounds_and_grammar_are_refused(drafted):
    _, refusals = drafted(
        "meaning", TEXT + "祖母が席を立ち、経済団体の人が手を大きく動かす場合がある。"
    )
    reasons = {each.text: each.reason for each in refusals}
    assert "expression" in reasons["席"]
    assert "longer word" in reasons["経済"]
    assert "grammar" in reasons["場合"]
    assert "more than one meaning" in reasons["手"]
    assert "more than one meaning" in reasons["動かす"]


@pytest.mark.parametrize(
    ("text", "word", "refused"),
    [
        ("鳥が群れから離れた話だ。", "群れ", True),
        ("町へ森の鳥を見に行った。", "見", False),
    ],
)
def test_a_verb_that_stands_as_a_noun_is_refused(drafted, text, word, refused):
    _, refusals = drafted("meaning", text)
    reasons = {each.text: each.reason for each in refusals}
    assert ("stands as a noun" in reasons[word]) is refused


def test_the_explanation_names_the_words_of_the_wrong_meanings(drafted):
    items, _ = drafted("meaning", TEXT)
    for item in items:
        assert all(
            f"is “{wrong.text}”" in item.explanation for wrong in item.distractors
        )
