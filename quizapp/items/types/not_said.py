"""Find the one of four statements that the article does not make: something in it was changed."""

from collections.abc import Iterator

from quizapp.items.base import Distractor, Item, RandomFor, Refusal, item_types
from quizapp.items.facts import mean_band
from quizapp.items.facts.fours import SIZE, Statement, fours
from quizapp.japanese.article import Article

STEM = "記事の内容と合わないものは、どれですか。"


@item_types.add("not_said")
class NotSaid(Item):
    """Four sentences of the article, in one of which a number, a date or a word was changed."""

    response = "choice"
    skill = "comprehension"
    instruction = "Which of these is not what the article says?"

    @classmethod
    def draft(cls, article: Article, random_for: RandomFor) -> Iterator[Item | Refusal]:
        """Yield an item for each four statements, no statement in two of them."""
        groups = list(fours(article, cls.name, 1, random_for))
        if not groups:
            reason = f"there are no {SIZE} statements that stand alone, one of which can be changed"
            yield Refusal(cls.name, 0, article.sentences[0].text, reason)
        yield from map(cls._ask, groups)

    @classmethod
    def _ask(cls, group: tuple[Statement, ...]) -> Item:
        changed, *true = group
        return cls(
            stem=STEM,
            key=(changed.changed,),
            distractors=tuple(
                Distractor(each.sentence.text, "said_so") for each in true
            ),
            evidence=changed.change.evidence if changed.change else None,
            explanation=changed.change.correction if changed.change else "",
            band=mean_band(changed.sentence),
            context="\n".join(each.sentence.text for each in group),
        )
