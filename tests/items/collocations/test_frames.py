import pytest

from quizapp.items.collocations.frames import frame_of, table
from quizapp.items.collocations.table import VERBAL_NOUNS, VERBS
from quizapp.items.places import places_in
from quizapp.japanese.article import read_article
from quizapp.japanese.conjugation import verb_class
from quizapp.japanese.dictionary import open_dictionary

CLASSES = {"一段": "v1", "五段": "v5"}


def frames(text):
    (sentence,) = read_article(text).sentences
    found = map(frame_of, places_in(sentence))
    return [
        (text[frame.start : frame.end], [form for form, _ in frame.wrong])
        for frame in found
        if frame
    ]


@pytest.mark.parametrize(
    ("text", "key", "wrong"),
    [
        (
            "夜空を見上げると、月が出ていた。",
            "見上げる",
            ["見習う", "見舞う", "見送る"],
        ),
        ("事故を防ぎ、町を守る。", "防ぎ", ["守り", "保ち", "断り"]),
        ("会社の規則を守った。", "守った", ["防いだ", "保った", "抱いた"]),
        ("約束を果たさない人もいる。", "果たさ", ["届け", "打た", "上げ"]),
        ("県は条例を改正した。", "改正", ["改装", "改選", "改築"]),
        ("妹は市の高校に入学できた。", "入学", ["入社", "入院", "入国"]),
    ],
)
def test_wrong_verbs_stand_in_the_form_of_the_right_one(text, key, wrong):
    assert (key, wrong) in frames(text)


@pytest.mark.parametrize(
    "text",
    [
        "空が見上げるほど高い。",  # another particle
        "犬を見上げる猫がいた。",  # a noun that was not judged
        "約束を必ず果たした。",  # something stands between
        "条例を改正案に合わせる。",  # not done: no する
        "約束が果たされた。",  # passive
        "規則を守らせる。",
        "規則を守ろう。",
        "規則を守れ。",
    ],
)
def test_a_phrase_that_differs_has_no_frame(text):
    assert frames(text) == []


def test_a_form_that_another_verb_shares_is_no_option():
    # 通って is of 通る too, and 坂を通って would do; 積んで may be of 積む or 詰む.
    assert frames("妹は避難所に身を寄せた。") == [("寄せた", ["並べた", "植えた"])]


@pytest.mark.parametrize("lines", [VERBS, VERBAL_NOUNS])
def test_no_wrong_verb_of_a_noun_is_right_for_it_elsewhere(lines):
    right = {*table(VERBS), *table(VERBAL_NOUNS)}
    for (particle, verb, noun), wrong in table(lines).items():
        assert len(set(wrong)) == len(wrong) >= 2, (verb, noun)
        assert verb not in wrong
        assert not {(particle, each, noun) for each in wrong} & right, (verb, noun)


@pytest.mark.parametrize("lines", [VERBS, VERBAL_NOUNS])
def test_each_noun_of_a_verb_is_judged_once(lines):
    judged = set()
    for line in lines.strip().split("\n"):
        particle, verb, _, nouns = (part.strip() for part in line.split("|"))
        for noun in nouns.split():
            assert (particle, verb, noun) not in judged, line
            judged.add((particle, verb, noun))


def test_every_wrong_verb_can_be_inflected_as_the_dictionary_says():
    for wrong in table(VERBS).values():
        for verb in wrong:
            (entry, *_) = open_dictionary().entries(verb)
            codes = {code[:2] for sense in entry.senses for code in sense.pos}
            assert CLASSES[verb_class(verb)] in codes, verb


def test_every_wrong_verbal_noun_is_one():
    for wrong in table(VERBAL_NOUNS).values():
        for verb in wrong:
            entries = open_dictionary().entries(verb)
            codes = {c for e in entries for sense in e.senses for c in sense.pos}
            assert "vs" in codes, verb
