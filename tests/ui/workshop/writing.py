"""Somebody at the page of a lesson: finds sentences, clicks them, and waits until all is written."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from ui.packs.seeing import texts

from media_literacy.ui.widgets.labels.plain_text import PlainLabel


def sentence(page, text):
    return next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.text.startswith(text))


def click_sentence(qtbot, page, text):
    article = page.page.article
    box = article.layout_of_page.rectangles(sentence(page, text).id)[0]
    qtbot.mouseClick(article, Qt.MouseButton.LeftButton, pos=box.center().toPoint())


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.document.is_current and not page.forms.edits.is_waiting)


def picking_is_asked_for(page, asked="Choose the sentence that it clashes with. Esc: none."):
    return any(label.text() == asked and label.isVisible() for label in page.page.findChildren(PlainLabel))


def type_at_start(document, text):
    QTextCursor(document.text_document).insertText(text)


def lines(buttons):
    """How many lines they take."""
    return len({button.mapTo(button.window(), QPoint(0, 0)).y() for button in buttons})


def kept(recovery):
    return [(kept.kind, kept.text) for kept in recovery.left_over()]


def go_on(qtbot, pages):
    """From the start page, go on with the only thing that was kept."""
    pages.show_start()
    qtbot.waitUntil(lambda: "Not saved yet" in texts(pages.page))
    pages.page.recovery_chosen.emit(next(iter(pages._recoverable._texts)))
