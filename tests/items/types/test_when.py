import pytest

TEXT = "港の町の図書館\n{}\n漁師は6月30日に網を直した。\n"


def ask(drafted, sentence, name="when"):
    items, refusals = drafted(name, TEXT.format(sentence))
    found = [item for item in items if item.evidence.sentence == 1]
    return found, [each.reason for each in refusals if each.sentence == 1]


@pytest.mark.parametrize(
    ("sentence", "stem", "key"),
    [
        ("町は4月12日に新しい図書館を開いた。", "町が新しい図書館を開いたのは、いつですか。", "4月12日"),
        ("4月12日、町は新しい図書館を開いた。", "町が新しい図書館を開いたのは、いつですか。", "4月12日"),
        ("町は4月12日、商人が建てた倉を図書館に改修した。", "町が商人が建てた倉を図書館に改修したのは、いつですか。", None),
        ("図書館では4月12日に古い絵が公開された。", "図書館で古い絵が公開されたのは、いつですか。", "4月12日"),
        ("図書館は4月12日に開館しました。", "図書館が開館したのは、いつですか。", "4月12日"),
        ("図書館は午後7時に閉まる。", "図書館が閉まるのは、何時ですか。", "午後7時"),
        ("図書館は1908年から絵を集めている。", "図書館が絵を集めているのは、いつからですか。", "1908年から"),
        ("図書館は30年前に火事で焼けた。", "図書館が火事で焼けたのは、いつですか。", "30年前"),
        ("図書館は1908年に建てられ、1987年に改修された。", "図書館が建てられたのは、いつですか。", "1908年"),
        ("図書館は雨の中で燃え、1987年に改修された。", "図書館が改修されたのは、いつですか。", "1987年"),
        ("雨が降ったので、町は4月12日に祭りを開いた。", "町が祭りを開いたのは、いつですか。", "4月12日"),
        ("図書館は1908年に建てられたが、町の人は本より海を好んだ。", "図書館が建てられたのは、いつですか。", "1908年"),
        ("本のうち2冊は、4月12日から港の店で公開される。", "本のうち2冊が港の店で公開されるのは、いつからですか。", "4月12日から"),
        ("1934年には鉄道の駅ができ、客が増えた。", "鉄道の駅ができたのは、いつですか。", "1934年"),
        ("また、図書館（三階建て）は4月12日に開館した。", "図書館が開館したのは、いつですか。", "4月12日"),
        ("町は喜び、図書館が4月12日に開館し、客が集まった。", "図書館が開館したのは、いつですか。", "4月12日"),
    ],
)  # fmt: skip
def test_the_question_is_the_clause_without_the_date(drafted, sentence, stem, key):
    found, reasons = ask(drafted, sentence)
    if key is None:
        assert found == []
        assert reasons == ["one predicate has two of a kind"]
        return
    assert stem in {item.stem for item in found}
    item = next(item for item in found if item.stem == stem)
    assert item.key == (key,)
    assert len(item.distractors) == 3


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        # It may tell when the storehouse was built.
        ("町は4月12日に商人が建てた倉を開いた。", "another predicate"),
        ("4月12日に建てられた倉が町で燃えた。", "another predicate"),
        # の and まで tell of a noun, or an end.
        ("町は4月12日の祭りに客を招いた。", "does not tell when"),
        ("図書館は4月12日まで休んだ。", "does not tell when"),
        # A part of the date stands before it.
        ("図書館は来年4月12日に開館する。", "part of the date"),
        ("図書館は毎年4月12日に祭りを開く。", "part of the date"),
        ("朝8時、館長は図書館の門を開けた。", "part of the date"),
        # What was decided is not when it was decided.
        ("図書館の開館は4月12日に決まった。", "reached or decided"),
        ("図書館の歴史は1908年にさかのぼる。", "reached or decided"),
        # は marks what is done, and nothing who does it.
        ("図書館の会は4月12日に大阪と東京で開催します。", "what was done"),
        # What was announced stands in another clause.
        ("図書館は4月12日に発表し、町の人は喜んだ。", "what was done"),
        # It began then, and the rest of the sentence tells that it spread.
        ("図書館では1908年から新しい本が広まった。", "is over"),
        # What others say, words of others, and what is not so.
        ("図書館は4月12日に開館したという。", "others say"),
        ("館長は「4月12日に開く」と話した。", "somebody's words"),
        ("図書館は4月12日に開館しなかった。", "not"),
        # The subject of the second clause is not certain.
        ("図書館は人気が出て、1987年に改修された。", "not certain what"),
        ("雨がやめば、町は4月12日に祭りを開く。", "condition"),
        ("協力の歴史は、実は1908年に始まった。", "adverb"),
    ],
)
def test_what_is_not_certain_is_refused(drafted, sentence, reason):
    found, reasons = ask(drafted, sentence)
    assert found == []
    assert any(reason in each for each in reasons), reasons


def test_without_its_sentence_there_is_no_question(drafted):
    assert ask(drafted, "町は新しい図書館を開いた。")[0] == []


def test_another_date_of_the_same_is_refused(drafted):
    sentence = "町は4月12日に新しい図書館を開いた。町は5月8日に新しい図書館を開いた。"
    assert [item for item in ask(drafted, sentence)[0] if "図書館" in item.stem] == []


def test_values_of_the_article_are_offered_and_explained(drafted):
    text = TEXT.format("町は4月12日に新しい図書館を開いた。")
    made = [drafted("when", text, seed)[0][0] for seed in range(9)]
    offered = [
        item for item in made if "6月30日" in {wrong.text for wrong in item.distractors}
    ]
    assert offered
    for item in offered:
        assert "6月30日 is in 「漁師は6月30日に網を直した」" in item.explanation
