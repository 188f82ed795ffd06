import pytest

from quizapp.items.frames.pairs import all_pairs, is_alike, pair_of, wrong_forms
from quizapp.items.frames.phrases import phrases_in
from quizapp.japanese.article import read_article
from quizapp.japanese.dictionary import open_dictionary


def transitivity(verb):
    return {
        code
        for entry in open_dictionary().entries(verb)
        for sense in entry.senses
        for code in sense.pos
        if code in ("vt", "vi")
    }


def test_there_are_many_pairs():
    assert len(all_pairs()) >= 60


@pytest.mark.parametrize("pair", all_pairs(), ids=lambda pair: pair.transitive)
def test_each_member_of_a_pair_has_one_transitivity(pair):
    assert transitivity(pair.transitive) == {"vt"}
    assert transitivity(pair.intransitive) == {"vi"}


def test_a_verb_is_found_by_the_particle_it_takes():
    assert pair_of("閉める", "を").intransitive == "閉まる"
    assert pair_of("閉まる", "が").transitive == "閉める"
    assert pair_of("閉まる", "を") is None
    assert pair_of("始まる", "に") is None


@pytest.mark.parametrize(
    ("verb", "particle", "alike"),
    [("並べる", "を", True), ("続ける", "を", True), ("閉める", "を", False)],
)
def test_a_pair_is_alike_when_one_is_the_others_potential(verb, particle, alike):
    assert is_alike(pair_of(verb, particle)) == alike


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("母は窓を閉めた。", ["閉まった", "閉まっていた"]),
        ("母は窓を閉めて、出かけた。", ["閉まって", "閉まっていて"]),
        ("母は窓を閉めている。", ["閉まっている", "閉まる"]),
        ("母は窓を閉めていません。", ["閉まっていません", "閉まりません"]),
        ("母は窓を閉めません。", ["閉まりません", "閉まっていません"]),
        ("窓を閉めれば、静かだ。", ["閉まれば", "閉まっていれば"]),
        ("船を沈めた。", ["沈んだ", "沈んでいた"]),
        ("ドアが閉まった。", ["閉めた", "閉まられた"]),
        ("火が消えて、寒い。", ["消して", "消えられて"]),
        ("痛みが和らいだ。", ["和らげた", "和らがれた"]),
        ("窓を閉め、外に出た。", ["閉まり", "閉まられ"]),
    ],
)
def test_wrong_forms_are_inflected_as_the_key(text, forms):
    [phrase, *_] = phrases_in(read_article(text).sentences[0])
    pair = pair_of(phrase.base, phrase.words[phrase.particle].surface)
    assert [wrong.text for wrong in wrong_forms(pair, phrase)] == forms
