"""Leads a class: hands what is pressed to the host, and its snapshots to the teacher's page and the projector."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.lead_steps import LeadStep, stage_on, step_back, step_on
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command, Reveal
from media_literacy.i18n import gettext as _
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.presenter.class_slides import class_slide
from media_literacy.ui.classroom.presenter.presenter_window import PresenterWindow, screen_for_projector
from media_literacy.ui.classroom.teacher.teacher_page import TeacherPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance

_DOUBLE_MILLISECONDS = 600


class ClassLead(QObject):
    """A step that changes the stage has to be pressed twice on a clicker; the button on the page does it at once.

    `end_asked` says that the class is to be ended, which is asked about first.
    """

    end_asked = Signal()

    def __init__(
        self,
        bridge: HostBridge,
        page: TeacherPage,
        appearance: Appearance,
        parent: QObject,
        *,
        pictures: PictureSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._page, self._pictures = bridge, page, pictures
        self._appearance = appearance
        self.presenter: PresenterWindow | None = None
        self._shows_result = False
        self._since_button = QElapsedTimer()
        self._asked: LeadStep | None = None
        """The step that a first press asked for."""
        bridge.changed.connect(self._on_changed)
        bridge.refused.connect(page.say_refused)
        bridge.stopped.connect(page.show_stopped)
        bridge.fault.connect(page.show_fault)
        bridge.recovered.connect(page.clear_fault)
        page.commanded.connect(self.give)
        page.lead.on_pressed.connect(self._on_button)
        page.lead.skip_pressed.connect(self._on_skip)
        page.on_pressed.connect(self.press_on)
        page.back_pressed.connect(self.press_back)
        page.projector_pressed.connect(self.open_presenter)
        page.resume_pressed.connect(bridge.resume)
        page.join_panel.test_pressed.connect(bridge.test_connection)
        bridge.tested.connect(page.join_panel.show_steps)
        bridge.joining_changed.connect(self._on_joining_changed)
        page.join_panel.browsers_pressed.connect(self._on_browsers_pressed)
        self._on_joining_changed()
        if bridge.snapshot is not None:
            self._on_changed(bridge.snapshot)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Show the projector's window in another look."""
        self._appearance = appearance
        if self.presenter is not None:
            self.presenter.apply_appearance(appearance)

    def open_presenter(self) -> None:
        """Show the projector's window: on a second screen if there is one, else in a window of its own."""
        if self.presenter is None:
            self.presenter = PresenterWindow(self._bridge.lesson, self._appearance, pictures=self._pictures)
            self.presenter.on_pressed.connect(self.press_on)
            self.presenter.back_pressed.connect(self.press_back)
            self.presenter.show_joining(self._bridge.details)
        self._show_slide()
        self.presenter.open_on(screen_for_projector(self._page.screen()))
        self._show_slide()

    def close_presenter(self) -> None:
        """The projector shows nothing of the class any more."""
        if self.presenter is not None:
            self.presenter.close()
            self.presenter.deleteLater()
            self.presenter = None

    def _on_browsers_pressed(self, are_let_in: bool) -> None:
        if are_let_in:
            self._bridge.let_browsers_in()
        else:
            self._bridge.shut_browsers_out()

    def _on_joining_changed(self) -> None:
        """The codes or the address are others now."""
        bridge = self._bridge
        self._page.join_panel.show_details(bridge.details, can_let_browsers_in=bridge.can_let_browsers_in)
        if self.presenter is not None:
            self.presenter.show_joining(self._bridge.details)

    def give(self, command: Command) -> None:
        """Hand a command on. What was asked about is not done by the next press any more."""
        self._ask(None)
        if isinstance(command, Reveal):
            self._shows_result = False
        self._bridge.give(command)

    def press_on(self) -> None:
        """A clicker's “on”: scroll, and at the end take the next step."""
        step = self._step()
        if step is not None and step == self._asked:  # the line that asks takes room: there may be more to scroll now
            self._take(step)
        elif step is None or (self._is_reading and self.presenter is not None and self.presenter.scroll_on()):
            self._ask(None)
        elif step.changes_stage:
            self._ask(step)
        else:
            self._take(step)

    def press_back(self) -> None:
        """A clicker's “back”: to the sentence before, or scroll back."""
        self._ask(None)
        snapshot = self._bridge.snapshot
        step = step_back(snapshot.view, shows_result=self._shows_result) if snapshot is not None else None
        if step is not None:
            self._take(step)
        elif self.presenter is not None:
            self.presenter.scroll_back()

    @property
    def _is_reading(self) -> bool:
        """Whether there is a text on the projector that one scrolls through."""
        snapshot = self._bridge.snapshot
        return snapshot is not None and snapshot.view.stage not in (Stage.LOBBY, Stage.DISCUSS)

    def _on_button(self) -> None:
        """A double click leads on once: what the button would do next was not read yet."""
        step = self._step()
        is_doubled = self._since_button.isValid() and self._since_button.elapsed() < _DOUBLE_MILLISECONDS
        if step is not None and not (is_doubled and step.changes_stage):
            self._since_button.start()
            self._take(step)

    def _on_skip(self) -> None:
        """Not every sentence has to be shown again before the class goes on."""
        snapshot = self._bridge.snapshot
        step = stage_on(snapshot.view) if snapshot is not None else None
        if step is not None:
            self._take(step)

    def _take(self, step: LeadStep) -> None:
        self._ask(None)
        if step.shows_result:
            self._shows_result = True
            self._show()
        elif step.command is not None:
            snapshot = self._bridge.snapshot
            if step.changes_stage and snapshot is not None and snapshot.view.forward is Stage.ENDED:
                self.end_asked.emit()
            else:
                self.give(step.command)

    def _step(self) -> LeadStep | None:
        snapshot = self._bridge.snapshot
        if snapshot is None:
            return None
        has_result = snapshot.projected.result is not None
        return step_on(snapshot.view, has_result=has_result, shows_result=self._shows_result)

    def _ask(self, step: LeadStep | None) -> None:
        self._asked = step
        words = _("Press once more: {step}").format(step=step.words) if step is not None else ""
        self._page.show_hint(words)
        if self.presenter is not None:
            self.presenter.hint(words)

    def _on_changed(self, snapshot: Snapshot) -> None:
        if snapshot.view.stage is not Stage.DISCUSS:
            self._shows_result = False
        if self._asked is not None and self._asked != self._step():
            self._ask(None)
        self._page.show_running()
        self._show()

    def _show(self) -> None:
        snapshot = self._bridge.snapshot
        if snapshot is not None:
            self._page.show_view(snapshot.view, self._step())
            self._show_slide()

    def _show_slide(self) -> None:
        snapshot = self._bridge.snapshot
        if self.presenter is not None and snapshot is not None:
            slide = class_slide(snapshot.projected, self._bridge.lesson, shows_result=self._shows_result)
            self.presenter.show_slide(slide)
