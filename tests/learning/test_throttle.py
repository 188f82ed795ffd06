from datetime import timedelta

import pytest

from quizapp.learning.throttle import (
    MOST_BY_ADDRESS,
    MOST_BY_NAME,
    WINDOW,
    TooManyTriesError,
    count_try,
    forget_tries,
)


def try_often(session, times, now, name="mori", address="10.0.0.1"):
    for number in range(times):
        count_try(session, name.format(number), address.format(number), now)
        session.flush()


def test_a_name_has_so_many_tries_from_wherever_they_come(session, now):
    try_often(session, MOST_BY_NAME, now, address="10.0.0.{}")
    with pytest.raises(TooManyTriesError) as caught:
        count_try(session, "mori", "10.0.1.1", now + timedelta(minutes=5))
    assert caught.value.minutes == 10
    count_try(session, "hayashi", "10.0.1.1", now)


def test_an_address_has_so_many_tries_whatever_the_name(session, now):
    try_often(session, MOST_BY_ADDRESS, now, name="mori{}")
    with pytest.raises(TooManyTriesError):
        count_try(session, "hayashi", "10.0.0.1", now)
    count_try(session, "hayashi", "10.0.0.2", now)


def test_after_a_while_one_may_try_again(session, now):
    try_often(session, MOST_BY_NAME, now)
    count_try(session, "mori", "10.0.0.1", now + WINDOW)


def test_a_right_try_clears_the_name(session, now):
    try_often(session, MOST_BY_NAME, now)
    forget_tries(session, "mori", "10.0.0.1")
    count_try(session, "mori", "10.0.0.1", now)
