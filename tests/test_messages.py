from quizapp.messages import N_


def test_a_message_is_its_sentence_in_english():
    message = N_("%(part)s is in %(count)d blanks", part="庭", count=2)
    assert message == "庭 is in 2 blanks"
    assert message.template == "%(part)s is in %(count)d blanks"
    assert message.values == {"part": "庭", "count": 2}


def test_a_message_without_values_may_have_a_percent_sign():
    assert N_("90 % of its words") == "90 % of its words"
