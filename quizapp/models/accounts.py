"""Tables of who is known by name, and of the browsers that know them."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from quizapp.models.base import Base


class Account(Base):
    """The name and password of a learner; a guest has none.

    `name` is as it was typed, `name_key` is what makes it unique; `password` is a hash.
    """

    __tablename__ = "account"

    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    password: Mapped[str]
    created_at: Mapped[datetime]


class SignIn(Base):
    """One browser in which the learner is signed in; `digest` is that of the token it keeps."""

    __tablename__ = "sign_in"

    digest: Mapped[str] = mapped_column(primary_key=True)
    learner_id: Mapped[int] = mapped_column(ForeignKey("learner.id"), index=True)
    created_at: Mapped[datetime]


class TriedSignIn(Base):
    """How often somebody tried to sign in since `since`, by what they tried; see `learning.throttle`."""

    __tablename__ = "tried_sign_in"

    key: Mapped[str] = mapped_column(primary_key=True)
    times: Mapped[int]
    since: Mapped[datetime] = mapped_column(index=True)
