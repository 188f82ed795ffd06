import pytest

from quizapp.items.base import Refusal
from quizapp.items.facts import facts, mean_band
from quizapp.japanese.article import read_article


def found(text):
    return list(facts(read_article(text), "fact_blank"))


def asked(text):
    return [each.word.surface for each in found(text) if not isinstance(each, Refusal)]


def refused(text):
    return {each.text: each.reason for each in found(text) if isinstance(each, Refusal)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("町は4月12日に新しい港を開いた。", ["4月12日"]),
        ("祭りには約300人が集まり、露店は25軒が並んだ。", ["約300人", "25軒"]),
        ("駅前の店は午後7時に閉まる。", ["午後7時"]),
        ("祖父は八十歳で山に登った。", ["八十歳"]),
        ("駅前の店は午前9時から午後7時まで開いている。", ["午前9時", "午後7時"]),
    ],
)
def test_numbers_of_statements_are_facts(text, expected):
    assert asked(text) == expected


def test_the_span_and_the_evidence_are_the_sentences_own():
    (fact,) = found("町は4月12日に新しい港を開いた。")
    evidence = fact.evidence
    assert (evidence.sentence, evidence.start, evidence.end) == (0, 2, 7)
    assert (
        fact.sentence.text[evidence.start : evidence.end] == evidence.text == "4月12日"
    )
    assert fact.band == mean_band(fact.sentence) >= 1


def test_a_value_is_asked_once():
    text = "町は5月に港を開いた。村役場は5月に子どもたちの畑を広げた。"
    assert asked(text) == ["5月"]
    assert refused(text)["5月"] == "it is asked already"


@pytest.mark.parametrize(
    "text",
    [
        "東の店は昨冬に野菜を300箱売った。\n西の店は昨冬に野菜を500箱売った。",
        "港の食堂の客席は24席だ。\n駅の食堂は、広くて客席は80席だ。",
    ],
)
def test_two_sentences_with_values_for_the_same_thing_are_refused(text):
    assert asked(text) == []
    assert "another value" in " ".join(refused(text).values())


def test_numbers_of_other_sentences_with_the_same_counters_are_rivals():
    text = (
        "町は4月12日に新しい港を開いた。\n漁師は6月30日に網を直し、市場は8月に動いた。"
    )
    first, *_ = found(text)
    assert [each.word.surface for each in first.rivals] == ["6月30日"]


def test_a_heading_gives_no_fact():
    assert asked("港を4月12日に開く\n町は静かな朝を迎えた。") == []


def test_deleting_the_sentence_deletes_the_fact():
    sentence = "町は4月12日に新しい港を開いた。"
    assert asked(sentence + "海は静かだった。") == ["4月12日"]
    assert asked("海は静かだった。") == []


BEHIND = "湖の村\n村の大工は湖の上に木の橋を架けた。この橋は1931年に石の橋になった。"


def behind(text):
    made = facts(read_article(text), "fact_blank", with_before=True)
    return {
        each.word.surface: each.before for each in made if not isinstance(each, Refusal)
    }


def test_what_points_back_is_asked_behind_the_sentence_before():
    assert behind(BEHIND) == {"1931年": "村の大工は湖の上に木の橋を架けた。"}
    assert asked(BEHIND) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("木の橋を", "1920年に木の橋を"),  # a year beside it
        ("村の大工は", "そこで大工は"),  # the one before points back too
        ("。この橋は", "。\nこの橋は"),  # another paragraph
        ("この橋は", "こうした橋は"),  # more than one sentence is meant
        ("石の橋になった", "石の橋になったそうですね"),
    ],
)
def test_what_is_not_clear_behind_another_sentence_either(old, new):
    assert "1931年" not in behind(BEHIND.replace(old, new))
