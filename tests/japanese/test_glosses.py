import pytest

from quizapp.japanese.dictionary import Sense, open_dictionary
from quizapp.japanese.glosses import choose_entry, fitting_senses, short_gloss
from quizapp.japanese.words import find_words


def gloss(text, surface):
    return next(word.gloss for word in find_words(text) if word.surface == surface)


def entry(text, surface):
    number = next(word.entry for word in find_words(text) if word.surface == surface)
    entries = open_dictionary().entries
    return next(
        (
            found
            for word in find_words(text)
            for found in entries(word.base)
            if found.id == number
        ),
        None,
    )


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("まず手を洗う。", "まず", "first"),
        ("やっと意味がわかった。", "わかった", "to understand"),
        ("机の上に猫がいる。", "いる", "to be"),
        ("お金がもっといります。", "いります", "to be needed"),
        ("医者になる。", "なる", "to become"),
        ("掃除をする。", "する", "to do"),
        ("手に色がつく。", "つく", "to be attached"),
        ("電話をかける。", "かける", "to put on"),
        ("もう帰った。", "もう", "already"),
        ("父にそう言われた。", "そう", "in that way"),
        ("わしは知らん。", "わし", "I"),
    ],
)
def test_a_word_in_kana_has_the_gloss_of_its_own_entry(text, surface, expected):
    assert expected in gloss(text, surface).split("; ")


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("はしを見た。", "はし"),
        ("かみを買う。", "かみ"),
        ("次はすすめる番だ。", "すすめる"),
        ("森さんが来た。", "森"),
        ("字をかく。", "かく"),
        ("はやくおきました。", "おきました"),
        ("よる、星を見る。", "よる"),
        ("看板が目についた。", "ついた"),
        ("機会をうかがい、待つ。", "うかがい"),
        ("三日でかえる。", "かえる"),
        ("ソラが歌う。", "ソラ"),
        ("柿之内に住む。", "柿"),
        ("鐘をついて回る。", "ついて"),
    ],
)
def test_where_nothing_decides_there_is_no_gloss(text, surface):
    assert gloss(text, surface) == ""


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("窓が開けてある。", "ある", "to have been done"),
        ("部屋に犬がいる。", "いる", "to stay"),
        ("地図を見てみる。", "みる", "to try doing"),
        ("地図をみる。", "みる", "to see"),
        ("宿題をやってしまう。", "しまう", "to do completely"),
        ("先に買っておく。", "おく", "to do in advance"),
        ("早く来てください。", "ください", "please do"),
        ("座ってもいいですか。", "いい", "may"),
        ("味がいい。", "いい", "good"),
        ("水が必要だ。", "必要", "necessary"),
        ("入ってはいけません。", "いけません", "must not"),
        ("雪が解け始めた。", "始めた", "to begin to"),
        ("店を始めた。", "始めた", "to start"),
        ("空が静かすぎる。", "すぎる", "to be excessive"),
        ("駅をすぎる。", "すぎる", "to pass"),
    ],
)
def test_a_helping_verb_has_its_own_gloss(text, surface, expected):
    assert any(part.startswith(expected) for part in gloss(text, surface).split("; "))


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("猫は寝る。", "は", "topic"),
        ("猫が寝る。", "が", "subject"),
        ("寒いが行く。", "が", "but"),
        ("駅へ行く。", "へ", "towards"),
        ("駅から歩く。", "から", "from"),
        ("寒いから帰る。", "から", "because"),
        ("犬と猫を飼う。", "と", "and"),
        ("「はい」と答えた。", "と", "said"),
        ("ゆっくりと歩く。", "と", "adverb"),
        ("平然と歩く。", "と", "adverb"),
        ("町の花と定められた。", "と", "that"),
        ("春になると、花が咲く。", "と", "when"),
        ("そこを触るな。", "な", "don't"),
        ("雨なので休む。", "なので", "because"),
        ("雨かもしれない。", "かもしれない", "may"),
        ("これは金ではない。", "ではない", "is not"),
        ("きれいな人だった。", "だった", "was"),
        ("家族とともに暮らす。", "とともに", "together"),
        ("歴史についても話す。", "についても", "about"),
        ("弟のように笑う。", "のように", "like"),
    ],
)
def test_a_particle_is_explained_by_what_it_does(text, surface, expected):
    assert expected in gloss(text, surface)


