"""Whether a sentence names what it is about, so that it can be read without the ones before."""

from itertools import pairwise

from quizapp.items.facts.measures import (
    FORMAL,
    MEASURE_AFFIXES,
    MEASURES,
    PARTS_OF_WHOLES,
)
from quizapp.japanese.words import Word

_COPULAS = ("だ", "です", "である", "ある")
_LIMITS = ("ほど", "くらい", "ぐらい", "だけ", "など", "ばかり")


def why_no_subject(words: tuple[Word, ...], title: str) -> str:
    """Return what is wrong with the first subject of a sentence, or an empty string.

    There may be none, or a measure or an act of something that is left out (面積は, 収穫は)
    and that `title` does not name.
    """
    for phrase, particle in _topics(words):
        if phrase[-1].surface == "と" and particle.surface == "は" and len(phrase) > 1:
            # 五カ国とは…である says what they are; 友人とは会った has another subject.
            if words[-1].base not in _COPULAS:
                continue
            phrase = phrase[:-1]  # noqa: PLW2901
        is_place = phrase[-1].surface in ("に", "で")
        head, modifiers = _head(phrase[:-1] if is_place else phrase)
        if is_place and head and not modifiers and _is_act(head, title):
            return f"its sentence does not say of what ({head[-1].surface})"
        if is_place or not head or head[-1].base in FORMAL or _is_time(head):
            continue
        if particle.surface == "が" and _is_of_another_clause(words, particle):
            continue
        if _follows_a_clause(words, phrase[0]):
            return "its first clause has no subject"
        if not modifiers and _is_count(head) and not _has_setting(words):
            return "its sentence does not say where or at what"
        if modifiers or not _is_relational(head, title):
            return ""
        return f"its sentence does not say of what ({head[-1].surface})"
    return "its sentence has no subject"


def _topics(words: tuple[Word, ...]) -> list[tuple[tuple[Word, ...], Word]]:
    """Return each phrase before は or が since the last mark, with that particle."""
    found = []
    start = 0
    for at, word in enumerate(words):
        # Between a name in brackets and its particle there is a mark, but no break.
        if at and words[at - 1].end < word.start and word.pos != "助詞":
            start = at
        if word.pos == "助詞" and word.surface in ("は", "が") and at > start:
            found.append((words[start:at], word))
    return found


def _head(words: tuple[Word, ...]) -> tuple[list[Word], list[Word]]:
    """Return the nouns that end a phrase as one compound, and the naming nouns before it."""
    while words and words[-1].base in _LIMITS:
        words = words[:-1]
    at = len(words)
    while at and _is_noun(words[at - 1]):
        at -= 1
    return list(words[at:]), [
        word
        for word in words[:at]
        if _is_noun(word)
        and not word.number
        and not _is_time([word])
        and word.base not in FORMAL
    ]


def _follows_a_clause(words: tuple[Word, ...], subject: Word) -> bool:
    """Return whether a clause has ended before `subject`: 直したあと、町は…, 雨が降り、町は…."""
    for word, following in pairwise(words):
        if following.start > subject.start:
            return False
        has_mark = word.end < following.start
        if has_mark and (
            word.pos in ("動詞", "形容詞", "助動詞")
            or word.tokens[-1].morph.pos2 == "接続助詞"
            or word.base in ("あと", "後", "とき", "際", "ため")
        ):
            return True
    return False


def _is_of_another_clause(words: tuple[Word, ...], particle: Word) -> bool:
    """Return whether the predicate after a が stands before a noun, or only gives a reason.

    母が作った料理を食べた and 音が怖くて、布団をかぶった do not say who.
    """
    later = [word for word in words if word.start >= particle.end]
    for word, following in pairwise((*later, None)):
        if word is None or word.pos not in ("動詞", "形容詞"):
            continue
        if word.pos == "形容詞" and word.surface.endswith("くて"):
            return True
        return following is not None and (
            (_is_noun(following) and following.start == word.end)
            or following.surface == "の"
        )
    return False


def _has_setting(words: tuple[Word, ...]) -> bool:
    """Return whether a place or an event is marked with は: 港まつりには三百人が集まった."""
    for at, word in enumerate(words):
        if word.surface in ("は", "では", "には") and word.pos == "助詞" and at:
            start = at - 1
            while start and words[start].pos == "助詞":
                start -= 1
            noun = words[start]
            if _is_noun(noun) and not _is_time([noun]) and not noun.number:
                return True
    return False


def _is_noun(word: Word) -> bool:
    return word.pos in ("名詞", "代名詞", "接尾辞", "接頭辞")


def _is_count(head: list[Word]) -> bool:
    return any(noun.number for noun in head)


def _is_relational(head: list[Word], title: str) -> bool:
    """Return whether a subject is a measure or an act, of something the sentence leaves out."""
    surface = "".join(word.surface for word in head)
    if surface in title and len(surface) > 1:
        return False
    if head[-1].number and head[-1].number.parts:
        return head[-1].number.parts[-1][1] in PARTS_OF_WHOLES
    is_measure = surface in MEASURES or surface.endswith(MEASURE_AFFIXES)
    return is_measure or _is_act(head, title)


def _is_act(head: list[Word], title: str) -> bool:
    """Return whether a lone noun is an act that `title` does not name: 収穫, 改修."""
    return (
        len(head) == 1
        and head[0].tokens[-1].morph.pos3 == "サ変可能"
        and head[0].surface not in title
    )


def _is_time(head: list[Word]) -> bool:
    """Return whether nouns tell when: 昨年, 4月, 中学時代; 三百人 and 三百人以上 do not."""
    number = next((noun.number for noun in head if noun.number), None)
    if number:
        return number.kind in ("date", "time")
    is_era = head[-1].base.endswith(("年度", "時代"))
    return is_era or head[-1].tokens[-1].morph.pos3 == "副詞可能"
