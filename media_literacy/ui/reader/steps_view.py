"""The steps of a lesson, side by side with their numbers."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.lesson_steps import LessonStep, numbered_step, step_about
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns


class StepsView(QWidget):
    """A column for each step; below one another where they would be too narrow."""

    def __init__(self, steps: Sequence[LessonStep], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = Columns(self, appearance, narrowest=100, spacing=14, parts=2)
        for number, step in enumerate(steps, 1):
            self._columns.addWidget(
                SetText(numbered_step(number, step), Role.NOTE_TITLE, appearance, self, colour="accent", after=2)
            )
            self._columns.addWidget(SetText(step_about(step), Role.SMALL, appearance, self))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Measure by another size of text."""
        self._columns.use_appearance(appearance)
