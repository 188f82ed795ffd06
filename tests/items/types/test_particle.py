import pytest

from quizapp.items.base import BLANK

TEXT = "弟は来月、市の大会に参加する。母は毎朝、台所で新聞を読む。"


def test_the_particle_is_blank_and_the_frame_is_told(drafted):
    items, _ = drafted("particle", TEXT)
    assert [item.key for item in items] == [("に",), ("を",)]
    item = items[0]
    assert item.stem == f"弟は来月、市の大会{BLANK}参加する。"
    assert {wrong.text for wrong in item.distractors} == {"を", "が", "と"}
    assert "〜に参加する is “take part in ~”, as in 大会に参加する." in item.explanation
    assert item.context[item.evidence.start : item.evidence.end] == "に"


def test_topic_and_focus_particles_are_never_options(drafted):
    items, _ = drafted("particle", TEXT)
    offered = {wrong.text for item in items for wrong in item.distractors}
    assert offered <= {"が", "を", "に", "へ", "で", "と"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("弟は来月の大会に参加したい。", "〜たい"),
        ("弟は市の大会に参加する人を待っている。", "describes a noun"),
        ("私たちは来年からそれに参加する。", "not sure enough"),
        ("試合に参加だ。本を読む。", "shorter"),
        ("父は店の前で長く油を売っていた。", "something of their own"),
    ],
)
def test_what_is_not_proved_is_refused(drafted, text, reason):
    items, refusals = drafted("particle", text)
    assert items == []
    assert any(reason in each.reason for each in refusals)


@pytest.mark.parametrize(
    "text",
    [
        "兄は夕方、自分の部屋に戻った。",
        "姉は駅前で友達に会った。",
        "図書館が九時に開く。",
        "弟は大会にも参加した。",
    ],
)
def test_what_takes_several_particles_is_not_asked(drafted, text):
    assert drafted("particle", text)[0] == []


def test_a_predicate_is_asked_twice_at_most(drafted):
    items, refusals = drafted("particle", "弟は今年も大会に参加した。" * 3)
    assert len(items) == 2
    assert [each.reason for each in refusals] == ["it is asked in 2 sentences already"]
