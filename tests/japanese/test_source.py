import pytest

from quizapp.japanese import source
from quizapp.japanese.source import TextError, decode

TEXT = "朝の市場で、みかんとリンゴを買いました。\n店の人は「今年は甘いよ」と笑った。\n"


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8",
        "utf-8-sig",
        "cp932",
        "euc_jp",
        "iso2022_jp",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
    ],
)
def test_every_encoding_of_japanese_texts_is_read(encoding):
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


@pytest.mark.parametrize(
    "text", ["猫がいる。", "ﾃｽﾄです。", "半角ｶﾅと漢字。", "東京都", "カタカナのみ"]
)
@pytest.mark.parametrize("encoding", ["cp932", "euc_jp"])
def test_short_texts_are_told_apart(text, encoding):
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "a.txt is empty"),
        (b" \n\t ", "a.txt is empty"),
        (b"%PDF-1.7 \xe2\xe3", "is a PDF"),
        (b"PK\x03\x04abcd", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (bytes(range(256)) * 8, "not readable as text"),
        ("あ".encode() * 400_000, "1.2 MB large; at most 1 MB"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data, reason):
    with pytest.raises(TextError, match=reason):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the text is empty"),
        ("  \n", "the text is empty"),
        ("An English text.", "no Japanese in the text"),
        ("12345 !?", "no Japanese in the text"),
        ("あ" * 300_001, "300,001 characters; at most 300,000"),
    ],
)
def test_texts_that_cannot_be_worked_on_are_refused(text, reason):
    with pytest.raises(TextError, match=reason):
        source.check(text, "the text")


def test_a_little_japanese_is_enough():
    source.check("OK です", "the text")
