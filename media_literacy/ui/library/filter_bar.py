"""The controls that choose which lessons the list shows."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.age_wording import age_choices
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext, pgettext
from media_literacy.settings import ANY_AGE
from media_literacy.ui.library.lesson_filter import FACETS, LessonFilter, Progress
from media_literacy.ui.text.language_names import language_name
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.quiet_combo import QuietCombo
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns, FlowRow

_CHARACTERS = 15
"""How wide a list is: the longest choice in English, with its count."""
_NARROWEST = 165.0
"""Px at 100 %; where lists side by side would be narrower, they stand below one another."""


class FilterBar(QWidget):
    """A list that unfolds for each facet, and a button that clears them all. `changed` carries what is wanted now."""

    changed = Signal(LessonFilter)

    def __init__(self, wanted: LessonFilter, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = wanted
        names = {
            "age": _("Filter by age"),
            "minutes": _("Filter by minutes"),
            "language": _("Filter by language"),
            "progress": _("Filter by progress"),
        }
        column = plain_column(self, spacing=8)
        lists, end = QWidget(self), QWidget(self)
        self._columns = Columns(lists, appearance, narrowest=_NARROWEST, spacing=10)
        self.lists: dict[str, QuietCombo] = {}
        for facet in FACETS:
            chooser = QuietCombo((), lists)
            chooser.setObjectName(facet)
            chooser.setAccessibleName(names[facet])
            chooser.setAccessibleDescription(names[facet])  # on Linux the name of a list is what is chosen in it
            chooser.setMinimumContentsLength(_CHARACTERS)
            chooser.chosen.connect(self._on_chosen)
            self._columns.addWidget(chooser)
            self.lists[facet] = chooser
        self._shown = SetText("", Role.SMALL, appearance, end, colour="soft")
        self.clear = Button(_("Clear all filters"), end, variant="link")
        self.clear.clicked.connect(self._on_cleared)
        end_row = FlowRow(end, spacing=16)
        end_row.addWidget(self._shown)
        end_row.addWidget(self.clear)
        self._end = end
        column.addWidget(lists)
        column.addWidget(end)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Measure by another size of text."""
        self._columns.use_appearance(appearance)

    def show_counts(self, counts: Mapping[str, Mapping[str, int]], shown: int, total: int) -> None:
        """Show how many lessons each choice has, and that so many of all are shown."""
        for facet, numbers in counts.items():
            chosen = getattr(self.wanted, facet)
            choices = [value for value in numbers if numbers[value] or value in ("", chosen)]
            self.lists[facet].show_entries([(value, _choice_words(facet, value, numbers[value])) for value in choices])
            self.lists[facet].show_value(chosen)
        languages = len(counts["language"]) - 1
        self.lists["language"].setVisible(languages > 1 or bool(self.wanted.language))
        self._shown.say(
            ngettext("{shown} of {n} lesson is shown.", "{shown} of {n} lessons are shown.", total).format(
                shown=shown, n=total
            )
        )
        self._end.setVisible(not self.wanted.is_empty)

    def _on_chosen(self, value: str) -> None:
        self._want(replace(self.wanted, **{self.sender().objectName(): value}))

    def _on_cleared(self) -> None:
        self.lists[FACETS[0]].setFocus()
        self._want(LessonFilter())

    def _want(self, wanted: LessonFilter) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit(wanted)


def _choice_words(facet: str, value: str, count: int) -> str:
    return _("{choice} ({n})").format(choice=_words(facet, value), n=count)


def _words(facet: str, value: str) -> str:
    if facet == "age":
        return dict(age_choices(_("All ages")))[value or ANY_AGE]
    if facet == "minutes":
        if not value:
            return _("Any length")
        return ngettext("Up to {n} minute", "Up to {n} minutes", int(value)).format(n=value)
    if facet == "language":
        return language_name(value) if value else _("All languages")
    states = {
        "": _("Any progress"),
        Progress.NEW: pgettext("lessons in a filter", "Not begun"),
        Progress.BEGUN: pgettext("lessons in a filter", "Begun"),
        Progress.FINISHED: pgettext("lessons in a filter", "Finished"),
    }
    return states[value]
