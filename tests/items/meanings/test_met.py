from quizapp.items.meanings.met import MOST, index_met
from quizapp.items.meanings.signs import other_sign

WORDS = [
    ("図書館", "としょかん"),
    ("医者", "いしゃ"),
    ("工場", "こうじょう"),
    ("職員", "しょくいん"),
]
SIGNS = [other_sign(base, reading, "名詞") for base, reading in WORDS]


def bases(signs):
    return [sign.base for sign in signs]


def test_words_stand_by_their_kanji_and_their_field():
    met = index_met(SIGNS)
    assert bases(met.with_kanji("工")) == ["工場"]
    assert bases(met.with_kanji("雪")) == []
    assert set(bases(met.of_field("person", 4.0))) == {"医者", "職員"}
    assert bases(met.of_field("", 4.0)) == []


def test_of_a_large_field_the_words_nearest_in_frequency_are_looked_at():
    person = SIGNS[1]
    frequent = [
        type(person)(
            f"{at}者", "しゃ", person.meaning, at / 10, person.kanji, person.stems, person.near
        )
        for at in range(3 * MOST)
    ]  # fmt: skip
    met = index_met(frequent)
    for zipf, first, last in ((0.0, 0, MOST - 1), (99.0, 2 * MOST, 3 * MOST - 1)):
        found = bases(met.of_field("person", zipf))
        assert (found[0], found[-1], len(found)) == (f"{first}者", f"{last}者", MOST)
    assert f"{MOST}者" in bases(met.of_field("person", MOST / 10))
