"""What a learner sees before the article: what it is about, how it works, and the ways through it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.lesson_steps import lesson_steps
from media_literacy.engine.progress.recommended_mode import recommended_mode
from media_literacy.engine.wording.outcome_wording import origin_label, origin_promise
from media_literacy.engine.wording.tries_wording import best_try, first_try_stands, mode_words, practice_promise
from media_literacy.i18n import gettext as _
from media_literacy.lesson.lesson_minutes import minutes_alone
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.progress.lesson_history import NO_HISTORY, LessonHistory
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.reader.clicked_picture import ClickedPicture
from media_literacy.ui.reader.steps_view import StepsView
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns
from media_literacy.ui.widgets.tab_order import focus_neighbour


class StartPage(LeavablePage):
    """The lesson's facts and content note, and the choice of a way through it.

    `begun` carries the chosen mode's value; `left` asks for another lesson. Whoever begins again sees the result of the
    first try; `try_requested` asks for all of it, or for that of practice, by its place; `continued` goes on with
    what was begun. What was done also says what is recommended.
    """

    begun = Signal(str)
    try_requested = Signal(int)
    continued = Signal()
    teachers_requested = Signal()

    def __init__(
        self,
        lesson: Lesson,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        history: LessonHistory = NO_HISTORY,
        is_kept: bool = True,
    ) -> None:
        """What its author tries is not kept: it is no first try, and no other lesson can be chosen from there."""
        super().__init__(appearance, parent)
        self._lesson = lesson
        self._recommended = recommended_mode(lesson.front.modes, history.read_lessons)
        front, sheet = lesson.front, self.sheet
        self.setAccessibleName(front.title)
        self.page_text.language = front.language
        self.column.addWidget(OriginLabel(origin_label(lesson, is_revealed=False), appearance, sheet))
        self.add_text(front.title, Role.HEADLINE, before=10, after=6)
        facts = facts_line(minutes_alone(lesson), front.age, front.language)
        if facts:
            self.add_text(facts, Role.BYLINE, colour="soft")
        if front.content_note:
            note = _("Content note: {note}").format(note=front.content_note)
            self.add_text(note, Role.NOTE, before=8)
        self.add_gap(8)
        teachers = Button(_("For teachers"), sheet, variant="link")
        set_tool_tip(teachers, _("Notes and answers; print and share this lesson"))
        teachers.clicked.connect(self.teachers_requested)
        other = Button(_("Choose another lesson"), sheet, variant="link")
        other.clicked.connect(self.left)
        if history.first_result is not None:
            self.add_text(first_try_stands(), Role.NOTE_TITLE)
            self.add_text(practice_promise(history.first_result), Role.NOTE)
        elif is_kept:
            first = SetText(_("This is your first try."), Role.NOTE, appearance, sheet, colour="soft")
            self.add_row(first, other, teachers)
        else:
            other.hide()
            self.add_row(teachers)
        self.add_gap(12)
        self.ways: list[RowButton] = []
        self._columns: Columns | None = None
        if len(front.modes) > 1:
            self._add_ways()
        else:
            self._add_begin()
        if history.first_result is not None:
            self._add_ways_back(history, other, teachers)
        self._add_how_it_works()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        if self._columns is not None:
            self._columns.use_appearance(appearance)

    def _add_how_it_works(self) -> None:
        lesson = self._lesson
        self.add_rule(before=18, after=12)
        self.add_text(_("How it works"), Role.HEADING, after=8)
        self.column.addWidget(StepsView(lesson_steps(lesson), self.appearance, self.sheet))
        self.add_gap(10)
        self.column.addWidget(ClickedPicture(self.appearance, self.sheet))
        if promise := origin_promise(lesson):
            self.add_text(promise, Role.NOTE, before=18)

    def _add_ways_back(self, history: LessonHistory, other: Button, teachers: Button) -> None:
        first = Button(_("See your first try"), self.sheet, variant="link")
        first.clicked.connect(self._on_first_clicked)
        results = [result for _number, result, _at in history.numbered_results()]
        latest, best = len(results) - 1, best_try(results)
        words = _("See your practice") if latest < 2 else _("See your latest practice")
        practice = Button(words, self.sheet, variant="link")
        practice.setObjectName(str(latest))
        practice.clicked.connect(self._on_practice_clicked)
        practice.setVisible(latest > 0)
        best_practice = Button(_("See your best practice"), self.sheet, variant="link")
        best_practice.setObjectName(str(best))
        best_practice.clicked.connect(self._on_practice_clicked)
        best_practice.setVisible(best is not None and 0 < best < latest)
        go_on = Button(_("Continue your practice"), self.sheet, variant="link")
        go_on.clicked.connect(self.continued)
        go_on.setVisible(history.unfinished is not None)
        self.add_gap(12)
        self.add_row(go_on, first, best_practice, practice, other, teachers)

    def _on_first_clicked(self) -> None:
        self.try_requested.emit(0)

    def _on_practice_clicked(self) -> None:
        self.try_requested.emit(int(self.sender().objectName()))

    def _add_ways(self) -> None:
        holder = QWidget(self.sheet)
        self._columns = Columns(holder, self.appearance, narrowest=250, spacing=16)
        modes = sorted(self._lesson.front.modes, key=list(Mode).index)
        for mode in sorted(modes, key=self._recommended.__ne__):
            way = RowButton(_way_lines(mode, self._recommended), self.appearance, holder, shape=Shape.CARD)
            way.setObjectName(mode.value)
            way.clicked.connect(self._on_way_chosen)
            way.stepped.connect(self._on_way_stepped)
            self._columns.addWidget(way)
            self.ways.append(way)
        self.column.addWidget(holder)
        self.begin_at(self.ways[0])

    def _add_begin(self) -> None:
        begin = Button(_("Begin"), self.sheet, variant="main")
        begin.setObjectName(self._lesson.front.modes[0].value)
        begin.clicked.connect(self._on_way_chosen)
        self.add_text(_way_text(self._lesson.front.modes[0]), Role.NOTE, after=10)
        self.add_row(begin)
        self.begin_at(begin)

    def _on_way_chosen(self) -> None:
        self.begun.emit(self.sender().objectName())

    def _on_way_stepped(self, step: int) -> None:
        at = next(index for index, way in enumerate(self.ways) if way is self.sender())
        focus_neighbour(self.ways[(at + step) % len(self.ways)])


def _way_lines(mode: Mode, recommended: Mode) -> list[Line]:
    advice = Line(_advice(mode, recommended), Role.LABEL, "caught" if mode is recommended else "soft")
    return [Line(mode_words(mode), Role.HEADING), advice, Line(_way_text(mode), Role.NOTE, before=8)]


def _advice(mode: Mode, recommended: Mode) -> str:
    if recommended is Mode.GUIDED:
        return _("Recommended first") if mode is Mode.GUIDED else _("When you know how it goes")
    return _("You know how this goes") if mode is Mode.GUIDED else _("Recommended now")


def _way_text(mode: Mode) -> str:
    if mode is Mode.GUIDED:
        return _("For each sentence that you mark, the margin says at once why it fails, or why it holds.")
    return _("You mark what you doubt and say why and how sure you are. The margin answers when you have read it all.")
