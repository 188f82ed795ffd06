"""Why a name is not asked as a fact of its sentence: others would be true, or it is said."""

import re

from quizapp.items.facts.content import is_content
from quizapp.items.facts.statements import SPEAKER
from quizapp.items.names.speech import is_attributed
from quizapp.japanese.article import Sentence
from quizapp.japanese.entities import Entities, Kind, Mention
from quizapp.japanese.entities.titles import ROLES

_OPENINGS = {"「": "」", "『": "』", "（": "）", "(": ")", "“": "”", "〈": "〉", "【": "】"}  # fmt: skip
# Behind a name they let others in, or make it something else: 東京など, 山田さん以外, タイ風.
_OPEN_AFTER = re.compile(
    "[」』]?(など|等|をはじめ|をはじめと|はじめ|といった|のよう|のごと|みたい|らしい|ら[はがもをに、]|風|製|側|産|系|型|的|流|"
    "周辺|付近|近く|近郊|方面|以外|のほか|の他|に限ら|だけ|さえ|すら|すぎ|ばかり|まで(?!に)|も|とも|にも|でも|からも|より|ほど|くらい|"
    "という|の[妻夫母父娘息子兄姉弟妹]|ではな|でな|じゃな|でさえ|や|または|か[、ど]|とか|、または|あるいは|対|戦|[～〜~／/-])"
)
_OPEN_BEFORE = re.compile(
    "(特に|とりわけ|主に|または|や|あるいは|同じく|とくに|例えば|たとえば|首都|県庁所在地|隣国|古都|旧|元|新|第二の|日本の)[「『]?$"
)
_NEGATIVE = re.compile(
    "ない|ません|なく(?!な)|なかった|ず(?=に|[、。]|$)|なし|反対|誤り|間違い|中止|延期"
)
_CLAUSE = re.compile("[^、。，｡]*")
_LEAST_WORDS = 3
_JOINTS = re.compile(
    "[」』]?([、・／]|と|や|および|及び|ならびに|そして|、そして)[「『]?"
)


def why_not_asked(found: Entities, sentence: Sentence, mention: Mention) -> str:
    """Return why `mention` of a fit sentence is not asked; empty when it can be."""
    entity = found.entity(mention)
    if not entity.is_certain:
        return "it may be the name of something else"
    if mention.kind == Kind.ROLE:
        return "it is no name"
    if entity.kind == Kind.COUNTRY and entity.name == "日本":
        return "it is where most articles are at home"
    before, after = sentence.text[: mention.start], sentence.text[mention.end :]
    if before.endswith(("「", "『")) and after.startswith(("」", "』")):
        before = before[:-1]
    if any(before.count(o) > before.count(c) for o, c in _OPENINGS.items()):
        return "it stands in brackets or in somebody's words"
    if SPEAKER.match(sentence.text):
        return "its sentence begins with who speaks"
    if is_attributed(found, sentence, mention):
        return "who said it is asked otherwise"
    if _OPEN_AFTER.match(after) or _OPEN_BEFORE.search(before):
        return "other names would fit too"
    if mention.kind == Kind.ORGANISATION and after.startswith(ROLES):
        return "it is part of what a person is called"
    clause = _CLAUSE.match(after)
    if clause and _NEGATIVE.search(clause[0]):
        return "its clause says what is not so"
    if _is_listed(found, sentence, mention):
        return "it stands in a list"
    if _says_little(sentence, mention):
        return "its sentence says too little"
    return ""


def _is_listed(found: Entities, sentence: Sentence, mention: Mention) -> bool:
    """Return whether other names of its kind stand beside it, joined by 、 or と."""
    for other in found.of(sentence):
        left, right = sorted((mention, other), key=lambda each: each.start)
        between = sentence.text[left.end : right.start]
        if other.kind == mention.kind and _JOINTS.fullmatch(between):
            return True
    return False


def _says_little(sentence: Sentence, mention: Mention) -> bool:
    others = [
        word
        for word in sentence.words
        if (is_content(word) or word.number)
        and not (mention.start <= word.start < mention.end)
    ]
    return len(others) < _LEAST_WORDS
