"""Whether a sentence names what it is about, so that it can be read without the ones before."""

from itertools import pairwise

from quizapp.japanese.words import Word

# Nouns that say nothing until it is told what they are of; so do words ending in the affixes.
_MEASURES = frozenset(
    (
        "長さ", "高さ", "重さ", "広さ", "幅", "深さ", "大きさ", "厚さ", "太さ", "速さ", "面積", "人口", "価格", "値段", "費用",
        "料金", "代金", "理由", "原因", "割合", "期間", "距離", "温度", "気温", "年齢", "速度", "合計", "平均", "全体", "半分",
        "残り", "総額", "結果", "目標", "時間", "時刻", "売上", "売り上げ", "重量", "容量", "全長", "年間", "利用者", "直径",
        "濃度", "湿度", "周囲", "参加者", "来場者", "入場者", "回答者", "応募者", "うち", "内", "場合", "種類", "女性", "男性",
        "大人", "点", "種", "数", "寿命", "体長", "体重", "身長", "水温", "標高", "水深", "最高", "最低", "最大", "最小", "血圧",
        "縮尺", "半径", "さ", "色", "客室", "部屋", "席", "現場", "持ち主", "作者", "主人", "中身", "材質", "本体", "内部", "外側",
    )
)  # fmt: skip
_MEASURE_AFFIXES = ("数", "率", "量", "面積", "高", "時間", "期間", "人口")
_FORMAL = frozenset(("こと", "もの", "ほう", "方", "人", "ところ", "の", "とき", "時", "必要", "可能性", "ため"))  # fmt: skip
_PARTS_OF_WHOLES = frozenset(("割", "%", "％", "パーセント", "", "倍"))


def why_no_subject(words: tuple[Word, ...], title: str) -> str:
    """Return what is wrong with the first subject of a sentence, or an empty string.

    There may be none, or a measure or an act of something that is left out (面積は, 収穫は)
    and that `title` does not name.
    """
    for phrase, particle in _topics(words):
        head, modifiers = _head(phrase)
        if not head or head[-1].base in _FORMAL or _is_time(head):
            continue
        if particle.surface == "が" and _is_of_another_clause(words, particle):
            continue
        if not modifiers and _is_count(head) and not _has_setting(words):
            return "its sentence does not say where or at what"
        if modifiers or not _is_relational(head, title):
            return ""
        return f"its sentence does not say of what ({head[-1].surface})"
    return "its sentence has no subject"


def topic_of(words: tuple[Word, ...], number: Word) -> str:
    """Return the noun nearest before `number` in its clause, or an empty string.

    The opening hours are from 9 → opening hours: two numbers with one topic compete.
    """
    before = [word for word in words if word.end <= number.start]
    for word, following in reversed(list(pairwise((*before, number)))):
        if word.end < following.start:
            return ""
        if _is_noun(word) and not word.number:
            return word.base
    return ""


def _topics(words: tuple[Word, ...]) -> list[tuple[tuple[Word, ...], Word]]:
    """Return each phrase before は or が since the last mark, with that particle."""
    found = []
    start = 0
    for at, word in enumerate(words):
        if at and words[at - 1].end < word.start:
            start = at
        if word.pos == "助詞" and word.surface in ("は", "が") and at > start:
            found.append((words[start:at], word))
    return found


def _head(words: tuple[Word, ...]) -> tuple[list[Word], list[Word]]:
    """Return the nouns that end a phrase as one compound, and the naming nouns before it."""
    at = len(words)
    while at and _is_noun(words[at - 1]):
        at -= 1
    return list(words[at:]), [
        word
        for word in words[:at]
        if _is_noun(word) and not _is_time([word]) and word.base not in _FORMAL
    ]


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
    is_act = len(head) == 1 and head[0].tokens[-1].morph.pos3 == "サ変可能"
    if surface in title and len(surface) > 1:
        return False
    if head[-1].number and head[-1].number.parts:
        return head[-1].number.parts[-1][1] in _PARTS_OF_WHOLES
    return surface in _MEASURES or surface.endswith(_MEASURE_AFFIXES) or is_act


def _is_time(head: list[Word]) -> bool:
    """Return whether nouns tell when: 昨年, 4月; 三百人 and 三百人以上 do not."""
    number = next((noun.number for noun in head if noun.number), None)
    if number:
        return number.kind in ("date", "time")
    return head[-1].tokens[-1].morph.pos3 == "副詞可能"
