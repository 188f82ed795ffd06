import pytest

from quizapp.items.base import Refusal
from quizapp.items.names import named_facts
from quizapp.japanese.article import read_article

TEXT = """港町の合唱団
青葉合唱団は、町の公民館で毎週金曜日に練習をしている。
指揮者の大森さんは三年前に札幌から町へ移り住んだ。
最年長の野口さんは漁師の仕事の合間に楽譜を書き写している。
高校生の西村さんは去年の冬にピアノの伴奏を任された。
合唱団は来月、フランスの教会で古い歌を披露する。
"""


def found(text):
    return list(named_facts(read_article(text), "fact_blank", with_before=True))


def asked(text):
    facts = [each for each in found(text) if not isinstance(each, Refusal)]
    return {each.mention.text: each for each in facts}


def reasons(text):
    return {each.text: each.reason for each in found(text) if isinstance(each, Refusal)}


def test_names_of_statements_are_asked():
    facts = asked(TEXT)
    assert {"大森さん", "野口さん", "西村さん", "フランス"} <= facts.keys()
    rivals = {each.text for each in facts["大森さん"].rivals}
    assert rivals == {"野口さん", "西村さん"}


def test_the_evidence_is_the_articles_own_span():
    article = read_article(TEXT)
    for fact in asked(TEXT).values():
        text = article.sentences[fact.evidence.sentence].text
        assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.text


def test_a_connective_at_the_start_is_left_out():
    text = TEXT.replace("最年長の", "また、最年長の")
    fact = asked(text)["野口さん"]
    assert fact.sentence.text.startswith("最年長の野口さんは")
    assert fact.evidence.start == len("また、最年長の")


def test_without_its_sentence_a_name_is_not_asked():
    gone = "".join(line for line in TEXT.splitlines(True) if "大森" not in line)
    assert "大森さん" not in asked(gone)


def test_another_of_whom_the_article_says_the_same_is_no_rival():
    more = TEXT + "会計の浜田さんは六年前に仙台から町へ移り住んだ。\n"
    assert "浜田さん" not in {each.text for each in asked(more)["大森さん"].rivals}
    assert "浜田さん" in {each.text for each in asked(more)["西村さん"].rivals}


def test_names_that_change_places_change_the_key():
    swapped = TEXT.replace("大森", "？").replace("野口", "大森").replace("？", "野口")
    fact = asked(swapped)["大森さん"]
    assert fact.sentence.text.startswith("最年長の大森さんは")


def test_a_negated_sentence_is_not_asked():
    negated = TEXT.replace("町へ移り住んだ", "町へ移り住まなかった")
    assert "大森さん" not in asked(negated)


def test_an_alias_is_no_rival():
    text = TEXT + "大森健さんは港の祭りで指揮棒を子どもに渡した。\n"
    facts = asked(text)
    assert {"大森さん", "野口さん"} <= facts.keys()
    assert "大森健さん" not in {each.text for each in facts["大森さん"].rivals}


@pytest.mark.parametrize(
    ("sentence", "name", "reason"),
    [
        ("町の人たちは野口さんなどから歌を習っている。", "野口さん", "other names would fit too"),
        ("団長は野口さんも祭りの歌に誘った。", "野口さん", "other names would fit too"),
        ("団長は大森さん、野口さんと西村さんに新しい楽譜を渡した。", "野口さん", "it stands in a list"),
        ("二人は港で野口さんに古い歌の楽譜を渡した。", "野口さん", "its sentence points elsewhere (二人)"),
        ("その祭りでは野口さんが古い歌を披露した。", "野口さん", "its sentence points elsewhere (その)"),
        ("手紙には「野口さんが楽譜を届けた」と書いてあった。", "野口さん", "it stands in brackets or in somebody's words"),
        ("野口さんは帰りに笑った。", "野口さん", "its sentence says too little"),
        ("野口さんは、港の祭りで野口さんの父の歌を聞いた。", "野口さん", "the sentence names it again"),
        ("野口さんは「港の歌をもう一度歌いたい」と話した。", "野口さん", "who said it is asked otherwise"),
        ("団員は、フランスの首都パリで古い教会を訪ねた。", "フランス", "its sentence names a place that tells it"),
        ("団員はドイツではなくフランスの教会で歌の練習をした。", "ドイツ", "other names would fit too"),
        ("団員は、ドイツやフランスの教会で歌の練習をした。", "ドイツ", "other names would fit too"),
        ("団長は港で野口さんという漁師から古い歌を習った。", "野口さん", "other names would fit too"),
        ("団長は港で野口さんの妻から古い歌を習った。", "野口さん", "other names would fit too"),
        ("司会：大森さんは三年前に札幌から来ました。", "大森さん", "its sentence begins with who speaks"),
        ("春にドイツの港から来たミュラーさんは、教会で古い歌を披露した。", "ミュラーさん", "its sentence names a place that tells it"),
        ("団員は春に訪米し、アメリカの教会で古い歌を披露した。", "アメリカ", "a part of it stands elsewhere in the sentence"),
        ("団長は日本の古い歌を教会の客に披露した。", "日本", "it is where most articles are at home"),
    ],
)  # fmt: skip
def test_what_is_not_asked_and_why(sentence, name, reason):
    article = read_article(f"{TEXT}{sentence}\n")
    last = article.sentences[-1].index
    refused = [
        each.reason
        for each in named_facts(article, "fact_blank", with_before=True)
        if isinstance(each, Refusal) and each.sentence == last and each.text == name
    ]
    assert refused
    assert refused[0] == reason


