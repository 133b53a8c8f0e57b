"""All that is marked, above the bar at the foot of the page: what is missing, and the way back to each sentence."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Sentence
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.quotation import quoted
from media_literacy.ui.reader.desk.desk_geometry import bar_side, is_low_desk
from media_literacy.ui.reader.doubts.doubt_note import said_of
from media_literacy.ui.reader.doubts.prediction_row import PredictionRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.restyling import restyle_children
from media_literacy.ui.widgets.scroll_area import VerticalScrollArea
from media_literacy.ui.widgets.state_signs import Sign

_MOST_OF_THE_PAGE = 0.36
_LEAST_LIST = 56.0
"""Px at 100 % text of a list that shows one mark, with the beginning of what is said of it."""
_LEFT, _RIGHT = 20, 16
"""How far it keeps from the edges, in px, where the bar below it is no narrower than the window."""


class MarksPanel(QFrame):
    """The marks in reading order; `open_sentence` is handed the one that somebody goes back to."""

    closed = Signal()
    predicted = Signal(int)
    """So many marks are expected to hold."""

    def __init__(
        self,
        attempt: Attempt,
        catalogue: Catalogue,
        open_sentence: Callable[[str], None],
        appearance: Appearance,
        page: QWidget,
        *,
        asks_prediction: bool = True,
    ) -> None:
        super().__init__(page)
        self._attempt, self._catalogue, self._open_sentence = attempt, catalogue, open_sentence
        self._appearance, self._page = appearance, page
        self._asks_prediction, self._is_second_look = asks_prediction, False
        self._marks: dict[str, Mark] = {}
        self.rows: list[RowButton] = []
        self.setProperty("variant", "advice-bottom")
        self._title = PlainLabel("", self, variant="strong", wraps=True)
        self._hint = PlainLabel("", self, wraps=True)
        self.close_button = Button(_("Close"), self)
        self.close_button.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.scroller = VerticalScrollArea(self)
        self.scroller.setProperty("variant", "in-advice")
        self.scroller.setWidgetResizable(True)
        self.scroller.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroller.installEventFilter(self)
        self._inner = QWidget(self.scroller)
        self._inner.setProperty("variant", "in-advice")
        self._column = plain_column(self._inner)
        self._nothing = PlainLabel("", self._inner, wraps=True)
        self._nothing.setContentsMargins(8, 4, 8, 4)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.scroller.setWidget(self._inner)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(6)
        self._whole.addLayout(head)
        self._whole.addWidget(self._hint)
        self._whole.addWidget(self.scroller)
        self.prediction = PredictionRow(self)
        self.prediction.predicted.connect(self.predicted)
        self._whole.addWidget(self.prediction)
        self.hide()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at: “Close” stands over the list, and is wanted after it."""
        return [self.scroller, *self.rows, *self.prediction.tab_stops, self.close_button]

    def open_panel(self, *, is_second_look: bool) -> None:
        """Show all marks. The focus comes to the list as a whole, where Enter and Space do nothing."""
        self._is_second_look = is_second_look
        self._show_marks()
        self.show()
        self.scroller.verticalScrollBar().setValue(0)
        self.scroller.setFocus(Qt.FocusReason.TabFocusReason)

    def close_panel(self) -> bool:
        """Go away; False if it was not there."""
        if self.isHidden():
            return False
        self.hide()
        self.closed.emit()
        return True

    def refresh(self) -> None:
        """Show what was said of the marks since."""
        if self.isHidden():
            return
        if self._attempt.state.is_revealed:
            self.hide()
        else:
            self._show_marks()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow down enters the list, where the arrows go on from row to row."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.rows:
            return False
        if event.key() != Qt.Key.Key_Down or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def use_room(self) -> None:
        """Be as high as the list, or as there is room for. In a low window the rows alone say what is missing."""
        size = self._appearance.scale.size
        height = min(self._page.height(), self._page.window().height())  # a window may scroll its page
        self._hint.setVisible(bool(self.rows) and not is_low_desk(height, size))
        side = bar_side(self._page.width(), size)
        left, right = _LEFT + side, _RIGHT + side
        self._whole.setContentsMargins(left, 10, right, 10)
        bar = self.scroller.width() - self.scroller.viewport().width()
        wide = max(self._page.width() - left - right - max(bar, 14), 100)
        frame = self.scroller.height() - self.scroller.viewport().height()
        whole = sum(row.heightForWidth(wide) for row in self.rows or [self._nothing]) + frame
        most = round(height * _MOST_OF_THE_PAGE) - self.prediction.height_at(wide)
        self.scroller.setFixedHeight(min(whole, max(most, round(_LEAST_LIST * size))))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """All of its height: the list has what there is room for, and under its words the question would lie."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(self._page.width())))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        restyle_children(self, appearance)
        self.use_room()

    def _show_marks(self) -> None:
        title, hint = self._words()
        self._title.setText(title)
        self._hint.setText(hint)
        self.scroller.setAccessibleName(f"{title} {hint}".strip())
        marks = {str(sentence): mark for sentence, mark in self._attempt.state.marks.items()}
        if marks != self._marks:
            self._marks = marks
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = []
            for sentence in self._attempt.lesson.article.sentences:
                if sentence.id in marks:
                    row = self._row(sentence, marks[sentence.id])
                    self._column.insertWidget(len(self.rows), row)
                    self.rows.append(row)
        self._nothing.setText("" if self.rows else hint)
        self._nothing.setVisible(not self.rows)
        is_asked = self._is_second_look and self._asks_prediction
        self.prediction.ask(len(marks) if is_asked else 0, self._attempt.state.prediction)
        self.use_room()

    def _row(self, sentence: Sentence, mark: Mark) -> RowButton:
        questions = self._attempt.mark_questions
        said = said_of(mark, self._attempt.lesson, self._catalogue, questions)
        lacks_reason = questions.reason and not mark.has_reason
        is_whole = not lacks_reason and (mark.confidence is not None or not questions.confidence)
        lines = [
            Line(quoted(sentence.text), Role.ROW_TEXT),
            Line(said, Role.SMALL, "soft" if is_whole else "missed", before=2),
        ]
        row = RowButton(
            lines,
            self._appearance,
            self._inner,
            name=_("Sentence {number}, {said}: {text}").format(number=sentence.number, said=said, text=sentence.text),
            sign=(Sign.MARKED, "marked"),
            aside=Line(str(sentence.number), Role.SMALL, "soft"),
        )
        row.setAccessibleDescription(_("Goes back to the sentence in the article"))
        row.setObjectName(sentence.id)
        row.clicked.connect(self._on_row_clicked)
        row.stepped.connect(self._on_stepped)
        return row

    def _words(self) -> tuple[str, str]:
        """What stands over the list: what to do now, and how many marks there are and lack something."""
        marks, questions = self._attempt.state.marks.values(), self._attempt.mark_questions
        said = [marked_words(len(marks))]
        if without := questions.reason and sum(not mark.has_reason for mark in marks):
            said.append(ngettext("{n} has no reason yet.", "{n} have no reason yet.", without).format(n=without))
        if unsure := questions.confidence and sum(mark.confidence is None for mark in marks):
            text = ngettext("{n} does not say yet how sure you are.", "{n} do not say yet how sure you are.", unsure)
            said.append(text.format(n=unsure))
        counted = " ".join(said)
        if not self._is_second_look:
            return _("Your marks"), counted
        said.append(
            _("When nothing is left to change, hand your marks in.")
            if self._attempt.waits_for_teacher
            else _("When nothing is left to change, open the notes.")
        )
        return _("Take one more look: is there a mark to add, or one to take away?"), " ".join(said)

    def _on_row_clicked(self) -> None:
        self._open_sentence(self.sender().objectName())

    def _on_stepped(self, step: int) -> None:
        self.focusNextPrevChild(step > 0)


def marked_words(count: int) -> str:
    """How many sentences are marked, as a sentence."""
    if not count:
        return _("Nothing is marked.")
    return ngettext("{n} sentence is marked.", "{n} sentences are marked.", count).format(n=count)
