"""Waters, mountains and bodies that are well known, by what they are: bays, rivers, ministries."""

_ROWS = """
東京湾 相模湾 駿河湾 伊勢湾 大阪湾 若狭湾 富山湾 陸奥湾
利根川 信濃川 石狩川 北上川 最上川 阿武隈川 天竜川 木曽川 吉野川 四万十川 筑後川 球磨川
琵琶湖 サロマ湖 洞爺湖 十和田湖 田沢湖 猪苗代湖 諏訪湖 浜名湖
瀬戸内海 有明海 オホーツク海 東シナ海 日本海
カスピ海 黒海 アラル海 地中海 紅海 カリブ海 バルト海
太平洋 大西洋 インド洋 北極海
ナイル川 アマゾン川 ミシシッピ川 ドナウ川 ライン川 メコン川 ガンジス川 長江 黄河
富士山 浅間山 岩手山 鳥海山 磐梯山 御嶽山 白山 立山 大山 阿蘇山 桜島 雲仙岳
能登半島 房総半島 伊豆半島 紀伊半島 渡島半島 津軽半島 下北半島 薩摩半島 大隅半島
佐渡島 淡路島 小豆島 屋久島 種子島 奄美大島 対馬 石垣島 宮古島
総務省 法務省 外務省 財務省 文部科学省 厚生労働省 農林水産省 経済産業省 国土交通省 環境省 防衛省
気象庁 観光庁 文化庁 消防庁 林野庁 水産庁 警察庁 海上保安庁 消費者庁
ヨーロッパ アフリカ 北アメリカ 南アメリカ オセアニア 東南アジア 南アジア 中央アジア 中東
北海道 東北 関東 中部 関西 四国 九州
"""

_GROUPS = tuple(tuple(row.split()) for row in _ROWS.strip().splitlines())


def landmarks_like(name: str) -> tuple[str, ...]:
    """Return the others of the group that `name` is in; () when it is in none."""
    return next(
        (
            tuple(each for each in group if each != name)
            for group in _GROUPS
            if name in group
        ),
        (),
    )
