"""No sentence of a page is left out of the catalogues, and each is translated in them."""

import re
import tomllib
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from jinja2 import nodes

from quizapp import web
from quizapp.items.base import item_types
from quizapp.web.languages import CATALOGUES, LANGUAGES

ROOT = Path(web.__file__).parent.parent
TEMPLATES = sorted((Path(web.__file__).parent / "templates").rglob("*.html"))
TRANSLATED = [language for language in LANGUAGES if language != "en"]
NAMES = {"quizapp", "English", "gakkou", "CSV", "Anki"}
"""What is the same in every language."""

VALUE = re.compile(r"%\(\w+\)(?:\.\d)?[a-z]|%%|\{\w+\}|</?\w+")


@pytest.fixture(scope="module")
def sentences():
    """What there is to translate: (context, one, many)."""
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text("utf-8"))
    mappings = project["tool"]["babel"]["mappings"]
    found = extract_from_dir(
        ROOT,
        [(one["pattern"], one["method"]) for one in mappings],
        {one["pattern"]: one for one in mappings},
        keywords=DEFAULT_KEYWORDS | {"N_": None},
    )
    return {
        (context, *((message, "") if isinstance(message, str) else message[:2]))
        for _, _, message, _, context in found
    }


def catalogue(language, ending):
    path = CATALOGUES / language / "LC_MESSAGES" / f"messages.{ending}"
    with path.open("rb") as file:
        return read_po(file, locale=language) if ending == "po" else read_mo(file)


def rows(messages):
    """Return (context, one, many) → the translations, without the head of the file."""
    found = {}
    for message in messages:
        ids = [message.id] if isinstance(message.id, str) else [*message.id]
        strings = [message.string] if isinstance(message.string, str) else [*message.string]  # fmt: skip
        if ids != [""]:
            found[message.context, ids[0], ids[1] if ids[1:] else ""] = strings
    return found


def test_the_sentences_are_found(sentences):
    assert (None, "Start the review", "") in sentences  # of a template
    assert (None, "%(name)s is empty.", "") in sentences  # of a lower layer
    assert (None, "missed once", "missed %(num)s times") in sentences
    assert ("furigana", "off", "") in sentences


@pytest.mark.parametrize("name", list(item_types))
def test_the_name_and_the_instruction_of_a_type_are_found(sentences, name):
    assert (None, name.replace("_", " "), "") in sentences
    assert (None, item_types[name].instruction, "") in sentences


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated_and_none_is_left_over(sentences, language):
    translations = rows(catalogue(language, "po"))
    untranslated = {ids for ids, strings in translations.items() if not all(strings)}
    assert untranslated == set()
    assert sentences - set(translations) == set()
    assert set(translations) - sentences == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_has_the_values_and_tags_of_its_sentence(language):
    for (_, one, many), strings in rows(catalogue(language, "po")).items():
        of_sentence = set(VALUE.findall(many or one))
        for string in strings:
            assert set(VALUE.findall(string)) == of_sentence, string


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_app_reads_is_up_to_date(language):
    assert rows(catalogue(language, "mo")) == rows(catalogue(language, "po"))


class _Said(HTMLParser):
    """Collects the words that a template says by itself."""

    SPOKEN = ("aria-label", "alt", "title", "placeholder")

    def __init__(self):
        super().__init__()
        self.words, self._skipped = [], 0

    def handle_starttag(self, tag, attributes):
        self._skipped += tag in ("script", "style")
        for name, value in attributes:
            if name in self.SPOKEN:
                self.handle_data(value or "")

    def handle_endtag(self, tag):
        self._skipped -= tag in ("script", "style")

    def handle_data(self, data):
        if not self._skipped:
            self.words += re.findall("[A-Za-z]{2,}", data)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_every_word_of_a_template_is_to_be_translated(app, path):
    tree = app.jinja_env.parse(path.read_text("utf-8"))
    said = _Said()
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            is_text = isinstance(node, nodes.TemplateData)
            # Whatever is put in may be a part of a tag; a number is none of a word.
            said.feed(node.data if is_text else "0")
    assert set(said.words) <= NAMES


def test_the_search_for_words_has_teeth():
    said = _Said()
    said.feed('<p class="lead">Some <b>words</b></p><a aria-label="Pages" href="x">')
    assert said.words == ["Some", "words", "Pages"]
