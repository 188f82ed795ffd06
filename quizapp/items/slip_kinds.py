"""The kinds that slips are counted and filtered by: a few, each with a short name.

kind_of("long_added") → "long_vowel"; KINDS["long_vowel"].english → "long vowels"
"""

from typing import NamedTuple


class Name(NamedTuple):
    """The same in both languages, to stand in a list or in the middle of a sentence."""

    english: str
    japanese: str


KINDS = {
    "long_vowel": Name("long vowels", "長い音"),
    "voicing": Name("voicing", "濁音・半濁音"),
    "geminate": Name("small っ", "小さい「っ」"),
    "palatal": Name("small ゃ ゅ ょ", "小さい「ゃ・ゅ・ょ」"),
    "nasal": Name("ん", "「ん」"),
    "spelling": Name("kana spelling", "仮名遣い・送り仮名"),
    "reading": Name("another reading", "別の読み"),
    "same_sound": Name("same sound", "同じ音の字・言葉"),
    "look_alike": Name("look-alike kanji", "似た形の漢字"),
    "meaning": Name("another meaning", "別の意味"),
    "word": Name("another word", "別の言葉"),
    "particle": Name("particles", "助詞"),
    "transitivity": Name("transitivity", "自動詞・他動詞"),
    "fact": Name("what the article says", "本文の内容"),
    "order": Name("order", "並び順"),
    "asked": Name("what was asked", "問いの取り違え"),
    "other": Name("no particular kind", "その他"),
}

_CODES = {
    "long_vowel": "long_added long_missing long_written",
    "voicing": "voicing_added voicing_missing voicing_kind",
    "geminate": "geminate_added geminate_missing",
    "palatal": "palatal",
    "nasal": "nasal_added nasal_missing",
    "spelling": "same_sound_kana okurigana okurigana_missing",
    "reading": "other_reading several_sounds one_kana kanji_alone",
    "same_sound": "same_sound_kanji homophone",
    "look_alike": "look_alike_kanji",
    "meaning": "other_meaning same_sound_meaning like_sound_meaning kanji_meaning "
    "article_meaning field_meaning part_of_meaning near_meaning",
    "word": "other_word other_form verb_for_noun other_affix affix_grammar other_collocation",
    "particle": "particle_ga particle_o particle_ni particle_e particle_de particle_to",
    "transitivity": "intransitive_with_object transitive_without_object "
    "passive_of_intransitive",
    "fact": "another_value changed_value said_so other_heading other_place "
    "another_name name_not_there",
    "order": "piece_order word_place sentence_order",
    "asked": "not_kana kanji_typed meaning_typed reading_typed not_english",
    "other": "other",
}
_KIND = {code: kind for kind, codes in _CODES.items() for code in codes.split()}


def kind_of(slip: str) -> str:
    """Return the kind of a code of `items.slips`; `other` for none and for one that has none."""
    return _KIND.get(slip, "other")


def codes_of(kind: str) -> tuple[str, ...]:
    """Return the codes of one of `KINDS`; all codes that have no kind are `other` too."""
    return tuple(_CODES[kind].split())
