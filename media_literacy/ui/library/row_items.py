"""What stands in one row of the lessons, and the widgets that show it while it is near the window."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from media_literacy.store.database.records import Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.library.search_match import SearchMatch
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.row_button import RowButton
from media_literacy.ui.widgets.labels.set_text import Rule, SetText

RULE = 1
"""How high the rule below a row is, in px."""


@dataclass(frozen=True, slots=True)
class RowItem:
    """A heading, or the row of a lesson, of which the first below a heading tells it to whoever listens."""

    title: str
    entry: LessonEntry | None = None
    standing: Standing | None = None
    match: SearchMatch | None = None


@dataclass(slots=True)
class ShownRow:
    """The widgets of one item."""

    widget: SetText | RowButton
    rule: Rule

    def apply_appearance(self, appearance: Appearance) -> None:
        self.widget.apply_appearance(appearance)
        self.rule.apply_appearance(appearance)

    def place(self, box: QRect) -> None:
        self.widget.setGeometry(box.adjusted(0, 0, 0, -RULE))
        self.rule.setGeometry(box.x(), box.bottom() + 1 - RULE, box.width(), RULE)
        self.widget.show()
        self.rule.show()

    def remove(self) -> None:
        for widget in (self.widget, self.rule):
            widget.hide()
            widget.deleteLater()
