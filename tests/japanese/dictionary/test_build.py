import gzip
import lzma
import sqlite3
import tracemalloc

import pytest

from quizapp import paths
from quizapp.japanese.dictionary import Dictionary, edrdg, open_dictionary
from quizapp.japanese.dictionary import build as dictionary_build
from quizapp.japanese.dictionary import kanji as dictionary_kanji
from quizapp.japanese.dictionary.build import build, update
from quizapp.japanese.dictionary.entry import Kanji, Reading, Sense, Spelling
from quizapp.japanese.dictionary.file import is_whole
from quizapp.japanese.dictionary.jamdict import read_entries

JAMDICT = """
CREATE TABLE Entry (idseq);
CREATE TABLE Kanji (ID INTEGER PRIMARY KEY, idseq, text);
CREATE TABLE KJI (kid, text);
CREATE TABLE KJP (kid, text);
CREATE TABLE Kana (ID INTEGER PRIMARY KEY, idseq, text, nokanji);
CREATE TABLE KNI (kid, text);
CREATE TABLE KNP (kid, text);
CREATE TABLE KNR (kid, text);
CREATE TABLE Sense (ID INTEGER PRIMARY KEY, idseq);
CREATE TABLE stagk (sid, text);
CREATE TABLE stagr (sid, text);
CREATE TABLE pos (sid, text);
CREATE TABLE xref (sid, text);
CREATE TABLE antonym (sid, text);
CREATE TABLE field (sid, text);
CREATE TABLE misc (sid, text);
CREATE TABLE SenseInfo (sid, text);
CREATE TABLE dialect (sid, text);
CREATE TABLE SenseGloss (sid, text);
CREATE TABLE character (ID, literal, stroke_count, grade, freq);
CREATE TABLE rm_group (ID, cid);
CREATE TABLE reading (gid, r_type, value);
CREATE TABLE meaning (gid, value, m_lang);

INSERT INTO Entry VALUES (10), (20), (9999999);
INSERT INTO Kanji VALUES (1, 10, '改める'), (2, 10, '革める'), (3, 20, '会社');
INSERT INTO KJI VALUES (2, 'word containing out-dated kanji');
INSERT INTO KJP VALUES (1, 'news1'), (1, 'nf07'), (3, 'ichi1');
INSERT INTO Kana VALUES (1, 10, 'あらためる', 0), (2, 20, 'かいしゃ', 0),
    (3, 20, 'カンパニー', 1), (4, 9999999, 'じえいえむ', 0);
INSERT INTO KNI VALUES (1, 'out-dated or obsolete kana usage');
INSERT INTO KNP VALUES (2, 'ichi1');
INSERT INTO KNR VALUES (2, '会社');
INSERT INTO Sense VALUES (1, 10), (2, 10), (3, 20), (4, 9999999);
INSERT INTO stagk VALUES (2, '革める');
INSERT INTO stagr VALUES (2, 'あらためる');
INSERT INTO pos VALUES (1, 'Ichidan verb'), (1, 'transitive verb'),
    (3, 'noun (common) (futsuumeishi)'), (4, 'unclassified');
INSERT INTO xref VALUES (1, '直す');
INSERT INTO antonym VALUES (3, '個人');
INSERT INTO field VALUES (3, 'business');
INSERT INTO misc VALUES (2, 'archaism');
INSERT INTO SenseInfo VALUES (2, 'of an illness');
INSERT INTO dialect VALUES (3, 'Kansai-ben');
INSERT INTO SenseGloss VALUES (1, 'to renew'), (1, 'to alter'), (2, 'to get worse'),
    (3, 'firm'), (4, 'Creation Date: 2020-02-03');
INSERT INTO character VALUES (1, '改', 7, '4', '149'), (2, '社', 7, '2', NULL),
    (3, '革', 9, '6', '591'), (4, '丐', 4, NULL, NULL);
INSERT INTO rm_group VALUES (1, 1), (2, 2), (3, 3), (4, 4);
INSERT INTO reading VALUES (1, 'ja_on', 'カイ'), (1, 'ja_kun', 'あらた.める'),
    (1, 'pinyin', 'gai3'), (2, 'ja_on', 'シャ'), (3, 'ja_on', 'カク'), (4, 'pinyin', 'gai4');
INSERT INTO meaning VALUES (1, 'renew', ''), (1, 'réformer', 'fr');
"""

