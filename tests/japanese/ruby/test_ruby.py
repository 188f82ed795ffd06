from itertools import pairwise

import pytest

from quizapp.japanese.ruby import take_out


def taken(given):
    """Return the plain text and each base with its reading."""
    plain = take_out(given)
    return plain.text, [
        (plain.text[mark.start : mark.end], mark.reading) for mark in plain.marks
    ]


@pytest.mark.parametrize(
    ("given", "text", "bases"),
    [
        ("今朝《けさ》は寒い", "今朝は寒い", [("今朝", "けさ")]),
        ("その｜夕焼け雲《ゆうやけぐも》", "その夕焼け雲", [("夕焼け雲", "ゆうやけぐも")]),
        ("青い|砂時計《スナドケイ》", "青い砂時計", [("砂時計", "すなどけい")]),
        ("砂時計《ｽﾅﾄﾞｹｲ》", "砂時計", [("砂時計", "すなどけい")]),
        ("駅《か\u3099く》", "駅", [("駅", "がく")]),
        ("取《と》り組《く》む", "取り組む", [("取", "と"), ("組", "く")]),
        ("人々《ひとびと》と一ヶ所《いっかしょ》", "人々と一ヶ所", [("人々", "ひとびと"), ("一ヶ所", "いっかしょ")]),
        ("昨日東京《とうきょう》へ", "昨日東京へ", [("東京", "とうきょう")]),
        ("親友《とも》よ", "親友よ", [("親友", "とも")]),
        ("｜Rust《ラスト》を学ぶ", "Rustを学ぶ", [("Rust", "らすと")]),
        ("12月24日《にじゅうよっか》", "12月24日", [("24日", "にじゅうよっか")]),
    ],
)  # fmt: skip
def test_double_brackets_are_furigana_of_what_stands_before_them(given, text, bases):
    assert taken(given) == (text, bases)


@pytest.mark.parametrize(
    ("given", "text", "bases"),
    [
        ("新しい港（みなと）だ", "新しい港だ", [("港", "みなと")]),
        ("港(ミナト)と港(ﾐﾅﾄ)", "港と港", [("港", "みなと")] * 2),
        ("その取り組み（とりくみ）は", "その取り組みは", [("取", "と"), ("組", "く")]),
        ("歌手の小山花子（こやま・はなこ）さん", "歌手の小山花子さん", [("小山花子", "こやまはなこ")]),
        ("岡山県高梁市（たかはしし）", "岡山県高梁市", [("高梁市", "たかはしし")]),
        ("八ヶ岳（やつがたけ）", "八ヶ岳", [("八ヶ岳", "やつがたけ")]),
        ("私の靴（わたしのくつ）", "私の靴", [("私", "わたし"), ("靴", "くつ")]),
        ("4月2日（しがつふつか）", "4月2日", [("4月2日", "しがつふつか")]),
        ("学(がっ)校(こう)に行(い)く", "学校に行く", [("学", "がっ"), ("校", "こう"), ("行", "い")]),
        ("申(もうし)込(こみ)書(しょ)", "申込書", [("申", "もうし"), ("込", "こみ"), ("書", "しょ")]),
        ("噂に拘（こだわ）らない", "噂に拘らない", [("拘", "こだわ")]),
        ("お腹（なか）がすく", "お腹がすく", [("腹", "なか")]),
        ("｜小山（こやま）さん", "小山さん", [("小山", "こやま")]),
        ("|小山（こやま）|港町|", "|小山|港町|", [("小山", "こやま")]),
        ("題名｜その港（みなと）", "題名｜その港", [("港", "みなと")]),
    ],
)  # fmt: skip
def test_round_brackets_are_furigana_where_that_is_proved(given, text, bases):
    assert taken(given) == (text, bases)


