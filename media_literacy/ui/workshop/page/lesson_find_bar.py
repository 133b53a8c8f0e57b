"""Finding words over a whole lesson, and other words to put in their place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.authoring.lesson_search import Wanted
from media_literacy.i18n import gettext as _
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.find_bar import LONGEST, FindBar
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow

_FIELD = 240.0
"""The width of the field for what shall stand there, in px at 100 %."""


class LessonFindBar(QFrame):
    """`sought` carries a direction, as that of a `FindBar`; `replaced` whether every place is meant.

    One line to find; “More” shows what replaces below it, and how words are compared.
    """

    sought = Signal(int)
    replaced = Signal(bool)
    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        self.setAccessibleName(_("Find and replace in the lesson"))
        self.search = FindBar(_("Find in the lesson"), self)
        self.search.sought.connect(self._on_sought)
        self.search.closed.connect(self._on_closed)
        self.field = LineField(self)
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(_("Replace with"))
        self.field.setAccessibleName(_("Replace with"))
        self.field.returnPressed.connect(self._on_replace)
        self._more = QWidget(self)
        row = FlowRow(self._more, spacing=8)
        row.setContentsMargins(10, 0, 10, 6)
        self.one, self.all = Button(_("Replace"), self._more), Button(_("Replace all"), self._more)
        self.one.clicked.connect(self._on_replace)
        self.all.clicked.connect(self._on_replace_all)
        self.case = TickRow(_("Match capitals"), appearance, self._more)
        self.whole = TickRow(_("Whole words"), appearance, self._more)
        for box in (self.case, self.whole):
            box.toggled.connect(self._on_toggled)
        for widget in (self.field, self.one, self.all, self.case, self.whole):
            row.addWidget(widget)
        self.more = Button(_("More"), self.search)
        self.more.setCheckable(True)
        set_tool_tip(self.more, _("Replace, match capitals, whole words ({keys})").format(keys=keys.REPLACE.chord))
        self.more.toggled.connect(self._on_more)
        self.search.add_button(self.more)
        self._more.hide()
        self._answer = PlainLabel("", self, wraps=True)
        self._answer.setProperty("variant", "small")
        self._answer.setContentsMargins(10, 0, 10, 6)
        self._answer.hide()
        column = plain_column(self)
        column.addWidget(self.search)
        column.addWidget(self._more)
        column.addWidget(self._answer)
        self._size_field(appearance)
        self.hide()

    @property
    def wanted(self) -> Wanted:
        """What is looked for, and how."""
        return Wanted(self.search.words, is_case_kept=self.case.isChecked(), is_whole=self.whole.isChecked())

    def open(self, *, replaces: bool = False) -> None:
        """Show it, with the keyboard in the field for what is looked for, or for what shall stand there."""
        self.show()
        self.search.open_with("")
        if replaces:
            self.more.setChecked(True)
        if replaces and self.search.words:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, answer: str) -> None:
        """Say what became of a replacement; nothing when another search begins."""
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        announce(self, answer)

    def show_count(self, place: int, count: int) -> None:
        """Say at which of how many places the search is."""
        self.search.show_count(place, count)
        self.one.setEnabled(count > 0)
        self.all.setEnabled(count > 0)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.case.apply_appearance(appearance)
        self.whole.apply_appearance(appearance)
        self._size_field(appearance)

    def _size_field(self, appearance: Appearance) -> None:
        self.field.setMinimumWidth(round(appearance.scale.px(_FIELD)))

    def _on_more(self, is_shown: bool) -> None:
        """What is not seen does nothing."""
        self._more.setVisible(is_shown)
        if not is_shown:
            self.case.setChecked(False)
            self.whole.setChecked(False)

    def _on_sought(self, _words: str, direction: int) -> None:
        self.say("")
        self.sought.emit(direction)

    def _on_toggled(self) -> None:
        self.sought.emit(0)

    def _on_replace(self) -> None:
        self.replaced.emit(False)

    def _on_replace_all(self) -> None:
        self.replaced.emit(True)

    def _on_closed(self) -> None:
        self.say("")
        self.hide()
        self.closed.emit()
