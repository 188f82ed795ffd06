import pytest

from quizapp.items.affixes.frames import frame_of, frames
from quizapp.items.affixes.prefixes import PREFIXES
from quizapp.items.affixes.suffixes import SUFFIXES
from quizapp.japanese.words import find_words


def frame(text, surface):
    words = find_words(text)
    at = next(at for at, word in enumerate(words) if word.surface == surface)
    return frame_of(words[at], words[at + 1] if at + 1 < len(words) else None)


@pytest.mark.parametrize(
    ("text", "word", "affix", "stem"),
    [
        ("利用者が増えた。", "利用者", "者", "利用"),
        ("地方公務員になる。", "地方公務員", "員", "地方公務"),
        ("不自由な生活だ。", "不自由", "不", "自由"),
        ("国際的な催しだ。", "国際的", "的", "国際"),
        ("作業を自動化する。", "自動化", "化", "自動"),
    ],
)
def test_the_affix_is_parted_from_its_stem(text, word, affix, stem):
    found = frame(text, word)
    assert (found.affix, found.stem) == (affix, stem)


def test_before_ni_a_noun_could_stand_so_the_word_must_not_exist():
    assert frame("国際的な催しだ。", "国際的").by_grammar
    assert not frame("国際的に知られる。", "国際的").by_grammar


def test_no_affix_doubles_the_end_of_its_stem():
    assert "力" not in frame("工程を省力化する。", "省力化").wrong


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("国際的だ。", "国際的"),  # 国際性だ would do as well
        ("自動化が進む。", "自動化"),
        ("電車が来る。", "電車"),
        ("冷蔵庫を開ける。", "冷蔵庫"),
    ],
)
def test_what_was_not_judged_has_no_frame(text, word):
    assert frame(text, word) is None


def test_a_compound_is_compared_whole_and_by_its_last_part():
    found = frame("地方公務員になる。", "地方公務員")
    assert found.forms_with("者") == {"地方公務者", "公務者"}


@pytest.mark.parametrize("lines", [SUFFIXES, PREFIXES], ids=["suffixes", "prefixes"])
def test_each_stem_is_judged_once_and_nothing_is_wrong_twice(lines):
    judged = set()
    for line in lines.strip().split("\n"):
        affix, wrong, stems = (part.strip() for part in line.split("|"))
        assert len({affix, *wrong}) == len(wrong) + 1 >= 3, line
        for stem in stems.split():
            assert len(stem) > 1, line
            assert (affix, stem) not in judged, line
            judged.add((affix, stem))


def test_frames_lists_words_with_their_wrong_affixes():
    listed = {word: wrong for word, _, wrong in frames()}
    assert listed["利用者"] == "家手士師員"
    assert listed["未経験"] == "不非無"
