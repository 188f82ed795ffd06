import pytest

from quizapp.items.facts.subjects import why_no_subject
from quizapp.japanese.words import find_words


def reason(text, title=""):
    return why_no_subject(tuple(find_words(text)), title)


@pytest.mark.parametrize(
    "text",
    [
        "市は4月に港を開いた。",
        "塔の高さは120メートルだ。",
        "広場には屋台が25軒並んだ。",
        "港まつりには三百人が集まった。",
        "港まつりには三百人ほどが集まった。",
        "昨年、町は橋を3本かけた。",
        "町の人口は4万人を数える。",
    ],
)
def test_these_name_what_they_are_about(text):
    assert reason(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2019年に建てられた。", "no subject"),
        ("昨年は3万人を集めた。", "no subject"),
        ("昨年度は35回の会を開いた。", "no subject"),
        ("小学時代は水泳部に入り、100メートルを泳いだ。", "no subject"),
        ("高さは120メートルで、4月に完成した。", "of what"),
        ("面積は約30平方キロメートルである。", "of what"),
        ("利用者数は5万人に達した。", "of what"),
        ("入館料は800円だ。", "of what (入館料)"),
        ("収穫は10月に始まる。", "of what (収穫)"),
        ("改修には800万円かかり、町が半分を出した。", "of what (改修)"),
        ("三割が子どもだった。", "where or at what"),
        ("昨年は2日間で3万人が訪れた。", "where or at what"),
        ("母が作った料理を三皿食べた。", "no subject"),
        ("夜の9時に鳴る鐘の音が怖くて、布団をかぶった。", "no subject"),
        ("雨にぬれていたので、町が20万円をかけて直した。", "first clause"),
        ("1台の値段は35万円になる。", "of what"),
    ],
)
def test_these_leave_it_to_the_sentence_before(text, expected):
    assert expected in reason(text)


def test_the_title_may_say_of_what():
    assert reason("調査は9月に行われた。") != ""
    assert reason("調査は9月に行われた。", title="通勤の調査") == ""
