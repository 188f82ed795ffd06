"""Why a number is not asked as a fact of its sentence: it is no fact, or others would be true."""

import re
from functools import lru_cache

from quizapp.items.facts.hints import why_given_away
from quizapp.japanese.article import Sentence
from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.numbers import Number
from quizapp.japanese.words import Word

# With these around it, more than one value would be true: 三百人を超えた holds of 二百人.
_BOUND_BEFORE = re.compile(
    "(最大|最低|最多|最短|最長|最高|少なくと|多くて|早くて|遅くと|上限|せいぜい|高々)[はでも]*約?$|"
    "(毎|各|残り|あと|もう|何度も|数十?)$"
)
_BOUND_AFTER = re.compile(
    "以上|以下|以内|以降|以前|以来|未満|余り|あまり|超|を超|を上回|を下回|を切|に満|近[くい]|弱|強|足らず|前後|とも|しか|までに|"
    "[〜～~‐–—―ー-]|・|目|ごと|おき|ずつ|も|にわた|を通[じしう]|じゅう|中[、にの]|半ば|台(?!風|所)|ちょっと|ちかく|"
    "(に|当たり|あたり|につき)(約|平均)?[0-9０-９一二三四五六七八九十]|(当たり|あたり|につき)"
)
# Days and hours exclude each other: 9時から is not true of 8時から, as 3人より is of more.
_QUANTITY_BOUND_AFTER = re.compile("まで|から|より|は|のうち|の中")
_OPENINGS = {"「": "」", "『": "』", "（": "）", "(": ")", "“": "”", "〈": "〉", "【": "】"}  # fmt: skip
_WEEKDAY = re.compile("[（(][月火水木金土日](曜日?|[・、]祝)?[）)]")
_GLOSS = re.compile("[（(]")
_SCHOOLS = re.compile("(小学校?|中学校?|高校|高等学校|大学|短大|高専|大学院)$")
_NEGATIVE = re.compile(
    "ない|ません|なく|なかった|ず(?=に|[、。]|$)|なし|反対|誤り|間違い|中止|延期"
)
_COUNTED = re.compile(
    r"[0-9]|\b(one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|hundred|"
    r"thousand|million|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twenty|thirty)\b"
)
_CLAUSE = re.compile("[^、。，｡]*")

# Counters with which 2 is hardly a number: 二人は, 二度と; 1 hardly is one with most.
_SMALL = frozenset(
    (
        "人", "名", "度", "回", "歩", "方", "種類", "種", "部", "個", "本", "枚", "点", "件", "日", "台", "匹", "者", "段階",
        "通り", "色",
    )
)  # fmt: skip
_LASTING = frozenset(
    (
        "時間", "分", "秒", "分間", "秒間", "年", "年間", "か月", "カ月", "ヶ月", "か月間", "カ月間", "週間", "割", "倍", "位",
        "階", "％", "%", "世紀", "時", "月", "キロ", "メートル", "センチ",
    )
)  # fmt: skip
# With these counters a number names a place or a thing and states no fact of it.
_NAMING = frozenset(
    (
        "番", "番地", "丁目", "番線", "号", "号室", "号線", "号機", "号車", "号館", "条", "章", "項", "ページ", "頁", "級", "世",
        "節", "行", "次", "年生", "都道府県", "道府県", "組", "区",
    )
)  # fmt: skip
# What may touch a number without making one word of the two.
_AFTER = ("前", "後", "間", "程度", "連続", "早朝", "現在", "分")


def why_not_asked(sentence: Sentence, word: Word) -> str:
    """Return why `word`, a number of a fit sentence, is not asked; empty when it can be."""
    number = word.number
    if number is None or not number.parts:
        return "it is no exact number"
    *first, (_, counter) = number.parts
    is_fraction = bool(first) and first[0][1] == "分の"
    if not is_fraction and not all(unit for _, unit in first):
        return "it is a range"
    if not is_fraction and not counter:
        return "it counts nothing"
    before, after = sentence.text[: word.start], sentence.text[word.end :]
    if any(before.count(o) > before.count(c) for o, c in _OPENINGS.items()):
        return "it stands in brackets or in somebody's words"
    if _GLOSS.match(after) and not _WEEKDAY.match(after):
        return "what it is stands in brackets behind it"
    return (
        _why_no_fact(number, word, before, after)
        or _why_open(sentence, word, before, after)
        or why_given_away(sentence, word, number)
    )


def _why_no_fact(number: Number, word: Word, before: str, after: str) -> str:
    value, counter = number.parts[0]
    if before.endswith(("同", "翌")):
        return "it counts from another one"
    if number.kind == "quantity" and _is_word(word.surface):
        return "it is a word more than a number"
    if counter in _NAMING or word.surface[0] in "第全":
        return "it names something and counts nothing"
    if counter == "年" and _SCHOOLS.search(before):
        return "it is a year at school"
    is_rate = value == 1 and counter not in _LASTING
    if len(number.parts) == 1 and (is_rate or (value <= 2 and counter in _SMALL)):
        return "it is hardly a number here"
    if counter == "つ" or counter.endswith("目"):
        return "it is hardly a number here"
    if number.kind == "quantity" and after.startswith(("は", "とも", "が共", "の間で")):
        return "it points to what was counted before"
    return ""


@lru_cache(maxsize=10_000)
def _is_word(surface: str) -> bool:
    """Return whether the dictionary lists `surface` as something uncounted: 三脚, tripod."""
    entries = open_dictionary().entries(surface)
    first = entries[0].senses[0].glosses[0] if entries else ""
    return bool(first) and not _COUNTED.search(first)


def _why_open(sentence: Sentence, word: Word, before: str, after: str) -> str:
    clause = _CLAUSE.match(after)
    if clause and _NEGATIVE.search(clause[0]):
        return "its clause says what is not so"
    is_quantity = word.number is not None and word.number.kind == "quantity"
    if _BOUND_BEFORE.search(before) or _BOUND_AFTER.match(after):
        return "other values would fit too"
    if is_quantity and _QUANTITY_BOUND_AFTER.match(after):
        return "other values would fit too"
    if is_quantity and any(
        other.start == word.end
        and other.pos in ("名詞", "接尾辞")
        and other.surface not in _AFTER
        and other.tokens[-1].morph.pos3 != "副詞可能"
        for other in sentence.words
    ):
        return "it is part of a longer word"
    return ""
