from quizapp.items.slips import SLIPS


def test_every_code_has_a_sentence_in_both_languages():
    for code, sentence in SLIPS.items():
        assert sentence.english.endswith("."), code
        assert sentence.japanese.endswith("。"), code
        assert code.replace("_", "").isalpha()


def test_no_two_codes_say_the_same():
    assert len(set(SLIPS.values())) == len(SLIPS)
