"""How well a heading fits a paragraph, told by the words and the kanji they share."""

import re
from dataclasses import dataclass

from quizapp.japanese.article import Article, Section, Sentence
from quizapp.japanese.kana import KANJI
from quizapp.japanese.words import Word

FITS = 0.3
"""The least that a paragraph's own heading has to score, of 1."""
FITS_NOT = 0.25
"""The most that another heading may score."""

SHORTEST, LONGEST = 50, 280
_CONTENT = ("名詞", "動詞", "形容詞", "形状詞", "副詞")
_LIGHT = frozenset(
    ("する", "ある", "いる", "なる", "こと", "もの", "ため", "的", "これ", "それ", "これから", "今", "今後", "年", "人", "初", "氏", "中", "前", "内", "上", "とき", "時")
)  # fmt: skip
# What says nothing of its own paragraph, and lines that are no headings.
_GENERIC = re.compile(
    "[>＞≫›»→▶▲<＜«]|はじめに|おわりに|終わりに|まとめ|概要|あらまし|背景|目次|参考|関連|補足|備考|その他|注意|付記|最後に|ポイント|"
    ".*[0-9０-９]+(年[0-9０-９]+月|月[0-9０-９]+日)|(校長|園長|館長|会長|社長|編集|著者|筆者|文責|担当)[　 ]|(写真|図|表|撮影|提供|出典|文|記者|取材|更新|公開|配信|投稿日?|カテゴリー?|タグ|お問い?合わ?せ)[:：＝=は]?|[0-9０-９年月日時分／/:：()（）]+$"
)
# What a reader knows to look for, though none of its words stand below: 生態, 人々の暮らし.
_PLAIN = re.compile(
    "(形態|生態|分布|歴史|起源|由来|名称|構造|繁殖|食性|利用|関わり|かかわり|文化|地理|気候|産業|交通|教育|観光|暮らし|くらし|"
    "課題|問題|展望|原因|対策|仕組み|しくみ|手順|作り方|材料|用意するもの|準備するもの|使い方|生い立ち|経歴|晩年|少年時代|幼少期|栄養|"
    "料理|栽培|祭り|保存|保存方法|生き物|様子)$"
)


@dataclass(frozen=True, slots=True)
class Headed:
    """A paragraph under its heading, and whether it is the first there."""

    heading: Sentence
    paragraph: tuple[Sentence, ...]
    is_first: bool

    @property
    def text(self) -> str:
        """Return the paragraph's sentences as one text."""
        return "".join(sentence.text for sentence in self.paragraph)


def headed_sections(article: Article) -> list[Section]:
    """Return the sections whose heading says what they are about; the title is none."""
    return [
        section
        for section in article.sections
        if section.heading
        and section.heading.index
        and section.paragraphs
        and not _GENERIC.match(section.heading.text)
        and content_words(section.heading)
    ]


def content_words(heading: Sentence) -> list[Word]:
    """Return the words of a heading that say what is below it; numbers do not."""
    return [
        word
        for word in heading.words
        if word.pos in _CONTENT and not word.number and word.base not in _LIGHT
    ]


def score(heading: Sentence, paragraph: tuple[Sentence, ...]) -> float:
    """Return how much of a heading the paragraph has, from 0.0 to 1.0.

    A word that stands there counts one, one whose kanji stand there a half at most:
    物流 beside 物の流れ.
    """
    text = "".join(sentence.text for sentence in paragraph)
    bases = {word.base for sentence in paragraph for word in sentence.words}
    words = content_words(heading)
    return sum(_share(word, text, bases) for word in words) / len(words)


def is_plain(heading: Sentence) -> bool:
    """Return whether a heading says in a common word what stands below it."""
    return _PLAIN.search(heading.text) is not None


def has_all(heading: Sentence, paragraph: tuple[Sentence, ...]) -> bool:
    """Return whether every word of the heading stands in the paragraph, or its person does."""
    text = "".join(sentence.text for sentence in paragraph)
    persons = [
        word.surface
        for word in heading.words
        if any(token.morph.pos3 == "人名" for token in word.tokens)
    ]
    is_about = any(text.count(person) > 1 for person in persons)
    return is_about or score(heading, paragraph) > 0.99


def has_own_word(
    heading: Sentence, paragraph: tuple[Sentence, ...], others: list[Sentence]
) -> bool:
    """Return whether the paragraph has a word that this heading alone has, of `others` too."""
    text = "".join(sentence.text for sentence in paragraph)
    shared = {word.base for other in others for word in content_words(other)}
    bases = {word.base for sentence in paragraph for word in sentence.words}
    return any(
        _share(word, text, bases) == 1
        for word in content_words(heading)
        if word.base not in shared
    )


def _share(word: Word, text: str, bases: set[str]) -> float:
    if word.surface in text or word.base in bases:
        return 1.0
    kanji = KANJI.findall(word.base)
    if not kanji:
        return 0.0
    return 0.5 * sum(each in text for each in kanji) / len(kanji)
