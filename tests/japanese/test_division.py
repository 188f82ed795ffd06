from quizapp.japanese.division import only_way


def always(run, part):
    return True


def test_kana_divide_the_reading():
    assert only_way(["取", "り", "組", "む"], "とりくむ", always) == [
        "と",
        "り",
        "く",
        "む",
    ]


def test_there_has_to_be_one_way():
    assert only_way(["日", "の", "野"], "ひののの", always) is None
    assert only_way(["日", "の"], "ひが", always) is None
    assert only_way(["日"], "", always) is None


def test_what_does_not_fit_is_no_way():
    way = only_way(
        ["物", "の", "気"], "もののけ", lambda run, part: part in ("もの", "け")
    )
    assert way == ["もの", "の", "け"]
