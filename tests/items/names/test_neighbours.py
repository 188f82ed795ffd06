import pytest

from quizapp.items.names.neighbours import places_like
from quizapp.japanese.article import read_article
from quizapp.japanese.entities import entities


def likes(text, name):
    found = entities(read_article(text))
    mention = next(each for each in found.mentions if each.text == name)
    return places_like(found, mention, found.entity(mention))


@pytest.mark.parametrize(
    ("text", "name", "first"),
    [
        ("成果はドイツの科学誌に載った。", "ドイツ", "イギリス"),
        ("蕎麦は福井県の農家から届く。", "福井県", "富山県"),
        ("蕎麦は福井の農家から届く。", "福井", "富山"),
        ("会議は東京で開かれた。", "東京", "大阪"),
        ("会議は静岡市で開かれた。", "静岡市", "浜松市"),
        ("タイとラオスとインドの代表がハノイに集まった。", "ハノイ", "バンコク"),
        ("新種は駿河湾の底で見つかった。", "駿河湾", "東京湾"),
        ("船は九州の南を進んだ。", "九州", "北海道"),
        ("見通しは気象庁が説明した。", "気象庁", "観光庁"),
    ],
)
def test_the_likeliest_of_its_kind_come_first(text, name, first):
    assert likes(text, name)[0] == first


def test_another_name_of_the_same_country_is_none():
    assert "イギリス" not in likes("成果は英国の科学誌に載った。", "英国")


def test_what_the_article_names_comes_from_the_article():
    text = "成果は英国とフランスの科学誌に載った。"
    assert not {"フランス", "イギリス"} & set(likes(text, "英国"))


def test_a_made_up_town_has_no_neighbours():
    assert likes("会議は青葉市で開かれた。", "青葉市") == []
