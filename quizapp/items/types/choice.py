"""Choose an answer to a question that somebody wrote by hand."""

from quizapp.items.base import Item, item_types


@item_types.add("choice")
class Choice(Item):
    """Any question with options; it is never made from an article, only written."""

    response = "choice"
    skill = "comprehension"
    instruction = "Choose the right answer."
