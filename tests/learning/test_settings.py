import pytest

from quizapp.config import read_config
from quizapp.learning.learners import create_guest
from quizapp.learning.settings import (
    CHOICES,
    RANGES,
    SKILLS,
    Settings,
    SettingsError,
    change_settings,
    defaults,
    read_settings,
)
from quizapp.models import Learner


@pytest.fixture
def learner_id(session, now):
    return create_guest(session, now).id


def test_who_has_set_nothing_has_what_the_installation_has(session, learner_id):
    config = read_config(environ={"QUIZAPP_QUIZ_SIZE": "7", "QUIZAPP_NEW_CAP": "3"})
    default = defaults(config)
    assert (default.quiz_size, default.new_cap, default.due_cap) == (7, 3, 100)
    assert read_settings(session, learner_id, default) == default
    assert read_settings(session, 0, default) == default


def test_only_what_was_set_differs_from_the_installation(session, learner_id):
    change_settings(session, learner_id, {"theme": "dark", "mix": ("grammar",)})
    change_settings(session, learner_id, {"retention": 0.85})
    session.flush()
    session.expire_all()
    found = read_settings(session, learner_id, Settings(new_cap=3))
    assert found == Settings(new_cap=3, theme="dark", mix=("grammar",), retention=0.85)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *((name, values[0]) for name, values in CHOICES.items()),
        *((name, high) for name, (_, high) in RANGES.items()),
        ("mix", SKILLS),
        ("mix", ("vocabulary", "comprehension")),
    ],
)
def test_what_can_be_set(session, learner_id, name, value):
    change_settings(session, learner_id, {name: value})
    assert getattr(read_settings(session, learner_id, Settings()), name) == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "fr"), ("furigana", ""), ("vertical", "yes"), ("vertical", 1),
        ("theme", None), ("quiz_size", 11), ("quiz_size", True), ("mix", ()),
        ("mix", ("grammar", "vocabulary")), ("mix", ("grammar", "grammar")),
        ("mix", ("cooking",)), ("new_cap", -1), ("due_cap", 1001), ("new_cap", 2.5),
        ("retention", 0.99), ("retention", float("nan")), ("colour", "red"),
    ],
)  # fmt: skip
def test_what_cannot_be_set_changes_nothing(session, learner_id, name, value):
    with pytest.raises(SettingsError) as caught:
        change_settings(session, learner_id, {"theme": "dark", name: value})
    assert caught.value.field == name
    assert read_settings(session, learner_id, Settings()) == Settings()


def test_a_setting_of_another_version_is_left_alone(session, learner_id):
    stored = {"theme": "sepia", "sound": "loud", "vertical": True}
    session.get(Learner, learner_id).settings = stored
    session.flush()
    assert read_settings(session, learner_id, Settings()) == Settings(vertical=True)
    change_settings(session, learner_id, {"new_cap": 5})
    assert session.get(Learner, learner_id).settings == stored | {"new_cap": 5}