JMDICT = """\
<?xml version="1.0" encoding="UTF-8"?>
<!-- Rev 1.09 -->
<!DOCTYPE JMdict [
<!ELEMENT JMdict (entry*)>
<!ELEMENT entry (ent_seq, k_ele*, r_ele+, sense+)>
<!ELEMENT gloss (#PCDATA | pri)*>
<!ATTLIST gloss xml:lang CDATA "eng">
<!ENTITY n "noun (common) (futsuumeishi)">
<!ENTITY adj-no "nouns which may take the genitive case particle 'no'">
<!ENTITY vs "noun or participle which takes the aux. verb suru">
<!ENTITY uk "word usually written using kana alone">
<!ENTITY comp "computing">
<!ENTITY ksb "Kansai-ben">
<!ENTITY sK "search-only kanji form">
<!ENTITY ik "word containing irregular kana usage">
]>
<!-- JMdict created: 2030-04-05 -->
<JMdict>
<entry>
<ent_seq>100</ent_seq>
<k_ele><keb>試運転</keb><ke_pri>news1</ke_pri><ke_pri>nf12</ke_pri></k_ele>
<k_ele><keb>試し運転</keb><ke_inf>&sK;</ke_inf></k_ele>
<r_ele><reb>しうんてん</reb><re_restr>試運転</re_restr><re_pri>news1</re_pri></r_ele>
<r_ele><reb>ためしうんでん</reb><re_inf>&ik;</re_inf></r_ele>
<r_ele><reb>テストラン</reb><re_nokanji/></r_ele>
<sense><stagk>試運転</stagk><stagr>しうんてん</stagr><pos>&n;</pos><pos>&vs;</pos>
<xref>運転・1</xref><ant>本番</ant><field>&comp;</field><misc>&uk;</misc>
<s_inf>of a machine</s_inf><s_inf>not of a car</s_inf><dial>&ksb;</dial>
<gloss>first run &amp; check</gloss><gloss>dry run</gloss>
<gloss xml:lang="ger">Probelauf</gloss></sense>
<sense><gloss>rehearsal</gloss></sense>
<sense><pos>&adj-no;</pos><gloss>trial</gloss></sense>
<sense><gloss xml:lang="ger">Versuch</gloss></sense>
</entry>
<entry>
<ent_seq>200</ent_seq>
<r_ele><reb>ぐるり</reb></r_ele>
<sense><pos>&n;</pos><gloss xml:lang="ger">Umkreis</gloss></sense>
</entry>
<entry>
<ent_seq>300</ent_seq>
<k_ele><keb>会社</keb><ke_pri>ichi1</ke_pri></k_ele>
<r_ele><reb>かいしゃ</reb></r_ele>
<sense><pos>&n;</pos><gloss>firm</gloss></sense>
</entry>
<entry>
<ent_seq>9999999</ent_seq>
<r_ele><reb>ジェイエムディクト</reb></r_ele>
<sense><pos>&n;</pos><gloss>Dictionary - Creation Date: 2030-04-05</gloss></sense>
</entry>
</JMdict>
"""

