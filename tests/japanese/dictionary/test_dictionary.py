import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from quizapp.japanese import kana
from quizapp.japanese.dictionary import Dictionary, open_dictionary


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def dictionary(data_dir):
    """Return the shipped dictionary: these tests are of its data too."""
    return open_dictionary(data_dir)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("会社", ("会社", "かいしゃ", "n", "company")),
        ("首脳会談", ("首脳会談", "しゅのうかいだん", "n", "summit")),
        ("改める", ("改める", "あらためる", "v1", "to change")),
        ("見なおす", ("見直す", "みなおす", "v5s", "to look at again")),
        ("する", ("為る", "する", "vs-i", "to do")),
        ("ある", ("有る", "ある", "v5r-i", "to be")),
        ("くる", ("来る", "くる", "vk", "to come")),
        ("いる", ("居る", "いる", "v1", "to be")),
        ("よう", ("様", "よう", "n-suf", "appearing")),
        ("静か", ("静か", "しずか", "adj-na", "quiet")),
        ("高い", ("高い", "たかい", "adj-i", "high")),
        ("アメリカ", ("亜米利加", "アメリカ", "n", "America")),
    ],
)
def test_likeliest_entry_comes_first(dictionary, form, expected):
    spelling, reading, pos, gloss = expected
    entry = dictionary.entries(form)[0]
    assert entry.spellings[0].text == spelling
    assert entry.readings[0].text == reading
    assert pos in entry.senses[0].pos
    assert any(text.startswith(gloss) for text in entry.senses[0].glosses)


@pytest.mark.parametrize(
    "form",
    ["カイシャ", "会社は", "改めた", "ｶｲｼｬ", "", "\0", "ヴヴヴ", "a b", "\ud800"],
)
def test_forms_are_looked_up_exactly_as_given(dictionary, form):
    assert dictionary.entries(form) == ()
    assert not dictionary.has(form)
    assert dictionary.zipf(form) == 0.0
    assert not dictionary.voices_second(form)
    assert not dictionary.geminates_first(form)


def test_every_entry_of_a_form_is_found(dictionary):
    readings = {entry.readings[0].text for entry in dictionary.entries("人")}
    assert {"ひと", "じん", "にん"} <= readings


@pytest.mark.parametrize("form", ["会社", "かいしゃ", "主脳", "明日", "みょうにち"])
def test_entries_have_the_form_they_were_found_by(dictionary, form):
    for entry in dictionary.entries(form):
        assert form in {written.text for written in entry.forms}


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("会社", ("かいしゃ",)),
        ("明日", ("あした", "あす", "みょうにち")),
        ("亜鉛", ("あえん",)),
        ("珈琲", ("こーひー",)),
        ("大人", ("おとな", "だいにん")),
    ],
)
def test_readings_of_a_spelling_are_hiragana(dictionary, spelling, expected):
    assert dictionary.entries(spelling)[0].readings_of(spelling) == expected


def test_codes_are_short(dictionary):
    """Every code of the build input was mapped: none is spelled out."""
    entries = [
        entry
        for form in ("ところ", "いただく", "首脳", "阿呆", "おる", "弁慶", "ホームラン")
        for entry in dictionary.entries(form)
    ]
    senses = [sense for entry in entries for sense in entry.senses]
    codes = {
        code
        for sense in senses
        for code in (*sense.pos, *sense.misc, *sense.field, *sense.dialect)
    }
    codes |= {code for entry in entries for form in entry.forms for code in form.info}
    assert {"uk", "hum", "arch", "ksb", "baseb", "v5k"} <= codes
    assert not [code for code in codes if " " in code or len(code) > 8]


@pytest.mark.parametrize(
    ("frequent", "rare"),
    [("会社", "首脳"), ("首脳", "珈琲店"), ("の", "会社"), ("見る", "覗く")],
)
def test_zipf_orders_words_by_use(dictionary, frequent, rare):
    assert 8 > dictionary.zipf(frequent) > dictionary.zipf(rare) >= 0


@pytest.mark.parametrize(
    ("form", "voices", "geminates"),
    [
        ("会社", True, False),  # 株式会社 かぶしきがいしゃ
        ("通り", True, False),  # 大通り おおどおり
        ("学", False, True),  # 学校 がっこう
        ("国", True, False),  # 島国 しまぐに
        ("日", True, True),  # 誕生日 たんじょうび, 日程 にってい
        ("問題", False, False),
        ("がいしゃ", False, False),
    ],
)
def test_sound_changes_known_from_compounds(dictionary, form, voices, geminates):
    assert dictionary.voices_second(form) is voices
    assert dictionary.geminates_first(form) is geminates


