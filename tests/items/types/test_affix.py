import pytest

TEXT = "新しい図書館では、利用者が去年の二倍になった。"


def test_an_affix_is_blanked_and_others_of_its_kind_stand_beside_it(drafted):
    items, _ = drafted("affix", TEXT)
    item = next(item for item in items if item.key == ("者",))
    assert item.stem == "新しい図書館では、利用＿＿が去年の二倍になった。"
    assert item.target.text == "＿＿"
    assert item.evidence.text == "利用者"
    assert len(item.distractors) == 3
    assert {wrong.text for wrong in item.distractors} <= set("家手士師員")
    assert {wrong.label for wrong in item.distractors} == {"other_affix"}


def test_a_prefix_is_blanked_before_its_stem(drafted):
    (item,), _ = drafted("affix", "山の上では生活に不自由な点も多い。")
    assert item.stem == "山の上では生活に＿＿自由な点も多い。"
    assert item.key == ("不",)


def test_before_na_the_word_after_rules_the_others_out(drafted):
    (item,), _ = drafted("affix", "この町では国際的な催しが毎年開かれる。")
    assert item.key == ("的",)
    assert {wrong.label for wrong in item.distractors} == {"affix_grammar"}


@pytest.mark.parametrize(
    ("text", "word", "reason"),
    [
        ("利用者数は去年の二倍になった。", "利用者", "longer word"),
        ("利用者は増え、別の利用者は減った。", "利用者", "elsewhere"),
        ("この店には美術品や工芸品が多い。", "美術品", "elsewhere"),
        ("お願いする側も、聞く側のお願いを聞く。", "お願い", "elsewhere"),
        ("大きな冷蔵庫を台所に置いた。", "冷蔵庫", "no affix"),
        ("駅の駐車場は朝からいっぱいだ", "駐車場", "full sentence"),
    ],
)
def test_what_more_than_one_affix_could_fit_is_refused(drafted, text, word, reason):
    items, refusals = drafted("affix", text)
    assert items == []
    assert any(each.text == word and reason in each.reason for each in refusals)


def test_an_affix_that_makes_a_word_of_the_article_is_no_option(drafted):
    items, _ = drafted("affix", f"{TEXT}町の人は利用手と利用家という語を作った。")
    wrong = {w.text for item in items for w in item.distractors if item.key == ("者",)}
    assert wrong == {"士", "師", "員"}


def test_an_affix_that_makes_a_word_of_the_dictionary_is_no_option(drafted):
    # 技術士 is a qualification.
    (item,), _ = drafted("affix", "この工場では若い技術者が足りない。")
    assert {wrong.text for wrong in item.distractors} == {"手", "師"}
