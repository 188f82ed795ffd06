import pytest

from quizapp.items import base
from quizapp.items.base import Distractor, Evidence, Span, item_types
from quizapp.items.draft import draft
from quizapp.japanese.article import read_article
from quizapp.japanese.words import find_words
from quizapp.learning.item_rows import item_columns, ruby_of, word_key

ARTICLE = read_article("駅の時計\n駅の時計が鳴った。会議は会議室で開かれる。")
CLOCK = base.TestedWord("時計", "時計", "とけい", "とけい", "clock")
MEETING = base.TestedWord("会議", "会議", "かいぎ", "かいぎ", "meeting")


def shown(pieces):
    """Return pieces as text, the ruby in brackets."""
    return "".join(
        f"{piece[0]}[{piece[1]}]" if piece[1] else piece[0] for piece in pieces
    )


def columns(name="meaning", **changes):
    fields = {
        "stem": "駅の時計が鳴った。",
        "key": ("clock",),
        "distractors": (Distractor("town", "other_meaning"),),
        "target": Span("時計", 2, 4),
        "evidence": Evidence(1, 2, 4, "時計"),
        "word": CLOCK,
    }
    return item_columns(item_types[name](**fields | changes), ARTICLE)


@pytest.mark.parametrize(
    ("text", "hidden", "expected"),
    [
        ("時計が鳴る。", (), "時計[とけい]が鳴[な]る。"),
        ("時計が鳴る。", ("時計",), "時計が鳴[な]る。"),
        ("会議は会議室で開かれる。", ("会議",), "会議は会議室で開[ひら]かれる。"),
        (
            "窓を開いた。",
            ("開く",),
            "窓[まど]を開いた。",
        ),  # the base is hidden, however inflected
        ("ここはカフェだ。", (), "ここはカフェだ。"),
        ("", (), ""),
    ],
)
def test_ruby_of(text, hidden, expected):
    assert shown(ruby_of(text, find_words(text), hidden)) == expected


def test_pieces_keep_the_text_and_know_where_a_reading_is_from():
    text = "会議は20日に東京(とうきょう)で始まる。"
    pieces = ruby_of(text, find_words(text))
    assert "".join(piece[0] for piece in pieces) == text
    assert all(len(piece) == 3 for piece in pieces)
    origins = {piece[2] for piece in pieces if piece[1]}
    assert origins <= {"source", "agreed", "number", "guessed"}
    assert {piece[2] for piece in pieces if not piece[1]} == {""}


def test_furigana_of_the_source_is_shown_as_such():
    sentence = read_article("港《みなと》で魚を買（か）う。").sentences[0]
    pieces = ruby_of(sentence.text, sentence.words)
    assert [piece[0] for piece in pieces if piece[2] == "source"] == ["港", "買"]
    assert "".join(piece[0] for piece in pieces) == "港で魚を買う。"


def test_furigana_of_the_source_does_not_give_the_key_away():
    article = read_article("町の整備《せいび》が始まる。整備（せいび）は続く。")
    asked = [
        item
        for item in draft(article).items
        if item.word and item.word.surface == "整備"
    ]
    assert {item.name for item in asked} >= {"reading", "reading_typed"}
    for item in asked:
        found = item_columns(item, article)
        shown_pieces = found["pieces"]["before"] + found["pieces"]["after"]
        assert "せいび" not in [piece[1] for piece in shown_pieces]
        assert not set("《》（）") & set(item.stem)


def test_the_stem_is_shown_around_its_target():
    found = columns()
    assert shown(found["pieces"]["before"]) == "駅[えき]の"
    assert shown(found["pieces"]["after"]) == "が鳴[な]った。"
    assert (found["target_start"], found["target_end"]) == (2, 4)


def test_the_stem_may_have_something_else_in_the_words_place():
    found = columns(
        "orthography",
        stem="駅のとけいが鳴った。",
        key=("時計",),
        target=Span("とけい", 2, 5),
    )
    assert shown(found["pieces"]["before"]) == "駅[えき]の"
    assert shown(found["pieces"]["after"]) == "が鳴[な]った。"


