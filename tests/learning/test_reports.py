from sqlalchemy import select

from quizapp.learning.reports import is_reported, report
from quizapp.models import ItemRow, Report


def test_a_report_is_kept_once_with_the_reason_that_is_said(
    session, learner_id, add_items, item, quiz_of, now
):
    quiz_id = quiz_of(add_items(item("庭")))
    item_id = session.scalars(select(ItemRow.id)).one()
    assert not is_reported(session, learner_id, item_id)
    for reason in ("", "reading", "nonsense"):
        assert report(session, learner_id, quiz_id, 1, reason, now)
    kept = session.scalars(select(Report)).one()
    assert (kept.item_id, kept.reason, kept.reported_at) == (item_id, "reading", now)
    assert is_reported(session, learner_id, item_id)


def test_only_ones_own_questions_can_be_reported(
    session, learner_id, add_items, item, quiz_of, now
):
    quiz_id = quiz_of(add_items(item("庭")))
    assert not report(session, learner_id + 1, quiz_id, 1, "", now)
    assert not report(session, learner_id, quiz_id, 2, "", now)
    assert session.scalars(select(Report)).all() == []
