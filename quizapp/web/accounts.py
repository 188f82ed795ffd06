"""The account: keep the progress by a name and a password, sign in, take the data, leave."""

import json

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from quizapp.learning import accounts, passwords, personal_data
from quizapp.learning.accounts import AccountError
from quizapp.learning.merging import merge
from quizapp.learning.throttle import TooManyTriesError, forget_tries
from quizapp.messages import N_, Message
from quizapp.models import Account, write
from quizapp.web.context import (
    NOBODY,
    enter,
    installation,
    known,
    known_learner,
    leave,
    now,
    reading,
    token,
    writing,
)

bp = Blueprint("accounts", __name__)


class RefusedError(Exception):
    """Somebody who is not let in, with the sentence that says why and the status."""

    def __init__(self, message: Message, code: int) -> None:
        super().__init__(message)
        self.message, self.code = message, code


@bp.get("/account")
def index() -> str:
    """Show who one is and what can be done about it."""
    return _page()


@bp.post("/account")
def create() -> Response | tuple[str, int]:
    """Give the guest a name and a password, so that the progress can be had elsewhere."""
    if known().name:
        return redirect(url_for(".index"), 303)
    name = accounts.clean_name(request.form.get("name", ""))
    password = request.form.get("password", "")
    try:
        accounts.check_new(name, password)
        hashed = passwords.make_hash(password)
        with writing() as session:
            learner = known_learner(session)
            accounts.create_account(session, learner, name, hashed, now())
            fresh = accounts.add_sign_in(session, learner, now())
    except AccountError as error:
        return _page(name=name, field=error.field, fault=error.message), 422
    enter(learner, fresh)
    return redirect(url_for(".index", done="kept"), 303)


@bp.get("/sign-in")
def sign_in_form() -> str | Response:
    """Show the form to sign in."""
    if known().name:
        return redirect(url_for(".index"))
    return render_template("accounts/sign_in.html", name="", field="", fault=None)


@bp.post("/sign-in")
def sign_in() -> Response | tuple[str, int]:
    """Let the browser be known as the account, and add to it what its guest did."""
    name = accounts.clean_name(request.form.get("name", ""))
    password = request.form.get("password", "")
    try:
        account = _check(
            name, password, N_("There is no such name with that password.")
        )
    except RefusedError as error:
        page = render_template(
            "accounts/sign_in.html", name=name, field="name", fault=error.message
        )
        return page, error.code
    learner, guest = account.learner_id, known()
    hashed = passwords.is_outdated(account.password) and passwords.make_hash(password)
    with writing() as session:
        forget_tries(session, account.name_key, _address())
        if hashed:
            accounts.renew_hash(session, learner, account.password, hashed)
        is_merged = guest.id not in (NOBODY, learner) and not guest.name
        if is_merged:
            merge(session, guest.id, learner, now())
        fresh = accounts.add_sign_in(session, learner, now())
    enter(learner, fresh)
    return redirect(url_for(".index", done="merged" if is_merged else "entered"), 303)


@bp.post("/sign-out")
def sign_out() -> Response:
    """Let the browser be nobody's, and its cookie be worth nothing."""
    with writing() as session:
        accounts.end_sign_in(session, token())
    leave()
    return redirect(url_for("today.index"), 303)


@bp.post("/account/password")
def change_password() -> Response | tuple[str, int]:
    """Change the password and sign out every other browser."""
    name, password = known().name, request.form.get("new_password", "")
    try:
        account = _check_own()
    except RefusedError as error:
        return _page(field="old_password", fault=error.message), error.code
    if fault := passwords.fault_of(password, name):
        return _page(field="new_password", fault=fault), 422
    hashed = passwords.make_hash(password)
    with writing() as session:
        accounts.change_password(session, account.learner_id, hashed)
        fresh = accounts.add_sign_in(session, account.learner_id, now())
    enter(account.learner_id, fresh)
    return redirect(url_for(".index", done="changed"), 303)


@bp.get("/account/data.json")
def data() -> Response:
    """Give all that is kept of the learner as a file."""
    with reading() as session:
        kept = personal_data.export(session, known().id, now())
    text = json.dumps(kept, ensure_ascii=False, indent=1)
    name = f"quizapp-{now():%Y-%m-%d}.json"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, mimetype="application/json", headers=disposition)


@bp.post("/account/deletion")
def delete() -> Response | tuple[str, int]:
    """Remove the learner and all that is theirs; an account has to give its password."""
    try:
        if known().name:
            _check_own()
    except RefusedError as error:
        return _page(field="last_password", fault=error.message), error.code
    if "sure" not in request.form:
        return _page(field="sure", fault=N_("Tick that you are sure.")), 422
    with writing() as session:
        personal_data.erase(session, known().id)
    leave()
    return redirect(url_for("today.index"), 303)


def _page(**fault: object) -> str:
    shown = {"name": "", "field": "", "fault": None, **fault}
    done = request.args.get("done", "")
    return render_template("accounts/index.html", known=known(), done=done, **shown)


def _check(name: str, password: str, wrong: Message) -> Account:
    """Return the account of that clean name when the password is its own.

    Raises RefusedError, with the sentence `wrong` or with how long to wait.
    """
    try:
        with write(installation().engine) as session:
            account = accounts.begin_sign_in(session, name, _address(), now())
    except TooManyTriesError as error:
        wait = N_("Too many tries. Try again in %(n)d min.", n=error.minutes)
        raise RefusedError(wait, 429) from error
    kept = account.password if account else None
    if not passwords.matches(kept, password) or account is None:
        raise RefusedError(wrong, 422)
    return account


def _check_own() -> Account:
    """Return the learner's account when the form has its password; else RefusedError."""
    return _check(
        known().name,
        request.form.get("password", ""),
        N_("That is not the password."),
    )


def _address() -> str:
    return request.remote_addr or ""
