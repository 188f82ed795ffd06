"""The characters that furigana is made of and stands over."""

import re

from quizapp.japanese.kana import KANJI

_KANJI = KANJI.pattern[1:-1]
_CHOOSERS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"

KANA = "ぁ-ゖァ-ヺーゝゞヽヾｦ-ﾟ\u3099\u309a"
"""Kana of both widths and their combining marks, as a class of a pattern."""

SHAPE = re.compile(f"[{_CHOOSERS}]")
"""A character that chooses the shape of the kanji before it."""

BASE = re.compile(f"[{_KANJI}仝ヶヵ{_CHOOSERS}]")
"""What furigana without a bar may stand over."""

PLAIN = re.compile("[0-9０-９ぁ-ゖァ-ヺー]")
"""What else a base may have in it."""
