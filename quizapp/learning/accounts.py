"""Accounts: a guest becomes known by a name and a password, and signs in elsewhere.

A browser that is signed in keeps a token; whoever has it is the learner until they sign
out. Only a digest of it is stored.
"""

import secrets
import unicodedata
from datetime import datetime
from hashlib import blake2s

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from quizapp.learning import passwords, throttle
from quizapp.messages import N_, Message
from quizapp.models import Account, SignIn, storable

LONGEST_NAME = 40
"""Characters."""


class AccountError(ValueError):
    """A name or password that cannot be; `field` says which and `message` why."""

    def __init__(self, field: str, message: Message) -> None:
        super().__init__(message)
        self.field, self.message = field, message


def clean_name(name: str) -> str:
    """Return `name` as it is shown: in NFKC, printable, with single spaces."""
    normal = unicodedata.normalize("NFKC", storable(name))
    return " ".join("".join(c if c.isprintable() else " " for c in normal).split())


def check_new(name: str, password: str) -> None:
    """Raise AccountError unless an account may have that clean name and password."""
    if not name:
        raise AccountError("name", N_("Choose a name."))
    if len(name) > LONGEST_NAME:
        raise AccountError(
            "name", N_("A name has at most %(most)d characters.", most=LONGEST_NAME)
        )
    if fault := passwords.fault_of(password, name):
        raise AccountError("password", fault)


def create_account(
    session: Session, learner_id: int, name: str, hashed: str, now: datetime
) -> Account:
    """Give the guest a clean name and the hash of a password.

    Raises AccountError when the name is taken, by whatever capitals.
    """
    taken = N_("That name is taken; choose another.")
    if session.scalar(select(Account).where(Account.name_key == name_key(name))):
        raise AccountError("name", taken)
    account = Account(
        learner_id=learner_id,
        name=name,
        name_key=name_key(name),
        password=hashed,
        created_at=now,
    )
    session.add(account)
    try:
        session.flush()
    except IntegrityError as error:  # somebody else took it meanwhile
        raise AccountError("name", taken) from error
    return account


def begin_sign_in(
    session: Session, name: str, address: str, now: datetime
) -> Account | None:
    """Count a try and return the account of that clean name, or None.

    The caller checks the password, with `passwords.matches`, outside the transaction.
    Raises TooManyTriesError.
    """
    throttle.count_try(session, name_key(name), address, now)
    return session.scalar(select(Account).where(Account.name_key == name_key(name)))


def add_sign_in(session: Session, learner_id: int, now: datetime) -> str:
    """Return a new token by which a browser is known as the learner."""
    token = secrets.token_urlsafe(32)
    session.add(SignIn(digest=digest(token), learner_id=learner_id, created_at=now))
    return token


def end_sign_in(session: Session, token: str) -> None:
    """Let the token be worth nothing any more."""
    session.execute(delete(SignIn).where(SignIn.digest == digest(token)))


def change_password(session: Session, learner_id: int, hashed: str) -> None:
    """Keep the new password's hash, and sign the learner out everywhere."""
    session.get_one(Account, learner_id).password = hashed
    session.execute(delete(SignIn).where(SignIn.learner_id == learner_id))


def renew_hash(session: Session, learner_id: int, before: str, hashed: str) -> None:
    """Keep `hashed` of the same password in the place of the hash `before`."""
    session.execute(
        update(Account)
        .where(Account.learner_id == learner_id, Account.password == before)
        .values(password=hashed)
    )


def find_account(session: Session, learner_id: int) -> Account | None:
    """Return the learner's account, or None for a guest."""
    return session.get(Account, learner_id)


def name_key(name: str) -> str:
    """Return what two names have in common that are the same but for their capitals."""
    return unicodedata.normalize("NFKC", name.casefold())


def digest(token: str) -> str:
    """Return what is stored of a token."""
    return blake2s(token.encode("utf-8", "replace")).hexdigest()
