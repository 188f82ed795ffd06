import pytest

from quizapp.items.affixes.explanations import explain_affix, sense_of
from quizapp.items.affixes.frames import frame_of, frames
from quizapp.items.affixes.prefixes import PREFIXES
from quizapp.items.affixes.senses import PREFIX_SENSES, SUFFIX_SENSES
from quizapp.items.affixes.suffixes import SUFFIXES
from quizapp.items.explanations import first_gloss
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.words import find_words


def test_every_affix_of_the_tables_has_a_meaning_and_another_word():
    for lines, is_prefix in ((SUFFIXES, False), (PREFIXES, True)):
        for line in lines.strip().split("\n"):
            affix, wrong, _ = (part.strip() for part in line.split("|"))
            for each in affix + wrong:
                meaning, words = sense_of(each, is_prefix=is_prefix)
                assert meaning
                assert words
    for word, affix, _ in frames():
        _, words = sense_of(affix, is_prefix=not word.endswith(affix))
        assert set(words) - {word}, word


@pytest.mark.parametrize("lines", [SUFFIX_SENSES, PREFIX_SENSES])
def test_words_that_show_an_affix_have_it_and_are_in_the_dictionary(lines):
    for line in lines.strip().split("\n"):
        affix, _, words = (part.strip() for part in line.split("|"))
        glossed = 0
        for word in words.split():
            place = word.startswith if lines is PREFIX_SENSES else word.endswith
            assert place(affix), word
            reading = open_dictionary().entries(word)[0].readings[0].text
            glossed += bool(first_gloss(word, to_hiragana(reading)))
        assert glossed, line


def test_the_word_is_explained_then_its_affix_then_the_wrong_ones():
    words = find_words("国際的な催しだ。")
    told = explain_affix(words[0], frame_of(words[0], words[1]), ["性", "化"])
    assert told.startswith("国際的 (こくさいてき) means “international”.")
    assert told.index("な follows") < told.index("-性: ") < told.index("-化: ")
    assert "as in 知的" in told  # not the word that is asked
