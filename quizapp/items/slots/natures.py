"""What a word can do with な, する and を, as the dictionary and the frames say."""

from dataclasses import dataclass
from functools import lru_cache

from quizapp.items.frames import all_frames
from quizapp.japanese.dictionary import open_dictionary


@dataclass(frozen=True, slots=True)
class Nature:
    """What the dictionary and UniDic say a word can do; in doubt it can."""

    takes_na: bool
    makes_verb: bool
    never_takes_object: bool

    def fits(self, kind: str) -> bool:
        """Return whether the word may stand in a blank of the kind; in doubt it may."""
        match kind:
            case "na":
                return self.takes_na
            case "object":
                return self.makes_verb and not self.never_takes_object
            case "verb":
                return self.makes_verb
        return True


@lru_cache(maxsize=10_000)
def nature_of(surface: str, pos3: str) -> Nature | None:
    """Return the nature of a word of the class `pos3` of UniDic; None when it is not listed."""
    entries = open_dictionary().entries(surface)
    codes = {code for entry in entries for sense in entry.senses for code in sense.pos}
    if not codes:
        return None
    frames = [frame for frame in all_frames() if frame.predicate == f"{surface}する"]
    return Nature(
        "adj-na" in codes or "形状詞" in pos3,
        any(code.startswith("vs") for code in codes) or "サ変" in pos3,
        bool(frames) and all("を" in frame.impossible for frame in frames),
    )
