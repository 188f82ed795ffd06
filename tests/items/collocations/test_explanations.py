from quizapp.items.collocations.explanations import explain_collocation
from quizapp.items.collocations.frames import frame_of, phrase_with
from quizapp.items.places import places_in
from quizapp.japanese.article import read_article


def test_the_phrase_is_told_then_what_the_wrong_verbs_go_with():
    (sentence,) = read_article("県は条例を改正した。").sentences
    place = next(place for place in places_in(sentence) if frame_of(place))
    told = explain_collocation(place.word, frame_of(place), ["改装"])
    assert told.startswith("条例を改正 goes together: 改正 (かいせい) is “")
    assert "改装 (かいそう) is “" in told
    assert told.endswith("as in 店を改装.")


def test_a_verb_that_is_never_right_in_the_table_has_no_phrase():
    assert phrase_with("改装") == "店を改装"
    assert phrase_with("改選") == ""
