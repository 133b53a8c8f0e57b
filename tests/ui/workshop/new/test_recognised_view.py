"""What was recognised in a text, and the questions about it."""

import pytest

from media_literacy.authoring.importing import Imported
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.new.recognised_view import RecognisedView


@pytest.fixture
def view(show, appearance):
    return show(RecognisedView(appearance), 760, 700)


def test_the_sentences_are_counted_and_the_language_is_proposed(view):
    view.show_imported(Imported("---\nlanguage: de\n---\n\n# Kopf\n\nEs regnete. Es war kalt.\n", ("A picture.",)))
    said = [label.text() for label in view.findChildren(SetText) if label.isVisible()]
    assert any(text.startswith("3 sentences.") for text in said) and "A picture." in said
    assert view.answers() == {"language": "de", "origin": "invented", "unmarked": "unscored"}


def test_what_the_document_says_of_itself_is_proposed(view):
    view.show_imported(Imported("---\norigin: real\nunmarked: fine\n---\n\n# Head\n\nIt rained.\n"))
    assert view.answers() == {"language": "en", "origin": "real", "unmarked": "fine"}
    view.show_imported(Imported("# Head\n\nIt rained.\n"))
    assert view.answers() == {"language": "en", "origin": "invented", "unmarked": "unscored"}


def test_answers_that_were_put_aside_are_shown_again(view):
    view.show_answers({"origin": "real", "title": "no question"})
    assert view.answers()["origin"] == "real"
