"""Words that grammar treats in a way of their own.

FORMAL nouns need a modifier; ADVERBIAL ones also stand alone in a sentence; HELPERS help another
verb after て and are verbs by themselves too; WITH_OBJECT are no verbs but may have を before them.
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
WITH_OBJECT = frozenset(["好き", "嫌い", "欲しい", "ほしい"])

# Verbs that JMdict calls intransitive and that take を for a way or a place that is left.
WAYS = frozenset(
    "歩走通過出発行来渡離超越抜逃競戦争遡登急待上下降回飛泳巡曲経去立進退移旅"
)
