"""The pages of a class, as `every_page` has them: with a title and a name of the test’s choice."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from media_literacy.classroom.joining.addresses import Endpoint
from media_literacy.classroom.joining.discovery import FoundClass
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.records.record_example import record_example
from media_literacy.classroom.records.record_sending import RecordStatus
from media_literacy.classroom.session.views import ClassView, SeatView
from media_literacy.classroom.wording.join_words import bad_code
from media_literacy.classroom.wording.seat_messages import ClassMessage
from media_literacy.lesson.model import Lesson
from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.record_outbox import OutboxCounts
from media_literacy.store.classes.record_settings import RecordSettings
from media_literacy.ui.classroom.learner.eyes_up_page import EyesUpPage
from media_literacy.ui.classroom.learner.join_page import JoinPage
from media_literacy.ui.classroom.learner.name_page import NamePage
from media_literacy.ui.classroom.learner.waiting_page import WaitingPage
from media_literacy.ui.classroom.setup.lead_class_page import LeadClassPage
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage
from media_literacy.ui.records.records_page import RecordsPage
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.window.window_actions import WindowActions


class ClassPages(NamedTuple):
    """Each method makes a page."""

    lesson: Lesson
    title: str
    name: str
    actions: WindowActions

    def all(self) -> dict[str, Callable[[Appearance], QWidget]]:
        return {
            "records": self.records,
            "setting up a class": lambda appearance: ClassSetupPage(self.lesson, appearance),
            "lead a class": lambda appearance: LeadClassPage(self.interrupted(), appearance),
            "leading a class": self.led_class,
            "raised hands": self.raised_hands,
            "joining a class": self.joining,
            "names of a class": lambda appearance: NamePage(("Ada", self.name, self.title), appearance),
            "waiting in a class": lambda appearance: WaitingPage(
                ClassMessage(self.title, (f"You are “{self.name}” in this lesson.",), "Leave the lesson"), appearance
            ),
            "eyes up": EyesUpPage,
        }

    def joining(self, appearance: Appearance) -> QWidget:
        page = JoinPage(appearance, left_class=f"You were “{self.name}” in a class.", is_guest=True)
        page.show_found([FoundClass(self.title, Endpoint("192.168.1.20", 28620))])
        page.show_problem(bad_code(), is_code=True)
        return page

    def interrupted(self) -> tuple[SessionRow, ...]:
        return (SessionRow("ab", self.title, b"", b"", "", "2026-11-29T10:20:00+01:00"),)

    def led_class(self, appearance: Appearance) -> QWidget:
        page = TeacherPage(self.lesson, self.actions, appearance)
        seats = (SeatView(1, self.name, is_connected=True), SeatView(2, self.title, awaits_admission=True))
        page.show_view(ClassView(Stage.LOBBY, forward=Stage.CONTENT_NOTE, seats=seats), None)
        return page

    def raised_hands(self, appearance: Appearance) -> QWidget:
        hands = RaisedHands.begun(self.lesson)
        page = TeacherPage(self.lesson, self.actions, appearance, is_hosted=False)
        page.show_view(hands.view(0.0), None)
        return page

    def records(self, appearance: Appearance) -> QWidget:
        page = RecordsPage(record_example(), appearance)
        settings = RecordSettings(is_on=True, address=f"https://records.example/{self.name}", user=self.name)
        page.show_status(RecordStatus(settings, OutboxCounts(12, 3, 40), f"400 {self.title}", has_password=True))
        page.say(self.title, is_fault=True)
        return page
