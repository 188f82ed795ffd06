"""Whether は marks the subject of a clause or what is acted on: 会社は, 橋は町が直した."""

from functools import lru_cache

from quizapp.japanese.dictionary import open_dictionary
from quizapp.japanese.phrases.bunsetsu import Bunsetsu
from quizapp.japanese.phrases.clauses import Clause

_PASSIVE = ("助動詞-レル", "助動詞-ラレル")
# With する these take no を; the dictionary does not tell.
_ALONE = frozenset(
    (
        "開館", "開店", "開業", "開通", "開幕", "開花", "開校", "開園", "開港", "閉館", "閉店", "閉幕", "閉校", "閉園", "誕生",
        "完成", "独立", "優勝", "就任", "退任", "辞任", "引退", "退職", "死去", "結婚", "離婚", "来日", "来訪", "帰国", "移住",
        "上陸", "発生", "出発", "到着", "集合", "解散", "留学", "参加", "出場", "当選", "落選", "入社", "入団", "入会", "噴火",
        "倒産", "復活", "成立", "発足", "登場", "普及", "流行", "増加", "減少", "上昇", "低下", "下落", "合格", "成功", "失敗",
        "勝利", "敗退", "入院", "退院", "勤務", "滞在", "移動", "前進", "後退", "回復", "悪化", "進化", "絶滅", "生息", "分布",
        "繁殖", "成長", "発展", "衰退", "消滅", "崩壊", "沈没", "墜落", "衝突", "停止", "接近", "通過", "一致", "対立", "加盟",
        "脱退", "現存", "実現", "定着", "浸透", "進学", "転職", "転校", "上映中", "休業", "休館", "移り住む", "引っ越す", "着工", "竣工", "隣接", "位置",
    )
)  # fmt: skip
# Without を or と, what was done is missing.
_WITH_OBJECT = frozenset(
    (
        "発表", "公表", "決定", "開始", "採択", "導入", "実施", "提出", "提案", "発売", "公開", "開発", "設置", "建設", "購入",
        "作成", "制作", "製作", "出版", "採用", "獲得", "述べる", "語る", "明らか", "発見", "設立", "創設", "結成", "開催",
    )
)  # fmt: skip


def lacks_object(clause: Clause) -> bool:
    """Return whether the predicate needs を or と and the clause has neither."""
    tokens = [token for word in clause[-1].words for token in word.tokens]
    if any(token.morph.ctype.startswith(_PASSIVE) for token in tokens):
        return False
    base = clause[-1].words[0].base
    has_object = any(
        each.particle == "を" or (each.particle == "と" and each.is_predicate)
        for each in clause
    )
    return not has_object and (base in _WITH_OBJECT or takes_object(base))


def is_subject(topic: Bunsetsu, clause: Clause) -> bool:
    """Return whether the predicate of `clause` is surely said of `topic`, and not done to it.

    It is where the clause has its object or words that are said, and where the predicate
    takes none: 図書館は開館した. 会は毎月開催する leaves out who does it.
    """
    if any(
        each.particle == "を" or (each.particle == "と" and each.is_predicate)
        for each in clause
        if each is not topic
    ):
        return True
    tokens = [token for word in clause[-1].words for token in word.tokens]
    if any(token.morph.ctype.startswith(_PASSIVE) for token in tokens):
        return True
    return _takes_no_object(clause[-1].words[0].base)


@lru_cache(maxsize=10_000)
def _takes_no_object(base: str) -> bool:
    if base in _ALONE:
        return True
    codes = [
        set(sense.pos)
        for entry in open_dictionary().entries(base)
        for sense in entry.senses
    ]
    verbal = [pos for pos in codes if any(code[0] == "v" for code in pos)]
    return bool(verbal) and all("vi" in pos and "vt" not in pos for pos in verbal)


@lru_cache(maxsize=10_000)
def takes_object(base: str) -> bool:
    """Return whether the verb surely takes を, and is never said without it."""
    codes = {
        code
        for entry in open_dictionary().entries(base)
        for sense in entry.senses
        for code in sense.pos
    }
    return "vt" in codes and "vi" not in codes
