import json

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Column, String, create_engine, inspect, select, text

from quizapp.models import (
    Base,
    Card,
    Learner,
    Quiz,
    SentenceRow,
    SetRow,
    Tally,
    migrate,
    open_engine,
    read,
    write,
)
from quizapp.models.migrating import migration_config


def test_migrations_build_what_the_models_declare(engine):
    with read(engine) as session:
        context = MigrationContext.configure(
            session.connection(), opts={"compare_type": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_the_comparison_notices_a_difference(engine):
    with write(engine) as session:
        session.execute(text("ALTER TABLE learner ADD COLUMN name VARCHAR"))
        context = MigrationContext.configure(session.connection())
        found = compare_metadata(context, Base.metadata)
        session.rollback()
    assert [difference[0] for difference in found] == ["remove_column"]


def columns(engine):
    """Return what each column is called and made of, by table."""
    found = inspect(engine)
    return {
        table: [
            (column["name"], str(column["type"]), column["nullable"])
            for column in found.get_columns(table)
        ]
        for table in found.get_table_names()
        if table != "alembic_version"
    }


def test_sqlite_gets_the_same_tables_either_way(tmp_path):
    migrated = open_engine(f"sqlite:///{tmp_path}/migrated.db")
    declared = create_engine(f"sqlite:///{tmp_path}/declared.db")
    migrate(migrated)
    Base.metadata.create_all(declared)
    assert columns(migrated) == columns(declared)
    migrated.dispose()
    declared.dispose()


def test_a_second_run_changes_nothing(engine):
    before = columns(engine)
    migrate(engine)
    assert columns(engine) == before


def test_every_constraint_has_a_name(engine):
    found = inspect(engine)
    for table in Base.metadata.tables:
        constraints = [
            found.get_pk_constraint(table),
            *found.get_foreign_keys(table),
            *found.get_unique_constraints(table),
        ]
        assert all(constraint["name"] for constraint in constraints), table


def test_a_migration_that_fails_changes_nothing(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    with write(engine) as session:
        session.execute(text("CREATE TABLE item (id INTEGER)"))  # in the way
    with pytest.raises(Exception, match="already exists"):
        migrate(engine)
    assert inspect(engine).get_table_names() == ["item"]
    engine.dispose()


def test_down_to_nothing_and_up_again(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    migrate(engine)
    full = columns(engine)
    with write(engine) as session:
        command.downgrade(migration_config(session.connection()), "base")
    assert columns(engine) == {}
    migrate(engine)
    assert columns(engine) == full
    engine.dispose()


def test_a_table_that_others_refer_to_can_be_changed(tmp_path, monkeypatch, now):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    migrate(engine)
    with write(engine) as session:
        session.add(Learner(created_at=now))
        session.add(Quiz(learner_id=1, kind="quiz", seed=1, size=0, created_at=now))

    def copy_learner(config, _revision):
        operations = Operations(
            MigrationContext.configure(config.attributes["connection"])
        )
        with operations.batch_alter_table("learner", recreate="always") as batch:
            batch.add_column(Column("name", String))

    monkeypatch.setattr(command, "upgrade", copy_learner)
    migrate(engine)
    with read(engine) as session:
        assert session.scalar(text("SELECT count(*) FROM learner")) == 1
        assert session.get(Quiz, 1).learner_id == 1
        assert session.scalar(text("PRAGMA foreign_keys")) == 1
    engine.dispose()


def test_a_migration_that_breaks_references_is_undone(tmp_path, monkeypatch, now):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    migrate(engine)
    with write(engine) as session:
        session.add(Learner(created_at=now))
        session.add(Quiz(learner_id=1, kind="quiz", seed=1, size=0, created_at=now))
    monkeypatch.setattr(
        command,
        "upgrade",
        lambda config, _: config.attributes["connection"].execute(
            text("DELETE FROM learner")
        ),
    )
    with pytest.raises(RuntimeError, match="breaks references"):
        migrate(engine)
    with read(engine) as session:
        assert session.get(Learner, 1)
    engine.dispose()


def test_cards_from_before_count_their_misses(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    with write(engine) as session:
        command.upgrade(migration_config(session.connection()), "0001")
        for statement in (
            "INSERT INTO learner VALUES (1, '2026-01-01')",
            "INSERT INTO word VALUES (1, '庭', 'にわ', 'garden', 2)",
            (
                "INSERT INTO question_set VALUES (1, 's', 't', '', '', '', 0, '', '{}', '{}', "
                "NULL, '', '2026-01-01')"
            ),
            (
                "INSERT INTO item VALUES (1, 1, 'u', 'meaning', 'vocabulary', 'choice', '庭', '{}', "
                "0, 1, '[]', '[]', NULL, '[]', NULL, NULL, '', 1, '庭', '', 2, 0)"
            ),
            "INSERT INTO quiz VALUES (1, 1, 1, 'quiz', 1, 3, '2026-01-01', NULL)",
            (
                "INSERT INTO card VALUES (1, 1, 1, 1, 2.0, 5.0, '2026-01-03', '2026-01-02', 0, 3, "
                "NULL, 1)"
            ),
            *(
                f"INSERT INTO answer VALUES ({n}, 1, {n}, 1, 1, 1, 'x', {right}, '{slip}', 1, "
                f"NULL, '2026-01-0{n} 10:00:00.000000')"
                for n, right, slip in [
                    (1, 0, "voicing"),
                    (2, 0, "other"),
                    (3, 1, ""),
                ]
            ),
        ):
            session.execute(text(statement))
    migrate(engine)
    with read(engine) as session:
        card = session.get(Card, 1)
        assert (card.misses, card.missed_at.day, card.slip) == (2, 2, "other")
        assert (card.aside, card.added_at) == ("", None)
        tallies = session.scalars(select(Tally).order_by(Tally.day)).all()
        assert [(t.day.day, t.slip, t.answers, t.right) for t in tallies] == [
            (1, "voicing", 1, 0),
            (2, "other", 1, 0),
            (3, "", 1, 1),
        ]
    engine.dispose()


def test_sentences_move_out_of_the_article_and_back(tmp_path):
    engine = open_engine(f"sqlite:///{tmp_path}/quizapp.db")
    pieces = [["町は", "", ""], ["来年", "らいねん", "agreed"], ["。", "", ""]]
    article = {"sections": [], "sentences": [{"text": "町は来年。", "pieces": pieces}]}
    with write(engine) as session:
        command.upgrade(migration_config(session.connection()), "0002")
        session.execute(
            text(
                "INSERT INTO question_set VALUES (1, 's', 't', '', '', '', 5, '', :article, '{}', "
                "NULL, '', '2026-01-01')"
            ),
            {"article": json.dumps(article)},
        )
    migrate(engine)
    with write(engine) as session:
        row = session.get(SetRow, 1)
        assert (row.words, row.article) == (None, {"sections": []})
        runs = session.get(SentenceRow, (1, 0)).runs
        assert runs == ["町は", [None, "agreed", [["来年", "らいねん"]]], "。"]
        command.downgrade(migration_config(session.connection()), "0002")
        stored = session.execute(text("SELECT article FROM question_set")).scalar_one()
        assert json.loads(stored) == article
    engine.dispose()
