"""Tell a recipe or other guide, whose sentences need no subject, from a report."""

from quizapp.items.facts.subjects import why_no_subject
from quizapp.japanese.article import Article, Sentence


def is_guide(article: Article) -> bool:
    """Return whether the article tells what to do: mostly no subjects, and no past."""
    sentences = [each for each in article.sentences if not each.is_heading]
    past = [each for each in sentences if each.text.endswith(("た。", "たよ。"))]
    bare = [each for each in sentences if why_no_subject(each.words, article.title)]
    return len(past) < 0.1 * len(sentences) and len(bare) > 0.5 * len(sentences)


def is_step(sentence: Sentence) -> bool:
    """Return whether a sentence of a guide says what to do with something: 水を2リットル入れる."""
    particles = {word.surface for word in sentence.words if word.pos == "助詞"}
    return "を" in particles and not sentence.text.endswith("た。")
