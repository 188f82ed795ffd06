import pytest

from quizapp.japanese.article import read_article
from quizapp.japanese.entities import Kind, entities


def found(text):
    return entities(read_article(text))


def named(text, kind):
    return [each.name for each in found(text).all if each.kind == kind]


def one(text, name):
    (entity,) = [each for each in found(text).all if name in each.names]
    return entity


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("館長の木村さんが鍵を開けた。", ["木村"]),
        ("松本一郎は長野で生まれた。", ["松本一郎"]),
        ("さくら電機の中村健太社長（52）が来た。", ["中村健太"]),
        ("ドナルド・トランプ氏が着いた。", ["ドナルド・トランプ"]),
        ("岡田凪（17）が走った。", ["岡田凪"]),
        ("青葉市の大野市長が来た。", ["大野"]),
        ("有馬首相と古川会長が来た。", ["有馬", "古川"]),
        ("挑戦者の藤岡航八段と藤岡八段と岩崎名人。", ["藤岡航", "岩崎"]),
        ("カミンスキ社長とノヴァク交通相が来た。", ["ノヴァク"]),
        ("フィギュアスケート選手とベテラン監督が来た。", []),
        ("俳優の山田太郎さんと歌手の岡本愛さんが話した。", ["山田太郎", "岡本愛"]),
    ],
)
def test_persons_are_told_by_name_and_title(text, names):
    assert named(text, Kind.PERSON) == names


@pytest.mark.parametrize(
    "text",
    [
        "店員さんとお母さんが笑った。",
        "花屋さんが水をまいた。",
        "フランス大統領が着いた。",
        "信濃川は長い川だ。",
        "木村さん一家は海へ行った。",
        "木村さんたちは海へ行った。",
        "山田市は静かな町だ。",
        "福島は桃の産地だ。",
        "豊田市長が話した。",
        "父の三輪鉄男さんが笑った。",
        "平家は西へ逃げた。平家は海で敗れた。",
    ],
)
def test_what_is_no_one_person_is_none(text):
    assert named(text, Kind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("高校3年の林美咲選手が勝った。林選手は笑った。", {"林美咲", "林"}),
        ("高市早苗首相が開いた。高市首相は話した。", {"高市早苗", "高市"}),
        ("トム・ウィルソンさんが来た。トムさんは笑った。", {"トム・ウィルソン", "トム"}),
        ("伊能忠敬は歩いた。忠敬は測った。", {"伊能忠敬", "忠敬"}),
        ("トランプ大統領が来た。ドナルド・トランプ氏は話した。", {"トランプ", "ドナルド・トランプ"}),
    ],
)  # fmt: skip
def test_parts_of_a_name_are_the_same_person(text, names):
    (person,) = [each for each in found(text).all if each.kind == Kind.PERSON]
    assert person.names == names
    assert person.is_certain


def test_a_family_name_of_two_persons_is_of_neither():
    text = "林美咲選手と林健太選手が走った。林選手は笑った。"
    people = [each for each in found(text).all if each.kind == Kind.PERSON]
    assert not any(each.is_certain for each in people if "林" in each.name[:1])


@pytest.mark.parametrize(
    "text",
    [
        "林美咲選手が走った。林監督は笑った。",
        "院長の林さんが挨拶した。看護師の林恵さんが測った。",
        "田中くんが来た。田中先生が話した。田中部長が笑った。",
        "岡本愛（本名・岡田愛子）は歌手だ。岡本愛は海辺で育った。",
    ],
)
def test_titles_that_do_not_go_together_are_not_certain(text):
    people = [each for each in found(text).all if each.kind == Kind.PERSON]
    assert people
    assert not any(each.is_certain for each in people)


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("愛知県豊田市の工場で米国とキルギスの客を迎えた。", Kind.COUNTRY, ["米国", "キルギス"]),
        ("愛知県豊田市の工場を見た。", Kind.PREFECTURE, ["愛知県"]),
        ("愛知県豊田市の工場を見た。", Kind.CITY, ["豊田市"]),
        ("首都オスロから船で横浜へ行った。", Kind.CITY, ["オスロ", "横浜"]),
        ("上海からミラノへ行った。", Kind.CITY, ["上海", "ミラノ"]),
        ("日本企業と中国語の本とフランス大統領。", Kind.COUNTRY, []),
        ("中央アジアと欧州を結ぶ。", Kind.REGION, ["中央アジア", "欧州"]),
        ("カスピ海と琵琶湖と東京湾を比べた。", Kind.WATER, ["カスピ海", "琵琶湖", "東京湾"]),
        ("富士山と能登半島を見た。", Kind.LAND, ["富士山", "能登半島"]),
        ("山田市立図書館と迎賓館に行った。", Kind.FACILITY, ["山田市立図書館", "迎賓館"]),
        ("日本市場に届いた。", Kind.FACILITY, []),
        ("同大学と新会社と市役所を訪ねた。", Kind.ORGANISATION, []),
        ("青葉大学と株式会社さくら電機と気象庁が組んだ。", Kind.ORGANISATION, ["青葉大学", "さくら電機", "気象庁"]),
        ("小説『星の海』とアプリ「まちナビ」を出した。", Kind.WORK, ["星の海", "まちナビ"]),
        ("「ありがとう」と言った。「協力が重要」という言葉だ。", Kind.WORK, []),
        ("娘は「父は『早く寝ろ』と言った」と話した。", Kind.WORK, []),
        ("町工場「三輪精機」で待った。", Kind.ORGANISATION, ["三輪精機"]),
        ("喫茶店「ひだまり」で待った。", Kind.FACILITY, ["ひだまり"]),
        ("外務省の幹部が説明した。", Kind.ROLE, ["外務省の幹部"]),
    ],
)  # fmt: skip
def test_places_and_bodies_are_told_by_tables_and_endings(text, kind, names):
    assert named(text, kind) == names


