"""Organisations, facilities, waters and mountains in a run of nouns, told by how they end."""

import re
from collections.abc import Sequence

from quizapp.japanese.entities.entity import Kind, Mention
from quizapp.japanese.entities.landmarks import landmarks_like
from quizapp.japanese.entities.runs import Run
from quizapp.japanese.tokens import Token

_ENDINGS = {
    Kind.ORGANISATION: (
        "会社", "新聞社", "出版社", "大学", "大学院", "短期大学", "高校", "高等学校", "中学校", "小学校", "中学", "幼稚園", "保育園",
        "保育所", "学園", "学院", "専門学校", "学校", "省", "庁", "党", "協会", "連盟", "連合", "連合会", "学会", "協議会", "委員会", "会議所",
        "商工会", "組合", "漁協", "農協", "生協", "銀行", "信用金庫", "財団", "機構", "研究所", "研究センター", "気象台", "新聞", "放送",
        "出版", "テレビ", "自動車", "電機", "電気", "電力", "鉄道", "航空", "製作所", "製鉄", "建設", "工業", "製薬", "食品",
        "ホールディングス", "グループ", "保存会", "自治会", "町内会", "青年団", "消防団", "楽団", "合唱団", "劇団", "工務店", "商店",
        "酒造", "政府", "議会", "警察署", "消防署", "消防局", "裁判所", "漁業協同組合", "農業協同組合", "クラブ", "電鉄", "交通", "バス",
        "酒店", "製菓", "製紙", "印刷", "工房", "の会", "チーム", "海上保安庁", "県警", "市役所", "町役場", "村役場", "県庁",
    ),
    Kind.FACILITY: (
        "駅", "空港", "港", "公園", "美術館", "博物館", "図書館", "資料館", "記念館", "体育館", "水族館", "動物園", "植物園", "神社",
        "寺", "城", "病院", "ホール", "会館", "公民館", "球場", "スタジアム", "競技場", "橋", "大橋", "トンネル", "ダム", "タワー", "温泉",
        "旅館", "ホテル", "卸売市場", "商店街", "通り", "広場", "灯台", "書店", "食堂", "劇場", "宮殿", "教会", "文学館", "科学館", "道の駅",
        "牧場", "農園", "遊園地", "プール", "映画館", "城跡", "遺跡", "古墳", "大社", "神宮", "発電所", "工場",
    ),
    Kind.WATER: ("川", "河", "海", "湖", "湾", "海峡", "灘", "沼", "池", "滝", "運河", "内海", "洋"),
    Kind.LAND: ("山", "岳", "島", "半島", "諸島", "列島", "山脈", "高原", "盆地", "平野", "峠", "岬", "砂漠", "山地", "大陸"),
}  # fmt: skip
_BY_ENDING = sorted(
    ((ending, kind) for kind, endings in _ENDINGS.items() for ending in endings),
    key=lambda each: len(each[0]),
    reverse=True,
)
# Whole names without a proper noun in them.
_LISTED = {
    **dict.fromkeys(
        (
            "内閣府", "総務省", "法務省", "外務省", "財務省", "文部科学省", "文科省", "厚生労働省", "厚労省", "農林水産省", "農水省",
            "経済産業省", "経産省", "国土交通省", "国交省", "環境省", "防衛省", "デジタル庁", "復興庁", "宮内庁", "警察庁", "消費者庁",
            "金融庁", "国税庁", "特許庁", "林野庁", "水産庁", "気象庁", "観光庁", "文化庁", "スポーツ庁", "消防庁", "海上保安庁",
            "国連", "国際連合", "世界保健機関", "国連教育科学文化機関", "欧州連合", "EU", "ＥＵ", "WHO", "NATO", "ASEAN", "ユネスコ",
            "国会", "日銀", "最高裁",
        ),
        Kind.ORGANISATION,
    ),
    "迎賓館": Kind.FACILITY,
    "太平洋": Kind.WATER,
    "大西洋": Kind.WATER,
    "インド洋": Kind.WATER,
    "日本海": Kind.WATER,
    "地中海": Kind.WATER,
}  # fmt: skip
_FORMS = re.compile(
    "^(株式会社|有限会社|合同会社|合資会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|学校法人|医療法人|"
    "NPO法人|ＮＰＯ法人|特定非営利活動法人|国立研究開発法人|独立行政法人|国立大学法人)|(株式会社|有限会社)$"
)
# They tell one from others of its kind where no proper noun does: 県立美術館, 中央公園.
_TELLING = ("市立", "県立", "国立", "町立", "村立", "都立", "道立", "府立", "中央", "国際")  # fmt: skip
_VAGUE = frozenset(("同", "各", "全", "両", "某", "他", "当", "本", "我が", "新", "旧", "元", "現", "前", "次", "小", "大", "古"))  # fmt: skip
# Two nouns before these are a name: 国際協力機構; before 会社 they are not.
_LONG = ("協会", "連盟", "機構", "研究所", "協議会", "研究センター", "財団", "学会", "委員会", "組合", "保存会", "連合会")  # fmt: skip
_SURE = ("駅", "空港", "公園", "神社", "寺", "半島", "諸島", "列島", "山脈", "湾", "湖", "海峡", "高原", "盆地", "平野")  # fmt: skip
_SHORT = re.compile("[A-Za-zＡ-Ｚａ-ｚァ-ヴー]{2,12}")
_GLOSS = re.compile("[（(]([^（）()。、]{4,25})[）)]")
_LEAST = 2


