"""Counting raised hands: how many people there are, and for each sentence how many hands; Enter leads to the next."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import MOST_HANDS
from media_literacy.classroom.wording.stage_words import hands_about
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.labels.quote_line import QuoteLine
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

_FIELD = 64.0


class CountField(LineField):
    """A number of hands. `reached` says that the keyboard came to it, `counted` what stands in it; -1 for nothing."""

    reached = Signal(int)
    counted = Signal(int, int)
    stepped = Signal(int)

    def __init__(self, number: int, name: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self._range = QIntValidator(0, MOST_HANDS, self)
        self.setValidator(self._range)
        self.setMaxLength(3)
        self.setAccessibleName(name)
        self.apply_appearance(appearance)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_entered)

    def apply_appearance(self, appearance: Appearance) -> None:
        """As wide as three digits."""
        self.setFixedWidth(round(appearance.scale.px(_FIELD)))

    def allow_up_to(self, most: int) -> None:
        """Take no larger numbers from now on; what stands in it stays until `apply_limit`."""
        self._range.setTop(most)

    def apply_limit(self) -> None:
        """Count no more than is allowed."""
        if self.text().isdigit() and int(self.text()) > self._range.top():
            self.setText(str(self._range.top()))
            self._on_edited(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The class is asked about this sentence."""
        super().focusInEvent(event)
        self.selectAll()
        self.reached.emit(self.number)

    def _on_edited(self, text: str) -> None:
        if text.isdigit() and int(text) > self._range.top():
            self.apply_limit()
            return
        self.counted.emit(self.number, int(text) if text.isdigit() else -1)

    def _on_entered(self) -> None:
        self.stepped.emit(self.number)


class HandsPanel(QWidget):
    """`people_said` and `hands_counted` carry numbers, `asked` the sentence that is asked about."""

    people_said = Signal(int)
    hands_counted = Signal(int, int)
    asked = Signal(int)

    def __init__(self, lesson: Lesson, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self)
        self._stage, self._people = Stage.MARK, 0
        self.about = SetText("", Role.NOTE, appearance, self, colour="soft", after=8)
        column.addWidget(self.about)
        self.people = CountField(0, _("How many people are in the room"), appearance, self)
        self.people.counted.connect(self._on_people)
        self.people.editingFinished.connect(self._on_people_settled)
        self.people.stepped.connect(self._on_stepped)
        column.addWidget(_beside(self.people, PlainLabel(_("people in the room"), self), self))
        self._rows = QWidget(self)
        rows = plain_column(self._rows)
        column.addWidget(self._rows)
        self.fields: list[CountField] = []
        for sentence in lesson.article.sentences:
            name = _("Hands for sentence {number}").format(number=sentence.number)
            field = CountField(sentence.number, name, appearance, self._rows)
            field.reached.connect(self._on_reached)
            field.counted.connect(self.hands_counted)
            field.stepped.connect(self._on_stepped)
            self.fields.append(field)
            rows.addWidget(_beside(field, QuoteLine(sentence.number, sentence.text, self), self._rows))
        self._open()

    def show_counts(self, people: int, counts: Mapping[int, int]) -> None:
        """Show what was counted before the class was interrupted."""
        self._people = people
        if people:
            self.people.setText(str(people))
        for field in self.fields:
            if field.number in counts:
                field.setText(str(counts[field.number]))
        self._open()

    def show_stage(self, stage: Stage) -> None:
        """Hands are counted while the class marks."""
        if stage is not self._stage:
            self._stage = stage
            self._open()

    def _open(self) -> None:
        """Fields are open where there is something to count: in their stage, once it is said how many there are."""
        self.about.say(hands_about(self._stage, self._people))
        self._rows.setEnabled(self._stage is Stage.MARK and self._people > 0)
        self._rows.setVisible(not self._stage.is_before(Stage.MARK))
        for field in self.fields:
            field.allow_up_to(self._people)

    def _on_people(self, _number: int, people: int) -> None:
        self._people = max(people, 0)
        self.people_said.emit(self._people)
        self._open()

    def _on_people_settled(self) -> None:
        """Not at each digit: on the way to 27 there are 2."""
        if self._people:
            for field in self.fields:
                field.apply_limit()

    def _on_reached(self, number: int) -> None:
        if number:
            self.asked.emit(number)

    def _on_stepped(self, number: int) -> None:
        """Enter goes on, also from the number of people to the first sentence."""
        fields = [self.people, *self.fields]
        at = next(index for index, field in enumerate(fields) if field.number == number)
        if at + 1 < len(fields):
            fields[at + 1].setFocus()


def _beside(field: CountField, words: QWidget, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 3, 0, 3)
    row.setSpacing(10)
    row.addWidget(field)
    row.addWidget(words, 1)
    return line
