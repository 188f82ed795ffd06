"""What every question type shares.

The words are those of test writing. An *item* is one question. Its *stem* asks,
its *key* is what counts as right, its *distractors* are the wrong options; key and
distractors together are its *options*. *Evidence* is the span of the article that
proves the key.

A new question type is one new module in `quizapp.items.types`:

    @item_types.add("shout")
    class Shout(Item):
        response = "choice"
        skill = "grammar"

        @classmethod
        def draft(cls, article, rng):
            for sentence in article.sentences:
                yield cls(...) or Refusal(cls.name, sentence.index, "！", "no shout here")
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from hashlib import blake2s
from random import Random
from typing import Any, ClassVar

from quizapp.items.parts import (
    Distractor,
    Evidence,
    Grade,
    ItemError,
    Refusal,
    Span,
    TestedWord,
)
from quizapp.japanese.article import Article
from quizapp.registry import Registry

__all__ = [
    "BLANK",
    "Distractor",
    "Evidence",
    "Grade",
    "Item",
    "ItemError",
    "RandomFor",
    "Refusal",
    "Span",
    "TestedWord",
    "item_types",
]

item_types: "Registry[Item]" = Registry("quizapp.items.types")

BLANK = "＿＿"

RandomFor = Callable[..., Random]


@dataclass(frozen=True, kw_only=True)
class Item:
    """One question. `key` lists every accepted answer, best first.

    `target` is the part of the stem that is asked about: the underlined word or
    the blank. `id` names the item within its set and outlives regeneration: it is
    made from the type, the evidence's sentence, the target's place and the key.
    """

    stem: str
    key: tuple[str, ...]
    distractors: tuple[Distractor, ...] = ()
    target: Span | None = None
    evidence: Evidence | None = None
    word: TestedWord | None = None
    explanation: str = ""
    band: int = 0
    context: str = ""
    id: str = ""

    name: ClassVar[str]
    response: ClassVar[str]
    """How it is answered: `choice`, `typed` or `slots`; a template of `web/templates/items/`."""
    skill: ClassVar[str]
    """`vocabulary`, `grammar` or `comprehension`."""
    instruction: ClassVar[str]
    """What the learner is told to do, in English."""
    answer_language: ClassVar[str] = "ja"
    """What a typed answer is written in: `ja`, where romaji becomes kana, or `en`."""
    is_on: ClassVar[bool] = True
    """Whether articles are asked it; a type whose items were not judged good enough is off."""
    shuffled: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if not self.stem.strip():
            raise ItemError("the stem is empty")
        if not self.key or not all(text.strip() for text in self.key):
            raise ItemError("there is no key")
        wrong = [distractor.text for distractor in self.distractors]
        if both := set(map(self.normalize, self.key)) & set(map(self.normalize, wrong)):
            raise ItemError(f"{'、'.join(sorted(both))} is both key and distractor")
        if len(set(map(self.normalize, wrong))) < len(wrong):
            raise ItemError("a distractor is there twice")
        if self.response == "choice" and not wrong:
            raise ItemError("a choice needs at least one distractor")
        if (
            self.target
            and self.stem[self.target.start : self.target.end] != self.target.text
        ):
            raise ItemError("the target is not at its place in the stem")
        if not self.id:
            object.__setattr__(self, "id", self._digest())

    @classmethod
    def draft(
        cls,
        article: Article,  # noqa: ARG003
        random_for: RandomFor,  # noqa: ARG003
    ) -> Iterator["Item | Refusal"]:
        """Yield the items of this type that `article` offers, and what was refused.

        `random_for(*parts)` gives the generator of random numbers for one item, so
        that an item does not change when a sentence elsewhere does. By default a
        type offers nothing: its items are written by hand.
        """
        return iter(())

    def options(self, rng: Random) -> list[str]:
        """Return key and distractors in the order to show; empty for a typed item."""
        if self.response != "choice":
            return []
        texts = [self.key[0], *(distractor.text for distractor in self.distractors)]
        if self.shuffled:
            rng.shuffle(texts)
        return texts

    def normalize(self, answer: str) -> str:
        """Return `answer` in the form it is compared in; by default without outer spaces."""
        return answer.strip()

    def why_not_taken(self, answer: str) -> str:  # noqa: ARG002
        """Return why `answer` is none yet, as a sentence for the learner, or an empty string."""
        return ""

    def grade(self, answer: str) -> Grade:
        """Grade `answer` against the key; a chosen distractor gives its label as the slip."""
        given = self.normalize(answer)
        if given in map(self.normalize, self.key):
            return Grade(1.0)
        labels = {self.normalize(wrong.text): wrong.label for wrong in self.distractors}
        return Grade(0.0, labels.get(given, ""))

    def as_dict(self) -> dict[str, Any]:
        """Return the item as `quizapp generate --format json` prints it."""
        word = self.word
        return {
            "id": self.id,
            "type": self.name,
            "skill": self.skill,
            "response": self.response,
            "stem": self.stem,
            "target": self.target and asdict(self.target),
            "key": list(self.key),
            "distractors": [asdict(wrong) for wrong in self.distractors],
            "evidence": self.evidence and asdict(self.evidence),
            "word": word
            and {"surface": word.surface, "base": word.base, "reading": word.reading},
            "explanation": self.explanation,
            "band": self.band,
        }

    def _digest(self) -> str:
        place = str(self.target.start) if self.target else ""
        content = "\x1f".join((self.name, self.context or self.stem, place, *self.key))
        return blake2s(
            content.encode("utf-8", "surrogatepass"), digest_size=6
        ).hexdigest()
