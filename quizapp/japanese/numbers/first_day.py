"""Tell the first of a month (1日 ついたち) from one day (いちにち) by the words around."""

import re

from quizapp.japanese.numbers.scan import Piece

_NUMERAL = "[0-9０-９一二三四五六七八九十百千数何]"
# A length of time, as in 1日3回, 一日中 and 1日を過ごす. 1日10時 is a date.
_LENGTH = re.compile(
    "中|半|分|前|後|当|平均|程度|以上|以内|遅|あたり|おき|ごと|につき|だけ|ずつ|がかり|のうち"
    "|ほど|くらい|ぐらい|ばかり|足らず|仕事|も[早休欠]|[をが](?:過|終|始|暮|費)|の(?:平均|乗降|利用|生活|流れ|終|始|大半|多く|疲)"
    f"|約?{_NUMERAL}+(?!{_NUMERAL}|[月日]|時(?!間))"
    f"|を目安|[にで]約?{_NUMERAL}+(?:[〜～~、]{_NUMERAL}+)?(?:回|度|食|錠|粒|杯|本|便|往復|時間|リットル|キロ|グラム)"
)
_LENGTH_BEFORE = re.compile(
    "(?:あと|もう|丸|まる|残り|たった|わずか|ラスト|最後の|毎日の)$"
)
_DATE = re.compile(
    "付|[（(][日月火水木金土祝]|午前|午後|未明|早朝|現在|時点|発売|発表|施行"
    "|(?:から|[〜～])(?:[0-9０-９]|[一二三]?十?[一二三四五六七八九十])+日(?!間)"
)
_MONTH_BEFORE = re.compile(
    "(?:[0-9０-９一二三四五六七八九十]月の?|[今来先翌同毎前]月の?|月初め?の)$"
)


def first_day(text: str, piece: Piece) -> tuple[str, ...]:
    """Return the readings of 1日 that the words around allow, both when they settle nothing.

    今月1日 → ついたち, 1日3回 → いちにち. Of both, 一日 is いちにち and 1日 ついたち more often.
    """
    before = max(0, piece.start - 4), piece.start
    after = piece.end - len(piece.tail)
    if _MONTH_BEFORE.search(text, *before) or _DATE.match(text, after):
        return ("ついたち",)
    length = _LENGTH.match(text, after) or _LENGTH_BEFORE.search(text, *before)
    if length or piece.tail or piece.prefix:
        return ("いちにち",)
    both = ("ついたち", "いちにち")
    return both[::-1] if text[piece.numerals[0][0]] == "一" else both
