"""The prefectures of Japan: their region, their capital and their other large cities."""

from typing import NamedTuple


class Prefecture(NamedTuple):
    """A prefecture: 長野県 is `short` 長野 and `suffix` 県; 北海道 has no suffix.

    `cities` are without 市, the capital first; 東京 has none.
    """

    short: str
    suffix: str
    region: str
    cities: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return the whole name."""
        return self.short + self.suffix


# Region → the region around it.
REGIONS = {
    "東北": "本州",
    "関東": "本州",
    "中部": "本州",
    "北陸": "中部",
    "甲信越": "中部",
    "東海": "中部",
    "関西": "本州",
    "中国地方": "本州",
    "四国": "日本",
    "九州": "日本",
    "本州": "日本",
}

_ROWS = """
北海道||北海道|札幌 函館 旭川 小樽 釧路 帯広
青森|県|東北|青森 弘前 八戸
岩手|県|東北|盛岡 花巻 釜石
宮城|県|東北|仙台 石巻 気仙沼
秋田|県|東北|秋田 横手
山形|県|東北|山形 鶴岡 酒田 米沢
福島|県|東北|福島 郡山 いわき 会津若松
茨城|県|関東|水戸 つくば 日立
栃木|県|関東|宇都宮 日光
群馬|県|関東|前橋 高崎
埼玉|県|関東|さいたま 川越
千葉|県|関東|千葉 船橋 銚子
東京|都|関東|
神奈川|県|関東|横浜 川崎 鎌倉 小田原
新潟|県|甲信越|新潟 長岡 佐渡
富山|県|北陸|富山 高岡
石川|県|北陸|金沢 輪島
福井|県|北陸|福井 鯖江
山梨|県|甲信越|甲府
長野|県|甲信越|長野 松本 諏訪
岐阜|県|東海|岐阜 高山
静岡|県|東海|静岡 浜松 沼津
愛知|県|東海|名古屋 豊田 豊橋
三重|県|東海|津 伊勢 四日市
滋賀|県|関西|大津 彦根
京都|府|関西|京都 宇治 舞鶴
大阪|府|関西|大阪 堺
兵庫|県|関西|神戸 姫路 明石
奈良|県|関西|奈良
和歌山|県|関西|和歌山
鳥取|県|中国地方|鳥取 米子
島根|県|中国地方|松江 出雲
岡山|県|中国地方|岡山 倉敷
広島|県|中国地方|広島 呉 尾道
山口|県|中国地方|山口 下関 萩
徳島|県|四国|徳島
香川|県|四国|高松
愛媛|県|四国|松山 今治
高知|県|四国|高知
福岡|県|九州|福岡 北九州
佐賀|県|九州|佐賀 唐津
長崎|県|九州|長崎 佐世保
熊本|県|九州|熊本 阿蘇
大分|県|九州|大分 別府
宮崎|県|九州|宮崎
鹿児島|県|九州|鹿児島 枕崎
沖縄|県|沖縄|那覇 石垣
"""

PREFECTURES = tuple(
    Prefecture(short, suffix, region, tuple(cities.split()))
    for short, suffix, region, cities in (
        row.split("|") for row in _ROWS.strip().splitlines()
    )
)
