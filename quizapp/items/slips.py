"""The slips that wrong answers stand for: a code each, and what to tell the learner.

A distractor's label and a grade's slip are such codes.
"""

from typing import NamedTuple


class Sentence(NamedTuple):
    """The same in both languages, each a full sentence or two."""

    english: str
    japanese: str


SLIPS = {
    code: Sentence(english, japanese)
    for code, english, japanese in (
        (
            "long_added",
            "A vowel is short here: the answer makes it long.",
            "ここは短い音です。答えは音を伸ばしています。",
        ),
        (
            "long_missing",
            "A vowel is long here: the answer makes it short.",
            "ここは長い音です。答えは音が短くなっています。",
        ),
        (
            "long_written",
            "The long vowel is written with another kana.",
            "長い音を書く仮名が違います。",
        ),
        (
            "voicing_added",
            "A sound is without voice here, as か is beside が.",
            "ここは濁らない音です。",
        ),
        (
            "voicing_missing",
            "A sound is voiced here, as が is beside か.",
            "ここは濁る音です。",
        ),
        (
            "voicing_kind",
            "The marks differ: ば has voice, ぱ has a small circle, は has neither.",
            "「は」「ば」「ぱ」のような、濁点と半濁点の違いです。",
        ),
        (
            "geminate_added",
            "There is no small っ here.",
            "ここに小さい「っ」はありません。",
        ),
        (
            "geminate_missing",
            "There is a small っ here.",
            "ここに小さい「っ」が入ります。",
        ),
        (
            "palatal",
            "A small ゃ, ゅ or ょ is missing, is too many, or is another one.",
            "小さい「ゃ」「ゅ」「ょ」が抜けているか、余分か、違っています。",
        ),
        (
            "nasal_added",
            "There is no ん here.",
            "ここに「ん」はありません。",
        ),
        (
            "nasal_missing",
            "There is a ん here.",
            "ここに「ん」が入ります。",
        ),
        (
            "same_sound_kana",
            "It sounds the same but is written with another kana, as じ and ぢ.",
            "「じ」と「ぢ」のように、音は同じでも仮名が違います。",
        ),
        (
            "several_sounds",
            "More than one sound is too long, too short, voiced or not.",
            "長さや濁りの違う音が、二つ以上あります。",
        ),
        (
            "one_kana",
            "One kana is another one, is missing, or is too many.",
            "仮名が一つ違うか、抜けているか、余分です。",
        ),
        (
            "other_reading",
            "The kanji is read so in other words, not in this one.",
            "その漢字の読み方の一つですが、この言葉では使いません。",
        ),
        (
            "other_word",
            "That is another word, with the same ending.",
            "送り仮名が同じ、別の言葉の読み方です。",
        ),
        (
            "same_sound_kanji",
            "Another kanji with the same reading stands in it.",
            "読み方が同じ、別の漢字が入っています。",
        ),
        (
            "look_alike_kanji",
            "A kanji that looks alike stands in it.",
            "形の似た、別の漢字が入っています。",
        ),
        (
            "homophone",
            "That is another word that sounds the same.",
            "読み方が同じ、別の言葉です。",
        ),
        (
            "other_meaning",
            "That is what another word means.",
            "それは別の言葉の意味です。",
        ),
        (
            "same_sound_meaning",
            "That is what another word means that sounds the same.",
            "それは、読み方が同じ別の言葉の意味です。",
        ),
        (
            "like_sound_meaning",
            "That is what another word means that sounds nearly the same.",
            "それは、読み方の似た別の言葉の意味です。",
        ),
        (
            "kanji_meaning",
            "That is what another word means that has one of the same kanji.",
            "それは、同じ漢字を使う別の言葉の意味です。",
        ),
        (
            "article_meaning",
            "That is what another word of the article means.",
            "それは、記事にある別の言葉の意味です。",
        ),
        (
            "field_meaning",
            "That is what another word of the same kind means.",
            "それは、同じ分野の別の言葉の意味です。",
        ),
        (
            "another_value",
            "The article says that of something else.",
            "記事では、それは別のことについて書かれています。",
        ),
        (
            "changed_value",
            "The article gives another value.",
            "記事に書かれている値と違います。",
        ),
        (
            "another_name",
            "The article says that of another one.",
            "記事では、それは別の人やものについて書かれています。",
        ),
        (
            "name_not_there",
            "The article does not name that one.",
            "それは記事に出てきません。",
        ),
        (
            "said_so",
            "The article says that.",
            "記事にそう書かれています。",
        ),
        (
            "other_heading",
            "That heading stands over another part of the article.",
            "それは記事の別の部分の見出しです。",
        ),
        (
            "other_place",
            "What the sentence points back to does not stand right before that place.",
            "文が指しているものは、その場所のすぐ前にありません。",
        ),
        (
            "piece_order",
            "The pieces make no sentence in that order.",
            "その順番では正しい文になりません。",
        ),
        (
            "sentence_order",
            "The article tells them in another order.",
            "記事に書かれている順番と違います。",
        ),
        (
            "word_place",
            "Some of the words belong in other blanks.",
            "入れるところが違う言葉があります。",
        ),
        (
            "not_kana",
            "The answer is the word's reading, so it has to be in kana.",
            "言葉の読み方を仮名で答えてください。",
        ),
        (
            "written_otherwise",
            "It can be written so too.",
            "そう書くこともできます。",
        ),
        (
            "also_read",
            "It can be read so too.",
            "そう読むこともできます。",
        ),
        (
            "typing_slip",
            "That is right but for a typing slip.",
            "打ち間違いがありますが、正解です。",
        ),
        (
            "kanji_typed",
            "That is the word as it is written. What is asked is how it is read, in kana.",
            "それは言葉の書き方です。読み方を仮名で答えてください。",
        ),
        (
            "meaning_typed",
            "That is what the word means. What is asked is how it is read, in kana.",
            "それは言葉の意味です。読み方を仮名で答えてください。",
        ),
        (
            "reading_typed",
            "That is how the word is read. What is asked is what it means, in English.",
            "それは言葉の読み方です。意味を英語で答えてください。",
        ),
        (
            "not_english",
            "The answer is what the word means, so it has to be in English.",
            "言葉の意味を英語で答えてください。",
        ),
        (
            "kanji_alone",
            "That is a reading of one kanji alone. What is asked is the whole word, as it stands here.",
            "それは漢字一字の読み方です。ここでの言葉全体の読み方を答えてください。",
        ),
        (
            "okurigana_missing",
            "The kana after the kanji belong to the answer too.",
            "送り仮名まで入れて答えてください。",
        ),
        (
            "okurigana",
            "The kana after the kanji are not those that stand in the sentence.",
            "送り仮名が文のとおりではありません。",
        ),
        (
            "verb_for_noun",
            "That is the verb that する makes of it.",
            "「する」を付けて動詞にしたときの意味です。",
        ),
        (
            "part_of_meaning",
            "That is a part of what it means. Say all of it.",
            "意味の一部です。全体の意味を答えてください。",
        ),
        (
            "other_form",
            "That looks like it, but not as the dictionary has it: mind the form and the spelling.",
            "惜しい答えですが、辞書の訳とは形かつづりが違います。",
        ),
        (
            "near_meaning",
            "That is near, but it is not what the dictionary says.",
            "近い意味ですが、辞書の訳とは違います。",
        ),
        (
            "particle_ga",
            "が marks who does it, or what happens or is so. That is not what the noun is here.",
            "「が」は動作をする人や、起こることに付きます。ここの名詞はそうではありません。",
        ),
        (
            "particle_o",
            "を marks what the verb acts on, or the way one goes. That is not what the noun is here.",
            "「を」は動作を受けるものや、通る所に付きます。ここの名詞はそうではありません。",
        ),
        (
            "particle_ni",
            "に marks a goal, or where or when something is. That is not what the noun is here.",
            "「に」は行き先や、ある場所、時などに付きます。ここの名詞はそうではありません。",
        ),
        (
            "particle_e",
            "へ marks which way something moves. Nothing moves towards the noun here.",
            "「へ」は動きの向かう先に付きます。ここでは名詞に向かう動きがありません。",
        ),
        (
            "particle_de",
            "で marks where or with what one acts. It does not go with this verb here.",
            "「で」は動作をする場所や道具などに付きます。ここではこの動詞に合いません。",
        ),
        (
            "particle_to",
            "と marks with whom, or what is said or thought. That is not what the noun is here.",
            "「と」は一緒にする相手や、言ったり思ったりする内容に付きます。ここの名詞はそうではありません。",
        ),
        (
            "intransitive_with_object",
            "That verb tells what happens by itself; を needs its partner, for what somebody does.",
            "それは自動詞です。「を」があるので、対になる他動詞を使います。",
        ),
        (
            "transitive_without_object",
            "That verb tells what somebody does to a thing with を; what happens is told by its partner.",
            "それは他動詞です。「が」が付いたものに起こることは、対になる自動詞で言います。",
        ),
        (
            "passive_of_intransitive",
            "A verb for what happens by itself needs no passive here.",
            "自動詞なので、受身の形にはしません。",
        ),
        (
            "other_affix",
            "That affix is of the same kind, but makes no word with this one.",
            "似た働きの語ですが、この語には付きません。",
        ),
        (
            "other_collocation",
            "That word does not go with this noun; it goes with things of another kind.",
            "この名詞とは一緒に使わない語です。",
        ),
        (
            "affix_grammar",
            "A word with that affix cannot stand before what follows.",
            "それが付いた語は、すぐ後の言葉に続きません。",
        ),
        (
            "other",
            "That is another reading.",
            "別の読み方です。",
        ),
    )
}
"""Each code with what to tell the learner.

Those of a right answer that was written otherwise are among them, and those of an answer
that may be given once more.
"""
