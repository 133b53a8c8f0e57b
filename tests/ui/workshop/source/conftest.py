"""Somebody at the source of a lesson, with the reading that the workshop does."""

import gc
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout, QPushButton, QVBoxLayout, QWidget

from media_literacy.diagnostics import Location
from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.workshop.document.qt_splices import apply_to_document, put_text, text_of
from media_literacy.ui.workshop.source.completion_list import CompletionList
from media_literacy.ui.workshop.source.diagnostic_strip import DiagnosticStrip
from media_literacy.ui.workshop.source.source_editor import SourceEditor
from media_literacy.ui.workshop.source.source_text import SourceText

Part = TypeVar("Part", bound=QWidget)


LESSON = """---
origin: real
source: A report
---
# News 🚌

It rained all day.[^rain] It was dry.[^dry]

[^rain]: **Flag: ovreclaim.** Nine hours are not all day, says the gauge.

    - Contradicts: dry

[^dry]: **Fine: limits.** So it was!
"""


class Desk:
    """The editor in a window, with a button behind it, and the reading that the workshop does."""

    def __init__(self, qtbot, appearance):
        self.qtbot = qtbot
        self.window = QWidget()
        self.editor = SourceEditor(self._mend, appearance, self.window)
        self.other = QPushButton("Other", self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.editor)
        column.addWidget(self.other)
        self.document = QTextDocument(self.window)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.window.resize(760, 700)
        self.window.show()
        self.source = self.part(SourceText)

    def part(self, kind: type[Part]) -> Part:
        found = self.editor.findChild(kind)
        assert found is not None
        return found

    def write(self, text):
        put_text(self.document, text)
        self.editor.use_document(self.document)
        self.read()

    def read(self):
        text = text_of(self.document)
        self.editor.show_drafted(parse_lesson(text.encode(), Path("lesson.md"), media=lambda _name: None), text)

    def _mend(self, fix):
        apply_to_document(self.document, fix.splices)
        self.read()

    @property
    def text(self):
        return text_of(self.document)

    def at(self, words, *, after=False):
        """Put the caret before or after some words."""
        offset = self.text.index(words) + (len(words) if after else 0)
        line = self.text.count("\n", 0, offset)
        column = offset - self.text.rfind("\n", 0, offset)
        self.editor.go_to(Location(line + 1, column))

    def underlined(self):
        found = []
        for selection in self.source.extraSelections():
            if selection.format.underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline:
                found.append(selection.cursor.selectedText())
        return found

    def keys(self, text):
        for index, line in enumerate(text.split("\n")):  # Qt’s test library cannot type the end of a line
            if index:
                self.qtbot.keyClick(self.source, Qt.Key.Key_Return)
            self.qtbot.keyClicks(self.source, line)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        self.qtbot.keyClick(widget or QApplication.focusWidget() or self.source, key, modifiers)

    def button(self, text):
        found = (
            button for button in self.editor.findChildren(QPushButton) if button.text() == text and button.isVisible()
        )
        return next(found, None)

    def said(self):
        return self.part(DiagnosticStrip).text

    def offered(self):
        return [choice.shown.split(" — ")[0] for choice in self.part(CompletionList).choices]


@pytest.fixture
def desk(qtbot, appearance):
    desk = Desk(qtbot, appearance)
    desk.write(LESSON)
    qtbot.waitUntil(lambda: desk.window.isVisible())
    desk.window.activateWindow()
    desk.source.setFocus()
    yield desk
    desk.window.close()
    desk.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(desk.editor)
    gc.collect()
