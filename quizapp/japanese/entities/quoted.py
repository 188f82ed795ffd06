"""Names in brackets: アプリ「まちナビ」, 『星の海』, 「東京宣言」を採択."""

import re
from collections.abc import Iterator

from quizapp.japanese.article import Sentence
from quizapp.japanese.entities.entity import Kind, Mention

_QUOTED = re.compile("「([^「」。、！？!?]{2,20})」|『([^『』。]{2,20})』")
_NAMED_BEFORE = re.compile("[一-鿿々ァ-ヴーA-Za-z]{1,}$")
_NAMED_AFTER = re.compile("と(いう|名付け|名づけ|題し|題する|呼ばれ|称する|名の付)")
# Behind words that are said, or stressed, and no name.
_SPOKEN = re.compile(
    "と[^い名題呼称も]|など[とに]|という(言葉|発言|声|思い|考え|気持ち|意見|質問|問い|話|説明|コメント|答え|感想|指摘|批判|期待|うわさ|表現|こと)"
)
_SAID = re.compile(
    "と、?(話|述|語|言|説|答|強|訴|叫|書|つぶ|笑|聞|尋|思|考|感|あいさつ|挨|コメ|い[いう])"
)
# How what is said ends.
_SENTENCE = re.compile(
    "[るたいだうくすむぬぶつぐ]$|(です|ます|ない|たい|よう|から|ので|けど|ね|よ|か|な)$"
)
_ORGANISATIONS = (
    "会社", "団体", "企業", "NPO", "法人", "会", "グループ", "サークル", "劇団", "楽団", "社", "チーム", "クラブ", "工房", "メーカー", "工場", "製作所", "学校", "塾",
)  # fmt: skip
_FACILITIES = (
    "店", "カフェ", "館", "食堂", "旅館", "ホテル", "施設", "公園", "喫茶", "レストラン", "駅", "ホール", "本屋", "書店", "センター", "園", "パン屋", "屋", "拠点", "ギャラリー", "病院", "診療所", "医院",
)  # fmt: skip


def quoted_names(sentence: Sentence) -> Iterator[Mention]:
    """Yield the names in brackets of a sentence; what is said or only stressed is none.

    A noun directly before the brackets, or という behind them, makes it a name; so do
    『』. It is an organisation or a facility where that noun is one.
    """
    text = sentence.text
    for found in _QUOTED.finditer(text):
        name = found[1] or found[2]
        before, after = text[: found.start()], text[found.end() :]
        if before.count("「") > before.count("」"):
            continue
        head = _NAMED_BEFORE.search(before)
        is_double = found[2] is not None
        is_named = is_double or head or _NAMED_AFTER.match(after)
        if not is_named or (_SAID if is_double else _SPOKEN).match(after):
            continue
        if not is_double and (
            _SENTENCE.search(name) or _has_particles(sentence, found)
        ):
            continue
        noun = head[0] if head else ""
        place = sentence.index, found.start() + 1, found.end() - 1
        yield Mention(_kind(noun), *place, name, name, head=noun)


def _has_particles(sentence: Sentence, found: re.Match[str]) -> bool:
    """Return whether what is in the brackets has a subject or an object: it is said, no name."""
    return any(
        word.surface in ("が", "は", "を") and word.pos == "助詞"
        for word in sentence.words
        if found.start() < word.start and word.end < found.end()
    )


def _kind(noun: str) -> Kind:
    if noun.endswith(_FACILITIES):
        return Kind.FACILITY
    return Kind.ORGANISATION if noun.endswith(_ORGANISATIONS) else Kind.WORK
