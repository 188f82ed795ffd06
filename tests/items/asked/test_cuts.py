import pytest

from quizapp.items.asked.cuts import tell
from quizapp.japanese.article import read_article


def told(text):
    """Return the clause that tells the last number of a sentence, or why none does."""
    sentence = read_article(f"町の話\n{text}").sentences[1]
    word = [word for word in sentence.words if word.number][-1]
    found = tell(sentence, word.start, word.end, "町の話")
    if isinstance(found, str):
        return found
    return "".join(each.text + each.mark for each in found.clause)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("町は4月に橋を直した。", "町は4月に橋を直した。"),
        ("また、町（人口三万）は4月に橋を直した。", "町は4月に橋を直した。"),
        ("町は4月に橋を直し、港を広げた。", "町は4月に橋を直し、"),
        ("町は橋を直し、4月に港を広げた。", "町は4月に港を広げた。"),
        ("田中選手が4月に試合に勝ち、町は喜んだ。", "田中選手が4月に試合に勝ち、"),
        ("雨が降ったので、町は4月に橋を直した。", "町は4月に橋を直した。"),
        ("町は橋を直し、港が4月に広がり、客が来た。", "港が4月に広がり、"),
        ("町は4月に橋を直したが、港は閉じた。", "町は4月に橋を直した、"),
    ],
)
def test_the_clause_stands_alone(text, clause):
    assert told(text) == clause


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("雨がやめば、町は4月に橋を直す。", "condition"),
        ("水が4月に流れ込み、町は困った。", "not certain what"),
        ("町は人気が出て、4月に橋を直した。", "not certain what"),
        ("町長は「4月に橋を直す」と話した。", "words"),
        ("町は4月に橋を直すそうだ。", "others say"),
        ("橋を直した町（4月から市）は静かだ。", "brackets"),
        ("町は4月に橋を直し、港を広げている。", "not certain when"),
    ],
)
def test_why_there_is_none(text, reason):
    assert reason in told(text)
