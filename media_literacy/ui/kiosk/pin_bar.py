"""The line over the page in which the teacher types the PIN."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.files.kiosk_pin import LONGEST
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.height_for_width import WholeHeight
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow


class PinBar(WholeHeight, QFrame):
    """`typed` carries what was typed; after a wrong one nothing can be typed for a while, also when asked again.

    `cancelled` says that somebody would rather stay. A page that comes up meanwhile does not get the keyboard: the rest
    of the PIN would be typed into it.
    """

    typed = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "advice")
        self._line = QWidget(self)
        row = FlowRow(self._line, spacing=12)
        self._name = PlainLabel("", self._line)
        row.addWidget(self._name)
        self.field = LineField(self._line)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(LONGEST)
        self.field.returnPressed.connect(self._on_entered)
        row.addWidget(self.field)
        self.leave = Button("", self._line, variant="main")
        self.leave.clicked.connect(self._on_entered)
        row.addWidget(self.leave)
        self.stay = Button("", self._line)
        self.stay.clicked.connect(self.cancelled)
        row.addWidget(self.stay)
        self._fault = PlainLabel("", self, variant="warn", wraps=True)
        self._fault.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 12, 6)
        column.addWidget(self._line)
        column.addWidget(self._fault)
        self._seconds = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)
        self.field.installEventFilter(self)
        self.stay.installEventFilter(self)
        self._say()
        self.hide()

    @property
    def fault(self) -> str:
        """What is said of the PIN that was typed last."""
        return "" if self._fault.isHidden() else self._fault.text()

    def ask(self) -> None:
        """Ask for it, with the keyboard on the field."""
        self.show()
        self._take_focus()

    def refuse(self, seconds: float) -> None:
        """What was typed is not the PIN; the next one can be typed in so many seconds."""
        self._seconds = round(seconds)
        self.field.clear()
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self.field, self.leave):
            part.setEnabled(False)
        self._show_fault()
        announce(self, self.fault)
        self._second.start()

    def forget(self) -> None:
        """Hide, and keep nothing that was typed."""
        self.field.clear()
        if not self._second.isActive():
            self._fault.hide()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when neither a key nor the mouse takes the focus away."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() is Qt.FocusReason.OtherFocusReason:
            QTimer.singleShot(0, self, self._keep_focus)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """A guest chose another language, or the one before had."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _take_focus(self) -> None:
        (self.field if self.field.isEnabled() else self.stay).setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self) -> None:
        if self.isVisible() and not self.isAncestorOf(self.window().focusWidget()):
            self._take_focus()

    def _say(self) -> None:
        name = _("The teacher’s PIN")
        self._name.setText(name)
        self.field.setAccessibleName(name)
        self.leave.setText(_("Leave the kiosk"))
        self.stay.setText(_("Stay here"))

    def _on_entered(self) -> None:
        if self.field.text():
            self.typed.emit(self.field.text())

    def _on_second(self) -> None:
        self._seconds -= 1
        self._show_fault()
        if self._seconds > 0:
            return
        self._second.stop()
        for part in (self.field, self.leave):
            part.setEnabled(True)
        if self.stay.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fault(self) -> None:
        words = _("That is not the PIN.")
        if self._seconds > 0:
            again = ngettext("Try again in {n} second.", "Try again in {n} seconds.", self._seconds)
            words = _("That is not the PIN. {again}").format(again=again.format(n=self._seconds))
        self._fault.setText(words)
        self._fault.show()
