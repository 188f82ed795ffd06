import pytest

TEXT = "市は来月、古い公園を整備する計画を発表した。住民は計画の説明を受けて、質問を重ねた。"


def test_each_word_of_one_certain_reading_is_asked(drafted):
    items, _ = drafted("reading", TEXT)
    keys = {item.target.text: item.key for item in items}
    assert keys["整備"] == ("せいび",)
    assert keys["重ねた"] == ("かさねた",)
    for item in items:
        assert item.stem[item.target.start : item.target.end] == item.target.text
        assert item.stem in TEXT
        assert 2 <= len(item.distractors) <= 3
        assert item.word.reading == item.key[0]


def test_a_chosen_distractor_tells_the_slip(drafted):
    items, _ = drafted("reading", TEXT)
    item = next(item for item in items if item.target.text == "整備")
    wrong = item.distractors[0]
    assert item.grade(wrong.text).slip == wrong.label != ""
    assert item.grade("せいび").correctness == 1.0


def test_the_explanation_divides_the_reading_among_the_kanji(drafted):
    items, _ = drafted("reading", TEXT)
    item = next(item for item in items if item.target.text == "整備")
    assert "整 せい + 備 び" in item.explanation


def test_the_same_text_and_seed_give_the_same_items(drafted):
    assert drafted("reading", TEXT) == drafted("reading", TEXT)
    assert drafted("reading", TEXT, seed=1) != drafted("reading", TEXT, seed=2)


def test_an_item_does_not_change_when_another_sentence_does(drafted):
    first, second = TEXT.split("。")[:2]
    alone, _ = drafted("reading", f"{second}。")
    both, _ = drafted("reading", f"{first}。{second}。")
    same = [item for item in both if item.context == f"{second}。"]
    assert [(item.id, item.distractors) for item in alone] == [
        (item.id, item.distractors) for item in same
    ]


@pytest.mark.parametrize(
    ("text", "word", "reason"),
    [
        ("明日は市場で魚を買うつもりだ。", "市場", "several readings"),
        ("市場（いちば）の計画が来月から始まる。", "市場", "could be read otherwise"),
        ("町の整備計画\n\n新しい計画が来月から始まる。", "整備", "heading"),
    ],
)
def test_what_is_not_asked_is_refused_with_a_reason(drafted, text, word, reason):
    items, refusals = drafted("reading", text)
    assert all(item.target.text != word for item in items)
    assert any(word in each.text and reason in each.reason for each in refusals)


def test_a_word_is_asked_in_three_sentences_and_once_in_each(drafted):
    sentence = "大きな駐車場の隣に小さな駐車場が{}ある。"
    items, refusals = drafted(
        "reading", "".join(map(sentence.format, "今まだもう")) + sentence.format("再び")
    )
    asked = [item for item in items if item.target.text == "駐車場"]
    assert len(asked) == 3
    assert any("3 sentences" in each.reason for each in refusals)
    assert any("already" in each.reason for each in refusals)


def test_a_text_without_kanji_gives_neither_items_nor_refusals(drafted):
    assert drafted("reading", "きょうは とても いい てんきです。") == ([], [])
