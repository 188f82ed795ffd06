from pathlib import Path

import pytest

from quizapp.japanese.numbers import find_numbers, read_integer

GOLD = Path(__file__).parents[4] / "shared" / "gold" / "number_counter.tsv"


def only(text):
    """Return the one number that `text` has."""
    (number,) = find_numbers(text)
    return number


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "ぜろ/れい"),
        (4, "よん"),
        (7, "なな/しち"),
        (10, "じゅう"),
        (19, "じゅうきゅう"),
        (100, "ひゃく"),
        (300, "さんびゃく"),
        (666, "ろっぴゃくろくじゅうろく"),
        (888, "はっぴゃくはちじゅうはち"),
        (1000, "せん"),
        (3000, "さんぜん"),
        (8003, "はっせんさん"),
        (10_000, "いちまん"),
        (11_000, "いちまんいっせん/いちまんせん"),
        (10_000_000, "いっせんまん/せんまん"),
        (10**12, "いっちょう"),
        (10**13, "じゅっちょう/じっちょう"),
    ],
)
def test_integers_are_read(value, expected):
    assert "/".join(read_integer(value)) == expected


@pytest.mark.parametrize("value", [-1, 10**16])
def test_integers_outside_are_refused(value):
    with pytest.raises(ValueError, match="outside"):
        read_integer(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1人", "ひとり"),
        ("二人", "ふたり"),
        ("4人", "よにん"),
        ("14人", "じゅうよにん"),
        ("11人", "じゅういちにん"),
        ("9人", "きゅうにん/くにん"),
        ("1人前", "いちにんまえ"),
        ("3名", "さんめい"),
        ("1個", "いっこ"),
        ("10個", "じゅっこ/じっこ"),
        ("1本", "いっぽん"),
        ("3本", "さんぼん"),
        ("4本", "よんほん"),
        ("6本", "ろっぽん"),
        ("10本", "じゅっぽん/じっぽん"),
        ("100本", "ひゃっぽん"),
        ("3千本", "さんぜんぼん"),
        ("1匹", "いっぴき"),
        ("3匹", "さんびき"),
        ("8杯", "はっぱい/はちはい"),
        ("2冊", "にさつ"),
        ("8冊", "はっさつ/はちさつ"),
        ("5枚", "ごまい"),
        ("1台", "いちだい"),
        ("3階", "さんがい/さんかい"),
        ("4階", "よんかい"),
        ("3軒", "さんげん/さんけん"),
        ("3足", "さんぞく"),
        ("1着", "いっちゃく"),
        ("2頭", "にとう"),
        ("3羽", "さんわ/さんば"),
        ("6回", "ろっかい"),
        ("9度", "きゅうど/くど"),
        ("0度", "れいど/ぜろど"),
        ("5番", "ごばん"),
        ("20歳", "はたち/にじゅっさい/にじっさい"),
        ("21歳", "にじゅういっさい"),
        ("八つ", "やっつ"),
        ("9つ", "ここのつ"),
        ("300円", "さんびゃくえん"),
        ("4ドル", "よんどる"),
        ("10%", "じゅっぱーせんと/じっぱーせんと"),
        ("7割", "ななわり/しちわり"),
        ("3割5分", "さんわりごぶ"),
        ("5ポイント", "ごぽいんと"),
        ("1か月", "いっかげつ"),
        ("3ヶ月", "さんかげつ"),
        ("6カ国", "ろっかこく"),
        ("200カ国", "にひゃっかこく"),
        ("8箇所", "はっかしょ/はちかしょ"),
        ("1週間", "いっしゅうかん"),
        ("7時間", "しちじかん/ななじかん"),
        ("9時間", "くじかん"),
        ("1分", "いっぷん"),
        ("3分", "さんぷん"),
        ("4分", "よんぷん/よんふん"),
        ("30分", "さんじゅっぷん/さんじっぷん"),
        ("8分間", "はっぷんかん/はちふんかん"),
        ("15秒", "じゅうごびょう"),
        ("1泊", "いっぱく"),
        ("3泊", "さんぱく"),
        ("2倍", "にばい"),
        ("10点", "じゅってん/じってん"),
        ("1行", "いちぎょう"),
        ("8ページ", "はちぺーじ/はっぺーじ"),
        ("1件", "いっけん"),
        ("8校", "はっこう/はちこう"),
        ("1社", "いっしゃ"),
        ("47都道府県", "よんじゅうななとどうふけん/よんじゅうしちとどうふけん"),
        ("1世帯", "いっせたい/いちせたい"),
        ("3票", "さんびょう/さんぴょう"),
        ("8議席", "はちぎせき"),
        ("1隻", "いっせき"),
        ("3発", "さんぱつ"),
        ("2曲", "にきょく"),
        ("1話", "いちわ"),
        ("3巻", "さんかん"),
        ("3種類", "さんしゅるい"),
        ("1皿", "ひとさら"),
        ("2箱", "ふたはこ"),
        ("2切れ", "ふたきれ"),
        ("2桁", "ふたけた"),
        ("1文字", "ひともじ/いちもじ"),
        ("1丁目", "いっちょうめ"),
        ("20代", "にじゅうだい"),
        ("1敗", "いっぱい"),
        ("10km", "じゅっきろめーとる/じっきろめーとる/じゅっきろ/じっきろ"),
        ("100%", "ひゃくぱーせんと"),
        ("100キロ", "ひゃっきろ/ひゃくきろ"),
        ("8センチ", "はっせんち/はちせんち"),
        ("30ｇ", "さんじゅうぐらむ"),
        ("5m2", "ごへいほうめーとる"),
        ("20℃", "にじゅうど/にじゅうどしー"),
        ("1トン", "いっとん/いちとん"),
        ("100平方キロメートル", "ひゃくへいほうきろめーとる"),
        ("2リットル", "にりっとる"),
        ("5万石", "ごまんごく"),
        ("1死", "いっし"),
        ("6学年", "ろくがくねん"),
        ("10学級", "じゅうがっきゅう"),
        ("3編", "さんぺん/さんへん"),
        ("2俵", "にひょう"),
        ("百俵", "ひゃっぴょう"),
        ("100頭", "ひゃくとう/ひゃっとう"),
        ("1缶", "いっかん/ひとかん"),
    ],
)
def test_counters_change_the_sound(text, expected):
    number = only(text)
    assert (number.start, number.end, number.kind) == (0, len(text), number.kind)
    assert "/".join(number.readings) == expected


