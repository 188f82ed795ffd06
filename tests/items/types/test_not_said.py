from random import Random

from quizapp.items.draft import draft
from quizapp.japanese.article import read_article

TEXT = """港の町の一年
町は4月12日に新しい港を開いた。
祭りには約300人が集まり、太鼓の演奏を楽しんだ。
市場には25軒の店が並び、魚の匂いが広がった。
祖父は八十歳で山に登った。
駅前の食堂は午後7時に閉まる。
村の水路は1931年に掘られた。
猫は縁側で眠っていた。
"""


def items(text=TEXT, seed=0):
    return draft(read_article(text), seed=seed, types=["not_said"]).items


def test_three_options_are_sentences_of_the_article_and_the_key_is_none():
    for seed in range(8):
        (item,) = items(seed=seed)
        assert all(wrong.text in TEXT for wrong in item.distractors)
        assert len(item.distractors) == 3
        assert item.key[0] not in TEXT


def test_the_key_is_the_evidence_sentence_but_for_its_number():
    sentences = TEXT.splitlines()
    for seed in range(8):
        (item,) = items(seed=seed)
        sentence = sentences[item.evidence.sentence]
        start, end = item.evidence.start, item.evidence.end
        key = item.key[0]
        assert key.startswith(sentence[:start])
        assert key.endswith(sentence[end:])
        assert key not in (sentence, "")
        assert f"{item.evidence.text}, not " in item.explanation


def test_every_option_has_a_number_so_that_none_stands_out():
    for item in items():
        for option in item.options(Random(1)):
            assert any(each in option for each in "0123456789八")


def test_which_sentence_is_changed_is_left_to_chance():
    assert len({items(seed=seed)[0].evidence.sentence for seed in range(20)}) > 2


def test_three_statements_are_too_few():
    drafted = draft(read_article("\n".join(TEXT.splitlines()[:4])), types=["not_said"])
    assert drafted.items == ()
    assert "no 4 statements" in drafted.refusals[-1].reason


def test_a_sentence_that_needs_another_is_no_option():
    text = TEXT.replace("祖父は八十歳で山に登った。", "その祖父は八十歳で山に登った。")
    for seed in range(8):
        for item in items(text, seed=seed):
            assert "祖父" not in "".join(item.options(Random(1)))


WORDS = """村の四つの話
祖母は庭で野菜を育てている。
古い工場は町の北部にある。
村を訪れる客が急に増えている。
猫は縁側で静かに眠っている。
"""


def test_without_numbers_a_word_is_changed():
    for seed in range(6):
        (item,) = items(WORDS, seed=seed)
        assert item.key[0] in {
            "祖父は庭で野菜を育てている。",
            "古い工場は町の西部にある。",
            "村を訪れる客が急に減っている。",
        }
        assert all(wrong.text in WORDS for wrong in item.distractors)


def test_numbers_and_words_are_not_mixed():
    for item in items(TEXT + WORDS):
        numbered = [
            any(each in "0123456789八" for each in option)
            for option in item.options(Random(1))
        ]
        assert len(set(numbered)) == 1
