import pytest
from sqlalchemy import select

from quizapp.learning import accounts
from quizapp.learning.accounts import AccountError
from quizapp.learning.learners import create_guest, recognise
from quizapp.models import Account, SignIn


@pytest.fixture
def account(session, learner_id, now):
    return accounts.create_account(session, learner_id, "Mori Ōgai", "hash", now)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        (" Mori  Ōgai ", "Mori Ōgai"),
        ("ﾓﾘ", "モリ"),
        ("mo\nri\u200b", "mo ri"),
        ("a\0b", "a b"),
        ("\t", ""),
    ],
)
def test_a_name_is_cleaned(typed, name):
    cleaned = accounts.clean_name(typed)
    assert cleaned.replace("\ufffd", " ") == name


@pytest.mark.parametrize(
    ("name", "field"), [("", "name"), ("x" * 41, "name"), ("mori", "password")]
)
def test_what_cannot_be_an_account(name, field):
    with pytest.raises(AccountError) as caught:
        accounts.check_new(name, "short")
    assert caught.value.field == field


def test_a_name_is_taken_whatever_its_capitals(session, account, now):
    other = create_guest(session, now)
    with pytest.raises(AccountError, match="taken"):
        accounts.create_account(session, other.id, "mori ŌGAI", "hash", now)


def test_an_account_is_known_by_its_token_alone(session, learner_id, now, account):
    token = accounts.add_sign_in(session, learner_id, now)
    assert recognise(session, learner_id, token).name == "Mori Ōgai"
    assert recognise(session, learner_id, "") is None
    assert recognise(session, learner_id, token[:-1]) is None
    other = create_guest(session, now)
    assert recognise(session, other.id, token).name == ""
    assert token not in session.scalars(select(SignIn.digest)).all()


def test_a_token_is_worth_nothing_after_it_was_ended(session, learner_id, now, account):
    here, there = (accounts.add_sign_in(session, learner_id, now) for _ in range(2))
    accounts.end_sign_in(session, here)
    assert recognise(session, learner_id, here) is None
    assert recognise(session, learner_id, there)
    accounts.change_password(session, learner_id, "other")
    assert recognise(session, learner_id, there) is None
    assert session.get(Account, learner_id).password == "other"


def test_a_hash_is_renewed_only_in_the_place_of_the_one_that_was_checked(
    session, learner_id, account
):
    accounts.renew_hash(session, learner_id, "another", "newer")
    session.refresh(account)
    assert account.password == "hash"
    accounts.renew_hash(session, learner_id, "hash", "newer")
    session.refresh(account)
    assert account.password == "newer"
