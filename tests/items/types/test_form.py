import pytest

from quizapp.items.base import BLANK


def test_the_verb_is_blank_and_its_partner_is_wrong(drafted):
    [item], _ = drafted("form", "母は寝る前に窓を閉めた。")
    assert item.stem == f"母は寝る前に窓を{BLANK}。"
    assert item.key == ("閉めた",)
    assert [wrong.text for wrong in item.distractors] == ["閉まった", "閉まっていた"]
    assert item.explanation.startswith("〜を閉める: a transitive verb")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("強い風のせいで入口の門が閉まった。", "閉まった"),
        ("先月から町の人口が増えている。", "増えている"),
        ("午後から大事な会議が始まります。", "始まります"),
        ("父は古い時計を直して、新しい紙を買った。", "直して"),
        ("二階の窓を閉める音を聞いた。", "閉める"),
        ("寝る前に窓を閉めた音が響いた。", "閉めた"),
    ],
)
def test_the_particle_of_a_thing_decides_the_verb(drafted, text, key):
    [item], _ = drafted("form", text)
    assert item.key == (key,)
    assert len(item.distractors) == 2


@pytest.mark.parametrize(
    ("text", "key", "wrong"),
    [
        ("母は寝る前に窓を閉めておいた。", "閉めておいた", ["閉まっておいた", "閉まった"]),
        ("町は説明を重ねてきた。", "重ねてきた", ["重なってきた", "重なった"]),
        ("弟はずっと湯を沸かしながら寝ていた。", "沸かし", ["沸き", "沸かれ"]),
    ],
)  # fmt: skip
def test_what_helps_the_verb_helps_its_partner_too(drafted, text, key, wrong):
    [item], _ = drafted("form", text)
    assert item.key == (key,)
    assert [each.text for each in item.distractors] == wrong


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("駅前の広場に大勢の人が集まった。", "what acts"),
        ("町では夏から人口が増えている。", "topic"),
        ("父は坂を落とした。", "a way"),
        ("母は寝る前に窓を閉めた人に渡した。", "describes a noun"),
        ("父は古い時計を直して、机に置いた。", "a later verb"),
        ("父は古い時計を直しながら、机に置いた。", "a later verb"),
        ("通りに古い店が並んでいた。", "what acts"),
    ],
)
def test_what_the_particle_does_not_decide_is_not_asked(drafted, text, reason):
    items, refusals = drafted("form", text)
    assert items == []
    assert any(reason in each.reason for each in refusals)


def test_a_verb_after_another_particle_is_not_asked(drafted):
    items, _ = drafted("form", "橋の工事は来月の十一月に始まる。")
    assert items == []