@pytest.mark.parametrize(
    ("given", "bases"),
    [
        ("<ruby>港町<rt>みなとまち</rt></ruby>", [("港町", "みなとまち")]),
        ("<ruby>港町<rp>(</rp><rt>みなとまち</rt><rp>)</rp></ruby>", [("港町", "みなとまち")]),
        ("<ruby>港<rt>みなと</rt>町<rt>まち</rt></ruby>", [("港", "みなと"), ("町", "まち")]),
        (
            "<ruby><rb>港</rb><rb>町</rb><rt>みなと</rt><rt>まち</rt></ruby>",
            [("港", "みなと"), ("町", "まち")],
        ),
        ('<RUBY class="a">港町<RT lang="ja">ミナトマチ</RT></RUBY>', [("港町", "みなとまち")]),
        ("<ruby>港町<rt>みなとまち</ruby>", [("港町", "みなとまち")]),
        ("<ruby>港町<rp>（<rt>みなとまち<rp>）</ruby>", [("港町", "みなとまち")]),
        ("<ruby>港町<rt>みなと</rt><rt>まち</rt></ruby>", [("港町", "みなとまち")]),
        ("<ruby>港町<rt>みなとまち</rt><rtc><rt>port</rt></rtc></ruby>", [("港町", "みなとまち")]),
        ("<ruby>港町<rt>harbour</rt></ruby>", []),
        ("<ruby>港町<rt></rt></ruby>", []),
    ],
)  # fmt: skip
def test_ruby_elements_are_taken_out(given, bases):
    assert taken(f"古い{given}へ") == ("古い港町へ", bases)


def test_other_tags_stay_in_the_text():
    given = "<p><ruby><b>港</b><rt>みなと</rt></ruby></p>"
    assert taken(given) == ("<p><b>港</b></p>", [("港", "みなと")])


@pytest.mark.parametrize(
    "text",
    [
        "特急電車（のぞみ）に乗る。",
        "彼（たぶん）も来る。",
        "経路（ロ）を通る。",
        "港（みなと町）",
        "港（みなと",
        "港（）",
        "みなと（みなと）",
        "「港」（みなと）",
        "《春と港》を読む。",
        "詩集は《みなと》だ。",
        "港《港町》",
        "港｜《みなと》",
        "題名｜電車（のぞみ）",
        "※［＃「てへん＋劣」、第3水準1-84-77］《むし》る",
        "［＃「港《みなと》」に傍点］",
        "<ruby>港<rt>みなと</rt>",
        "<ruby>港\n<rt>みなと</rt></ruby>",
        "｜",
        "《《港》》",
        "",
    ],
)
def test_what_is_no_furigana_stays(text):
    assert taken(text) == (text, [])


@pytest.mark.parametrize(
    ("given", "part", "found"),
    [
        ("母は食《た》べる。", "食べる", "食《た》べる"),
        ("母の食事《しょくじ》。", "食事", "食事"),
        ("母と｜食事《しょくじ》。", "食事", "食事"),
        (
            "<ruby>朝<rt>あさ</rt></ruby>の<ruby>食事<rt>しょくじ</rt></ruby>。",
            "食事",
            "食事",
        ),
        ("朝の食事。", "食事", "食事"),
    ],
)
def test_places_in_the_plain_text_are_found_in_the_given_one(given, part, found):
    plain = take_out(given)
    start = plain.text.index(part)
    first, after = plain.span(start, start + len(part))
    assert given[first:after] == found


def test_markup_goes_with_its_base_when_the_text_is_cut():
    given = "｜港《みなと》。<ruby>町<rt>まち</rt></ruby>。｜駅《えき》"
    plain = take_out(given)
    edges = [plain.edge(at) for at in range(len(plain.text) + 1)]
    assert [given[a:b] for a, b in pairwise(edges)] == [
        "｜港《みなと》",
        "。",
        "<ruby>町<rt>まち</rt></ruby>",
        "。",
        "｜駅《えき》",
    ]


def test_marks_of_a_part_count_from_its_start():
    plain = take_out("港《みなと》と町《まち》と駅《えき》")
    assert plain.marks_in(2, 4) == ((0, 1, "まち"),)


@pytest.mark.parametrize(
    "piece",
    ["｜", "《", "（あ", "<ruby>", "<ruby", "<ruby>港", "</ruby>", "<rt>", "港（", "港《みなと", "［＃", "1（ひ）", "港", "《あ》"],
)  # fmt: skip
def test_endless_openings_end_soon_and_stay(piece):
    text = piece * (300_000 // len(piece))
    assert take_out(text).text == text


@pytest.mark.parametrize(
    ("piece", "plain"),
    [("港（みなと）", "港"), ("｜港《みなと》", "港"), ("<ruby>港<rt>みなと</rt></ruby>", "港"), ("日（ひ）", "日")],
)  # fmt: skip
def test_endless_furigana_is_taken_out(piece, plain):
    found = take_out(piece * 20_000)
    assert found.text == plain * 20_000
    assert len(found.marks) == 20_000


def test_names_and_words_in_brackets_beside_a_word_are_no_reading_of_it():
    text = "妻（はなこ）と愛犬（ポチ）。野菜（ねぎ）、二人（わたしとはは）、爆笑（わら）、木曜（もく）。"
    assert take_out(text).text == text
