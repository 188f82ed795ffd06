import pytest

TEXT = "政府は来月、新しい制度の検討を始める。企業は技術の開発に資金を使う。"


def test_the_word_stands_in_kana_and_its_spelling_is_the_key(drafted):
    items, _ = drafted("orthography", TEXT)
    item = next(item for item in items if item.key == ("検討",))
    assert item.target.text == "けんとう"
    assert item.stem == item.context.replace("検討", "けんとう")
    assert item.context[item.evidence.start : item.evidence.end] == "検討"
    assert len(item.distractors) == 3
    assert "検 けん + 討 とう" in item.explanation


@pytest.mark.parametrize(
    ("text", "word", "reason"),
    [
        ("店の手続きは簡単に終わった。", "手続き", "two kanji"),
        ("技術の開発には高い技術者が必要だ。", "技術", "elsewhere"),
        ("彼女の息子は医師を目指す。", "息子", "too few other kanji"),
    ],
)
def test_what_has_no_sure_wrong_spellings_is_refused(drafted, text, word, reason):
    items, refusals = drafted("orthography", text)
    assert all(item.key != (word,) for item in items)
    assert any(each.text == word and reason in each.reason for each in refusals)
