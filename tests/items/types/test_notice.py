import pytest

TEXT = """夏の教室のお知らせ
公民館で夏の教室を開きます。
大人 500円、中学生 300円、小学生 200円
・水泳教室 7月19日（土）午前10時から
・絵の教室:7月26日（土）午後2時から
・ダンス教室 8月2日（土）午前10時から
駐車場は公民館の裏にあります。
"""


def asked(drafted, text=TEXT):
    return {item.stem: item for item in drafted("notice", text)[0]}


def test_each_row_is_asked_for_its_value(drafted):
    assert {stem: item.key[0] for stem, item in asked(drafted).items()} == {
        "大人の料金は、いくらですか。": "500円",
        "中学生の料金は、いくらですか。": "300円",
        "小学生の料金は、いくらですか。": "200円",
        "水泳教室は、いつですか。": "7月19日",
        "絵の教室は、いつですか。": "7月26日",
        "ダンス教室は、いつですか。": "8月2日",
    }


def test_the_other_rows_have_the_options(drafted):
    item = asked(drafted)["水泳教室は、いつですか。"]
    assert {"7月26日", "8月2日"} < {wrong.text for wrong in item.distractors}
    assert len(item.distractors) == 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        # More than one value would be true, or another row has the label too.
        ("7月19日（土）午前10時から", "7月19日（土）～8月2日（土）"),
        ("7月19日（土）午前10時から", "7月19日から"),
        ("ダンス教室", "水泳教室"),
        ("駐車場は公民館の裏にあります。", "水泳教室は雨の日は休みます。"),
        ("・水泳教室 7月19日", "・日は水泳教室 7月19日"),
        # A sentence is no row.
        ("・水泳教室 7月19日（土）", "水泳の教室は7月19日（土）"),
    ],
)
def test_what_is_no_single_value_of_a_row_is_not_asked(drafted, old, new):
    assert "水泳教室は、いつですか。" in asked(drafted)
    assert "水泳教室は、いつですか。" not in asked(drafted, TEXT.replace(old, new))


def test_a_row_alone_is_not_asked(drafted):
    text = "\n".join(line for line in TEXT.splitlines() if "8月" not in line)
    text = text.replace("・絵の教室:7月26日（土）午後2時から\n", "")
    assert not [stem for stem in asked(drafted, text) if "いつ" in stem]
