"""Which of JMdict's parts of speech UniDic's may be."""

# JMdict's codes that each of UniDic's parts of speech stands for first, and at need.
CODES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    pos: (frozenset(first.split()), frozenset(second.split()))
    for pos, first, second in (
        (
            "名詞",
            "n vs adj-no pn",
            "num n-suf n-pref ctr suf pref adj-na adj-f adv exp",
        ),
        ("代名詞", "pn", "n adv exp"),
        (
            "形状詞",
            "adj-na adj-t adj-nari",
            "adj-no n adv adj-pn adj-f aux-adj exp suf",
        ),
        ("動詞", "verb", "aux-v"),
        ("形容詞", "adj-i adj-ix", "aux-adj exp"),
        ("副詞", "adv adv-to", "conj n adj-na exp int"),
        ("連体詞", "adj-pn", "adj-f adj-no exp"),
        ("接続詞", "conj", "exp adv int"),
        ("感動詞", "int", "exp adv"),
        ("助詞", "prt", "conj suf exp"),
        ("助動詞", "aux cop", "aux-v aux-adj exp"),
        ("接頭辞", "pref n-pref", "adv adj-pn adj-f n"),
        ("接尾辞", "suf n-suf", "ctr aux-adj aux-v adj-na n"),
        ("助数詞", "ctr", "suf n-suf n"),
    )
}
