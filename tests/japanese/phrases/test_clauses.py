"""The zones in which it is certain what a phrase belongs to, and sentences outside of them."""

import pytest

from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.phrases.clauses import (
    clauses_of,
    has_subject,
    is_of_last,
    topic_of,
)
from quizapp.japanese.words import find_words


def clauses(text):
    return clauses_of(bunsetsu_of(text, find_words(text)))


def texts(text):
    return ["".join(each.text for each in clause) for clause in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("町は橋を直した。", ["町は橋を直した"]),
        ("町は橋を直し、港を開いた。", ["町は橋を直し", "港を開いた"]),
        ("雨が降ったので、祭りは休みになった。", ["雨が降ったので", "祭りは休みになった"]),
        ("兄は歩いて町へ行った。", ["兄は歩いて町へ行った"]),
        ("兄は町へ行って、本を買った。", ["兄は町へ行って", "本を買った"]),
        ("町が直した橋は新しい。", ["町が直した橋は新しい"]),
    ],
)  # fmt: skip
def test_a_clause_ends_with_a_predicate_that_another_follows(text, expected):
    assert texts(text) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        # が, を, に, で right before the predicate of the sentence.
        ("祭りには多くの人が集まった。", "人が", True),
        ("町は去年、古い橋を直した。", "橋を", True),
        ("船は朝早く港に着いた。", "港に", True),
        ("子どもたちは広い庭で遊んだ。", "庭で", True),
        # Nothing else that a phrase could belong to.
        ("町は4月に古い橋を直した。", "4月に", True),
        # A comma keeps it from the predicate before a noun.
        ("町は4月12日、商人が造った橋を直した。", "4月12日", True),
        # It may belong to the predicate before a noun.
        ("町は4月12日に商人が造った橋を直した。", "4月12日に", False),
        ("町で母が買った魚を食べた。", "町で", False),
        # It may belong to the て before.
        ("兄は朝に起きて町へ行った。", "朝に", False),
    ],
)
def test_a_phrase_belongs_to_the_last_predicate(text, phrase, expected):
    clause = clauses(text)[-1]
    found = next(each for each in clause if each.text == phrase)
    assert is_of_last(clause, found) is expected


def test_the_topic_is_the_only_one():
    (clause,) = clauses("町は橋を直した。")
    assert topic_of(clause).text == "町は"
    (clause,) = clauses("町では祭りは休みだ。")
    assert topic_of(clause) is None


def test_a_subject_is_marked_with_ga_wa_or_mo():
    assert has_subject(clauses("橋も直した。")[0])
    assert not has_subject(clauses("橋を直した。")[0])
