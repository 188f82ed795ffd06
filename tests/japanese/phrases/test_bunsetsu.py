import pytest

from quizapp.japanese.phrases.bunsetsu import bunsetsu_of
from quizapp.japanese.words import find_words


def bunsetsu(text):
    return bunsetsu_of(text, find_words(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("町は古い橋を直している。", "町は|古い|橋を|直している"),
        ("子どもたちは市立図書館で本を読み始めた。", "子どもたちは|市立図書館で|本を|読み始めた"),
        ("祭りには約300人が集まった。", "祭りには|約300人が|集まった"),
        ("2025年12月20日早朝に船が出た。", "2025年12月20日早朝に|船が|出た"),
        ("町は4月12日、港を開いた。", "町は|4月12日|港を|開いた"),
        ("村は山の中にある。", "村は|山の|中に|ある"),
        ("母は海外からの客を迎えた。", "母は|海外からの|客を|迎えた"),
        ("国々は「東京宣言」を採択した。", "国々は|「東京宣言」を|採択した"),
        ("町は探査機「しらなみ」を使う。", "町は|探査機「しらなみ」を|使う"),
    ],
)  # fmt: skip
def test_words_that_belong_together_are_one(text, expected):
    assert "|".join(each.text for each in bunsetsu(text)) == expected


def test_marks_and_words_make_the_whole_sentence():
    text = "町長は「橋を直す」と話し、4月12日、工事を始めた。"
    parts = bunsetsu(text)
    assert "".join(each.text + each.mark for each in parts) == text
    assert parts[0].nominal == "町長"
