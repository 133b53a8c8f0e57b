"""First try and practice side by side: numbers in words, when it was, and which of them the page shows."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.wording.tries_wording import best_try, mode_words, try_title, try_words
from media_literacy.i18n import gettext as _
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import day_words
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns


@dataclass(frozen=True, slots=True)
class ShownTry:
    """One try beside the others; `at` is the wall clock of its reveal, empty where it was not kept."""

    title: str
    result: KeptResult
    at: str = ""


@dataclass(frozen=True, slots=True)
class ShownTries:
    """The tries at a lesson of which a page shows the one at a place; the first stands first."""

    tries: tuple[ShownTry, ...] = ()
    shown: int = 0
    has_unfinished: bool = False

    @classmethod
    def of(cls, history: LessonHistory, shown: int) -> "ShownTries":
        """The tries of a history; `shown` says which one is."""
        tries = [
            ShownTry(try_title(history.practices, number), result, at)
            for number, result, at in history.numbered_results()
        ]
        return cls(tuple(tries), shown, history.unfinished is not None)

    @property
    def title(self) -> str:
        """The title of the page; a try that is the only one needs no number."""
        if self.shown:
            return _("Your practice")
        return _("Your first try") if len(self.tries) > 1 or self.has_unfinished else _("Your result")

    @property
    def best(self) -> int | None:
        """The place of the best one."""
        return best_try([one_try.result for one_try in self.tries])

    @property
    def foremost(self) -> list[int]:
        """The places of those that stand there at once: the first, the best, the latest, and the one that is shown."""
        wanted = {0, self.best, len(self.tries) - 1, self.shown}
        return [place for place in range(len(self.tries)) if place in wanted]


class TriesPanel(QWidget):
    """The results in a sentence each. Any other one can be asked for by its place: `other_requested`."""

    other_requested = Signal(int)

    def __init__(self, tries: ShownTries, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tries, self._appearance = tries, appearance
        column = plain_column(self)
        holder = QWidget(self)
        foremost = tries.foremost
        self.columns = Columns(holder, appearance, narrowest=180 if len(foremost) == 3 else 230, spacing=28)
        column.addWidget(holder)
        self.others: dict[int, Button] = {}
        self._holders = [self._column_of(place, holder) for place in range(len(tries.tries))]
        for place, of_try in enumerate(self._holders):
            self.columns.addWidget(of_try)
            of_try.setVisible(place in foremost)
        self.all = Button(_("Show all {n} tries").format(n=len(tries.tries)), self, variant="link")
        self.all.clicked.connect(self._on_all_wanted)
        self._all_row = wrapping_row(self, self.all)
        self._all_row.setVisible(len(foremost) < len(tries.tries))
        column.addWidget(self._all_row)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self.columns.use_appearance(appearance)

    def _on_all_wanted(self) -> None:
        first = next(place for place, holder in enumerate(self._holders) if holder.isHidden())
        for holder in self._holders:
            holder.show()
        self.others[first].setFocus(Qt.FocusReason.TabFocusReason)
        self._all_row.hide()

    def _column_of(self, place: int, parent: QWidget) -> QWidget:
        appearance, one_try = self._appearance, self._tries.tries[place]
        holder = QWidget(parent)
        column: QVBoxLayout = plain_column(holder)
        column.addWidget(Rule(appearance, holder, after=8))
        heading = _("{try_title} ({mode})").format(try_title=one_try.title, mode=mode_words(one_try.result.mode))
        column.addWidget(SetText(heading, Role.NOTE_TITLE, appearance, holder, after=4))
        column.addWidget(SetText(try_words(one_try.result), Role.ROW_TEXT, appearance, holder, after=6))
        about = [day_words(one_try.at), _("the best so far") if place == self._tries.best else ""]
        if any(about):
            words = capitalised(", ".join(filter(None, about)))
            column.addWidget(SetText(words, Role.SMALL, appearance, holder, colour="soft"))
        if place == self._tries.shown:
            column.addWidget(SetText(_("Shown on this page"), Role.SMALL, appearance, holder, colour="soft"))
        else:
            other = Button(_("Show this result"), holder, variant="link")
            other.setObjectName(str(place))
            name = _("{button}: {try_title}").format(button=other.text(), try_title=one_try.title)
            other.setAccessibleName(name)
            other.clicked.connect(self._on_other_clicked)
            self.others[place] = other
            column.addWidget(wrapping_row(holder, other))
        column.addStretch(1)
        return holder

    def _on_other_clicked(self) -> None:
        self.other_requested.emit(int(self.sender().objectName()))
