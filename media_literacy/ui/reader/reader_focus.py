"""Where the keyboard goes in the reader: on by Tab, and by Esc out of what is open, one thing at a time."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from media_literacy.ui.reader.aids.reader_aids import ReaderAids
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.opened_by_mark import OpenedByMark
from media_literacy.ui.reader.own_texts import OwnTexts
from media_literacy.ui.reader.read_aloud.read_aloud import ReadAloud
from media_literacy.ui.reader.reveal_flow import RevealFlow
from media_literacy.ui.reader.search.reader_search import ReaderSearch
from media_literacy.ui.widgets.tab_order import focus_beside


class ReaderFocus:
    """Knows what can be open around the article, and which of it has the keyboard."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        aids: ReaderAids,
        marking: Marking,
        search: ReaderSearch,
        read_aloud: ReadAloud,
        own_texts: OwnTexts,
        reveal_flow: RevealFlow,
        opened_by_mark: OpenedByMark,
    ) -> None:
        self._page, self._desk, self._aids, self._own_texts = page, desk, aids, own_texts
        self._opened_by_mark = opened_by_mark
        self._marking, self._search, self._read_aloud, self._reveal_flow = marking, search, read_aloud, reveal_flow

    def go_on(self, *, is_next: bool) -> bool:
        """Go to the next stop of Tab, or to the one before.

        Qt asks for this, too, when what has the keyboard is hidden or switched off: then the article gets it.
        """
        focus = self._page.focusWidget()
        if focus is not None and not (focus.isVisible() and focus.isEnabled()):
            if not self._desk.isVisible():
                return False
            self._desk.article.take_focus()
            return self._page.focusWidget() is not focus
        return focus_beside(self._aids.tab_begins_at(focus, is_next=is_next), is_next=is_next)

    def go_back(self) -> bool:
        """Close what is open, first what has the keyboard, or bring that to the article; False if it is there."""
        focus = self._page.focusWidget()
        if self._own_texts.has_focus():
            return self._own_texts.close()
        closable = self._closable()
        holders = [close for widget, close in closable if _holds(widget, focus)]
        if any(close() for close in holders):
            return True
        if self._desk.sheet.is_in_margin(focus):
            self._desk.article.take_focus()
            return True
        if any(close() for _widget, close in closable) or self._own_texts.close():
            return True
        if focus is None or focus is self._page or self._desk.isAncestorOf(focus):
            return self._opened_by_mark.close()
        self._desk.article.take_focus()
        return self._page.focusWidget() is not focus

    def _closable(self) -> tuple[tuple[QWidget | None, Callable[[], bool]], ...]:
        """What can be open, as far as it was made, and how each is closed."""
        aids, reveal_flow = self._aids, self._reveal_flow
        return (
            (self._read_aloud.bar, self._read_aloud.stop),
            (aids.words.note, aids.words.close),
            (self._search.open_bar, self._search.close_bar),
            (None, aids.columns.close),  # Esc on it comes to it first
            (aids.shown_hints, aids.close_hint),
            (reveal_flow.question, reveal_flow.close_question),
            (self._marking.panel, self._marking.close_panel),
        )


def _holds(widget: QWidget | None, focus: QWidget | None) -> bool:
    return widget is not None and focus is not None and widget.isAncestorOf(focus)
