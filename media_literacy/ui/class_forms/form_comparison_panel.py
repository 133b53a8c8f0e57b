"""The forms of a course beside each other for a class: shares as bars with their ranges, changes, and their limits."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.engine.course.class_forms import ClassComparison
from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.measures.clustered_shares import Clustered
from media_literacy.engine.sheets.form_roster_words import roster_limits
from media_literacy.engine.wording.measures.class_form_words import (
    ChangeWords,
    MeasureLines,
    change_words,
    class_limits,
    measure_lines,
)
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.workshop.paper.interval_bar import IntervalBar

_MEASURES, _CHANGES = 3, 3
_SHARES = 2
"""How many of the measures are shares of a whole, which a bar can show."""


class FormComparisonPanel(QWidget):
    """Hidden without sheets; its lines are made once and then only say other numbers."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self)
        column.addWidget(Rule(appearance, self, before=26, after=14))
        column.addWidget(SetText(_("The class"), Role.HEADING, appearance, self, after=4))
        self.measures = [_Measure(appearance, self, has_bars=at < _SHARES) for at in range(_MEASURES)]
        self.changes = [_Change(appearance, self) for _change in range(_CHANGES)]
        self._who_heading = SetText(_("Who has which sheets"), Role.NOTE_TITLE, appearance, self, before=20, after=4)
        self.who = SetText("", Role.NOTE, appearance, self, after=4)
        self._limits_heading = SetText(_("What this cannot say"), Role.NOTE_TITLE, appearance, self, before=20, after=4)
        self.limits = SetText("", Role.NOTE, appearance, self, colour="soft", after=6)
        for part in (*self.measures, *self.changes, self._who_heading, self.who, self._limits_heading, self.limits):
            column.addWidget(part)
        self.hide()

    def show_comparison(self, comparison: ClassComparison, who: Sequence[str] = ()) -> None:
        """Say and draw what came of other sheets; `who` says who of a class has which, where its list is known."""
        lines, changes = measure_lines(comparison), [change_words(change) for change in comparison.changes]
        self.setVisible(bool(lines))
        if not lines:
            return
        for at, (measure, said) in enumerate(zip(self.measures, lines, strict=True)):
            measure.show_lines(said, [form.shares[at] for form in comparison.forms])
        for at, change in enumerate(self.changes):
            change.show_words(changes[at] if at < len(changes) else None)
        self.who.setVisible(bool(who))
        self._who_heading.setVisible(bool(who))
        self.who.say("\n".join(who))
        self.limits.say("\n".join([*class_limits(comparison), *([roster_limits()] if who else [])]))


class _Measure(QWidget):
    """One measure, a line and a bar a form."""

    def __init__(self, appearance: Appearance, parent: QWidget, *, has_bars: bool) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        self.heading = SetText("", Role.NOTE_TITLE, appearance, self, after=2)
        column.addWidget(self.heading)
        self.lines = [SetText("", Role.NOTE, appearance, self, before=4) for _form in FORMS]
        self._bars = [IntervalBar(appearance, self) for _form in FORMS] if has_bars else []
        for at, line in enumerate(self.lines):
            column.addWidget(line)
            if has_bars:
                column.addWidget(self._bars[at])
        self.about = SetText("", Role.SMALL, appearance, self, colour="soft", before=2)
        column.addWidget(self.about)

    def show_lines(self, said: MeasureLines, shares: list[Clustered]) -> None:
        self.heading.say(said.heading)
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(said.lines))
            line.say(said.lines[at] if at < len(said.lines) else "")
        for at, bar in enumerate(self._bars):
            bar.setVisible(at < len(shares))
            if at < len(shares):
                bar.show_share(shares[at].value, *shares[at].interval)
        self.about.setVisible(bool(said.about))
        self.about.say(said.about)


class _Change(QWidget):
    """What became of the class from one form to another."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        column = plain_column(self)
        self.heading = SetText("", Role.NOTE_TITLE, appearance, self, before=16, after=3)
        self.lines = SetText("", Role.NOTE, appearance, self)
        self.conclusions = SetText("", Role.ROW_TEXT, appearance, self, before=4)
        for part in (self.heading, self.lines, self.conclusions):
            column.addWidget(part)

    def show_words(self, words: ChangeWords | None) -> None:
        self.setVisible(words is not None)
        if words is not None:
            self.heading.say(words.heading)
            self.lines.say("\n".join(words.lines))
            self.conclusions.say(" ".join(words.conclusions))
