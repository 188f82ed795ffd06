import pytest

from quizapp.japanese.words import find_words


def word(text, surface):
    return next(word for word in find_words(text) if word.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "reading"),
    [
        ("何を食べますか。", "何", "なに"),
        ("これは何ですか。", "何", "なん"),
        ("他の人に聞く。", "他", "ほか"),
        ("担当の方は親切だ。", "方", "かた"),
        ("南の方へ歩く。", "方", "ほう"),
        ("早く寝る方がいい。", "方", "ほう"),
        ("不安を訴える方が多い。", "方", "かた"),
        ("若い方が増えている。", "方", "かた"),
        ("希望する方は窓口へどうぞ。", "方", "かた"),
        ("カザフスタン人の友達", "人", "じん"),
        ("セーヌ川の水", "川", "がわ"),
        ("川の水", "川", "かわ"),
        ("ガダルカナル島へ渡る。", "島", "とう"),
        ("店の中は静かだ。", "中", "なか"),
        ("参加者の数を数える。", "数", "かず"),
        ("米を研ぐ。", "米", "こめ"),
        ("柿の実をもぐ。", "実", "み"),
        ("先生の指導の下で学ぶ。", "下", "もと"),
        ("木の下で休む。", "下", "した"),
        ("許可を得る。", "得る", "える"),
        ("開催は5月3日（火）です。", "火", "か"),
        ("火を消す。", "火", "ひ"),
        ("更新日：4月3日", "日", "び"),
        ("寛政9（1797）年に開く。", "年", "ねん"),
        ("村じゅうで歌う。", "村", "むら"),
        ("3　葉を摘む。", "葉", "は"),
        ("ミズキ目の木", "目", "もく"),
        ("海岸沿いを走る。", "沿い", "ぞい"),
        ("翌日付の紙面", "付", "づけ"),
        ("会は金・土曜に開く。", "金", "きん"),
        ("金の鎖", "金", "かね"),
        ("日が沈む。", "日", "ひ"),
        ("前売り券をお持ちの方へ", "方", "かた"),
        ("沼の縁に立つ。", "縁", "ふち"),
        ("夫婦の縁を結ぶ。", "縁", "えん"),
        ("豆を器に盛る。", "器", "うつわ"),
        ("山の夜が明ける。", "夜", "よ"),
        ("夜が好きだ。", "夜", "よる"),
        ("財布が空になる。", "空", "から"),
        ("空に浮かぶ雲", "空", "そら"),
        ("鶏だんごの鍋", "鶏", "とり"),
        ("鶏が鳴く。", "鶏", "にわとり"),
    ],
)
def test_the_place_decides_the_reading(text, surface, reading):
    assert word(text, surface).reading == reading


@pytest.mark.parametrize(
    ("text", "surface", "base", "reading"),
    [
        ("会議を行った。", "行った", "行う", "おこなった"),
        ("実験を行って、確かめる。", "行って", "行う", "おこなって"),
        ("学校へ行った。", "行った", "行く", "いった"),
        ("現地で調査は行った。", "行った", "行う", "おこなった"),
        ("冬に旅行は行った。", "行った", "行く", "いった"),
    ],
)
def test_what_is_done_is_told_from_where_one_goes(text, surface, base, reading):
    found = word(text, surface)
    assert (found.base, found.reading) == (base, reading)


@pytest.mark.parametrize(
    ("text", "surface", "reading"),
    [
        ("お菓子作りが好きだ。", "作り", "づくり"),
        ("作りが丈夫だ。", "作り", "つくり"),
        ("アニメ好きの弟", "好き", "ずき"),
        ("翌日腹が痛くなった。", "腹", "はら"),
        ("もう一度手に取った。", "手", "て"),
        ("弾き方を習う。", "方", "かた"),
        ("道の混み方がひどい。", "方", "かた"),
    ],
)
def test_a_noun_is_voiced_behind_another(text, surface, reading):
    words = {w.surface: w.reading for w in find_words(text)}
    shown = next(read for written, read in words.items() if written.endswith(surface))
    assert shown.endswith(reading)


@pytest.mark.parametrize(
    "text", ["担当の方は親切だ。", "木の下で休む。", "柿の実をもぐ。", "米を研ぐ。"]
)
def test_what_is_likely_only_is_not_asked(text):
    assert not any(w.askable for w in find_words(text) if w.surface in "方下実米")
