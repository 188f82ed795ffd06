from pathlib import Path

import pytest

from quizapp import paths
from quizapp.config import ConfigError, read_config


def test_defaults(tmp_path):
    config = read_config(tmp_path, {})
    assert config.data == tmp_path
    assert config.database_url == f"sqlite:///{tmp_path / 'quizapp.db'}"
    assert (config.quiz_size, config.new_cap, config.due_cap) == (10, 20, 100)


def test_the_environment_sets_it(tmp_path):
    config = read_config(
        tmp_path,
        {
            "DATABASE_URL": "postgresql://db.example/quizapp",
            "QUIZAPP_QUIZ_SIZE": "5",
            "QUIZAPP_NEW_CAP": " 7 ",
            "QUIZAPP_DUE_CAP": "1000",
        },
    )
    assert config.database_url == "postgresql://db.example/quizapp"
    assert (config.quiz_size, config.new_cap, config.due_cap) == (5, 7, 1000)


def test_without_a_folder_it_is_the_users_data_folder(monkeypatch):
    monkeypatch.setenv("QUIZAPP_DATA", "/somewhere/else")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert read_config().data == paths.data_directory() == Path("/somewhere/else")


def test_an_empty_setting_is_none(tmp_path):
    empty = {"DATABASE_URL": "", "QUIZAPP_NEW_CAP": ""}
    assert read_config(tmp_path, empty) == read_config(tmp_path, {})


@pytest.mark.parametrize("text", ["0", "-1", "1001", "ten", "5.5", "５", "1e3"])
def test_a_number_has_to_be_one(tmp_path, text):
    with pytest.raises(ConfigError, match=r"QUIZAPP_NEW_CAP is .* from 1 to 1000"):
        read_config(tmp_path, {"QUIZAPP_NEW_CAP": text})
