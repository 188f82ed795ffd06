import pytest

from quizapp.japanese.numbers import find_numbers


@pytest.mark.parametrize("text", ["三さい", "2じゃない", "一ばん"])
def test_kana_after_other_numerals_are_no_counters(text):
    assert all(n.parts[-1][1] == "" for n in find_numbers(text))


@pytest.mark.parametrize(
    "text",
    [
        "一番", "一例", "一寸", "一緒", "統一", "一部", "一方", "一般", "一層", "万一", "一人前", "二酸化炭素", "三角形",
        "百貨店", "千葉", "八百屋", "八百万", "百合", "四季", "五感", "十分な水", "九州", "四国", "三国志", "八王子",
        "千代田", "二人三脚", "三人称", "十人十色", "五十歩百歩", "六本木", "三日月", "四日市", "十日町", "五月雨",
        "二三十", "七五三", "三々五々", "同一人物", "第一人者", "真っ二つ", "初七日", "何語", "何色", "何時も", "何一つ", "数学", "数列", "人数", "三つ編み", "四つ角",
        "三輪さん", "二階氏は", "一枚一枚", "十月十日", "一本化", "一戸建て", "四十九日",
        "元年", "A4", "ver2", "", "こんにちは",
    ],
)  # fmt: skip
def test_words_are_no_numbers(text):
    assert find_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("5分布で", "5"),
        ("10人間", "10"),
        ("3日本", "3"),
        ("1本部", "1"),
        ("3番組を", "3"),
        ("5メートルトン", "5"),
        ("10kmh", "10"),
    ],
)
def test_a_counter_is_not_the_start_of_another_word(text, written):
    (number,) = find_numbers(text)
    assert text[number.start : number.end] == written
    assert number.reason.startswith("unknown counter")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("10人以上", "10人"),
        ("3時ごろ", "3時"),
        ("5日前後", "5日"),
        ("10名前後", "10名"),
        ("三人前後", "三人"),
        ("10名前を", "10"),
        ("1年半ば", "1年"),
        ("3回目標", "3回"),
        ("三人走る", "三人"),
        ("一行ずつ", "一行"),
        ("5人生まれた", "5人"),
        ("25軒並ぶ", "25軒"),
        ("2本当たり", "2本"),
        ("3分割する", "3分割"),
        ("十枚並ぶ", "十枚"),
        ("三人家族", "三人"),
        ("百キロ離れた", "百キロ"),
        ("三百六十五日寝る", "三百六十五日"),
        ("今何時", "何時"),
        ("過去数年", "数年"),
        ("三人称", None),
        ("合計5個", "5個"),
        ("会計3件", "3件"),
        ("契約3年", "3年"),
        ("次第3回", "3回"),
        ("完全3個", "3個"),
        ("1万円札", "1万円"),
        ("3部作", "3部作"),
        ("十分後に着く", "十分"),
        ("駅から徒歩十分だ", "十分"),
        ("十分前向きだ", None),
        ("これで十分だ", None),
        ("ので十分使える", None),
        ("漁師の男性（六七）", "六七"),
        ("男性（六七人）", "六七人"),
        ("しょうが1かけ", "1かけ"),
        ("3かけるか", "3"),
        ("6年生まで", "6年生"),
    ],
)
def test_spans_end_where_the_number_ends(text, written):
    found = [text[n.start : n.end] for n in find_numbers(text)]
    assert found == ([written] if written else [])
