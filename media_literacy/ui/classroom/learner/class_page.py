"""A class as a learner in it sees it: the page that its moment asks for, under a line that says what is done now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.participant.participant_state import ParticipantState
from media_literacy.classroom.protocol.messages import HintGiven, HostMessage, Lobby, MalformedMessageError, Refused
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.seat.joined_class import ENDS_THE_CLASS, JoinedClass, Screen, after, screen_of
from media_literacy.classroom.seat.sent_events import MARKS
from media_literacy.classroom.wording.join_words import refusal
from media_literacy.classroom.wording.seat_messages import ClassMessage, class_message
from media_literacy.classroom.wording.seat_words import connection_line, late_words, stage_line
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid
from media_literacy.ui.classroom.learner.class_bar import ClassBar
from media_literacy.ui.classroom.learner.class_reader import AIDS, ClassReader
from media_literacy.ui.classroom.learner.eyes_up_page import EyesUpPage
from media_literacy.ui.classroom.learner.heat_line import HeatLine
from media_literacy.ui.classroom.learner.name_page import NamePage
from media_literacy.ui.classroom.learner.waiting_page import WaitingPage
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.window.window_actions import WindowActions

if TYPE_CHECKING:
    from media_literacy.ui.lesson.lesson_page_order import LessonPages

_UNDER_THE_BAR = frozenset({Screen.READER, Screen.EYES_UP, Screen.LESSON_PAGES, Screen.CONTENT_NOTE})


class ClassPage(QWidget):
    """`left` says that the learner goes away for now, `result_wanted` that the whole lesson came and is not kept yet.

    Whoever keeps it answers with `show_lesson`.
    """

    left = Signal()
    result_wanted = Signal()

    def __init__(
        self,
        bridge: ParticipantBridge,
        pictures: PictureSource,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        aids: frozenset[Aid] = AIDS,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("A class"))
        self._bridge, self._pictures, self._aids = bridge, pictures, aids
        self.class_actions, self._appearance = actions._replace(leave=self.ask_to_leave), appearance
        self.state = JoinedClass()
        self._screen: Screen | None = None
        self._message: ClassMessage | None = None
        self.reader: ClassReader | None = None
        self._lesson_pages: LessonPages | None = None
        self._attempt_id = ""
        self._names: NamePage | None = None
        self._has_asked_for_result = self._has_result_failed = False
        self.bar = ClassBar(appearance, self)
        self.bar.go_to_note.connect(self._on_go_to_note)
        self.banner = Banner(self, variant="advice")
        self.question = QuestionBar(self)
        self.question.answered.connect(self._on_answered)
        self._pages = PageStack(self)
        self.heat = HeatLine(appearance, self)
        column = plain_column(self)
        # What comes by itself comes below the page, which stays where it is under whoever reads.
        for part in (self.bar, self.question, self._pages, self.banner, self.heat):
            column.addWidget(part, 1 if part is self._pages else 0)
        bridge.received.connect(self.receive)
        bridge.connection_changed.connect(self.show_connection)
        self._show()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.page

    @property
    def is_over(self) -> bool:
        """Whether there is nothing to go back for: the class has ended, and what came of it is kept elsewhere."""
        has_ended = self.state.stage is Stage.ENDED and self._lesson_pages is not None
        return has_ended or self.state.farewell in ENDS_THE_CLASS

    @property
    def goes_on(self) -> bool:
        """Whether there is something to lose by leaving now."""
        return screen_of(self.state) is not Screen.GONE and self.state.stage is not Stage.ENDED

    @property
    def late_marks(self) -> int:
        """How many changes of marks came too late to count; what else came late needs no words."""
        late = self.state.late
        kept = self._bridge.kept_events if late else ()
        return sum(kept[number - 1].kind in MARKS for number in late if 1 <= number <= len(kept))

    def take_focus(self) -> None:
        """Give the keyboard to the page that is shown."""
        self._pages.take_focus()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._appearance = appearance
        self.bar.apply_appearance(appearance)
        self.heat.apply_appearance(appearance)
        self._pages.apply_appearance(appearance)

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters be keys, or not."""
        self._pages.use_single_letters(uses)

    def close_attempts(self) -> None:
        """The page goes: what is being written is kept."""
        if self.reader is not None:
            self.reader.close()
        if self._lesson_pages is not None:
            self._lesson_pages.close_attempt()

    # What comes

    def receive(self, message: HostMessage) -> None:
        """Something came from the host."""
        before = self.state
        try:
            self.state = after(before, message)
        except MalformedMessageError:
            words = _("Your teacher’s program sent something that this one cannot read. Both may have to be updated.")
            self.banner.show_message(words, variant="banner", topic="malformed")
            return
        if isinstance(message, Lobby) and not message.names and self.state.seated is None:
            self._bridge.join("")
        elif isinstance(message, HintGiven) and self.reader is not None:
            self.reader.show_hint(message)
        elif isinstance(message, Refused):
            self._show_refusal(message)
        if len(self.state.late) > len(before.late) and (late := self.late_marks):
            self.banner.show_message(late_words(late), topic="late")
        self._show(before)

    def show_connection(self, connection: ParticipantState) -> None:
        """The connection is another one now."""
        self.state = self.state._replace(connection=connection)
        self._show_bar()

    # What is shown

    def _show(self, before: JoinedClass | None = None) -> None:
        state, screen = self.state, screen_of(self.state)
        if self.reader is not None and state.room is not None:
            self.reader.show(state)
        if state.whole is not None and state.lesson is not None and not self._has_asked_for_result:
            self._has_asked_for_result = True
            self.result_wanted.emit()
        if screen is Screen.NAMES and state.lobby is not None:
            self._show_names(state.lobby.names)
        elif screen is Screen.READER:
            self._show_reader()
        elif screen is Screen.EYES_UP and self._screen is not screen:
            self._stack(EyesUpPage(self._appearance, self))
        elif screen is Screen.LESSON_PAGES:
            is_new_stage = before is None or before.stage is not state.stage
            self._show_lesson_pages(is_new_stage=is_new_stage)
        else:
            self._show_words(screen)
        self._screen = screen
        if not self.goes_on and not self.question.isHidden():
            self._on_answered(0)  # nothing is lost by leaving any more
        self._show_bar()
        self.bar.show_note(state.revealed[-1] if state.revealed and screen is Screen.READER else 0)
        if before is None or before.room != state.room:
            self.bar.show_time(state.room.seconds_left if state.room is not None else None)

    def _show_bar(self) -> None:
        """Show the bar where there is something to do, and wherever the connection is lost."""
        state, reader = self.state, self.reader
        connection = connection_line(state.connection)
        self.bar.setVisible(self._screen in _UNDER_THE_BAR or bool(connection))
        if self._screen in _UNDER_THE_BAR:  # elsewhere the page says it
            has_committed = reader is not None and reader.attempt.has_committed
            name = state.seated.name if state.seated is not None else ""
            self.bar.show_stage(stage_line(state.stage, has_committed=has_committed), name)
        self.bar.show_connection(connection)
        if reader is not None:
            stage, _time, connection = self.bar.words
            reader.page.bottom.say_before(f"{stage} {connection}".strip())
        is_reading = self._screen is Screen.READER and reader is not None
        self.heat.show_words(reader.heat_of_chosen if is_reading and reader is not None else "")

    def _show_names(self, names: tuple[str, ...]) -> None:
        if self._names is None:
            self._names = NamePage(names, self._appearance, self)
            self._names.name_chosen.connect(self._bridge.join)
            self._names.left.connect(self.ask_to_leave)
            self._stack(self._names)
        else:
            self._names.show_names(names)

    def _show_reader(self) -> None:
        if self.reader is None:
            shown = (self._pictures, self.class_actions, self._appearance, self)
            self.reader = ClassReader(self.state, self._bridge, *shown, aids=self._aids)
            self.reader.changed.connect(self._show_bar)
        if self.page is not self.reader.page:
            self._stack(self.reader.page)

    def show_lesson(self, pages: "LessonPages", attempt_id: str) -> None:
        """The whole lesson came, and what was done in it is kept: from here on it is as any other.

        The result comes first, wherever the class is; from there each goes on alone, and all are led to the debrief.
        """
        self._lesson_pages, self._attempt_id = pages, attempt_id
        self._show()

    def _show_lesson_pages(self, *, is_new_stage: bool) -> None:
        pages = self._lesson_pages
        if pages is None:
            if self._message is not None:  # there is nothing to read meanwhile
                self._show_words(Screen.GONE if self._has_result_failed else Screen.LESSON_PAGES)
            return
        is_first = self.page is not pages
        if is_first:
            self._stack(pages)
            pages.begin_at_try(self._attempt_id)
        elif is_new_stage and self.state.stage is Stage.DEBRIEF:
            pages.show_debrief()

    def _show_words(self, screen: Screen) -> None:
        message = class_message(screen, self.state)
        if message is None or message == self._message:
            return
        self._message = message
        page = WaitingPage(message, self._appearance, self)
        page.left.connect(self.ask_to_leave)
        self._stack(page)

    def _stack(self, page: QWidget) -> None:
        kept = (self.reader.page if self.reader is not None else None, self._lesson_pages)
        if not isinstance(page, WaitingPage):
            self._message = None
        if page is not self._names:
            self._names = None
        self._pages.show_page(page, keep_previous=self.page in kept)

    def _show_refusal(self, refused: Refused) -> None:
        if self.reader is not None:
            self.reader.show_refusal(refused)
        elif self._names is not None:
            self._names.show_problem(refusal(refused))
        else:
            self.show_problem(refusal(refused))

    def show_problem(self, problem: AppError) -> None:
        """Say what did not work."""
        self.banner.report(problem, topic="problem")

    def show_result_problem(self, problem: AppError) -> None:
        """Say why the lesson cannot be kept: there is no result to wait for."""
        self._has_result_failed = True
        self.show_problem(problem)
        self._show()

    def ask_to_leave(self) -> None:
        """Ask first: who presses Esc by chance should not lose the class."""
        if not self.goes_on:
            self.left.emit()
            return
        words = _("Leave the lesson? Your marks are kept, and you can come back as long as it lasts.")
        self.question.ask(words, [_("Stay"), _("Leave the lesson")], takes_focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the question away."""
        if event.key() == Qt.Key.Key_Escape and not self.question.isHidden():
            self._on_answered(0)
        else:
            super().keyPressEvent(event)

    def _on_answered(self, answer: int) -> None:
        self.question.hide()
        if answer == 1:
            self.left.emit()
        else:
            self.take_focus()

    def _on_go_to_note(self, number: int) -> None:
        if self.reader is not None:
            self.reader.go_to(number)
