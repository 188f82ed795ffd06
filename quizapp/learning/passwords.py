"""Hash and check passwords, with Werkzeug's scrypt.

A check takes some 70 ms by design, so keep it out of transactions.
"""

from functools import cache

from werkzeug.security import check_password_hash, generate_password_hash

from quizapp.messages import N_, Message

SHORTEST = 8
LONGEST = 200
"""Characters."""

METHOD = "scrypt:32768:8:1"


def fault_of(password: str, name: str) -> Message | None:
    """Return why `password` cannot be that of `name`, or None."""
    if len(password) < SHORTEST:
        return N_("A password has at least %(least)d characters.", least=SHORTEST)
    if len(password) > LONGEST:
        return N_("A password has at most %(most)d characters.", most=LONGEST)
    if password.casefold() == name.casefold():
        return N_("The password is the name; choose another.")
    if len(set(password)) < 3:
        return N_("The password repeats one or two characters; choose another.")
    return None


def make_hash(password: str) -> str:
    """Return the hash to be kept, with a salt of its own."""
    return generate_password_hash(password, METHOD)


def matches(kept: str | None, password: str) -> bool:
    """Return whether `password` has the hash `kept`; it takes as long when there is none."""
    fits = check_password_hash(kept or _nobodys(), password[: LONGEST + 1])
    return fits and kept is not None


def is_outdated(kept: str) -> bool:
    """Return whether the hash was made in another way than they are made now."""
    return not kept.startswith(METHOD + "$")


@cache
def _nobodys() -> str:
    return make_hash("nobody has this password")
