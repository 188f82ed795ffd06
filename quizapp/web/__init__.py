"""The pages. Nothing here tags, opens the dictionary, or decides when a word is due."""

from quizapp.web.app import create_app

__all__ = ["create_app"]
