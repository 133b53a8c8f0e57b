"""The one truth of the workshop: its text, its undo, and its readings."""

import pytest
from kites import SOURCE
from PySide6.QtGui import QTextCursor

from media_literacy.lesson.fix import Splice
from media_literacy.ui.workshop.document.lesson_document import LessonDocument


@pytest.fixture
def document(tasks, lesson_path):
    made = LessonDocument(tasks)
    made.begin(SOURCE, lesson_path)
    return made


def type_at_end(document, text):
    cursor = QTextCursor(document.text_document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_a_lesson_is_read_as_soon_as_it_is_opened(document):
    assert document.is_current
    assert document.draft.lesson.front.title == "Kites"
    assert not document.text_document.isUndoAvailable()


def test_what_is_typed_is_read_once_it_rests(qtbot, document):
    with qtbot.waitSignal(document.drafted) as told:
        type_at_end(document, "\nThe kites are red.")

    assert document.is_current
    assert told.args[0].draft.source.text == document.text


def test_only_the_last_of_many_wordings_is_told(qtbot, document):
    texts = []
    document.drafted.connect(lambda drafted: texts.append(drafted.draft.source.text))
    for letter in "kites":
        type_at_end(document, letter)
        document.read_soon()
    qtbot.waitUntil(lambda: document.is_current)

    assert texts == [document.text]


def test_a_forms_edit_is_one_step_back(qtbot, document):
    start = SOURCE.index("Town bans")
    document.apply([Splice(start, start + 4, "City"), Splice(start + 5, start + 9, "loves")])
    qtbot.waitUntil(lambda: document.is_current)
    assert document.draft.lesson.article.sentences[0].text == "City loves kites"

    document.text_document.undo()
    assert document.text == SOURCE


def test_another_wording_of_the_file_can_be_undone(document):
    other = SOURCE.replace("40 people", "50 people") + "More.\n"

    document.replace_text(other)
    assert document.text == other
    document.text_document.undo()
    assert document.text == SOURCE


@pytest.mark.parametrize(
    "text", ["", "\n", "# A 😀 smile\n\nNon\u00a0breaking, \u2028, \u2029 and \ufdd0 stay.", "no end"]
)
def test_a_text_comes_out_as_it_went_in(document, lesson_path, text):
    document.begin(text, lesson_path)

    assert document.text == text
