import pytest

from quizapp.items.asked.stems import why_malformed


@pytest.mark.parametrize(
    "stem",
    [
        "町が新しい図書館を開いたのは、いつですか。",
        "開館式には何人が集まりましたか。",
        "町が橋を直し、港を広げたのは、いつですか。",
        "商人が建てた倉を町が改修したのは、いつですか。",
    ],
)
def test_what_reads_well(stem):
    assert why_malformed(stem) == ""


@pytest.mark.parametrize(
    ("stem", "reason"),
    [
        ("いつですか。", "characters long"),
        ("町が" + "とても大きな" * 9 + "橋を直したのは、いつですか。", "characters long"),
        ("何人は開館式に集まりましたか。", "malformed"),
        ("、町が橋を直したのは、いつですか。", "malformed"),
        ("町が図書館が開いたのは、いつですか。", "two of a kind"),
        ("町が橋を港を直したのは、いつですか。", "two of a kind"),
        ("町は橋を直したのは、いつですか。", "two of a kind"),
        ("村は15分後の同11時35分、何世帯に避難を呼びかけましたか。", "from another one"),
    ],
)  # fmt: skip
def test_what_does_not(stem, reason):
    assert reason in why_malformed(stem)
