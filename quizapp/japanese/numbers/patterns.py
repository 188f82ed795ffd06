"""The regular expressions that find numerals, their prefixes and their tails in a text."""

import re

from quizapp.japanese.kana import KANJI
from quizapp.japanese.numbers.notation import KANJI_DIGITS

# Possessive throughout: a run of 300,000 digits is read once.
_DIGIT = "[0-9０-９]"
_SCALE = "[十百千万億兆]"
_ARABIC = (
    f"{_DIGIT}{{1,16}}+(?!{_DIGIT})(?:[,，]{_DIGIT}{{3}}(?!{_DIGIT}))*+"
    f"(?:[.．・]{_DIGIT}{{1,8}}+)?+"
)
_NUMERAL = (
    f"(?:{_ARABIC}(?:{_SCALE}++{_ARABIC})*+{_SCALE}*+"
    f"|[{KANJI_DIGITS}十百千][{KANJI_DIGITS}十百千万億兆]*+(?:・[{KANJI_DIGITS}]{{1,8}}+)?+)"
)
_MARK = "[-−–‐－/／:：.．]"
_DASH = "[-−–‐－〜～~ー]"
# Of 数 only what does not end a word, as 人数 and 回数 do; 如何 is no number.
_SEVERAL = (
    f"(?:(?<!{KANJI.pattern})数|(?<=過去|今後|以後|以降|最近|直近|毎日|毎年)数|(?<=[他約])数"
    f"|(?<![如誰])何|(?<!{KANJI.pattern})幾)"
)
_ROWS = ("123456789", "１２３４５６７８９", "一二三四五六七八九")
_FEW = "|".join(f"{row[at]}[、，,・]{row[at + 1]}" for row in _ROWS for at in range(8))
# 二三人 is two or three people, but 昭和五六年 and 五月二三日 are written by digits.
_FEW_CLOSE = "|".join(f"{_ROWS[2][at : at + 2]}" for at in range(8))
PATTERN = re.compile(
    f"""
    (?P<code>{_DIGIT}++(?P<mark>{_MARK}){_DIGIT}++(?:(?P=mark){_DIGIT}++)++
        |{_DIGIT}++[/／:：]{_DIGIT}++|{_DIGIT}{{17,}}+)
    |(?:{_DIGIT}{{1,3}}(?={_DIGIT}、{_DIGIT})|(?:[{KANJI_DIGITS}]?[十百千])++)?
        (?P<few>{_FEW}|(?<![年月和成正治第（(])(?:{_FEW_CLOSE}))
        [十百千万億]*+(?!{_DIGIT}|[{KANJI_DIGITS}兆])
    |(?P<low>{_NUMERAL}){_DASH}(?P<high>{_NUMERAL})
    |(?P<of>{_NUMERAL})分の(?P<part>{_NUMERAL})
    |(?P<left>{_ARABIC})対(?P<right>{_ARABIC})
    |(?:(?P<before>{_NUMERAL})[数何]|{_SEVERAL})(?P<several>{_SCALE}*+)
    |(?P<one>{_NUMERAL})
    |元(?=年)
    """,
    re.VERBOSE,
)
PREFIX = re.compile(
    f"(?:(?:(?<!{KANJI.pattern})(?:約|計|全)|およそ)?"
    "(?:午前|午後|西暦|紀元前|令和|平成|昭和|大正|明治|マイナス|(?<![次落及])第)?)$"
)
TAIL = re.compile(
    "目(?![標的指立線覚前次々盛論録玉印安])"
    "|(?<=[年月間時日倍ヶ畳個回歩周泊杯])半(?![分数径島額角面端ば期生袖年月日身導旗永世])"
    "|(?<=[1１一][年日晩])(?<![0-9０-９十百千万].[年日晩])中(?![心央国学旬古間止途に])"
    "|(?<=[人枚本])組(?![みまむめもんう合織])|(?<=階)建て?|(?<=回)表(?![示現情彰明決面])|(?<=[本頭])立て(?![るたてらなよ])|(?<=円)玉(?!ね)|(?<=割)引き?(?![くかこっい])"
    "|(?<=人)(?:部屋|掛け)|(?<=日)付(?:け(?![てるたなよ])|(?=[でのが、。]|$))"
)
