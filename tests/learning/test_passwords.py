import pytest
from werkzeug.security import generate_password_hash

from quizapp.learning import passwords


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("1234567", "A password has at least 8 characters."),
        ("x" * 201, "A password has at most 200 characters."),
        ("Garden of Eden", "The password is the name; choose another."),
        ("abababab", "The password repeats one or two characters; choose another."),
        ("にわのきはさんじゅっぽん", None),
        ("correct horse", None),
    ],
)
def test_which_passwords_can_be(password, reason):
    assert passwords.fault_of(password, "garden of eden") == reason


def test_a_hash_tells_the_password_from_others_and_differs_each_time():
    kept = passwords.make_hash("correct horse")
    assert passwords.matches(kept, "correct horse")
    assert not passwords.matches(kept, "correct Horse")
    assert not passwords.matches(None, "nobody has this password")
    assert kept != passwords.make_hash("correct horse")
    assert "correct" not in kept


def test_a_weaker_hash_is_outdated():
    assert passwords.is_outdated(
        generate_password_hash("correct horse", "scrypt:16384:8:1")
    )
    assert not passwords.is_outdated(passwords.make_hash("correct horse"))
