import pytest

TEXT = """島の畑の一年
農家はビニールの屋根の下で苗を育てる。
トマトは夏に市場へ運ばれる。
船はガソリンを積んで島に戻る。
山の上ではアンテナが電波を受けている。
祭りの夜にはランタンが道を照らす。
"""


def asked(drafted, text=TEXT):
    return {item.key[0]: item for item in drafted("term_blank", text)[0]}


def test_a_term_is_taken_out_of_its_sentence(drafted):
    item = asked(drafted)["ガソリン"]
    assert item.stem == "船は＿＿を積んで島に戻る。"
    assert {wrong.text for wrong in item.distractors} < {
        "ビニール", "トマト", "アンテナ", "ランタン",
    }  # fmt: skip
    assert "船はガソリンを積んで" in item.explanation


@pytest.mark.parametrize(
    ("old", "new", "term"),
    [
        # Many things are called so.
        ("ガソリン", "サービス", "サービス"),
        # There are too few terms.
        ("山の上ではアンテナが電波を受けている。\n祭りの夜にはランタンが道を照らす。", "夜は暗い。", "ガソリン"),
        # It stands there twice.
        ("ガソリンを積んで島に戻る", "ガソリンを積み、ガソリンで島に戻る", "ガソリン"),
        # Somebody says it.
        ("船はガソリンを積んで島に戻る。", "船長は「ガソリンを積む」と話した。", "ガソリン"),
        # It points to a sentence before.
        ("船はガソリンを", "その船はガソリンを", "ガソリン"),
    ],
)  # fmt: skip
def test_a_term_that_is_not_certain_is_not_asked(drafted, old, new, term):
    assert old in TEXT
    assert term not in asked(drafted, TEXT.replace(old, new))


@pytest.mark.parametrize(
    "sentence", ["トマトも船で島に運ばれる。", "船はトマトを積んで島に戻る。"]
)
def test_no_other_term_is_said_of_what_the_sentence_is_about(drafted, sentence):
    text = TEXT.replace("トマトは夏に市場へ運ばれる。", sentence)
    for wrong in asked(drafted, text)["ガソリン"].distractors:
        assert wrong.text != "トマト"
