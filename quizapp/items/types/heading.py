"""Find the heading that a paragraph of the article stands under."""

from collections.abc import Iterator
from random import Random

from quizapp.items.base import (
    Distractor,
    Evidence,
    Item,
    RandomFor,
    Refusal,
    item_types,
)
from quizapp.items.facts import mean_band
from quizapp.items.passages.headings import (
    FITS,
    FITS_NOT,
    LONGEST,
    SHORTEST,
    Headed,
    content_words,
    has_all,
    has_own_word,
    headed_sections,
    is_plain,
    score,
)
from quizapp.japanese.article import Article, Sentence

FEWEST, MOST = 2, 3


@item_types.add("heading")
class Heading(Item):
    """A paragraph of the article, and the article's headings to choose from."""

    response = "choice"
    skill = "comprehension"
    instruction = "Which heading belongs to this paragraph?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each section with a paragraph that one heading fits only."""
        sections = headed_sections(article)
        headings = [section.heading for section in sections if section.heading]
        if len(headings) <= FEWEST:
            return
        for section, heading in zip(sections, headings, strict=True):
            others = [each for each in headings if each is not heading]
            reasons = []
            for paragraph in section.paragraphs:
                is_first = paragraph is section.paragraphs[0]
                headed = Headed(heading, paragraph, is_first)
                fitting, reason = _unfitting(headed, others, article.sentences[0])
                if not reason:
                    rng = random_for(cls.name, headed.text)
                    yield cls._ask(headed, fitting, rng)
                    break
                reasons.append(reason)
            else:
                yield Refusal(cls.name, heading.index, heading.text, reasons[0])

    @classmethod
    def _ask(cls, headed: Headed, others: list[Sentence], rng: Random) -> Item:
        wrong = rng.sample(others, min(MOST, len(others)))
        first = headed.paragraph[0]
        shared = [
            word.surface
            for word in content_words(headed.heading)
            if len(word.surface) > 1 and word.surface in headed.text
        ]
        return cls(
            stem=headed.text,
            key=(headed.heading.text,),
            distractors=tuple(Distractor(each.text, "other_heading") for each in wrong),
            evidence=Evidence(first.index, 0, len(first.text), first.text),
            explanation=_explain(headed, shared),
            band=max(map(mean_band, headed.paragraph)),
            context=headed.text,
        )


def _unfitting(
    headed: Headed, others: list[Sentence], title: Sentence
) -> tuple[list[Sentence], str]:
    """Return the headings that surely do not fit, and why the paragraph is not asked, or ""."""
    heading, paragraph = headed.heading, headed.paragraph
    if not SHORTEST <= len(headed.text) <= LONGEST:
        return [], f"no paragraph has {SHORTEST} to {LONGEST} characters"
    opens = headed.is_first and has_own_word(heading, paragraph, [*others, title])
    if not opens:
        ours = score(heading, paragraph)
        if ours < FITS and not (headed.is_first and is_plain(heading)):
            return [], "no words of the heading stand in the paragraph"
        if ours < max(score(each, paragraph) for each in others):
            return [], "another heading fits better"
    unfit = [
        each
        for each in others
        if score(each, paragraph) <= FITS_NOT
        and not has_own_word(each, paragraph, [heading, title])
    ]
    if len(unfit) < FEWEST:
        return [], f"there are no {FEWEST} headings that surely do not fit"
    if has_all(heading, paragraph):
        return [], "all words of the heading stand in the paragraph"
    return unfit, ""


def _explain(headed: Headed, shared: list[str]) -> str:
    said = f"The article has this paragraph under 「{headed.heading.text}」"
    words = "、".join(dict.fromkeys(shared))
    return f"{said}; it speaks of {words}." if words else f"{said}."
