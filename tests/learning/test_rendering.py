from dataclasses import replace

import pytest

from quizapp.items.base import Distractor, Evidence, item_types
from quizapp.japanese.source import TextError
from quizapp.learning.reading import text_of
from quizapp.learning.rendering import digest_of, file_digest, render
from quizapp.sets.base import QuestionSet

TEXT = "図書館の会議\n図書館で会議が開かれた。市長は新しい計画を説明した。\n計画は来年から始まる。"
BY_HAND = item_types["choice"](
    id="by-hand",
    stem="会議はどこで開かれましたか。",
    key=("図書館",),
    distractors=(Distractor("駅"), Distractor("公園")),
    evidence=Evidence(1, 0, 4, "図書館で"),
)


@pytest.fixture(scope="module")
def rendered():
    return render(QuestionSet(slug="library", title="", article=TEXT, items=(BY_HAND,)))


def test_items_are_drafted_beside_those_by_hand(rendered):
    types = {item["type"] for item in rendered.items}
    assert {"choice", "reading", "orthography"} <= types
    uids = [item["uid"] for item in rendered.items]
    assert "by-hand" in uids
    assert len(set(uids)) == len(uids)


def test_an_item_by_hand_outranks_a_drafted_one_of_its_id(rendered):
    uid = next(item["uid"] for item in rendered.items if item["type"] == "reading")
    mine = replace(BY_HAND, id=uid)
    again = render(QuestionSet(slug="library", title="", article=TEXT, items=(mine,)))
    assert [item["type"] for item in again.items if item["uid"] == uid] == ["choice"]


def test_the_article_is_kept_in_its_parts(rendered):
    sections = rendered.article["sections"]
    assert sections == [{"heading": 0, "paragraphs": [[1, 2], [3]]}]
    assert [*map(text_of, rendered.sentences)] == [
        "図書館の会議",
        "図書館で会議が開かれた。",
        "市長は新しい計画を説明した。",
        "計画は来年から始まる。",
    ]
    library = [("図書館", "としょかん"), "agreed", [["図書館", "としょかん"]]]
    assert library in rendered.sentences[1]


def test_furigana_stays_in_the_text_and_is_shown_over_the_sentences():
    given = "港町《みなとまち》の朝\n朝の<ruby>市場<rt>いちば</rt></ruby>が始まる。"
    found = render(QuestionSet(slug="x", title="", article=given))
    assert found.text == given
    assert found.title == "港町の朝"
    first, second = found.sentences
    assert (text_of(first), text_of(second)) == ("港町の朝", "朝の市場が始まる。")
    assert [("市場", "いちば"), "source", [["市場", "いちば"]]] in second


def test_title_and_level_are_found_when_they_are_not_given(rendered):
    assert rendered.title == "図書館の会議"
    assert rendered.level
    given = QuestionSet(slug="x", title="会議", level="beginner", article=TEXT)
    assert (render(given).title, render(given).level) == ("会議", "beginner")


def test_the_coverage_counts_items_and_lists_refusals(rendered):
    counted = rendered.coverage["types"]
    assert sum(counted.values()) == len(rendered.items)
    assert counted["choice"] == 1
    assert list(counted) == sorted(counted)
    for refusal in rendered.coverage["refusals"]:
        assert set(refusal) == {"type", "sentence", "text", "reason"}
        assert refusal["reason"]


def test_each_word_asked_has_gloss_and_band(rendered):
    asked = {item["word"] for item in rendered.items if item["word"]}
    assert asked <= rendered.words.keys()
    plan = rendered.words["計画", "けいかく"]
    assert "plan" in plan["gloss"]
    assert 1 <= plan["band"] <= 5


def test_no_drafted_stem_shows_the_reading_it_asks_for(rendered):
    for item in rendered.items:
        if item["type"] in ("reading", "reading_typed"):
            around = [*item["pieces"]["before"], *item["pieces"]["after"]]
            assert not set(item["key"]) & {piece[1] for piece in around}


def test_the_stem_is_whole(rendered):
    for item in rendered.items:
        before, after = (
            "".join(piece[0] for piece in item["pieces"][part])
            for part in ("before", "after")
        )
        start, end = item["target_start"], item["target_end"]
        target = "" if start is None else item["stem"][start:end]
        assert before + target + after == item["stem"]


def test_the_same_set_gives_the_same(rendered):
    again = render(
        QuestionSet(slug="library", title="", article=TEXT, items=(BY_HAND,))
    )
    assert again == rendered


def test_a_set_without_article_has_its_own_items_only():
    alone = replace(BY_HAND, evidence=None)
    found = render(QuestionSet(slug="x", title="x", items=(alone,)))
    assert len(found.items) == 1
    assert (found.article, found.level, found.text) == ({}, "", "")


def test_an_article_that_is_none_is_refused():
    with pytest.raises(TextError, match="no Japanese in A title"):
        render(QuestionSet(slug="x", title="A title", article="Not a word of it."))


def test_odd_characters_keep_their_place():
    found = render(
        QuestionSet(slug="x", title="x", article="図書館で\0会議が開かれた。")
    )
    assert found.text == "図書館で\ufffd会議が開かれた。"


@pytest.mark.parametrize(
    "changes",
    [{"slug": "y"}, {"title": "y"}, {"article": TEXT + "。"}, {"level": "a"}, {"license": "a"}, {"source": "a"}, {"items": (BY_HAND,)}],
)  # fmt: skip
def test_the_digest_changes_with_the_set(changes):
    one = QuestionSet(slug="x", title="x", article=TEXT)
    assert digest_of(one) == digest_of(replace(one))
    assert digest_of(replace(one, **changes)) != digest_of(one)


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path):
    one, same, other = (tmp_path / name for name in ("a.yaml", "b.yaml", "c.yaml"))
    for path, text in ((one, "title: x"), (same, "title: x"), (other, "title: y")):
        path.write_text(text)
    assert file_digest(one) == file_digest(same) != file_digest(other)
