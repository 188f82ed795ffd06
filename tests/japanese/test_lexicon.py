from quizapp.japanese.lexicon import look_up, readings_in_lexicon


def test_lexicon_knows_every_reading_of_a_surface():
    assert {"いっ", "おこなっ"} <= readings_in_lexicon("行っ")
    assert readings_in_lexicon("晩餐") == {"ばんさん"}
    assert readings_in_lexicon("") == frozenset()


def test_a_name_is_a_word_but_no_reading():
    assert {word.pos2 for word in look_up("鈴木")} == {"固有名詞"}
    assert readings_in_lexicon("鈴木") == frozenset()


def test_the_rarer_reading_costs_more():
    costs = {word.reading: word.cost for word in look_up("工場")}
    assert costs["こうば"] > costs["こうじょう"] + 2_000


def test_marks_and_what_is_unknown_are_no_words():
    assert look_up("。") == ()
    assert look_up("゛ヴぉゎ") == ()
