import pytest

from quizapp.japanese.conjugation import inflect, passive, slot_of, with_tail
from quizapp.japanese.tokens import tokenize


@pytest.mark.parametrize(
    ("base", "slot", "tail", "form"),
    [
        ("閉まる", "音便形", "た", "閉まった"),
        ("閉める", "音便形", "た", "閉めた"),
        ("沈む", "音便形", "た", "沈んだ"),
        ("乾く", "音便形", "て", "乾いて"),
        ("和らぐ", "音便形", "て", "和らいで"),
        ("行く", "音便形", "たら", "行ったら"),
        ("消す", "音便形", "て", "消して"),
        ("続く", "未然形", "ない", "続かない"),
        ("笑う", "未然形", "ない", "笑わない"),
        ("壊れる", "未然形", "ない", "壊れない"),
        ("済む", "連用形", "ます", "済みます"),
        ("起きる", "連用形", "ます", "起きます"),
        ("鳴る", "仮定形", "ば", "鳴れば"),
        ("燃える", "仮定形", "ば", "燃えれば"),
        ("減る", "終止形", "", "減る"),
    ],
)
def test_a_verb_takes_the_form_of_its_slot(base, slot, tail, form):
    assert with_tail(base, slot, tail) == form


@pytest.mark.parametrize(
    ("base", "form"),
    [("閉まる", "閉まられる"), ("壊す", "壊される"), ("見る", "見られる")],
)
def test_a_passive_inflects_as_any_verb(base, form):
    assert passive(base) == form
    assert with_tail(passive(base), "音便形", "た") == form[:-1] + "た"


@pytest.mark.parametrize("base", ["勉強する", "来る", "高い", "窓"])
def test_what_is_no_plain_verb_is_not_inflected(base):
    with pytest.raises(ValueError, match="not a verb"):
        inflect(base, "未然形")


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("窓を閉めた", "音便形"),
        ("窓が閉まって", "音便形"),
        ("窓を閉めます", "連用形"),
        ("窓を閉めない", "未然形"),
        ("窓を閉めれば", "仮定形"),
        ("窓を閉める", "終止形"),
        ("窓を閉めろ", ""),
        ("窓を閉めよう", ""),
    ],
)
def test_a_token_tells_its_slot(text, slot):
    tokens = tokenize(text)
    at = next(i for i, token in enumerate(tokens) if token.morph.pos == "動詞")
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    assert slot_of(tokens[at], following) == slot