@pytest.mark.parametrize(
    ("text", "expected", "kind"),
    [
        ("1月", "いちがつ", "date"),
        ("4月", "しがつ", "date"),
        ("7月", "しちがつ", "date"),
        ("9月", "くがつ", "date"),
        ("05月", "ごがつ", "date"),
        ("2日", "ふつか", "date"),
        ("8日", "ようか", "date"),
        ("10日", "とおか", "date"),
        ("14日", "じゅうよっか", "date"),
        ("17日", "じゅうしちにち/じゅうななにち", "date"),
        ("19日", "じゅうくにち", "date"),
        ("二十日", "はつか", "date"),
        ("24日", "にじゅうよっか", "date"),
        ("31日", "さんじゅういちにち", "date"),
        ("365日", "さんびゃくろくじゅうごにち", "date"),
        ("4年", "よねん", "date"),
        ("7年", "ななねん/しちねん", "date"),
        ("9年", "きゅうねん/くねん", "date"),
        ("2025年12月20日", "にせんにじゅうごねんじゅうにがつはつか", "date"),
        ("２０２４年４月１日", "にせんにじゅうよねんしがつついたち", "date"),
        ("二〇二五年", "にせんにじゅうごねん", "date"),
        ("一九九〇年代", "せんきゅうひゃくきゅうじゅうねんだい", "date"),
        ("20世紀", "にじゅっせいき/にじっせいき", "date"),
        ("令和元年", "れいわがんねん", "date"),
        ("平成元年度", "へいせいがんねんど", "date"),
        ("令和元年5月", "れいわがんねんごがつ", "date"),
        ("昭和64年", "しょうわろくじゅうよねん", "date"),
        ("紀元前300年", "きげんぜんさんびゃくねん", "date"),
        ("午後3時半", "ごごさんじはん", "time"),
        ("4時", "よじ", "time"),
        ("7時", "しちじ", "time"),
        ("9時", "くじ", "time"),
        ("0時", "れいじ", "time"),
        ("午前9時15分30秒", "ごぜんくじじゅうごふんさんじゅうびょう", "time"),
        ("十時十分", "じゅうじじゅっぷん/じゅうじじっぷん", "time"),
        ("1時間30分", "いちじかんさんじゅっぷん/いちじかんさんじっぷん", "quantity"),
        ("20日間", "はつかかん/にじゅうにちかん", "quantity"),
        ("1日間", "いちにちかん", "quantity"),
        ("4年間", "よねんかん", "quantity"),
        ("2年半", "にねんはん", "date"),
        ("第3回", "だいさんかい", "ordinal"),
        ("第二次", "だいにじ", "ordinal"),
        ("3回目", "さんかいめ", "ordinal"),
        ("二つ目", "ふたつめ", "ordinal"),
        ("1人目", "ひとりめ", "ordinal"),
        ("2日目", "ふつかめ", "ordinal"),
        ("1位", "いちい", "ordinal"),
        ("5丁目3番地", "ごちょうめさんばんち", "ordinal"),
        ("3分の1", "さんぶんのいち", "quantity"),
        ("三分の二", "さんぶんのに", "quantity"),
    ],
)
def test_dates_times_and_ordinals_are_read_whole(text, expected, kind):
    number = only(text)
    assert (number.start, number.end) == (0, len(text))
    assert "/".join(number.readings) == expected
    assert (number.kind, number.reason) == (kind, "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("約200人", "やくにひゃくにん"),
        ("計3人", "けいさんにん"),
        ("全3巻", "ぜんさんかん"),
        ("およそ千人", "およそせんにん"),
        ("マイナス5度", "まいなすごど"),
        ("3万5千人", "さんまんごせんにん"),
        ("1億2000万円", "いちおくにせんまんえん"),
        ("3千5百万円", "さんぜんごひゃくまんえん"),
        ("12,300円", "いちまんにせんさんびゃくえん"),
        ("１，０００円", "せんえん"),
        ("三百人", "さんびゃくにん"),
        ("三〇〇人", "さんびゃくにん"),
        ("千二百五十円", "せんにひゃくごじゅうえん"),
        ("四万五七八〇円", "よんまんごせんななひゃくはちじゅうえん"),
        ("一六日", "じゅうろくにち"),
    ],
)
def test_notations_and_prefixes_are_read(text, expected):
    number = only(text)
    assert (number.start, number.end) == (0, len(text))
    assert number.readings[0] == expected
    assert number.reason == ""


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("3.5倍", "さんてんごばい", "decimal"),
        ("1.5倍", "いちてんごばい/いってんごばい", "decimal"),
        (
            "10.2%",
            "じゅってんにぱーせんと/じってんにぱーせんと/じゅうてんにぱーせんと",
            "decimal",
        ),
        ("0.4%", "れいてんよんぱーせんと/ぜろてんよんぱーせんと", "decimal"),
        (
            "78.5万人",
            (
                "ななじゅうはってんごまんにん/ななじゅうはちてんごまんにん/"
                "しちじゅうはってんごまんにん/しちじゅうはちてんごまんにん"
            ),
            "decimal",
        ),
        ("３・５倍", "さんてんごばい", "decimal"),
        ("3〜5人", "さんからごにん", "range"),
        ("10-20%", "じゅうからにじゅっぱーせんと/じゅうからにじっぱーせんと", "range"),
        ("二、三人", "にさんにん", "range"),
        ("二三人", "にさんにん", "range"),
        ("1・2年生", "いちにねんせい", "range"),
        ("三、四日", "さんよっか", "range"),
        ("四、五人", "しごにん", "range"),
        ("七、八月", "しちはちがつ", "range"),
        ("二、三つ", "ふたつみっつ", "range"),
        ("二、三十人", "にさんじゅうにん", "range"),
        ("二三百円", "にさんびゃくえん", "range"),
        ("十五、六人", "じゅうごろくにん", "range"),
        ("24、5歳", "にじゅうしごさい", "range"),
        ("八戸", "はっこ/はちこ", "八戸: also はちのへ"),
        ("3〜5日", "みっかからいつか", "range"),
        ("何人", "なんにん", "何人: なんにん or なんぴと"),
        ("何時", "なんじ", "何時: なんじ or いつ"),
        ("一期", "いっき", "一期: also いちご"),
        (
            "八八歩",
            "はちじゅうはっぽ/はちじゅうはちほ",
            "歩: steps or a square of the board",
        ),
        ("03年", "ぜろさんねん", "leading zero"),
        ("13月", "じゅうさんがつ", "no such 月"),
        ("五分", "ごふん", "分: minutes or parts"),
        ("2分する", "にふん", "分: minutes or parts"),
        ("3品", "さんぴん/さんしな/みしな", "品: しな or ひん"),
        ("100", "ひゃく", "no counter"),
        ("二千五百", "にせんごひゃく", "no counter"),
        ("5リアル", "ご", "unknown counter リアル"),
        ("3D", "", "unknown counter D"),
        ("007", "", "no counter"),
        ("一億", "いちおく", "no counter"),
        ("10:30", "じゅうじさんじゅっぷん/じゅうじさんじっぷん", "no single number"),
        ("午前9:05", "ごぜんくじごふん", "no single number"),
        ("30:10", "", "no single number"),
        ("090-1234-5678", "", "no single number"),
        ("2025/12/20", "", "no single number"),
        ("気温は-5度", "ごど", "sign"),
    ],
)
def test_doubtful_numbers_say_why(text, expected, reason):
    number = only(text)
    assert "/".join(number.readings) == expected
    assert number.reason == reason


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("数人", "すうにん"),
        ("数匹", "すうひき"),
        ("数日", "すうじつ"),
        ("数日間", "すうじつかん"),
        ("数十人", "すうじゅうにん"),
        ("十数本", "じゅうすうほん"),
        ("数百回", "すうひゃっかい"),
        ("何本", "なんぼん"),
        ("何匹", "なんびき"),
        ("何階", "なんがい/なんかい"),
        ("何回目", "なんかいめ"),
        ("何十年", "なんじゅうねん"),
        ("何百回", "なんびゃっかい"),
        ("何千円", "なんぜんえん"),
        ("何か月", "なんかげつ"),
        ("幾百年", "いくひゃくねん"),
        ("二十何人", "にじゅうなんにん"),
    ],
)
def test_unknown_numbers_are_read_with_their_counters(text, expected):
    number = only(text)
    assert (number.start, number.end) == (0, len(text))
    assert "/".join(number.readings) == expected
    assert number.parts == ()
    assert number.reason == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("五人組", "ごにんぐみ"),
        ("4人部屋", "よにんべや"),
        ("3階建て", "さんがいだて/さんかいだて"),
        ("500円玉", "ごひゃくえんだま"),
        ("20日付で", "はつかづけ"),
        ("1日付で", "ついたちづけ"),
        ("一年中", "いちねんじゅう"),
        ("一晩中", "ひとばんじゅう"),
        ("3割引き", "さんわりびき"),
        ("9回表", "きゅうかいおもて"),
        ("2本立て", "にほんだて"),
        ("7分咲き", "しちぶざき/ななぶざき"),
    ],
)
def test_what_follows_a_counter_is_voiced(text, expected):
    assert "/".join(only(text).readings) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4がつ", "しがつ"),
        ("9じ", "くじ"),
        ("3ぼん", "さんぼん"),
        ("2ねんせい", "にねんせい"),
        ("１０ぷん", "じゅっぷん/じっぷん"),
    ],
)
def test_counters_in_kana_follow_digits(text, expected):
    assert "/".join(only(text).readings) == expected


