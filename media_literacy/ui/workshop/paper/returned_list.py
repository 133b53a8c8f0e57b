"""The results that came back, the newest first unless they have an order of their own.

So many are shown at a time, and a few made at once, so that the window answers.
"""

from collections import deque
from collections.abc import Collection, Sequence
from types import MappingProxyType

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.taking_in import Sheets
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.workshop.paper.returned_result import ReturnedResult

ON_A_PAGE = 30
"""A class. The page is laid out anew with every change, and that takes a millisecond for each."""
MADE_AT_ONCE = 5


class ReturnedList(QWidget):
    """The signals carry the number of the attempt: another name was typed, it is to be taken away, or its report is
    wanted."""

    named = Signal(int, str)
    remove_requested = Signal(int)
    report_requested = Signal(int)

    def __init__(self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson, self._appearance = lesson, appearance
        self._sheets: Sheets = MappingProxyType({})
        self._first = 0
        self.is_newest_first = True
        self.panels: dict[int, ReturnedResult] = {}
        self._holders: dict[int, QWidget] = {}
        self._shown: list[int] = []
        self._missing: deque[tuple[Sequence[int], bool]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_some)
        column = plain_column(self)
        self._pager = QWidget(self)
        self._add_pager()
        column.addWidget(self._pager)
        holder = QWidget(self)
        self._column = plain_column(holder)
        column.addWidget(holder)

    def show_newest(self, sheets: Sheets, changed: Collection[int] = ()) -> None:
        """Show the page that the newest are on; those that `changed` are set anew."""
        self._first = 0
        for attempt in changed:
            self._forget(attempt)
        self.show_sheets(sheets)

    def show_sheets(self, sheets: Sheets) -> None:
        """Show what is on this page now, or on the one before it where there is no such page any more."""
        self._sheets = sheets
        while self._first and self._first >= len(sheets):
            self._first -= ON_A_PAGE
        self._show_pager()
        in_order = [*sheets][::-1] if self.is_newest_first else [*sheets]
        self._show_page(in_order[self._first : self._first + ON_A_PAGE])

    def hold(self, sheets: Sheets) -> None:
        """The same sheets, one of them with the name that was just typed here."""
        self._sheets = sheets

    def _add_pager(self) -> None:
        column = plain_column(self._pager)
        self.place = SetText("", Role.NOTE, self._appearance, self._pager, before=12, after=4)
        column.addWidget(self.place)
        self.newer, self.older = Button(_("Before these")), Button(_("After these"))
        self.newer.clicked.connect(self._on_newer)
        self.older.clicked.connect(self._on_older)
        column.addWidget(wrapping_row(self._pager, self.newer, self.older))
        self._pager.hide()

    def _show_pager(self) -> None:
        total = len(self._sheets)
        last = min(total, self._first + ON_A_PAGE)
        words = _(
            "Results {first} to {last} of {total}, the newest first. All of them are counted, and stand in the table."
        )
        if not self.is_newest_first:
            words = _("Results {first} to {last} of {total}. All of them are counted, and stand in the table.")
        self.place.say(words.format(first=self._first + 1, last=last, total=total))
        self.newer.setEnabled(self._first > 0)
        self.older.setEnabled(last < total)
        self._pager.setVisible(total > ON_A_PAGE)

    def _on_newer(self) -> None:
        self._turn(-ON_A_PAGE, self.newer, self.older)

    def _on_older(self) -> None:
        self._turn(ON_A_PAGE, self.older, self.newer)

    def _turn(self, by: int, pressed: Button, other: Button) -> None:
        self._first += by
        self.show_sheets(self._sheets)
        (pressed if pressed.isEnabled() else other).setFocus()
        announce(self, self.place.text())

    def _show_page(self, wanted: list[int]) -> None:
        """Take away and add what has to be; what stands between others is made anew with all of them."""
        self._missing.clear()
        for attempt in [attempt for attempt in self._shown if attempt not in wanted]:
            self._forget(attempt)
        start = wanted.index(self._shown[0]) if self._shown else 0
        end = start + len(self._shown)
        if wanted[start:end] != self._shown:
            for attempt in [*self._shown]:
                self._forget(attempt)
            start = end = 0
        for at in range(start, 0, -MADE_AT_ONCE):
            self._missing.append((wanted[max(0, at - MADE_AT_ONCE) : at], True))
        for at in range(end, len(wanted), MADE_AT_ONCE):
            self._missing.append((wanted[at : at + MADE_AT_ONCE], False))
        self._make_some()

    def _make_some(self) -> None:
        """All in one holder: each that is shown by itself has the whole page laid out anew."""
        if not self._missing:
            return
        attempts, is_at_top = self._missing.popleft()
        holder = QWidget(self)
        column = plain_column(holder)
        for attempt in attempts:
            panel = ReturnedResult(self._sheets[attempt], self._lesson, self._appearance, holder)
            panel.named.connect(self.named)
            panel.remove_requested.connect(self.remove_requested)
            panel.report_requested.connect(self.report_requested)
            self.panels[attempt], self._holders[attempt] = panel, holder
            column.addWidget(panel)
        self._column.insertWidget(0 if is_at_top else self._column.count(), holder)
        self._shown = [*attempts, *self._shown] if is_at_top else [*self._shown, *attempts]
        holder.show()
        if self._missing:
            self._timer.start()

    def _forget(self, attempt: int) -> None:
        panel = self.panels.pop(attempt, None)
        if panel is None:
            return
        self._shown.remove(attempt)
        holder = self._holders.pop(attempt)
        panel.hide()
        panel.deleteLater()
        if holder not in self._holders.values():
            holder.hide()
            holder.deleteLater()
