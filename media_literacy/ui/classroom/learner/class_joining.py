"""From address and code to a seat in a class, and out of it again."""

from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.join_code import FULL_COST, ScryptCost
from media_literacy.classroom.participant.participant_state import ConnectFault, ParticipantState, Phase
from media_literacy.classroom.protocol.messages import HostMessage, Lobby, Refusal, Refused, Seated
from media_literacy.classroom.wording.join_words import connect_fault, refusal
from media_literacy.engine.progress.wanted_aids import wanted_aids
from media_literacy.errors import AppError
from media_literacy.files.temporary_folders import owned_folder
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode
from media_literacy.store.classes.kept_seat import KeptSeat
from media_literacy.ui.classroom.learner.class_connection import ClassConnection
from media_literacy.ui.classroom.learner.class_page import ClassPage
from media_literacy.ui.classroom.learner.class_result import ClassResult
from media_literacy.ui.classroom.learner.class_search import ClassSearchBridge
from media_literacy.ui.classroom.learner.join_page import JoinPage
from media_literacy.ui.classroom.learner.seat_work import SeatWork
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.window_context import WindowContext


class _Wanted(NamedTuple):
    """Where somebody wants to go: None is back to the seat that is kept."""

    where: tuple[Endpoint, str] | None


class ClassJoining(QObject):
    """One class at a time. What was marked is kept whenever its page goes, and the way back with it."""

    def __init__(self, context: WindowContext, *, cost: ScryptCost = FULL_COST) -> None:
        super().__init__(context.window)
        self._context, self._cost = context, cost
        self._join_page: JoinPage | None = None
        self._class_page: ClassPage | None = None
        self._bridge: ParticipantBridge | None = None
        self._work: SeatWork | None = None
        self._result: ClassResult | None = None
        self._said_before: list[HostMessage] = []
        self._closing: list[ParticipantBridge] = []
        self._wanted: _Wanted | None = None
        self._goes_back = False
        self._folders = ExitStack()
        self._pictures: Path | None = None
        self._search = ClassSearchBridge(context.tasks, self)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._on_quit)

    def show(self, address: str = "") -> None:
        """Ask for address and code; offer the way back where a seat is kept."""
        context = self._context
        page = JoinPage(
            context.appearances.appearance,
            context.window,
            address=address,
            left_class=self._left_class(),
            is_guest=context.learners.learner.is_guest,
        )
        page.join_requested.connect(self._on_join_requested)
        page.return_requested.connect(self._on_return_requested)
        page.left.connect(context.actions.leave)
        self._search.found.connect(page.show_found)
        self._join_page = page
        context.show_page(page, _("Join a class – Media Literacy"))
        self._search.start()

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._join_page:
            self._join_page = None
            self._search.stop()
            if self._class_page is None:
                self._close()
        elif page is self._class_page:
            self._close()

    @property
    def _seat_folder(self) -> Path | None:
        learner = self._context.learners.learner
        return None if learner.is_guest else learner.folder

    def _kept_seat(self) -> KeptSeat | None:
        return KeptSeat.find(self._seat_folder) if self._seat_folder is not None else None

    def _left_class(self) -> str:
        seat = self._kept_seat()
        if seat is None:
            return ""
        words = _("You were “{name}” in a class at {address}. What you marked is kept.")
        return words.format(name=seat.ticket.name, address=seat.ticket.address)

    # Joining

    def _on_join_requested(self, endpoint: Endpoint, code: str) -> None:
        self._begin((endpoint, code))

    def _on_return_requested(self) -> None:
        self._begin(None)

    def _begin(self, where: tuple[Endpoint, str] | None) -> None:
        """Join there, or go back to the kept seat, once whoever was here before has gone: two would number alike."""
        assert self._join_page is not None
        self._close()
        self._join_page.show_joining(True)
        self._wanted = _Wanted(where)
        self._connect_when_alone()

    def _connect_when_alone(self) -> None:
        if self._closing or self._wanted is None:
            return
        where, self._wanted = self._wanted.where or self._kept_seat(), None
        if where is not None:
            self._connect(where)
        elif self._join_page is not None:
            self._join_page.show_joining(False)

    def _connect(self, where: tuple[Endpoint, str] | KeptSeat) -> None:
        self._goes_back = isinstance(where, KeptSeat)
        try:
            self._pictures = self._folders.enter_context(owned_folder())
        except OSError:
            self._pictures = None  # pictures are not shown
        tasks = self._context.tasks
        connection = ClassConnection(where, self._seat_folder, self._pictures, tasks, self, cost=self._cost)
        connection.received.connect(self._on_received)
        connection.connection_changed.connect(self._on_connection_changed)
        self._bridge = connection
        connection.start()

    def _on_received(self, message: HostMessage) -> None:
        if self._class_page is not None or self.sender() is not self._bridge:
            return
        self._said_before.append(message)
        if isinstance(message, Refused):
            self._fail(refusal(message), is_code=message.reason is Refusal.WRONG_CODE)
        elif isinstance(message, Lobby | Seated):
            self._show_class()

    def _on_connection_changed(self, state: ParticipantState) -> None:
        if self._class_page is not None or self.sender() is not self._bridge or state.fault is None:
            return
        if state.phase is Phase.ENDED or (self._goes_back and state.phase is Phase.WAITING):
            self._fail(connect_fault(state.fault), is_code=state.fault is ConnectFault.NOT_THE_TEACHER)

    def _fail(self, problem: AppError, *, is_code: bool) -> None:
        self._close()
        if self._join_page is not None:
            self._join_page.show_problem(problem, is_code=is_code)

    # In the class

    def _show_class(self) -> None:
        context, bridge = self._context, self._bridge
        assert bridge is not None
        page = ClassPage(
            bridge,
            PictureSource(self._pictures),
            context.actions,
            context.appearances.appearance,
            context.window,
            aids=wanted_aids(context.preferences.settings),
        )
        page.left.connect(self._on_left)
        page.result_wanted.connect(self._on_result_wanted)
        self._class_page = page
        context.show_page(page, _("A lesson with a class – Media Literacy"))
        self._work = SeatWork(page)
        context.unsaved().register(self._work, self._work.work_changed)
        said, self._said_before = self._said_before, []
        for message in said:
            page.receive(message)

    def _on_left(self) -> None:
        if self._work is not None:
            self._work.discard()  # it was asked about
        self._context.actions.leave()

    def _on_result_wanted(self) -> None:
        page, bridge = self._class_page, self._bridge
        assert page is not None and bridge is not None
        state = page.state
        assert state.whole is not None and state.lesson is not None and state.seated is not None
        self._result = ClassResult(self._context, bridge, self._pictures, self)
        self._result.ready.connect(self._on_result_ready)
        self._result.failed.connect(self._on_result_failed)
        mode = state.room.mode if state.room is not None else Mode.INVESTIGATE
        told = (state.whole, state.lesson, state.seated.token, mode, page.class_actions)
        self._result.keep(*told, has_late_marks=bool(page.late_marks))

    def _on_result_ready(self, pages: LessonPages, attempt_id: str) -> None:
        if self._class_page is not None:
            self._class_page.show_lesson(pages, attempt_id)
        else:
            pages.deleteLater()

    def _on_result_failed(self, problem: AppError) -> None:
        if self._class_page is not None:
            self._class_page.show_result_problem(problem)

    def _close(self) -> None:
        """Go away; where the class is over for this seat, nothing of it is kept any more."""
        page, bridge = self._class_page, self._bridge
        self._class_page = self._bridge = self._wanted = None
        self._said_before = []
        if self._work is not None:
            self._context.unsaved().release(self._work)
            self._work = None
        if page is not None:
            page.close_attempts()
        if bridge is not None:
            self._closing.append(bridge)
            bridge.stopped.connect(self._on_stopped)
            if page is not None and page.is_over:
                bridge.forget()
            elif page is not None:
                bridge.leave()
            else:
                bridge.close()
        self._folders.close()
        self._pictures = None

    def _on_stopped(self) -> None:
        bridge = self.sender()
        assert isinstance(bridge, ParticipantBridge)
        self._closing.remove(bridge)
        bridge.deleteLater()
        self._connect_when_alone()

    def _on_quit(self) -> None:
        if self._class_page is not None:
            self._class_page.close_attempts()
        if self._bridge is not None:
            self._bridge.close_at_once(is_over=self._class_page is not None and self._class_page.is_over)
        self._folders.close()
