"""What the teacher does next: one button that leads on, and quieter ones beside it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from media_literacy.classroom.lead_steps import LeadStep, stage_back
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session.commands import (
    Command,
    EyesUp,
    GiveTime,
    LockLobby,
    RevealAll,
    SetAids,
    SetMode,
    UnlockLobby,
)
from media_literacy.classroom.session.views import ClassView
from media_literacy.classroom.wording.stage_words import aid_name, mode_about, stage_name, time_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import READING_MODES
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow

MORE_SECONDS = 120.0


class LeadBar(QFrame):
    """`on_pressed` asks for the next step, `skip_pressed` for the next stage at once; `commanded` carries any other.

    A button that was pressed and is hidden by it hands the keyboard to `on`, not to its neighbour.
    """

    on_pressed = Signal()
    skip_pressed = Signal()
    commanded = Signal(object)
    projector_pressed = Signal()
    joining_pressed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, is_hosted: bool = True) -> None:
        super().__init__(parent)
        self._is_hosted = is_hosted
        self._view = ClassView(Stage.LOBBY)
        row = FlowRow(self, 8, line_spacing=6)
        self.on = Button(_("Opening the lesson"), self, variant="main")
        self.skip = Button("", self)
        self.back = Button("", self)
        self.time = Button(_("2 more minutes"), self)
        self.no_limit = Button(_("No time limit"), self)
        self.eyes_up = Button(_("Eyes up"), self)
        self.eyes_up.setCheckable(True)
        self.reveal_all = Button(_("Reveal all"), self)
        self.aids = Button(_("What learners can do"), self)
        self.lock = Button(_("Let nobody new in"), self)
        self.lock.setCheckable(True)
        self.joining = Button(_("How to join"), self)
        self.projector = Button(_("Projector"), self)
        self.left = PlainLabel("", self, variant="strong")
        for button, slot in (
            (self.on, self.on_pressed),
            (self.skip, self.skip_pressed),
            (self.back, self._on_back),
            (self.time, self._on_time),
            (self.no_limit, self._on_no_limit),
            (self.eyes_up, self._on_eyes_up),
            (self.reveal_all, self._on_reveal_all),
            (self.aids, self._on_aids),
            (self.lock, self._on_lock),
            (self.joining, self.joining_pressed),
            (self.projector, self.projector_pressed),
        ):
            button.clicked.connect(slot)
            button.setVisible(button is self.on)
            if button is self.time:
                row.addWidget(self.left)
            row.addWidget(button)

    def show_view(self, view: ClassView, step: LeadStep | None) -> None:
        """Say what can be done now."""
        self._view = view
        self.on.setText(step.words if step is not None else _("All is done"))
        self.on.setEnabled(step is not None)
        focused = self.window().focusWidget()
        skips = step is not None and not step.changes_stage and view.forward is not None
        if view.forward is not None:
            self.skip.setText(_("On to: {stage}").format(stage=stage_name(view.forward)))
        self.skip.setVisible(skips)
        back = stage_back(view)
        self.back.setVisible(back is not None)
        if view.back is not None:
            self.back.setText(_("Back to: {stage}").format(stage=stage_name(view.back)))
        is_running = view.stage is not Stage.ENDED
        self.projector.show()
        self.time.setVisible(is_running)
        self.no_limit.setVisible(is_running and view.seconds_left is not None)
        self.left.setText(time_words(view.seconds_left) if view.seconds_left is not None else "")
        self.left.setVisible(bool(self.left.text()))
        self.eyes_up.setVisible(is_running)
        self.eyes_up.setChecked(view.eyes_up)
        self.reveal_all.setVisible(view.stage is Stage.DISCUSS and view.next_reveal is not None)
        self.aids.setVisible(self._is_hosted and view.stage.is_before(Stage.LOCKED))
        self.lock.setVisible(self._is_hosted and is_running)
        self.lock.setChecked(view.is_locked)
        self.joining.setVisible(self._is_hosted and is_running)
        if focused is not None and self.isAncestorOf(focused) and focused.isHidden():
            self.on.setFocus()

    def make_aids_menu(self) -> QMenu:
        """Mode and aids, each with a tick."""
        view, menu = self._view, QMenu(self)
        for mode in READING_MODES:
            action = QAction(mode_about(mode), menu)
            action.setCheckable(True)
            action.setChecked(view.mode is mode)
            action.setEnabled(view.can_set_mode)
            action.setData(mode.value)
            menu.addAction(action)
        menu.addSeparator()
        for aid in ClassAid:
            action = QAction(aid_name(aid), menu)
            action.setCheckable(True)
            action.setChecked(aid in view.aids)
            action.setData(aid.value)
            menu.addAction(action)
        menu.triggered.connect(self._on_aid_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _give(self, command: Command) -> None:
        self.commanded.emit(command)

    def _on_back(self) -> None:
        step = stage_back(self._view)
        if step is not None and step.command is not None:
            self._give(step.command)

    def _on_time(self) -> None:
        self._give(GiveTime(MORE_SECONDS))

    def _on_no_limit(self) -> None:
        self._give(GiveTime(0))

    def _on_eyes_up(self, is_on: bool) -> None:
        self._give(EyesUp(is_on))

    def _on_reveal_all(self) -> None:
        self._give(RevealAll())

    def _on_lock(self, is_locked: bool) -> None:
        self._give(LockLobby() if is_locked else UnlockLobby())

    def _on_aids(self) -> None:
        open_menu(self.make_aids_menu(), self.aids.mapToGlobal(QPoint(0, self.aids.height())), self.aids)

    def _on_aid_chosen(self, action: QAction) -> None:
        chosen = action.data()
        for mode in READING_MODES:
            if mode == chosen:
                self._give(SetMode(mode))
                return
        self._give(SetAids(tuple(aid for aid in ClassAid if (aid in self._view.aids) is not (aid == chosen))))