@pytest.mark.parametrize(
    ("literal", "grade", "strokes", "readings"),
    [
        ("茨", 4, 9, {"し", "いばら"}),  # taught in school since 2020
        ("会", 2, 6, {"かい", "え", "あ.う"}),
        ("鬱", 8, 29, {"うつ", "ふさ.ぐ"}),
        ("彅", None, 14, {"なぎ"}),
    ],
)
def test_kanji(dictionary, literal, grade, strokes, readings):
    kanji = dictionary.kanji(literal)
    assert (kanji.literal, kanji.grade, kanji.strokes) == (literal, grade, strokes)
    assert readings <= {*kanji.on, *kanji.kun}


@pytest.mark.parametrize("text", ["あ", "々", "会社", "", "A"])
def test_what_is_no_kanji_has_none(dictionary, text):
    assert dictionary.kanji(text) is None
    assert dictionary.lookalikes(text) == ()


def test_grades_are_those_of_the_2020_curriculum(dictionary):
    counts = dict.fromkeys((1, 2, 3, 4, 5, 6, 8), 0)
    for code in (*range(0x4E00, 0xA000), 0x20B9F):
        kanji = dictionary.kanji(chr(code))
        if kanji and kanji.grade in counts:
            counts[kanji.grade] += 1
    assert list(counts.values()) == [80, 160, 200, 202, 193, 191, 1110]


@pytest.mark.parametrize(
    ("literal", "alike", "unlike"),
    [
        ("待", "持時", "金"),
        ("未", "末", "口"),
        ("済", "斉剤", "経"),
        ("問", "間", "水"),
    ],
)
def test_lookalikes(dictionary, literal, alike, unlike):
    found = dictionary.lookalikes(literal)
    assert set(alike) <= set(found)
    assert literal not in found
    assert unlike not in found
    assert len(found) <= 12
    assert all(dictionary.kanji(each).grade <= 8 for each in found)


def test_kanji_with_on_are_joyo_and_most_frequent_first(dictionary):
    found = dictionary.kanji_with_on("さい")
    assert {"最", "済", "際"} <= set(found)
    assert "犀" not in found
    ranks = [dictionary.kanji(each).frequency or 9999 for each in found]
    assert ranks == sorted(ranks)
    assert dictionary.kanji_with_on("サイ") == ()


@pytest.mark.parametrize(
    ("tail", "pos", "form", "reading"),
    [
        ("める", "v1", "改める", "あらためる"),
        ("い", "adj-i", "高い", "たかい"),
        ("る", "v5r", "守る", "まもる"),
        ("か", "adj-na", "静か", "しずか"),
    ],
)
def test_words_inflected_alike(dictionary, tail, pos, form, reading):
    words = dictionary.inflected_alike(tail, pos)
    assert (form, reading) in {word[:2] for word in words}
    for each, read, zipf in words:
        assert each[1:] == tail
        assert kana.has_kanji(each[0])
        assert read.endswith(tail)
        assert zipf == pytest.approx(dictionary.zipf(each))
    assert list(words) == sorted(words, key=lambda word: -word[2])


@pytest.mark.parametrize(("tail", "pos"), [("める", "v5r"), ("", "n"), ("ロ", "v1")])
def test_no_words_inflected_like_nothing(dictionary, tail, pos):
    assert dictionary.inflected_alike(tail, pos) == ()


def test_source_tells_dates_and_licences(dictionary):
    source = dictionary.source()
    assert date.fromisoformat(source["jmdict.date"]) >= date(2021, 4, 17)
    assert date.fromisoformat(source["kanjidic.date"]) >= date(2020, 4, 1)
    for name in ("jmdict", "kanjidic", "kradfile", "wordfreq"):
        assert source[f"{name}.licence"] == "CC BY-SA 4.0"
        assert source[f"{name}.url"].startswith("https://")


def test_opening_again_gives_the_same_dictionary(data_dir):
    assert open_dictionary(data_dir) is open_dictionary(data_dir)


def test_default_folder_is_the_users(tmp_path, monkeypatch):
    monkeypatch.setenv("QUIZAPP_DATA", str(tmp_path))
    open_dictionary.cache_clear()
    assert open_dictionary().has("会社")
    open_dictionary.cache_clear()
    assert [path.suffix for path in tmp_path.iterdir()] == [".db"]


def test_threads_may_share_a_dictionary(dictionary):
    forms = ["会社", "ある", "こと", "人", "改める", "国", "無い単語"] * 40
    expected = [(dictionary.entries(form), dictionary.zipf(form)) for form in forms]

    def look_up(_):
        return [(dictionary.entries(form), dictionary.zipf(form)) for form in forms]

    with ThreadPoolExecutor(8) as pool:
        assert all(found == expected for found in pool.map(look_up, range(16)))


def test_missing_file_is_an_error(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        Dictionary(tmp_path / "none.db")
