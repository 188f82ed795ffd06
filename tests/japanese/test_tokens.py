from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from quizapp.japanese import tokens
from quizapp.japanese.tokens import tokenize


def kana(text):
    return [(token.surface, token.morph.kana) for token in tokenize(text)]


def test_a_token_has_unidics_features():
    went = tokenize("山へ行った。")[2]
    assert (went.surface, went.start, went.end) == ("行っ", 2, 4)
    assert (went.morph.base, went.morph.kana_base, went.morph.pos) == (
        "行く",
        "イク",
        "動詞",
    )


@pytest.mark.parametrize(
    "text",
    [
        "5ｶﾞ国で､ﾃﾞｰﾀを(見る)｡",
        "か\u3099くせい",
        "図\u200b書館へ 行く",
        "a\x00b漢字\x07です",
        "\ud800漢字\udfff",
        "𠮷野家で👨\u200d👩\u200d👧と食べた",
        "葛\U000e0100飾区",
        "１2３ＡbＣ",
        "",
    ],
)
def test_offsets_point_into_the_text_as_given(text):
    found = tokenize(text)
    assert all(text[token.start : token.end] == token.surface for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_half_width_kana_is_read_as_one_word():
    assert kana("ﾃﾞｰﾀ") == [("ﾃﾞｰﾀ", "データ")]


def test_combining_marks_and_invisible_characters_stay_inside_their_word():
    assert kana("か\u3099くせい")[0][0].startswith("か\u3099")
    assert kana("図\u200b書館")[0] == ("図\u200b書", "トショ")


def test_controls_and_surrogates_never_reach_the_tagger_and_lose_nothing():
    assert [surface for surface, _ in kana("魚\x00鳥\ud800犬")] == ["魚", "鳥", "犬"]


def test_unknown_words_have_no_kana():
    token = tokenize("ぬるぽぴょ㍿")[0]
    assert token.morph.base == token.surface or token.morph.is_known


@pytest.mark.parametrize("character", ["a", "1", "漢", "あ", "ア", "。"])
def test_endless_runs_kill_nothing(character):
    text = character * 300_000
    assert sum(len(token.surface) for token in tokenize(text)) == len(text)


def test_no_piece_is_longer_than_the_limit(monkeypatch):
    seen = []
    tag = tokens._tag
    monkeypatch.setattr(
        tokens, "_tag", lambda piece: seen.append(len(piece)) or tag(piece)
    )
    tokenize("長い文を、" * 1_000 + "ア" * 2_500)
    assert max(seen) <= tokens.PIECE
    assert sum(seen) == 7_500


def test_a_piece_ends_after_a_mark_so_that_no_word_is_cut():
    text = "図書館で本を借りた、" * 300
    assert all(token.surface != "図" for token in tokenize(text))


def test_threads_share_the_tagger():
    texts = ["朝ご飯を食べた。", "夜に雨が降った。"] * 200
    expected = [kana(text) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(kana, texts)) == expected
