"""Words that grammar treats in a way of their own.

FORMAL nouns need a modifier; ADVERBIAL ones also stand alone in a sentence; HELPERS help another
verb after て and are verbs by themselves too.
"""

FORMAL = frozenset(
    ("こと", "もの", "ため", "よう", "はず", "わけ", "つもり", "ところ", "ほう", "まま",
     "うえ", "とき", "たび", "ほか", "おかげ", "せい")
)  # fmt: skip
ADVERBIAL = frozenset(
    ("ところ", "ほう", "まま", "うえ", "ほか", "全員", "全部", "皆", "みんな", "自身", "自分", "互い")
)  # fmt: skip
HELPERS = frozenset(
    ("いる", "ある", "おく", "くる", "いく", "みる", "しまう", "もらう", "くれる", "あげる",
     "いただく", "くださる", "やる", "ほしい", "来る", "行く", "見る")
)  # fmt: skip
