"""Whose work the app stands on."""

from flask import Blueprint, render_template

bp = Blueprint("credits", __name__)


@bp.get("/credits")
def index() -> str:
    """Name the sources and their licences."""
    return render_template("credits/index.html")