def test_a_mention_is_the_sentences_own_span():
    article = read_article("町の朝\n館長の木村さんは鍵を開けた。木村館長は本を読んだ。")
    of = entities(article)
    first, second = of.of(article.sentences[1]) + of.of(article.sentences[2])
    assert (
        article.sentences[1].text[first.start : first.end] == "木村さん" == first.text
    )
    assert (first.name, first.title, first.head) == ("木村", "さん", "館長")
    assert of.same(first, second)


def test_a_post_tells_whose_the_family_name_is():
    text = "林浩二社長と林美佐子専務が組んだ。林専務は畑を歩いた。林さんは笑った。"
    people = {each.name: each for each in found(text).all if each.kind == Kind.PERSON}
    texts = {each.text for each in people["林美佐子"].mentions}
    assert "林専務" in texts
    assert "林さん" not in texts


def test_another_name_makes_only_persons_uncertain():
    text = "岡本愛（本名・岡田愛子）は秋田県で育った。"
    assert one(text, "秋田県").is_certain
    assert not one(text, "岡本愛").is_certain


def test_a_name_in_brackets_behind_another_is_of_the_same():
    text = "町の中央図書館「ひかり」と青葉市立図書館「オーディ」を訪ねた。"
    assert one(text, "オーディ") is not None
    assert one(text, "オーディ").names == {"青葉市立図書館", "オーディ"}


def test_countries_have_other_names():
    assert one("米国の船が来た。アメリカは大きい。", "米国").names == {
        "米国",
        "アメリカ",
    }


def test_a_name_in_brackets_is_another_name():
    assert one("JICA(国際協力機構)が支援した。", "JICA").names == {
        "JICA",
        "国際協力機構",
    }
    text = "青葉大学（以下「青葉大」）が開いた。株式会社さくら電機も来た。さくら電機は新しい。"
    assert one(text, "さくら電機").names == {"さくら電機"}


@pytest.mark.parametrize(
    ("text", "outer", "inner"),
    [
        ("中央アジアのキルギスへ行った。", "中央アジア", "キルギス"),
        ("アジアと中央アジアの国。", "アジア", "中央アジア"),
        ("日本の東京で開いた。", "日本", "東京"),
        ("本州の関東で開いた。", "本州", "関東"),
        ("アジアと中東の国。", "アジア", "中東"),
        ("愛知県豊田市で開いた。", "愛知県", "豊田市"),
        ("東北の仙台で開いた。", "東北", "仙台"),
        ("五島列島の久賀島へ渡った。", "五島列島", "久賀島"),
        ("青葉公園内の緑ヶ丘動物園へ行った。", "青葉公園", "緑ヶ丘動物園"),
        ("ノルウェーの首都オスロで開いた。", "ノルウェー", "オスロ"),
    ],
)
def test_places_lie_in_others(text, outer, inner):
    of = found(text)
    by_name = {each.name: each for each in of.all}
    assert of.contains(by_name[outer], by_name[inner])
    assert not of.contains(by_name[inner], by_name[outer])


def test_rivals_are_of_one_kind_and_surely_others():
    of = found(
        "中央アジアとアジアとアフリカの国、カザフスタンと米国とアメリカと日本。木村さんが見た。"
    )
    by_name = {each.name: each for each in of.all}
    rivals = {each.name for each in of.rivals(by_name["カザフスタン"])}
    assert rivals == {"米国", "日本"}
    assert [each.name for each in of.rivals(by_name["アジア"])] == ["アフリカ"]


def test_an_unnamed_person_may_be_a_named_one():
    of = found(
        "館長の木村さんは鍵を開けた。図書館の館長は本を読んだ。駅の店員は笑った。"
    )
    by_name = {each.name: each for each in of.all}
    assert of.may_be_same(by_name["木村"], by_name["図書館の館長"])
    assert not of.may_be_same(by_name["木村"], by_name["駅の店員"])


def test_a_winner_may_be_the_new_mayor():
    of = found(
        "元職員の片桐さんが勝った。町長は朝に会見した。町の担当者は笑った。"
        "さくら電機の中村健太社長が来た。"
    )
    by_name = {each.name: each for each in of.all}
    assert of.may_be_same(by_name["片桐"], by_name["町長"])
    assert not of.may_be_same(by_name["片桐"], by_name["町の担当者"])
    assert not of.may_be_same(by_name["中村健太"], by_name["町長"])
