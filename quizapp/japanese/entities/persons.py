"""Persons in a run of nouns: 林美咲選手, 木村さん, トランプ大統領, 館長の木村さん."""

import re

from quizapp.japanese.entities.entity import Kind, Mention
from quizapp.japanese.entities.places import is_place_name
from quizapp.japanese.entities.runs import Run
from quizapp.japanese.entities.titles import HONORIFICS, PLURALS, POSTS, ROLES
from quizapp.japanese.tokens import Token

_TITLES = sorted((*HONORIFICS, *POSTS), key=len, reverse=True)
_ROLES = frozenset(ROLES)
# Behind any katakana word that is no place they make a person; トランプ is also a card.
_SURE = frozenset(
    ("氏", "大統領", "首相", "国王", "女王", "王子", "王女", *(post for post in POSTS if post.endswith("相")))
)  # fmt: skip
_AFTER_NAMES = frozenset(
    ("博士", "教授", "議員", "監督", "選手", "会長", "社長", "さん")
)
_HIRAGANA = re.compile("[ぁ-ゖー]+")
_KATAKANA = re.compile("[ァ-ヴー]{2,}([・＝][ァ-ヴー]{2,})*")
# 藤岡八段, of whom the number ends the run.
_RANK = re.compile("[初一二三四五六七八九十]段|[二三四五六七八]冠(?!の)")
_AGE = re.compile("[（(][0-9０-９]{1,3}(歳|才)?[）)、，,]")
_MORE = re.compile("|".join((*PLURALS, "の一家", "の夫妻")))
# 豊田市長 is the mayor of a town or one called so; 青葉市の豊田市長 is the latter.
_OF_PLACES = frozenset(
    ("知事", "副知事", "市長", "副市長", "町長", "村長", "区長", "代表")
)
_OF_TEAMS = _OF_PLACES | {"選手", "監督", "コーチ", "主将", "議員"}
_PLACE = re.compile("[都道府県市区町村会社部団]の$")
_FULL = 2
_GIVEN_LENGTH = 3


def person(run: Run) -> Mention | None:
    """Return the person that `run` names at its end, or None when it surely names none.

    A name without a title is found with `title` ""; alone, it may be something else.
    """
    if _MORE.match(run.after) or _follows_a_number(run):
        return None
    at = _name_start(run)
    named = run.part(at)
    rank = _RANK.match(run.after)
    title = rank[0] if rank else _title(named)
    core = named.tokens if rank else _without(named, title)
    end = named.end + len(title) if rank else named.end
    if not core:
        return None
    name = run.sentence.text[core[0].start : core[-1].end]
    divided = _divided(core, name, title, has_age=bool(_AGE.match(run.after)))
    is_shop = name.endswith(("屋", "や")) and title in HONORIFICS
    is_weak = is_shop or (divided is None and bool(title) and _may_be_family(core))
    is_weak |= title in _OF_PLACES and not _PLACE.search(run.before)
    if divided is None and not is_weak:
        return None
    family, given = divided or (name, "")
    return Mention(
        Kind.PERSON,
        run.sentence.index,
        named.start,
        end,
        run.sentence.text[named.start : end],
        name,
        title,
        family,
        given,
        _role(run, at),
        is_weak,
    )


def _follows_a_number(run: Run) -> bool:
    """Return whether a count stands before the run without a mark: 三輪 of 三輪鉄男さん."""
    return any(
        word.end == run.start and word.number.kind == "quantity"
        for word in run.sentence.words
        if word.number
    )


def is_name(token: Token) -> bool:
    """Return whether UniDic takes `token` for a name of a person."""
    return token.morph.pos3 == "人名"


def _name_start(run: Run) -> int:
    """Return the first token of the name: the run's own, or a name behind a role."""
    for at, token in enumerate(run.tokens):
        before = run.sentence.text[run.start : token.start]
        if before in _ROLES and is_name(token):
            return at
    return 0


def _title(run: Run) -> str:
    starts = {token.start - run.start for token in run.tokens[1:]}
    text = run.text
    return next(
        (
            title
            for title in _TITLES
            if text.endswith(title) and len(text) - len(title) in starts
        ),
        "",
    )


def _without(run: Run, title: str) -> tuple[Token, ...]:
    end = run.end - len(title)
    return tuple(token for token in run.tokens if token.end <= end)


def _divided(
    core: tuple[Token, ...], name: str, title: str, *, has_age: bool
) -> tuple[str, str] | None:
    """Return family and given name of a name's tokens, "" for what it has not; None for no name."""
    kinds = [token.morph.pos4 if is_name(token) else "" for token in core]
    if _KATAKANA.fullmatch(name):
        return _divided_katakana(core, name, title)
    if kinds == ["姓", "名"]:
        return core[0].surface, core[1].surface
    if len(core) == 1 and kinds[0]:
        if not title and _HIRAGANA.fullmatch(name):
            return None
        return (name, "") if kinds[0] == "姓" else ("", name)
    if _is_like_a_place(core, title):
        return name, ""
    is_given_unknown = (
        core[0].morph.pos2 == "固有名詞"
        and core[0].morph.pos4 != "国"
        and len(name) - len(core[0].surface) <= _GIVEN_LENGTH
        and (has_age or title in HONORIFICS)
        and len(core) == _FULL
        and core[1].morph.pos == "名詞"
        and core[1].surface not in _ROLES
    )
    return (core[0].surface, core[1].surface) if is_given_unknown else None


def _divided_katakana(
    core: tuple[Token, ...], name: str, title: str
) -> tuple[str, str] | None:
    if any(token.morph.pos3 == "地名" for token in core):
        return None
    parts = re.split("[・＝]", name)
    known = [is_name(token) for token in core]
    if len(parts) > 1:
        is_person = bool(title) or all(known)
        return (parts[-1], parts[0]) if is_person else None
    is_no_word = any(
        not token.morph.is_known or token.morph.pos2 == "固有名詞" for token in core
    )
    if title in _SURE or (title in _AFTER_NAMES and is_no_word):
        return name, ""
    return ("", name) if all(known) and len(core) == 1 else None


def _is_like_a_place(core: tuple[Token, ...], title: str) -> bool:
    """Return whether a title shows that a little known place is a person's name: 有馬首相."""
    is_place = len(core) == 1 and core[0].morph.pos3 == "地名"
    return (
        is_place
        and core[0].morph.pos4 != "国"
        and bool(title)
        and title not in _OF_TEAMS
        and not is_place_name(core[0].surface)
    )


def _may_be_family(core: tuple[Token, ...]) -> bool:
    """Return whether a name could be a family name that UniDic takes for something else: 高市."""
    morph = core[0].morph
    is_noun = morph.pos == "名詞" and morph.pos4 != "国"
    return len(core) == 1 and is_noun and len(core[0].surface) <= _GIVEN_LENGTH


def _role(run: Run, at: int) -> str:
    """Return what stands before the name as the person's role: 館長の, 俳優."""
    if at:
        return run.sentence.text[run.start : run.tokens[at].start]
    before = run.before.removesuffix("の")
    if before == run.before:
        return ""
    found = re.search("[^、。，「」『』（）()はがをにでともや]+$", before)
    return found[0] if found else ""
