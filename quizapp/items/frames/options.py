"""Which particles are surely wrong in one phrase of a sentence."""

from quizapp.items.frames import Frame
from quizapp.items.frames.phrases import Phrase
from quizapp.items.frames.sureness import may_belong_later
from quizapp.japanese.dictionary import open_dictionary

FEWEST = 2

SLIPS = {
    "が": "particle_ga",
    "を": "particle_o",
    "に": "particle_ni",
    "へ": "particle_e",
    "で": "particle_de",
    "と": "particle_to",
}
"""The code of the slip that each particle stands for as a wrong option."""

# が needs a later verb that such a noun does, と one that is done together.
_ATTACHING = ("を", "に", "へ")


def possible_slips(frame: Frame, phrase: Phrase) -> list[str]:
    """Return the particles that cannot stand in the phrase, in the frame's order.

    Those that stand before it in the clause are left out when enough others remain: twice
    the same one would be wrong at first sight.
    """
    sure = [each for each in frame.impossible if _is_surely_wrong(each, phrase)]
    before = phrase.particles_before()
    fresh = [each for each in sure if each not in before]
    return fresh if len(fresh) >= FEWEST else sure


def _is_surely_wrong(particle: str, phrase: Phrase) -> bool:
    words = phrase.words
    noun = words[phrase.noun].surface
    if open_dictionary().has(f"{noun}{particle}{phrase.base}"):
        return False
    # 本、雑誌と新聞と: a list may end in と.
    if particle == "と":
        return not any(
            word.surface in ("と", "や") and word.pos == "助詞"
            for word in words[: phrase.noun]
        )
    return not (particle in _ATTACHING and may_belong_later(phrase, particle))
