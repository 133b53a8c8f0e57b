"""First try and practice side by side: numbers in words, and which of them the page shows."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.wording.tries_wording import mode_words, try_title, try_words
from media_literacy.i18n import gettext as _
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns


@dataclass(frozen=True, slots=True)
class ShownTries:
    """The tries at a lesson of which a page shows one. `practised` is the latest practice of so many `practices`."""

    first: KeptResult | None = None
    practised: KeptResult | None = None
    practices: int = 0
    is_practice: bool = False
    has_unfinished: bool = False

    @classmethod
    def of(cls, history: LessonHistory, *, is_practice: bool) -> "ShownTries":
        """The tries of a history; `is_practice` says which is shown."""
        practised = history.practised and history.practised.result
        return cls(history.first_result, practised, history.practices, is_practice, history.unfinished is not None)

    @property
    def title(self) -> str:
        """The title of the page; a try that is the only one needs no number."""
        if self.is_practice:
            return _("Your practice")
        return _("Your first try") if self.practices or self.has_unfinished else _("Your result")


class TriesPanel(QWidget):
    """Both results in a sentence each. The other one can be asked for: `other_requested`."""

    other_requested = Signal()

    def __init__(
        self,
        first: KeptResult,
        practised: KeptResult,
        tries: ShownTries,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = Columns(self, appearance, narrowest=230, spacing=28)
        for result, is_practice in ((first, False), (practised, True)):
            title = try_title(tries.practices if is_practice else 0)
            self._add_column(title, result, appearance, is_shown=is_practice is tries.is_practice)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._columns.use_appearance(appearance)

    def _add_column(self, title: str, result: KeptResult, appearance: Appearance, *, is_shown: bool) -> None:
        holder = QWidget(self)
        column: QVBoxLayout = plain_column(holder)
        column.addWidget(Rule(appearance, holder, after=8))
        heading = _("{try_title} ({mode})").format(try_title=title, mode=mode_words(result.mode))
        column.addWidget(SetText(heading, Role.NOTE_TITLE, appearance, holder, after=4))
        column.addWidget(SetText(try_words(result), Role.ROW_TEXT, appearance, holder, after=6))
        if is_shown:
            column.addWidget(SetText(_("Shown on this page"), Role.SMALL, appearance, holder, colour="soft"))
        else:
            self.other = Button(_("Show this result"), holder, variant="link")
            self.other.setAccessibleName(_("{button}: {try_title}").format(button=self.other.text(), try_title=title))
            self.other.clicked.connect(self.other_requested)
            column.addWidget(wrapping_row(holder, self.other))
        column.addStretch(1)
        self._columns.addWidget(holder)
