"""One search or source that may be chosen under *Leave the page*."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Choice
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.late_named_row import LateNamedRow
from media_literacy.ui.widgets.controls.row_button import Line, Shape
from media_literacy.ui.widgets.state_signs import Sign

_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class SearchChoice(LateNamedRow):
    """The choice as a card; once chosen it says whether it is the one that tells most, and why.

    A radio button to assistive technology. What it brings is announced when it is chosen, and in its name
    from then on.
    """

    focused = Signal()

    def __init__(
        self,
        choice: Choice,
        number: int,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_only_best: bool = True,
    ) -> None:
        self.choice, self.number, self._is_only_best = choice, number, is_only_best
        self.is_chosen = False
        self._shows_digit = True
        super().__init__(appearance, parent, shape=Shape.CARD)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All four arrows go to the neighbours, and choose nothing."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(-step if self.isRightToLeft() and event.key() in _SIDEWAYS else step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here."""
        super().focusInEvent(event)
        self.focused.emit()

    def show_digit(self, *, is_key: bool) -> None:
        """Show the digit that chooses it, where that is a key."""
        self._shows_digit = is_key
        self._show()

    def reveal(self) -> None:
        """Say what it brings."""
        self.is_chosen = True
        self._show()

    @property
    def verdict(self) -> str:
        """Whether it is the one that tells most."""
        if not self.choice.is_best:
            return _("Another one tells more")
        return _("This one tells most") if self._is_only_best else _("This is one of those that tell most")

    @property
    def what_it_brings(self) -> str:
        """Whether it is the one that tells most, and why."""
        return _("{verdict}. {reason}").format(
            verdict=self.verdict, reason=capitalised(text_of_runs(self.choice.reason))
        )

    def _show(self) -> None:
        text = text_of_runs(self.choice.text)
        is_search = any(run.code for run in self.choice.text)
        lines = [Line(text, Role.CODE if is_search else Role.ROW_TEXT)]
        if self.is_chosen:
            colour, sign = ("caught", Sign.HIT) if self.choice.is_best else ("check", Sign.CHECK)
            lines.append(Line(self.verdict, Role.NOTE_TITLE, colour, before=8, sign=sign))
            lines.append(Line(capitalised(text_of_runs(self.choice.reason)), Role.NOTE, before=2))
        digit = Line(str(self.number), Role.SMALL, "soft") if self._shows_digit else None
        self.show_lines(lines, name=self._name(), aside=digit)

    def _name(self) -> str:
        name = _("Search {number}: {text}").format(number=self.number, text=text_of_runs(self.choice.text))
        return _("{name}. {more}").format(name=name, more=self.what_it_brings) if self.is_chosen else name
