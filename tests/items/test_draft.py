import pytest

from quizapp.items.base import ItemError, item_types
from quizapp.items.draft import draft, seeded
from quizapp.items.types.choice import Choice
from quizapp.japanese.article import read_article

TEXT = """港の朝
町は4月12日に新しい港を開いた。祭りには約300人が集まり、太鼓の演奏を楽しんだ。
漁師の一人は静かに海を見つめていた。市場には25軒の店が並び、魚の匂いが広がった。
"""
LONGER = f"""{TEXT}参加者は夜になると窓を閉めた。港には安全な道が必要だ。
町は来年、この道を整備する計画だ。市民は新しい市場の完成を楽しみにしている。
"""


def test_same_text_and_seed_give_the_same_items():
    assert draft(read_article(TEXT), seed=3) == draft(read_article(TEXT), seed=3)


def test_another_seed_changes_some_options_but_no_keys():
    one, other = draft(read_article(TEXT), seed=1), draft(read_article(TEXT), seed=2)
    assert one.items != other.items
    typed = [item for item in one.items if item.name == "reading_typed"]
    assert typed == [item for item in other.items if item.name == "reading_typed"]


def test_an_item_keeps_its_id_when_another_sentence_is_added():
    before = {
        item.id
        for item in draft(read_article(TEXT), types=["reading", "fact_blank"]).items
    }
    longer = TEXT + "夕方には船が沖へ出て行った。\n"
    after = {
        item.id
        for item in draft(read_article(longer), types=["reading", "fact_blank"]).items
    }
    assert before <= after


def test_only_the_named_types_are_drafted():
    items = draft(read_article(TEXT), types=["fact_blank"]).items
    assert {item.name for item in items} == {"fact_blank"}
    with pytest.raises(KeyError, match="'nonsense' is not one of"):
        draft(read_article(TEXT), types=["nonsense"])


def test_types_that_are_off_are_drafted_by_name_only():
    article = read_article(TEXT)
    off = {name for name in item_types if not item_types[name].is_on}
    assert off.isdisjoint(item.name for item in draft(article).items)
    assert {item.name for item in draft(article, types=off).items} <= off
    assert draft(article, types=["meaning_typed"]).items


def test_every_item_can_be_pointed_at_in_the_article():
    article = read_article(LONGER)
    items = draft(article).items
    assert len({item.name for item in items}) > 10
    for item in items:
        sentence = article.sentences[item.evidence.sentence].text
        assert sentence[item.evidence.start : item.evidence.end] == item.evidence.text
        if item.target:
            assert item.stem[item.target.start : item.target.end] == item.target.text


def test_every_kanji_word_that_is_not_asked_has_a_reason():
    drafted = draft(read_article(TEXT))
    assert all(refusal.reason for refusal in drafted.refusals)
    assert any(refusal.text == "一人" for refusal in drafted.refusals)


def test_no_two_items_share_an_id():
    ids = [item.id for item in draft(read_article(TEXT * 3)).items]
    assert len(ids) == len(set(ids))


def test_random_numbers_depend_on_seed_and_parts_alone():
    once, again = seeded(1)("港", 3), seeded(1)("港", 3)
    assert [once.random() for _ in range(3)] == [again.random() for _ in range(3)]
    assert seeded(1)("港", 3).random() != seeded(2)("港", 3).random()
    assert seeded(1)("港", 3).random() != seeded(1)("港", 4).random()


def test_items_are_ordered_by_sentence_and_type():
    items = draft(read_article(TEXT)).items
    places = [(item.evidence.sentence, item.name) for item in items]
    assert places == sorted(places)


def test_a_type_that_makes_an_invalid_item_is_refused(monkeypatch):
    def broken(article, random_for):
        yield Choice(stem="", key=("港",))

    monkeypatch.setattr(Choice, "draft", broken)
    drafted = draft(read_article(TEXT), types=["choice"])
    assert drafted.items == ()
    assert drafted.refusals[0].reason == "the type stopped: the stem is empty"
    with pytest.raises(ItemError):
        Choice(stem="", key=("港",))