def test_a_place_of_which_the_region_has_the_same_is_no_rival():
    text = """鉱物の国
カザフスタンでは、ウランなどの鉱物の輸出が国の収入を支えている。
キルギスの農家は、山の上で羊を育てている。
ケニアの農家は、丘の畑でコーヒー豆を育てている。
インドの工場は、港の近くで紅茶の箱を作っている。
中央アジアでは、鉱物の輸出が多くの人の収入を支えている。
"""
    rivals = {each.text for each in asked(text)["カザフスタン"].rivals}
    assert {"ケニア", "インド"} <= rivals
    assert "キルギス" not in rivals


def test_one_name_that_the_title_gives_is_asked_at_most_once():
    text = TEXT.replace("港町の合唱団", "大森さんの合唱団") + (
        "大森さんは朝早くから港の倉庫で古い楽譜を探した。\n"
    )
    facts = [each for each in found(text) if not isinstance(each, Refusal)]
    assert sum(each.mention.text == "大森さん" for each in facts) == 1


def test_what_the_title_says_is_not_asked():
    text = TEXT.replace("港町の合唱団", "大森さん、札幌から町へ移り住む")
    assert "大森さん" not in asked(text)


def test_a_gloss_behind_a_name_goes_with_it():
    text = """橋の工事
橋の工事はJICA(国際協力機構)が資金を出して進めている。
設計は豊田建設が三年前から引き受けている。
鉄の部品は大沢製鉄が港の工場で作っている。
"""
    fact = asked(text)["JICA"]
    assert fact.sentence.text[fact.end :].startswith("が資金")


@pytest.mark.parametrize(
    ("text", "name", "wrong"),
    [
        # A station is hardly taken for a temple.
        ("町の外れに唐招提寺が千年前から静かに建っている。\n駅員は松本駅の窓を磨いた。\n客は糸魚川駅で傘を借りた。\n", "唐招提寺", "松本駅"),
        # 三年生の does not go with somebody who has no name.
        ("三年生の西村さんは夏休みに港の工房を訪ねた。\n町の企画課の担当者は新しい地図を配った。\n大森さんは港で犬を飼っている。\n", "西村さん", "町の企画課の担当者"),
        # The pupil from nowhere could be the one with a name.
        ("西村さんは夏休みに港の古い工房を訪ねた。\n緑川高校の生徒は新しい地図を配った。\n大森さんは港で犬を飼っている。\n", "西村さん", "緑川高校の生徒"),
        # An island among islands: both would be true.
        ("和子さんは久賀島の小さな村で秋に生まれた。\n私は五島列島の地図を店で買った。\n祖母は奈留島の畑で蜜柑を作った。\n船は福江島の港を出た。\n", "久賀島", "五島列島"),
        # What stands in brackets is not taken for what does not.
        ("二十日に、新会社「あんこ同盟」が小豆の仕入れを始めた。\n塩谷製菓は春に工場を広げた。\n大沢製鉄は秋に港を借りた。\n", "あんこ同盟", "塩谷製菓"),
        # 福山 is no mountain.
        ("船は向島の造船所で冬の間に直された。\n祖父は福山の店で眼鏡を買った。\n祖母は生口島の畑で蜜柑を作った。\n", "向島", "福山"),
    ],
)  # fmt: skip
def test_what_is_no_rival(text, name, wrong):
    fact = asked(text).get(name)
    assert fact is None or wrong not in {each.text for each in fact.rivals}


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("佐吉", {"源蔵", "和子"}),
        ("鈴村佐吉", {"倉田源蔵", "岡本和子"}),
    ],
)
def test_names_are_written_as_fully_as_the_one_asked(name, texts):
    text = f"""二人の発明家
{name}は町の機械工場で布を速く織る機械を考えた。
時計職人の倉田源蔵は海の湿気で針が止まる失敗を重ねた。
店番の岡本和子は夜の帳簿を丁寧につけた。
晩年の鈴村佐吉は庭の椿から油をしぼった。
"""
    facts = asked(text)
    assert {each.text for each in facts[name].rivals} == texts


def test_a_family_name_of_two_is_of_neither():
    text = """町の人形芝居
照明の泉さんは町の機械工場で古い電球を磨いた。
人形作家の森健太さんは古い着物の布で衣装を縫った。
俳優の森恵子さんは声を低くして夜の川の歌を歌った。
代表の関根さんは町の子どもに入場券を配った。
"""
    texts = {each.text for each in asked(text)["泉さん"].rivals}
    assert "関根さん" in texts
    assert "森さん" not in texts


def test_the_sentence_before_is_shown_where_it_is_needed():
    text = """苔の研究
牧村は宮田と共に苔の論文を書いた。この論文はスウェーデンの学会誌に紹介された。
"""
    fact = asked(text)["スウェーデン"]
    assert fact.before == "牧村は宮田と共に苔の論文を書いた。"


def test_in_the_one_before_no_name_gives_it_away():
    text = """苔の研究
牧村はスウェーデンで苔の論文を書いた。この論文はスウェーデンの学会誌に紹介された。
"""
    assert "この論文" not in "".join(
        each.sentence.text for each in asked(text).values()
    )
