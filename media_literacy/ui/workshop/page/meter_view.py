"""The lesson against the rules of a good exercise: a bar, a sign and words for each."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from media_literacy.authoring.meter.exercise_meter import Meter
from media_literacy.authoring.meter.meter_readings import Reading
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.state_signs import Sign
from media_literacy.ui.workshop.forms.form_pane import FormPane

_STATES = {True: (Sign.HIT, "caught"), False: (Sign.CHECK, "check"), None: (Sign.HOLDS, "soft")}


class MeterView(FormPane):
    """Shows a meter. All of it is advice, and nothing can be pressed."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("The lesson against the rules"))
        self._words = SetText("", Role.NOTE_TITLE, appearance, self.inner, before=6, after=2)
        self.column.addWidget(self._words)
        message = _("What is asked here rests on what helped readers elsewhere. It is advice, and the lesson is yours.")
        self.column.addWidget(SetText(message, Role.SMALL, appearance, self.inner, colour="soft", after=6))
        self.rows: list[ReadingRow] = []
        self._end = QWidget(self.inner)
        self.column.addWidget(self._end, 1)

    def show_meter(self, meter: Meter) -> None:
        """Show how a lesson stands."""
        self._words.say(meter.words)
        if len(self.rows) != len(meter.readings):
            for _reading in meter.readings[len(self.rows) :]:
                row = ReadingRow(self.appearance, self.inner)
                self.column.insertWidget(self.column.count() - 1, row)
                row.show()
                self.rows.append(row)
        for row, reading in zip(self.rows, meter.readings, strict=True):
            row.show_reading(reading)


class ReadingRow(QWidget):
    """One measure: its name with a sign and a word, the bar, the figure beside what is asked, and the advice."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = plain_column(self, 3)
        column.addWidget(Rule(appearance, self, before=8, after=8))
        self.title = SignedWords(Sign.HOLDS, "", Role.NOTE_TITLE, appearance, self)
        column.addWidget(self.title)
        self.bar = Bar(appearance, self)
        column.addWidget(self.bar)
        self.figure = SetText("", Role.NOTE, appearance, self)
        self.asks = SetText("", Role.SMALL, appearance, self, colour="soft")
        self.advice = SetText("", Role.SMALL, appearance, self)
        for words in (self.figure, self.asks, self.advice):
            column.addWidget(words)

    def show_reading(self, reading: Reading) -> None:
        """Show a measure."""
        states = {True: _("{title}: as asked"), False: _("{title}: worth a look"), None: _("{title}: not asked here")}
        self.title.say_with(*_STATES[reading.is_met], states[reading.is_met].format(title=reading.title))
        self.bar.show_reading(reading)
        self.figure.say(reading.figure)
        self.asks.say(_("Asked: {asks}").format(asks=reading.asks))
        self.asks.setVisible(reading.is_met is not None)
        self.advice.say(reading.advice)


class Bar(QWidget):
    """A value on its scale: filled up to it, with a bracket where it is good. The words beside it say the same."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._reading: Reading | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._appearance = appearance
        self.updateGeometry()
        self.update()

    def show_reading(self, reading: Reading) -> None:
        """Show a measure."""
        self._reading = reading
        self.update()

    def sizeHint(self) -> QSize:
        """A line high."""
        return QSize(120, round(self._appearance.scale.px(18)))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any form."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough, the filling, and the bracket of what is asked."""
        reading = self._reading
        if reading is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, height = self._appearance.theme, self.height()
        trough = QRectF(1, height * 0.3, self.width() - 2, height * 0.4)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(trough, 3, 3)
        filled = QRectF(trough)
        filled.setWidth(trough.width() * min(reading.value / (reading.scale or 1), 1.0))
        colour = _STATES[reading.is_met][1]
        painter.setPen(QPen(theme.colour(colour), 1))
        painter.setBrush(theme.colour(colour))
        if filled.width() > 1:
            painter.drawRoundedRect(self._mirrored(filled), 3, 3)
        if reading.is_met is not None:
            self._draw_bracket(painter, trough, reading)

    def _draw_bracket(self, painter: QPainter, trough: QRectF, reading: Reading) -> None:
        """Two uprights around what is good; where that is a single value they stand half a step apart."""
        scale = reading.scale or 1
        left = trough.x() + trough.width() * min(max(reading.low / scale, 0), 1)
        right = trough.x() + trough.width() * min(reading.high / scale, 1)
        half = max((4 - (right - left)) / 2, 0)
        box = self._mirrored(QRectF(left - half, 1, right - left + 2 * half, self.height() - 2))
        box = box.intersected(QRectF(1, 1, self.width() - 2, self.height() - 2))
        painter.setPen(QPen(self._appearance.theme.colour("ink"), 2))
        for x, inwards in ((box.left(), 4), (box.right(), -4)):
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            for y in (box.top(), box.bottom()):
                if box.width() > 10:
                    painter.drawLine(QPointF(x, y), QPointF(x + inwards, y))

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box
