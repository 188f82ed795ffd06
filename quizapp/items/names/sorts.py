"""The sorts of one kind of entity that nobody takes for each other: temples and stations."""

from quizapp.japanese.entities import Kind, Mention

# One sort of body is hardly taken for one of another: a temple for a station.
_SORTS = {
    Kind.ORGANISATION: (
        ("大学", "大学院", "短期大学", "高校", "高等学校", "中学校", "小学校", "中学", "学園", "学院", "学校"),
        ("チーム", "クラブ", "楽団", "合唱団", "劇団", "保存会", "青年団"),
    ),
    Kind.FACILITY: (
        ("寺", "神社", "大社", "神宮", "教会", "城", "城跡", "宮殿", "古墳", "遺跡"),
        ("駅", "空港", "港", "橋", "トンネル"),
        ("館", "ホール", "劇場"),
        ("公園", "広場", "動物園", "植物園", "遊園地", "牧場", "農園", "プール", "温泉"),
        ("旅館", "ホテル", "食堂", "書店", "店", "屋", "カフェ", "レストラン", "喫茶", "市場"),
        ("病院", "工場", "発電所", "ダム", "タワー", "球場", "スタジアム", "競技場"),
    ),
    # A bay lies in a sea, and an island among islands.
    Kind.WATER: (("川", "河"), ("湖", "沼", "池"), ("湾",), ("海", "灘"), ("洋",), ("滝",), ("海峡", "運河")),
    Kind.LAND: (("半島",), ("諸島", "列島"), ("島",), ("山脈", "山地"), ("山", "岳"), ("峠",), ("岬",)),
    Kind.CITY: (("区",), ("郡",)),
}  # fmt: skip


def sort_of(mention: Mention) -> int:
    """Return which sort of its kind a mention is of, as a number; -1 for any other."""
    sorts = _SORTS.get(mention.kind, ())
    return next(
        (
            at
            for at, ends in enumerate(sorts)
            if (mention.head or mention.text).endswith(ends)
        ),
        -1,
    )