KANJIDIC = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE kanjidic2 [
<!ELEMENT kanjidic2 (header,character*)>
]>
<kanjidic2>
<header><date_of_creation>2031-01-02</date_of_creation></header>
<character><literal>改</literal>
<misc><grade>4</grade><stroke_count>7</stroke_count><stroke_count>8</stroke_count><freq>149</freq></misc>
<reading_meaning><rmgroup>
<reading r_type="pinyin">gai3</reading>
<reading r_type="ja_on">カイ</reading>
<reading r_type="ja_kun">あらた.める</reading>
<meaning>renew</meaning><meaning m_lang="fr">réformer</meaning>
</rmgroup><nanori>あら</nanori></reading_meaning></character>
<character><literal>攻</literal>
<misc><grade>8</grade><stroke_count>7</stroke_count></misc>
<reading_meaning><rmgroup><reading r_type="ja_on">コウ</reading></rmgroup></reading_meaning></character>
<character><literal>丐</literal><misc><stroke_count>4</stroke_count></misc></character>
</kanjidic2>
"""

KRADFILE = "# parts : of kanji\n改 : 己 攵\n攻 : 工 攵\n𠮟 : 口 匕\n"


@pytest.fixture
def jamdict(tmp_path):
    path = tmp_path / "jamdict.db"
    db = sqlite3.connect(path)
    db.executescript(JAMDICT)
    db.close()
    return path


@pytest.fixture
def zipped(tmp_path):
    def write(text):
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.gz"
        path.write_bytes(gzip.compress(text.encode()))
        return path

    return write


@pytest.fixture(autouse=True)
def frequencies(monkeypatch):
    """Stand in for wordfreq, which only builders have."""
    zipf = {"会社": 5.44, "改める": 3.26}
    monkeypatch.setattr(
        dictionary_build,
        "_wordfreq",
        lambda: (lambda form: zipf.get(form, 0.0), "3.1.1"),
    )


@pytest.fixture
def shipped(jamdict, zipped, tmp_path, monkeypatch):
    """Ship a dictionary of two words and two kanji."""
    packed = tmp_path / "shipped.db.xz"
    build(jamdict, zipped(KANJIDIC), zipped(KRADFILE), packed)
    monkeypatch.setattr(paths, "DICTIONARY", packed)
    return packed


@pytest.fixture
def data_dir(tmp_path):
    return tmp_path / "data"


def test_entries_of_jamdict_have_short_codes(jamdict):
    renew, firm, _ = read_entries(jamdict)
    assert renew.id == 10
    assert renew.spellings == (
        Spelling("改める", priority=("news1", "nf07")),
        Spelling("革める", info=("oK",)),
    )
    assert renew.readings == (Reading("あらためる", info=("ok",)),)
    assert renew.senses == (
        Sense(pos=("v1", "vt"), glosses=("to renew", "to alter"), xrefs=("直す",)),
        Sense(
            pos=("v1", "vt"),  # as the sense before it
            misc=("arch",),
            glosses=("to get worse",),
            spellings=("革める",),
            readings=("あらためる",),
            note="of an illness",
        ),
    )
    assert firm.readings == (
        Reading("かいしゃ", priority=("ichi1",), spellings=("会社",)),
        Reading("カンパニー", no_kanji=True),
    )
    [sense] = firm.senses
    assert (sense.field, sense.dialect) == (("bus",), ("ksb",))
    assert sense.antonyms == ("個人",)


def test_a_word_without_code_is_an_error(jamdict):
    db = sqlite3.connect(jamdict)
    db.execute("INSERT INTO pos VALUES (1, 'Sandan verb')")
    db.commit()
    db.close()
    with pytest.raises(ValueError, match=r"^pos: no code for Sandan verb$"):
        list(read_entries(jamdict))


def test_a_missing_database_is_not_made(tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        list(read_entries(tmp_path / "none.db"))
    assert not (tmp_path / "none.db").exists()


def test_build(shipped, data_dir):
    dictionary = open_dictionary(data_dir)
    [entry] = dictionary.entries("改める")
    assert entry.senses[0].glosses == ("to renew", "to alter")
    assert dictionary.entries("あらためる") == (entry,)
    assert dictionary.zipf("会社") == 5.44
    assert dictionary.zipf("かいしゃ") == 0
    assert dictionary.inflected_alike("める", "v1") == ()  # its kana are outdated
    assert dictionary.kanji("攻") == Kanji("攻", 8, 7, None, ("こう",), (), ())
    assert dictionary.lookalikes("改") == ("攻",)
    assert dictionary.kanji_with_on("かい") == ("改",)
    assert not dictionary.has("じえいえむ")
    source = dictionary.source()
    assert source["jmdict.date"] == "2020-02-03"
    assert source["kanjidic.date"] == "2031-01-02"


def test_build_packs_with_the_check_that_names_copies(shipped):
    decompressor = lzma.LZMADecompressor()
    decompressor.decompress(shipped.read_bytes())
    assert decompressor.check == lzma.CHECK_SHA256


def test_build_without_kanjidic_takes_the_kanji_of_jamdict(jamdict, tmp_path):
    path = tmp_path / "plain.db"
    build(jamdict, None, None, path)
    assert is_whole(path)
    dictionary = Dictionary(path)
    renew = Kanji("改", 4, 7, 149, ("かい",), ("あらた.める",), ("renew",))
    assert dictionary.kanji("改") == renew
    assert dictionary.kanji("社").frequency is None
    assert dictionary.kanji("丐") is None  # no Japanese reading
    assert dictionary.lookalikes("改") == ()
    assert "kanjidic.date" not in dictionary.source()


def test_a_build_that_fails_leaves_the_old_file(jamdict, zipped, tmp_path):
    path = tmp_path / "plain.db"
    path.write_text("old")
    with pytest.raises(ValueError, match="no <character>"):
        build(jamdict, zipped("<kanjidic2/>"), None, path)
    assert path.read_text() == "old"


def test_wordfreq_counts_wide_letters_and_capitals_as_plain(monkeypatch):
    pytest.importorskip("wordfreq", reason="the extra `build` is not installed")
    monkeypatch.undo()
    zipf, version = dictionary_build._wordfreq()
    assert zipf("ＣＤ") == zipf("cd") > 3
    assert zipf("会社") == pytest.approx(5.44, abs=0.2)
    assert zipf("無い単語") == 0
    assert version[0].isdigit()


def test_entries_of_jmdict_keep_its_codes(zipped):
    trial, firm, last = edrdg.read_entries(zipped(JMDICT))
    assert trial.id == 100
    assert trial.spellings == (
        Spelling("試運転", priority=("news1", "nf12")),
        Spelling("試し運転", info=("sK",)),
    )
    assert trial.readings == (
        Reading("しうんてん", priority=("news1",), spellings=("試運転",)),
        Reading("ためしうんでん", info=("ik",)),
        Reading("テストラン", no_kanji=True),
    )
    assert trial.senses == (
        Sense(
            pos=("n", "vs"),
            misc=("uk",),
            field=("comp",),
            glosses=("first run & check", "dry run"),
            spellings=("試運転",),
            readings=("しうんてん",),
            note="of a machine; not of a car",
            xrefs=("運転・1",),
            antonyms=("本番",),
            dialect=("ksb",),
        ),
        Sense(pos=("n", "vs"), glosses=("rehearsal",)),
        Sense(pos=("adj-no",), glosses=("trial",)),
    )
    assert firm.spellings[0].text == "会社"
    assert last.id == 9999999


def test_reading_jmdict_takes_little_memory(zipped):
    start, entry, end = JMDICT.partition("<entry>\n<ent_seq>300")
    word = entry + end.partition("</entry>")[0] + "</entry>\n"
    path = zipped(f"{start}{word * 4_000}</JMdict>")
    tracemalloc.start()
    count = sum(1 for _ in edrdg.read_entries(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 4_001
    assert peak < 4_000_000  # all elements at once take twice that


def test_kanji_of_kanjidic(zipped):
    renew, attack = dictionary_kanji.read_kanji(zipped(KANJIDIC))
    assert renew == Kanji("改", 4, 7, 149, ("かい",), ("あらた.める",), ("renew",))
    assert attack == Kanji("攻", 8, 7, None, ("こう",), (), ())


def test_components_are_those_of_jis_x_0208(zipped):
    assert dictionary_kanji.read_components(zipped(KRADFILE)) == {
        "改": {"己", "攵"},
        "攻": {"工", "攵"},
    }


def test_update_is_preferred_from_then_on(shipped, zipped, data_dir):
    before = open_dictionary(data_dir)
    assert not before.has("試運転")
    path = update(zipped(JMDICT), data_dir)
    assert path.parent == data_dir
    assert is_whole(path)
    after = open_dictionary(data_dir)
    assert after.entries("試運転")[0].readings_of("試運転") == ("しうんてん",)
    assert not after.has("改める")
    assert not after.has("ぐるり")
    assert after.zipf("会社") == 5.44
    assert after.kanji("改") == before.kanji("改")
    assert after.lookalikes("改") == ("攻",)
    assert after.kanji_with_on("こう") == ("攻",)
    assert after.source() == before.source() | {"jmdict.date": "2030-04-05"}


def test_update_of_an_update(shipped, zipped, data_dir):
    update(zipped(JMDICT), data_dir)
    newer = update(zipped(JMDICT.replace("2030-04-05", "2030-04-06")), data_dir)
    dictionary = open_dictionary(data_dir)
    assert dictionary.source()["jmdict.date"] == "2030-04-06"
    assert dictionary.zipf("会社") == 5.44
    assert newer.name == "dictionary-update-2030-04-06.db"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no element found"),
        ("JMdict", "syntax error"),
        (JMDICT[:-200], "no element found"),
        (KANJIDIC, "no <entry> in it"),
    ],
)
def test_update_refuses_what_is_not_jmdict(text, message, shipped, zipped, data_dir):
    path = zipped(text)
    with pytest.raises(ValueError, match=rf"^{path.name}: {message}"):
        update(path, data_dir)
    assert open_dictionary(data_dir).has("改める")
    assert len(list(data_dir.iterdir())) == 1


def test_update_refuses_a_file_cut_short(shipped, zipped, data_dir):
    path = zipped(JMDICT)
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ValueError, match="Compressed file ended"):
        update(path, data_dir)


def test_update_refuses_a_file_that_is_not_packed(shipped, tmp_path, data_dir):
    path = tmp_path / "JMdict_e.xml"
    path.write_text(JMDICT)
    with pytest.raises(OSError, match="gzip"):
        update(path, data_dir)
