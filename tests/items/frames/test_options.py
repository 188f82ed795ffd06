import pytest

from quizapp.items.frames import frame_of
from quizapp.items.frames.nouns import kinds_of
from quizapp.items.frames.options import SLIPS, possible_slips
from quizapp.items.frames.phrases import phrases_in
from quizapp.items.slips import SLIPS as TOLD
from quizapp.japanese.article import read_article


def options(text, base):
    sentence = read_article(text).sentences[0]
    [phrase] = [each for each in phrases_in(sentence) if each.base == base]
    particle = phrase.words[phrase.particle].surface
    kinds = kinds_of(phrase.words[phrase.noun])
    return possible_slips(frame_of(base, phrase.reading, particle, kinds), phrase)


@pytest.mark.parametrize(
    ("text", "base", "wrong"),
    [
        ("弟は大会に参加した。", "参加する", ["を", "が", "と"]),
        ("弟が大会に参加した。", "参加する", ["を", "と"]),
        ("弟や妹は大会に参加した。", "参加する", ["を", "が"]),
        ("弟は大会に参加して、勝った。", "参加する", ["が", "と"]),
        ("弟は大会に参加して、賞をもらった。", "参加する", ["を", "が", "と"]),
        ("弟は大会に参加したが、負けた。", "参加する", ["を", "が", "と"]),
    ],
)
def test_only_particles_that_nothing_in_the_sentence_admits_are_wrong(
    text, base, wrong
):
    assert options(text, base) == wrong


def test_every_particle_has_a_slip_that_is_told():
    assert set(SLIPS.values()) <= set(TOLD)