@pytest.mark.parametrize(
    ("text", "surface", "expected", "unexpected"),
    [
        ("医者になるつもりだ。", "つもり", "plan", "estimate"),
        ("来るはずだ。", "はず", "expected", "nock"),
        ("うちの犬は白い。", "うち", "home", "within"),
        ("今日のうちに終わる。", "うち", "within", "home"),
        ("机を三台余り運ぶ。", "余り", "more than", "remainder"),
        ("会は10月6日（月）に開く。", "月", "Monday", "moon"),
        ("夜の月を見る。", "月", "moon", "Monday"),
        ("手紙どおりに進む。", "どおり", "accordance", "avenue"),
        ("空が急に暗くなる。", "急に", "suddenly", "emergency"),
        ("結局、父が来た。", "結局", "after all", "conclusion"),
        ("思わず笑った。", "思わず", "unconsciously", "think"),
        ("何とも思わず笑った。", "思わず", "think", "unconsciously"),
        ("字が読めない。", "読めない", "can read", "to read"),
        ("東京に住む。", "東京", "Tokyo", "eastern"),
        ("友の店で傘を買う。", "傘", "umbrella", "shade of"),
        ("予約の方は奥へどうぞ。", "方", "person", "direction"),
        ("もう三杯飲む。", "もう", "another", "already"),
        ("更新日：5月2日", "日", "date", "Sunday"),
        ("松原小では歌う。", "小", "primary school", "smallness"),
        ("姉がかぶった帽子", "かぶった", "to wear", "fogged"),
        ("弟が運んだ机", "運んだ", "to carry", "to go"),
        ("眠りかける。", "かける", "to be about to", "to hang"),
        ("帰らなければならない。", "ならない", "must", "become"),
        ("触ってはならない。", "ならない", "must not", "become"),
        ("春にはならない。", "ならない", "become", "must"),
        ("認めざるを得ない。", "得ない", "no choice", "to get"),
        ("休日なのに働く。", "なのに", "although", "in order"),
        ("苺をパックに詰める。", "パック", "packing", "to pack"),
        ("三つある窓", "ある", "to be", "certain"),
        ("ある日、雪が降る。", "ある", "certain", "to be"),
        ("母の代で閉じる。", "代", "generation", "charge"),
        ("月に二度泳ぐ。", "月", "month", "moon"),
        ("スズメ科の鳥", "科", "family", "department"),
        ("荷造りをお手伝いする。", "お手伝い", "help", "maid"),
        ("席を分けておくれ。", "くれ", "to do for me", "slow"),
        ("試合は初めてとなる。", "と", "into", "adverb"),
        ("寄贈額は低い。", "額", "amount", "frame"),
        ("昆虫課へ行く。", "課", "section", "lesson"),
        ("五課を読む。", "課", "lesson", "section"),
        ("点灯式に出る。", "式", "ceremony", "equation"),
        ("延べ百人が泳ぐ。", "延べ", "total", "futures"),
        ("会議前に休む。", "前", "before", "portion"),
        ("一箱半ある。", "半", "half", "half-past"),
        ("三か月過ぎる。", "過ぎる", "to pass", "excessive"),
        ("あの一言を思う。", "あの", "that", "say"),
        ("赤いやつを取る。", "やつ", "thing", "he"),
        ("いくつかの窓", "いくつか", "some", "how many"),
        ("会費を振り込む。", "振り込む", "payment", "tile"),
    ],
)
def test_the_place_tells_a_word_from_its_like(text, surface, expected, unexpected):
    shown = gloss(text, surface)
    assert expected in shown
    assert unexpected not in shown


@pytest.mark.parametrize(
    ("text", "surface", "spelling"),
    [
        ("音楽を聞く。", "聞く", "聞く"),
        ("字を書く。", "書く", "書く"),
        ("かぶを煮る。", "かぶ", "蕪"),
        ("父は家にいる。", "いる", "居る"),
    ],
)
def test_the_entry_behind_a_gloss_is_the_word_meant(text, surface, spelling):
    assert spelling in [form.text for form in entry(text, surface).spellings]


@pytest.mark.parametrize(
    ("glosses", "expected"),
    [
        (("to open (a door, etc.)",), "to open"),
        (("(kitchen) knife",), "knife"),
        (("(within a) city",), "within a city"),
        (("likely to ...",), "likely to"),
        (
            ("conclusion that one draws from what one has heard or read", "reason"),
            "reason",
        ),
        (("(the)", "end"), "end"),
        ((), ""),
    ],
)
def test_a_short_gloss_has_no_brackets(glosses, expected):
    assert short_gloss(Sense(glosses=glosses)) == expected


@pytest.mark.parametrize(
    "text", ["傘の色が好きだ。", "中央の判断に従う。", "店主は熟練の職人だ。"]
)
def test_a_gloss_is_short_and_says_nothing_twice(text):
    for word in find_words(text):
        assert len(word.gloss) <= 40
        assert "(" not in word.gloss
        parts = word.gloss.split("; ")
        assert len({part[:5] for part in parts}) == len(parts)


def test_an_entry_needs_reading_and_part_of_speech():
    assert (
        choose_entry("開く", "あく", "動詞").id
        != choose_entry("開く", "ひらく", "動詞").id
    )
    assert choose_entry("橋", "きょうりょう", "名詞") is None
    assert choose_entry("橋", "はし", "動詞") is None


def test_senses_of_other_spellings_and_old_ones_are_left_out():
    found = choose_entry("終える", "おえる", "動詞")
    kept = fitting_senses(found, "動詞", "終える")
    assert kept
    assert all("arch" not in sense.misc for sense in kept)
    assert all(not s.spellings or "終える" in s.spellings for s in kept)


@pytest.mark.parametrize(
    ("text", "surface", "expected"),
    [
        ("差が生じる。", "生じる", "to result from"),
        ("差を生じる。", "生じる", "to produce"),
        ("五分おきに鳴る。", "おき", "at intervals of"),
        ("起きないといけない。", "いけない", "must"),
        ("欧州を旅する。", "欧州", "Europe"),
        ("大宮に住む。", "大宮", ""),
    ],
)
def test_what_stands_beside_a_word_decides(text, surface, expected):
    shown = gloss(text, surface)
    assert expected in shown
    assert bool(shown) == bool(expected)


def test_a_word_told_by_grammar_has_an_entry_behind_it():
    assert "無い" in [form.text for form in entry("もう水がない。", "ない").spellings]
    assert "呉れる" in [
        form.text for form in entry("取ってくれる。", "くれる").spellings
    ]
