"""All the text of a page as one text with a caret, for whoever listens and for whoever scrolls by keys.

It is gathered from what stands on the page, so a page does nothing for it: whatever shows text has a `reading_text`.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, cast, runtime_checkable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QLayout, QScrollArea, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text.labelled_copy import copy_with_label
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, spoken_language
from media_literacy.ui.widgets.keyboard_use import uses_keyboard
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.reading_text import ReadingText
from media_literacy.ui.widgets.layouts.layout_parts import layout_parts
from media_literacy.ui.widgets.tab_order import focus_beside, tab_stops_in

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_AROUND = 4
_ROOM = 40
"""Px of the page that are shown above and below a paragraph."""


class HasReadingText(Protocol):
    """A widget that shows text which is no control."""

    def reading_text(self) -> Sequence[SpokenParagraph]:
        """What is read of it, paragraph by paragraph."""
        ...

    def paragraph_box(self, index: int) -> QRect:
        """Where one of these paragraphs stands in the widget."""
        ...

    def follow_link(self, address: str) -> None:
        """Go where a link of its text leads."""
        ...


@runtime_checkable
class HasText(Protocol):
    """A widget whose words can be had as they stand there."""

    def text(self) -> str:
        """Its words."""
        ...


class PageText(ReadingText):
    """Lies under the widgets of a sheet, as large as it, and frames the paragraph that the caret is in."""

    def __init__(self, sheet: QWidget, page: QWidget, scroller: QScrollArea | None = None) -> None:
        """It has the name of its page; with a scroller, what it reads is kept in view."""
        super().__init__(sheet)
        self._sheet, self._page, self._scroller = sheet, page, scroller
        self._is_following = False
        self._is_framed = False
        self._read = ""
        self.comes_by_itself = False
        """Whether no key of the reader's led to the page: then nothing is framed before one is used."""
        self.language = ""
        """The language of what the page is about; where it is another one than the window's, that is told first."""
        self.opening = ""
        """What is told before it, of what stands outside the sheet."""
        self._sources = []
        self._gather_soon = QTimer(self, singleShot=True, interval=0)
        self._gather_soon.timeout.connect(self.gather)
        self.label = ""
        """The label of origin that goes along with every copy."""
        self.link_followed.connect(self._on_link_followed)
        self.copy_requested.connect(self._on_copy_requested)
        self.paragraph_reached.connect(self._on_paragraph_reached)
        sheet.installEventFilter(self)
        self.lower()

    def gather(self) -> None:
        """Read what stands on the sheet now."""
        self._gather_soon.stop()
        paragraphs = spoken_language(self.language)
        paragraphs += [SpokenParagraph((Run(self.opening),))] if self.opening else []
        self._sources: list[tuple[QWidget, int]] = [(self._sheet, 0)] * len(paragraphs)
        layout = self._sheet.layout()
        for widget in _texts_in(layout) if layout is not None else ():
            found = _paragraphs_of(widget)
            paragraphs += found
            self._sources += [(widget, index) for index in range(len(found))]
        self.show_paragraphs(paragraphs)
        if self.accessibleName() != self._page.accessibleName():
            self.setAccessibleName(self._page.accessibleName())
        self.setVisible(bool(paragraphs))

    def paragraph_in_sheet(self, index: int) -> QRect:
        """Where a paragraph stands on the sheet."""
        if index >= len(self._sources):
            return QRect()
        widget, part = self._sources[index]
        if not shiboken6.isValid(widget):  # it went, and the sheet is painted before it is read anew
            return QRect()
        shown = _shown_text(widget)
        box = shown.paragraph_box(part) if shown is not None else widget.rect()
        return box.translated(widget.mapTo(self._sheet, box.topLeft()) - box.topLeft())

    def copy_words(self, words: str) -> None:
        """Copy words of the page; without a label they are none of a lesson's, and stay."""
        if self.label:
            copy_with_label(words, self.label)
            announce(self, _("Copied with its label."))

    @property
    def words(self) -> str:
        """All that can be copied of the page."""
        self.gather()
        return "\n\n".join(filter(None, map(_words_of, dict.fromkeys(widget for widget, _part in self._sources))))

    def words_at(self, at: QPoint) -> str:
        """What can be copied at a place of the sheet; empty where nothing is written."""
        self.gather()
        inside = (widget for widget, _part in self._sources if widget is not self._sheet)
        here = (widget for widget in inside if widget.rect().contains(widget.mapFrom(self._sheet, at)))
        return next(map(_words_of, here), "")

    def go_to_widget(self, widget: QWidget) -> None:
        """Set the caret to where the text of a widget begins."""
        self.gather()
        at = next((index for index, (source, _part) in enumerate(self._sources) if source is widget), None)
        if at is not None:
            self.go_to_paragraph(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the sheet, and read it anew when something on it came, went or changed."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._sheet.rect())
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show) and not self._gather_soon.isActive():
            self._gather_soon.start()
        return False

    def gather_at_most_every(self, milliseconds: int) -> None:
        """For a page whose texts change many times a second: they are read anew only so often."""
        self._gather_soon.setInterval(milliseconds)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End lead to the ends of the page, as they do on every other page."""
        self._is_framed = True
        self.viewport().update()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.paragraphs) - 1}
        if self.paragraphs and event.key() in ends and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.go_to_paragraph(ends[Qt.Key(event.key())])
            self._show_paragraph()  # the caret may have been there before
            announce(self, self.paragraphs[self.paragraph].text)  # a screen reader speaks one letter at these keys
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes on from the paragraph that was read last; where nothing shows it yet, Tab comes to it first."""
        if not (is_next and self.hasFocus() and self.isVisible()):
            return super().focusNextPrevChild(is_next)
        if not self._is_framed and self.paragraphs:
            self.follow_scrolling()
            self._is_framed = True
            self.viewport().update()
            return True
        stop = self._stop_behind_caret()
        if stop is None:
            return focus_beside(self, is_next=True, beyond=self._sheet)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if self._scroller is not None:
            self._scroller.ensureWidgetVisible(stop)
        return True

    def _stop_behind_caret(self) -> QWidget | None:
        """The first link or button on the sheet that is not above the caret."""
        read_to = self.paragraph_in_sheet(self.paragraph).top() if self.paragraph else 0
        stops = (stop for stop in tab_stops_in(self._sheet) if stop is not self)
        return next((stop for stop in stops if stop.mapTo(self._sheet, QPoint(0, stop.height())).y() > read_to), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Frame the paragraph for whoever goes by keys; after a click there is no frame until one is used."""
        super().focusInEvent(event)
        self._read = self._text_at_caret()
        came_by_key = uses_keyboard(self) and not self.comes_by_itself
        self._is_framed = event.reason() in _BY_KEY or QAccessible.isActive() or came_by_key
        if event.reason() in _BY_KEY and self.paragraphs:
            self._show_paragraph()  # or the frame would be out of sight
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame."""
        box = self.paragraph_in_sheet(self.paragraph)
        if not (self._is_framed and self.hasFocus()) or box.isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
        inside = self.viewport().rect().adjusted(1, 1, -1, -1)  # a sheet may end where its text does
        frame = box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & inside
        painter.drawRoundedRect(QRectF(frame), 4, 4)

    def read_what_is_new(self) -> str:
        """What is under the caret, if it has the focus and was read as something else before; else nothing.

        A screen reader says nothing of a text that is another one under the focus.
        """
        before, self._read = self._read, self._text_at_caret()
        return self._read if self.hasFocus() and self._read != before else ""

    def _text_at_caret(self) -> str:
        return self.paragraphs[self.paragraph].text if self.paragraphs else ""

    def follow_scrolling(self) -> None:
        """Have the caret in what is in view, after a key has scrolled the page."""
        if self._scroller is None or not self.hasFocus():
            return
        top = -self.mapTo(self._scroller.viewport(), QPoint()).y()
        last = len(self.paragraphs) - 1
        self._is_following = True
        self.go_to_paragraph(next((at for at in range(last) if self.paragraph_in_sheet(at).top() >= top), last))
        self._is_following = False

    def _on_paragraph_reached(self) -> None:
        self._read = self._text_at_caret()
        self.viewport().update()
        if self.hasFocus() and not self._is_following:
            self._show_paragraph()

    def _show_paragraph(self) -> None:
        """Have the paragraph under the caret in view, and with the last one the end of the page."""
        scroller = self._scroller
        inside = scroller.widget() if scroller is not None else None
        if scroller is None or inside is None:
            return
        if self.paragraph == len(self.paragraphs) - 1:
            scroller.verticalScrollBar().setValue(scroller.verticalScrollBar().maximum())
            return
        box = self.paragraph_in_sheet(self.paragraph)
        if self.paragraph == 0:
            scroller.verticalScrollBar().setValue(scroller.verticalScrollBar().minimum())
            return
        middle = self.mapTo(inside, box.center())
        margin = min(box.height() // 2 + _ROOM, scroller.viewport().height() // 2)
        scroller.ensureVisible(middle.x(), middle.y(), 0, margin)

    def _on_copy_requested(self) -> None:
        self.copy_words(_words_of(self._sources[self.paragraph][0]))

    def _on_link_followed(self, address: str) -> None:
        widget, _part = self._sources[self.paragraph]
        if (shown := _shown_text(widget)) is not None:
            shown.follow_link(address)


def _texts_in(layout: QLayout) -> Iterator[QWidget]:
    """What shows text in a layout and in those inside it, in its order; what is hidden does not show any."""
    for part in layout_parts(layout):
        if isinstance(part, QLayout):
            yield from _texts_in(part)
        elif part.isHidden():
            continue
        elif isinstance(part, QLabel) or _shown_text(part) is not None:
            yield part
        elif (inner := part.layout()) is not None:
            yield from _texts_in(inner)


def _shown_text(widget: QWidget) -> HasReadingText | None:
    """The widget, where it shows text which is no control.

    Every widget of a page is asked, and a runtime-checkable protocol takes ten times as long to tell.
    """
    return cast("HasReadingText", widget) if hasattr(widget, "reading_text") else None


def _paragraphs_of(widget: QWidget) -> list[SpokenParagraph]:
    if (shown := _shown_text(widget)) is not None:
        return list(shown.reading_text())
    text = widget.text() if isinstance(widget, QLabel) else ""
    return [SpokenParagraph((Run(text),))] if text else []


def _words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, HasText) else ""
