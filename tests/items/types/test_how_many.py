import pytest

TEXT = "港の町の図書館\n{}\n漁師は6月30日に網を直した。\n"


def ask(drafted, sentence):
    items, refusals = drafted("how_many", TEXT.format(sentence))
    return (
        [item for item in items if item.evidence.sentence == 1],
        [each.reason for each in refusals if each.sentence == 1],
    )


@pytest.mark.parametrize(
    ("sentence", "stem", "key"),
    [
        ("開館式には約300人が集まった。", "開館式には何人が集まりましたか。", "約300人"),
        ("開館式には市民約300人が集まった。", "開館式には市民が約何人集まりましたか。", "300人"),
        ("図書館は写真600点を展示している。", "図書館は写真を何点展示していますか。", "600点"),
        ("図書館の蔵書は12万冊である。", "図書館の蔵書は何冊ですか。", "12万冊"),
        ("図書館の本は1,426冊でした。", "図書館の本は何冊でしたか。", "1,426冊"),
        ("図書館は本の整理に3年をかけた。", "図書館は本の整理に何年かけましたか。", "3年"),
        ("図書館の入場料は500円だ。", "図書館の入場料はいくらですか。", "500円"),
        ("図書館の蔵書は12万冊で、町の人が集めている。", "図書館の蔵書は何冊ですか。", "12万冊"),
        ("初日の来館者は2,800人に上った。", "初日の来館者は何人に上りましたか。", "2,800人"),
        ("図書館は年間25万人の来館を見込む。", "図書館は年間何人の来館を見込んでいますか。", "25万人"),
        ("図書館の本は全17巻で累計450万部を売り上げた。", "図書館の本は全17巻で累計何部を売り上げましたか。", "450万部"),
        ("図書館は駅から歩いて7分の場所にある。", "図書館は駅から歩いて何分の場所にありますか。", "7分"),
        ("図書館は3階建てで、庭が広い。", "図書館は何階建てですか。", "3階建て"),
    ],
)  # fmt: skip
def test_the_number_is_asked_in_its_place(drafted, sentence, stem, key):
    (item,), _ = ask(drafted, sentence)
    assert item.stem == stem
    assert item.key == (key,)
    assert len(item.distractors) == 3


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("図書館は300人が寄付した本を並べた。", "right before its predicate"),
        ("図書館は300人以上の客を集めた。", "other values"),
        ("図書館は本を300冊も並べなかった。", "not"),
        ("町は総額18億円をかけて図書館を建てた。", "counter is asked for"),
        ("大会では町の選手が1時間9分42秒で走った。", "counter is asked for"),
        # Flaws of earlier versions: two counts in a row, a sum as the thing that is counted.
        ("町には75属、およそ230種が生えている。", "right before its predicate"),
        ("1994年には全国で122頭が飼われていた。", "of what"),
        ("図書館は十八歳の田中健一を雇った。", "right before its predicate"),
        ("一箱に三十包入って本の値段は3600円だ。", "before its topic"),
        ("図書館の時間は午前9時から午後8時までで、棚に200個の人形を並べる。", "not certain what"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_refused(drafted, sentence, reason):
    found, reasons = ask(drafted, sentence)
    assert found == []
    assert any(reason in each for each in reasons), reasons


def test_a_date_is_not_asked_how_many(drafted):
    assert ask(drafted, "図書館は1908年に建てられた。")[0] == []
