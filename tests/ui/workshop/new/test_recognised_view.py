"""What was recognised in a text, and the questions about it."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.authoring.importing import Imported, from_text
from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.new import recognised_view
from media_literacy.ui.workshop.new.recognised_view import RecognisedView


@pytest.fixture
def view(show, appearance):
    return show(RecognisedView(appearance), 760, 700)


def test_the_sentences_are_counted_and_the_language_is_proposed(view):
    view.show_imported(Imported("---\nlanguage: de\n---\n\n# Kopf\n\nEs regnete. Es war kalt.\n", ("A picture.",)))
    said = [label.text() for label in view.findChildren(SetText) if label.isVisible()]
    assert any(text.startswith("3 sentences.") for text in said)
    assert view.left_out.sentences is not None and view.left_out.sentences.text() == "A picture."
    assert view.answers() == {"language": "de", "origin": "invented", "unmarked": "unscored"}


def test_what_the_document_says_of_itself_is_proposed(view):
    view.show_imported(Imported("---\norigin: real\nunmarked: fine\n---\n\n# Head\n\nIt rained.\n"))
    assert view.answers() == {"language": "en", "origin": "real", "unmarked": "fine"}
    view.show_imported(Imported("# Head\n\nIt rained.\n"))
    assert view.answers() == {"language": "en", "origin": "invented", "unmarked": "unscored"}


def test_answers_that_were_put_aside_are_shown_again(view):
    view.show_answers({"origin": "real", "title": "no question"})
    assert view.answers()["origin"] == "real"


def test_a_language_that_is_recognised_is_proposed_and_that_is_said(view):
    lesson = "---\nlanguage: {}\n---\n\n# Head\n\nIt rained.\n"
    for tag, recognised, words in (
        ("he", "he", "was recognised from the text"),
        ("pt-BR", None, ""),
        ("en", "", "could not be recognised"),
        ("qaa", None, ""),
    ):
        view.show_imported(Imported(lesson.format(tag), recognised_language=recognised))
        assert view.answers()["language"] == tag
        said = [
            label.text() for label in view.findChildren(SetText) if label.isVisible() and "language" in label.text()
        ]
        assert (words in said[0]) if words else not said, tag


def test_encodings_are_offered_with_a_line_in_each_where_nothing_tells_which_it_is(qtbot, view):
    view.show_imported(Imported("# Head\n\nIt rained.\n"))
    assert not view.encoding.isVisible()
    choices = (EncodingChoice("windows-1251", "Кафе"), EncodingChoice("windows-1252", "Êàôå"))
    view.show_imported(Imported("# Head\n\nIt rained.\n", encodings=choices))
    assert view.encoding.isVisible() and view.encoding.shown_text == "Кафе – Cyrillic (windows-1251)"
    view.encoding.setFocus()
    with qtbot.waitSignal(view.encoding_chosen) as chosen:
        qtbot.keyClick(view.encoding, Qt.Key.Key_Down)
    assert chosen.args == ["windows-1252"]


def test_another_role_changes_the_page_and_a_text_with_what_no_import_makes_has_no_list(qtbot, view):
    view.show_imported(Imported("# Head\n\nIt rained.\n\nIt ended.\n"))
    with qtbot.waitSignal(view.answered):
        view.lines.setCurrentRow(2)
        next(action for action in view.lines.make_menu().actions() if action.text() == "Left out").trigger()
    assert view.source == "# Head\n\nIt rained.\n"
    assert any(label.text().startswith("2 sentences") for label in view.findChildren(SetText))
    view.show_imported(Imported("# Head\n\nIt rained.\n\n---\n\nIt ended.\n"))
    assert not view.lines.isVisible() and view.source.endswith("---\n\nIt ended.\n")


CHAT = from_text("[03/02/2025, 07:41] Coach: The lake is shut.\n[03/02/2025, 07:42] Ida: Is it?")


def test_a_missing_headline_is_typed_above_the_lines_and_seen_on_the_page(qtbot, view):
    view.show_imported(CHAT)
    view.first_field.setFocus()
    assert view.headline.hasFocus() and not view.left_out.isVisible()
    with qtbot.waitSignal(view.answered):
        qtbot.keyClicks(view.headline, "Lake shut?")
    assert "\n# Lake shut?\n" in view.source and 'title: "Lake shut?"' in view.source
    assert view.headline.isVisible()  # it can be mended


def test_a_line_that_is_said_to_be_the_headline_needs_no_other(view):
    view.show_imported(CHAT)
    assert view.headline.isVisible() and view.lines.roles() == ("speaker", "speaker")
    view.show_answers({"headline": "Lake shut?"})
    view.lines.setCurrentRow(1)
    room = view.headline.parentWidget().sizeHint().height()
    for words, is_missing in (("Headline", False), ("Paragraph", True)):
        next(action for action in view.lines.make_menu().actions() if action.text() == words).trigger()
        assert view.headline.isVisible() is view.is_headline_missing is is_missing
        assert view.headline.parentWidget().sizeHint().height() == room  # no line moves under the pointer
        assert ("# Lake shut?" in view.source) is is_missing


def test_a_headline_that_is_left_out_is_told_to_be_missing_and_once_only(view, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(recognised_view, "announce", lambda _widget, text: said.append(text))
    view.show_imported(Imported("# Head\n\nIt rained.\n\nIt ended.\n"))
    for row in (2, 0, 1):
        view.lines.setCurrentRow(row)
        next(action for action in view.lines.make_menu().actions() if action.text() == "Left out").trigger()
    assert len(said) == 1 and said[0].startswith("No headline was recognised.")


def test_the_text_stands_there_once_as_lines_or_as_a_page(view):
    view.show_imported(Imported("# Head\n\nIt rained.\n\nIt ended.\n", captions=(LeftOutCaption(2, "A lake."),)))
    assert view.lines.isVisible() and not view.page.isVisible()
    assert view.lines.roles() == ("headline", "paragraph", "left-out", "paragraph")
    assert "A lake" not in view.source
    view.show_imported(Imported("# Head\n\nIt rained.\n\n---\n\nIt ended.\n"))
    assert view.page.isVisible() and not view.lines.isVisible()
