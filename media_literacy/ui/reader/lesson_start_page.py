"""What a learner sees before the article: what it is about, how it works, and the ways through it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording import origin_label, origin_promise
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.theme.appearance import Look
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.origin_label import OriginLabel
from media_literacy.ui.widgets.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.set_text import Gap, Rule, Words
from media_literacy.ui.widgets.wrapping_layouts import Columns, FlowRow


class StartPage(ColumnPage):
    """The lesson's facts and content note, and the choice of a way through it.

    `begun` carries the chosen mode's value; `left` asks for another lesson.
    """

    begun = Signal(str)
    left = Signal()

    def __init__(self, lesson: Lesson, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lesson = lesson
        front, sheet = lesson.front, self.sheet
        self.setAccessibleName(front.title)
        self.column.addWidget(OriginLabel(origin_label(lesson, is_revealed=False), look, sheet))
        self.column.addWidget(Words(front.title, Role.HEADLINE, look, sheet, before=10, after=6))
        facts = facts_line(front.minutes, front.age, front.language)
        if facts:
            self.column.addWidget(Words(facts, Role.BYLINE, look, sheet, colour="soft"))
        self.column.addWidget(Rule(look, sheet, before=16, after=16))
        if front.content_note:
            note = _("Content note: {note}").format(note=front.content_note)
            self.column.addWidget(Words(note, Role.NOTE, look, sheet, after=4))
        self._add_other_lesson()
        self.column.addWidget(Words(_("How it works"), Role.HEADING, look, sheet, before=24, after=6))
        for text in _how_it_works(lesson):
            self.column.addWidget(Words(text, Role.BODY, look, sheet, after=8))
        self.column.addWidget(Gap(18, look, sheet))
        self.ways: list[RowButton] = []
        self._columns: Columns | None = None
        if len(front.modes) > 1:
            self._add_ways()
        else:
            self._add_begin()

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        super().show_look(look)
        if self._columns is not None:
            self._columns.use_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the lessons."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_other_lesson(self) -> None:
        holder = QWidget(self.sheet)
        row = FlowRow(holder)
        other = Button(_("Choose another lesson"), holder, look="link")
        other.clicked.connect(self.left)
        row.addWidget(other)
        self.column.addWidget(holder)

    def _add_ways(self) -> None:
        holder = QWidget(self.sheet)
        self._columns = Columns(holder, self.look, narrowest=250, spacing=16)
        for mode in sorted(self._lesson.front.modes, key=list(Mode).index):
            way = RowButton(_way_lines(mode), self.look, holder, shape=Shape.CARD)
            way.setObjectName(mode.value)
            way.clicked.connect(self._on_way_chosen)
            way.stepped.connect(self._on_way_stepped)
            self._columns.addWidget(way)
            self.ways.append(way)
        self.column.addWidget(holder)
        self.begin_at(self.ways[0])

    def _add_begin(self) -> None:
        holder = QWidget(self.sheet)
        row = FlowRow(holder)
        begin = Button(_("Begin"), holder, look="main")
        begin.setObjectName(self._lesson.front.modes[0].value)
        begin.clicked.connect(self._on_way_chosen)
        row.addWidget(begin)
        self.column.addWidget(holder)
        self.begin_at(begin)

    def _on_way_chosen(self) -> None:
        self.begun.emit(self.sender().objectName())

    def _on_way_stepped(self, step: int) -> None:
        at = next(index for index, way in enumerate(self.ways) if way is self.sender())
        self.ways[(at + step) % len(self.ways)].setFocus(Qt.FocusReason.TabFocusReason)


def _how_it_works(lesson: Lesson) -> list[str]:
    told = [
        _(
            "Read it as you would read any article. Click a sentence that looks wrong to you; leave alone what is"
            " sound. Both count."
        )
    ]
    if len(lesson.front.modes) == 1:
        told.append(_way_text(lesson.front.modes[0]))
    told.append(_("At the end you see what the page alone could not tell, and what the article really is."))
    told.append(origin_promise(lesson))
    return [text for text in told if text]


def _way_lines(mode: Mode) -> list[Line]:
    is_guided = mode is Mode.GUIDED
    return [
        Line(_("Guided") if is_guided else _("Investigate"), Role.HEADING),
        Line(
            _("Recommended first") if is_guided else _("When you know how it goes"),
            Role.LABEL,
            "caught" if is_guided else "soft",
        ),
        Line(_way_text(mode), Role.NOTE, before=8),
    ]


def _way_text(mode: Mode) -> str:
    if mode is Mode.GUIDED:
        return _("At each click the margin says at once why the sentence fails, or why it holds.")
    return _("You mark what you doubt and say why and how sure you are. The margin answers when you have read it all.")
