"""Notice the verbs in kana that may be others: おきました of 置く or 起きる, かえる."""

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.glosses.place import Place, lemma_of
from quizapp.japanese.kana import to_hiragana
from quizapp.japanese.lexicon import LexiconWord, look_up
from quizapp.japanese.tokens import Token

# In UniDic's costs (see `lexicon.LexiconWord`): so much dearer is twenty times as rare.
_NEAR = 2_200


def is_unsure(place: Place) -> bool:
    """Return whether the verb at `place`, in kana, may be another than UniDic says."""
    word, before = place.word, lemma_of(place.before)
    if word.morph.lemma == "因る":
        return before not in ("に", "は", "も")
    if word.morph.lemma == "付く" and before == "を":
        return True
    return before != "て" and _has_rival(word)


def _has_rival(token: Token) -> bool:
    own = [word for word in look_up(token.surface) if _is_same_form(word, token)]
    base = to_hiragana(token.morph.kana_base)
    kind = token.morph.ctype[:2]
    costs = [word.cost for word in own if word.base_reading == base]
    return any(
        (word.base_reading != base or word.ctype[:2] != kind)
        and word.cost < min(costs, default=0) + _NEAR
        and open_dictionary().has(word.base)
        for word in own
    )


def _is_same_form(word: LexiconWord, token: Token) -> bool:
    is_modern = word.pos == "動詞" and not word.ctype.startswith("文語")
    return is_modern and word.cform == token.morph.cform