def test_numbers_come_in_order_with_their_parts():
    text = "2025年12月20日の午後3時半、5カ国の約1,200人が3〜5人ずつ、3分の1だけ話した。"
    numbers = find_numbers(text)
    assert [(text[n.start : n.end], n.parts) for n in numbers] == [
        ("2025年12月20日", ((2025, "年"), (12, "月"), (20, "日"))),
        ("午後3時半", ((3, "時半"),)),
        ("5カ国", ((5, "カ国"),)),
        ("約1,200人", ((1200, "人"),)),
        ("3〜5人", ((3, ""), (5, "人"))),
        ("3分の1", ((3, "分の"), (1, ""))),
    ]


@pytest.mark.parametrize("unit", ["1", "一", "十百", "1,", "1〜", "分の", "数", "3人"])
def test_long_runs_are_harmless(unit):
    text = unit * 20_000
    assert all(0 <= n.start < n.end <= len(text) for n in find_numbers(text))


@pytest.mark.skipif(not GOLD.exists(), reason="the gold readings are not here")
def test_the_age_of_a_person_is_read_by_its_places():
    assert only("漁師の男性（六七）").readings[0] == "ろくじゅうなな"


def test_gold_readings():
    rows = [line.split("\t") for line in GOLD.read_text("utf-8").splitlines()[1:]]
    certain = right = 0
    for expression, gold in rows:
        for number in find_numbers(expression):
            if number.end - number.start == len(expression) and not number.reason:
                certain += 1
                right += not set(number.readings).isdisjoint(gold.split("/"))
    assert certain > 1000
    # About 1 in 100 rows of the gold reads another expression than the one given.
    assert right / certain > 0.985
