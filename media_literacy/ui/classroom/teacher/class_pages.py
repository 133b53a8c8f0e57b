"""A class under way: its page in the window, the projector's window, and what ends with them."""

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import End
from media_literacy.i18n import gettext as _
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.results.class_record_pages import ClassRecordPages
from media_literacy.ui.classroom.teacher.class_lead import ClassLead
from media_literacy.ui.classroom.teacher.class_work import ClassWork
from media_literacy.ui.classroom.teacher.hands_bridge import HandsBridge
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window_context import WindowContext


class ClassPages(PageStack):
    """Leads one class. Whatever takes its place in the window ends hosting, and closes the projector's window."""

    def __init__(self, bridge: HostBridge, pictures: PictureSource, context: WindowContext) -> None:
        super().__init__(context.window)
        self._bridge, self._context = bridge, context
        bridge.setParent(self)
        hands = bridge if isinstance(bridge, HandsBridge) else None
        lesson, appearance = bridge.lesson, context.appearances.appearance
        page = self.teacher_page = TeacherPage(
            lesson, context.actions, appearance, self, pictures=pictures, is_hosted=hands is None
        )
        if hands is not None:
            page.hands.people_said.connect(hands.say_people)
            page.hands.hands_counted.connect(self._on_counted)
            page.hands.asked.connect(hands.ask_about)
            page.hands.show_counts(hands.hands.people, hands.hands.counts)
        page.left.connect(self._on_left)
        page.question.ended.connect(self._on_ended)
        page.question.left.connect(self._on_leave_answered)
        page.results_pressed.connect(self._on_results_pressed)
        self.lead = ClassLead(bridge, page, appearance, self, pictures=pictures)
        self.lead.end_asked.connect(page.question.ask_to_end)
        self._work = ClassWork(bridge, self)
        context.unsaved().register(self._work, self._work.work_changed)
        context.navigation.leaving.connect(self._on_leaving)
        self.show_page(page)
        context.show_page(self, _("A lesson with a class – Media Literacy"))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size, on the projector too."""
        super().apply_appearance(appearance)
        self.lead.apply_appearance(appearance)

    @property
    def _is_over(self) -> bool:
        snapshot = self._bridge.snapshot
        return snapshot is None or snapshot.view.stage is Stage.ENDED

    def _on_left(self) -> None:
        if self._is_over:
            self._context.actions.leave()
        else:
            is_kept = not isinstance(self._bridge, HandsBridge) or self._bridge.is_kept
            self.teacher_page.question.ask_to_leave(is_kept=is_kept)

    def _on_ended(self) -> None:
        self.lead.give(End())

    def _on_leave_answered(self) -> None:
        self._work.discard()  # it was asked about
        self._context.actions.leave()

    def _on_results_pressed(self) -> None:
        if isinstance(self._bridge, HandsBridge):
            self._bridge.when_kept(self._show_results, self._context.actions.report_fault)
        else:
            self._show_results()

    def _show_results(self, _result: object = None) -> None:
        ClassRecordPages(self._context).show_lesson(self._bridge.class_id)

    def _on_leaving(self) -> None:
        """The page is replaced."""
        self._context.navigation.leaving.disconnect(self._on_leaving)
        self._context.unsaved().release(self._work)
        self.lead.close_presenter()
        self._bridge.close()

    def _on_counted(self, number: int, hands: int) -> None:
        assert isinstance(self._bridge, HandsBridge)
        self._bridge.count(number, hands if hands >= 0 else None)