def body(run: Run) -> Mention | None:
    """Return the organisation, facility, water or land that the whole of `run` names, or None."""
    text = run.text
    kind = (
        _LISTED.get(text)
        or _told_by_form(run)
        or _told_by_ending(run)
        or _told_in_brackets(run)
    )
    if kind is None:
        return None
    ending = next((ending for ending, _ in _BY_ENDING if text.endswith(ending)), "")
    place = run.sentence.index, run.start, run.end
    return Mention(kind, *place, text, bare_name(text), head=ending)


def bare_name(text: str) -> str:
    """Return the name of an organisation without its legal form: 株式会社さくら電機 → さくら電機."""
    return _FORMS.sub("", text) or text


def _told_by_form(run: Run) -> Kind | None:
    text = run.text
    # NPO法人みらい of NPO法人みらいの会 is no name.
    is_whole = not run.after.startswith("の") or _FORMS.search(text[-4:])
    is_told = _FORMS.sub("", text) not in ("", text)
    return Kind.ORGANISATION if is_told and is_whole else None


def _told_by_ending(run: Run) -> Kind | None:
    text = run.text
    starts = {token.start - run.start for token in run.tokens[1:]}
    if run.tokens[0].surface in _VAGUE:
        return None
    for ending, kind in _BY_ENDING:
        at = len(text) - len(ending)
        if text.endswith(ending) and (at in starts or len(run.tokens) == 1) and at > 0:
            rest = [token for token in run.tokens if token.end - run.start <= at]
            if _is_proper(run, rest, kind):
                return kind
            return None
    return None


def _told_in_brackets(run: Run) -> Kind | None:
    """Return what a short name is by the whole one behind it: JICA（国際協力機構）."""
    if not _SHORT.fullmatch(run.text):
        return None
    whole = _GLOSS.match(run.after)
    is_body = whole and whole[1].endswith(_ENDINGS[Kind.ORGANISATION])
    return Kind.ORGANISATION if is_body else None


def _is_proper(run: Run, rest: Sequence[Token], kind: Kind) -> bool:
    """Return whether what stands before the ending makes it a name of its own."""
    if len(run.tokens) == 1:
        # 福山 and 深川 are towns.
        is_sure = run.text.endswith(_SURE) or bool(landmarks_like(run.text))
        return is_sure and run.tokens[0].morph.pos3 == "地名"
    has_name = any(
        token.morph.pos2 == "固有名詞" or not token.morph.is_known for token in rest
    )
    if kind in (Kind.WATER, Kind.LAND):
        return has_name and len(rest) == 1
    text = "".join(token.surface for token in rest)
    is_told = len(text) > _LEAST and text.startswith(_TELLING) and text not in _TELLING
    is_long = len(rest) >= _LEAST and len(text) > _LEAST + 1
    return has_name or is_told or (is_long and run.text.endswith(_LONG))