def test_a_stem_by_hand_gets_its_own_furigana():
    found = columns(stem="町で時計を見た。", target=None)
    assert shown(found["pieces"]["before"]) == "町[まち]で時計を見[み]た。"
    assert found["pieces"]["after"] == ()
    assert (found["target_start"], found["target_end"]) == (None, None)


def test_sentences_in_a_stem_are_read_as_in_the_article():
    article = read_article("町の話\n町に山がある。\n山には寺がある。\n寺は古い。")
    item = item_types["choice"](
        stem="町に山がある。①山には寺がある。②",
        key=("①",),
        distractors=(Distractor("②"),),
        evidence=Evidence(2, 0, 1, "山"),
    )
    before = item_columns(item, article)["pieces"]["before"]
    assert "".join(text for text, _ in before) == item.stem
    assert [ruby for text, ruby in before if text == "山"] == ["やま", "やま"]


def test_a_word_asked_has_no_ruby_anywhere_in_the_stem():
    found = columns(
        stem="会議は会議室で開かれる。",
        target=Span("会議", 0, 2),
        evidence=Evidence(2, 0, 2, "会議"),
        word=MEETING,
    )
    assert shown(found["pieces"]["after"]) == "は会議室で開[ひら]かれる。"


def test_the_sentence_behind_it_has_all_its_furigana():
    found = columns()
    assert found["sentence"] == 1
    assert shown(found["context"]) == "駅[えき]の時計[とけい]が鳴[な]った。"
    text = "".join(piece[0] for piece in found["context"])
    assert text[found["evidence_start"] : found["evidence_end"]] == "時計"


def test_an_item_that_stands_alone():
    found = columns(evidence=None, word=None)
    assert found["sentence"] is None
    assert found["context"] == ()
    assert (found["evidence_text"], found["surface"], found["word"]) == ("", "", None)


def test_options_and_names():
    found = columns()
    assert found["key"] == ["clock"]
    assert found["distractors"] == [["town", "other_meaning"]]
    assert (found["type"], found["skill"], found["response"]) == (
        "meaning",
        "vocabulary",
        "choice",
    )
    assert found["word"] == ("時計", "とけい")
    assert found["retired"] is False


def test_what_no_database_takes_is_replaced():
    found = columns(id="x", explanation="a\0b", key=("a\ud800",))
    assert found["explanation"] == "a\ufffdb"
    assert found["key"] == ["a\ufffd"]


def test_a_card_belongs_to_the_dictionary_form():
    read = base.TestedWord("読んだ", "読む", "よんだ", "よむ")
    assert word_key(read) == ("読む", "よむ")
    assert word_key(base.TestedWord("本", "本", "ほん", "")) == ("本", "ほん")


def test_blanks_keep_the_readings_of_the_sentence_around_them():
    item = item_types["assembly"](stem="駅の＿＿＿＿鳴った。", key=("時計／が",))
    found = item_columns(item, ARTICLE)
    assert shown(found["pieces"]["before"]) == "駅[えき]の＿＿＿＿鳴[な]った。"
    assert found["pieces"]["after"] == ()
    assert (found["response"], found["word"]) == ("slots", None)


def test_blanks_of_several_sentences_stand_in_their_lines():
    stem = "＿＿の時計が鳴った。\n＿＿は会議室で開かれる。\n新しい＿＿だ。"
    item = item_types["matching"](stem=stem, key=("駅／会議／橋",))
    pieces = item_columns(item, ARTICLE)["pieces"]["before"]
    assert "".join(text for text, _ in pieces) == stem
    assert "会議室[かいぎしつ]" in shown(pieces)


def test_blanks_of_a_set_without_an_article_have_readings_too():
    item = item_types["assembly"](stem="駅の＿＿＿＿鳴った。", key=("時計／が",))
    assert (
        shown(item_columns(item, None)["pieces"]["before"])
        == "駅[えき]の＿＿＿＿鳴[な]った。"
    )
