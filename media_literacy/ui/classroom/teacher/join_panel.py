"""How the class is joined, on the teacher's page: address, code and QR code, and a test of the connection."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.classroom.joining.self_test import SelfTestStep, StepState
from media_literacy.classroom.wording.joining_words import browsers_about
from media_literacy.i18n import gettext as _
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails
from media_literacy.ui.classroom.presenter.qr_view import QrView
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.layouts.row_stack import RowStack
from media_literacy.ui.widgets.state_signs import Sign

_QR_SIDE = 210.0
_SIGNS = {
    StepState.GOOD: (Sign.HIT, "caught"),
    StepState.BAD: (Sign.LABEL, "missed"),
    StepState.UNKNOWN: (Sign.CHECK, "check"),
}


class JoinPanel(QFrame):
    """`test_pressed` asks for a test of the connection, `browsers_pressed` to let browsers in, or to shut them out."""

    test_pressed = Signal()
    browsers_pressed = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        self._appearance = appearance
        column = plain_column(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.addWidget(SetText(_("How to join"), Role.HEADING, appearance, self, after=6))
        self.program = _Way(appearance, self)
        self.browser = _Way(appearance, self)
        self.qr = QrView(self)
        for part in (self.program, self.browser):
            column.addWidget(part)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignLeading)
        self._is_testing = False
        self.test = Button(_("Test the connection"), self)
        self.test.clicked.connect(self._on_test)
        column.addSpacing(10)
        self.browsers = Button("", self)
        self.browsers.clicked.connect(self._on_browsers)
        self.about_browsers = SetText(browsers_about(), Role.SMALL, appearance, self, colour="soft", before=8)
        column.addWidget(wrapping_row(self, self.test, self.browsers))
        column.addWidget(self.about_browsers)
        self.steps = TestSteps(appearance, self)
        column.addWidget(self.steps)
        column.addStretch(1)
        self.show_details(JoinDetails())
        self._size_code()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Be as large as another look makes it."""
        self._appearance = appearance
        self._size_code()

    def show_details(self, details: JoinDetails, *, can_let_browsers_in: bool = False) -> None:
        """Show address and code; without an address, say so."""
        self._has_browsers = details.has_browsers
        self.browsers.setText(
            _("Let no browser join any more") if details.has_browsers else _("Let browsers join, too")
        )
        self.browsers.setVisible(can_let_browsers_in)
        self.about_browsers.setVisible(can_let_browsers_in)
        self.program.show_way(
            _("In the program: choose “Join a class”, then type the address and the code."),
            details.address or _("This computer is in no network."),
            details.code,
        )
        self.browser.setVisible(details.has_browsers)
        self.browser.show_way(
            _("In a browser: open the address, then type the code. Or point a phone’s camera at the picture."),
            details.browser_address,
            details.room_code,
        )
        self.qr.show_modules(details.modules)
        self.qr.setVisible(bool(details.modules))

    def show_steps(self, steps: Sequence[SelfTestStep]) -> None:
        """Show what the test found."""
        self._is_testing = False
        self.test.setText(_("Test again"))
        self.steps.show_steps(steps)
        announce(self, "\n".join(step.finding for step in steps))

    def _on_browsers(self) -> None:
        self.browsers_pressed.emit(not self._has_browsers)

    def _on_test(self) -> None:
        """The button stays enabled: the keyboard would go to its neighbour, which lets browsers in."""
        if self._is_testing:
            return
        self._is_testing = True
        self.test.setText(_("Testing"))
        self.test_pressed.emit()

    def _size_code(self) -> None:
        side = round(self._appearance.scale.px(_QR_SIDE))
        self.qr.setFixedSize(side, side)


class _Way(QWidget):
    """One way to join: what to do, where, and the code."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        column = plain_column(self)
        self.words = SetText("", Role.NOTE, appearance, self)
        self.address = SetText("", Role.TITLE, appearance, self, colour="accent", before=2)
        self.code = SetText("", Role.MASTHEAD, appearance, self, colour="accent", after=10)
        for part in (self.words, self.address, self.code):
            column.addWidget(part)

    def show_way(self, words: str, address: str, code: str) -> None:
        """Show another address or code."""
        self.words.say(words)
        self.address.say(address)
        self.code.say(code)
        self.code.setVisible(bool(code))


class TestSteps(RowStack["_Step"]):
    """What was found, step by step."""

    def make_row(self) -> "_Step":
        """A new row."""
        return _Step(self.appearance, self)

    def show_steps(self, steps: Sequence[SelfTestStep]) -> None:
        """Show other findings."""
        self.show_count(len(steps))
        for row, step in zip(self.rows, steps, strict=True):
            row.show_step(step)


class _Step(QWidget):
    """A finding behind its sign, and what to do."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        column = plain_column(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.finding = SignedWords(Sign.CHECK, "", Role.NOTE, appearance, self)
        self.advice = SetText("", Role.SMALL, appearance, self, colour="soft")
        column.addWidget(self.finding)
        column.addWidget(self.advice)

    def show_step(self, step: SelfTestStep) -> None:
        """Show another finding."""
        self.finding.say_with(*_SIGNS[step.state], step.finding)
        self.advice.say(step.advice)
        self.advice.setVisible(bool(step.advice))
