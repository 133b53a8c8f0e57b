"""The line under the page while it is read aloud: what is read, and the ways to pause, go on and stop."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.restyling import give_room

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ReadAloudBar(QFrame):
    """Hidden until something is read. On its buttons the arrow keys go from passage to passage."""

    stepped = Signal(int)
    pause_toggled = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        self.setAccessibleName(_("Reading aloud"))
        self._place = PlainLabel("", self)
        self._wordings = ("", "")
        self.back = Button(_("Back"), self)
        self.pause = Button(_("Pause"), self)
        self.forward = Button(_("Forward"), self)
        self.stop = Button(_("Stop"), self, variant="quiet")
        self.back.setAccessibleName(_("Back to what was read before"))
        self.forward.setAccessibleName(_("Forward to what comes next"))
        self.stop.setAccessibleName(_("Stop reading aloud"))
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.pause.clicked.connect(self.pause_toggled)
        self.stop.clicked.connect(self.stop_requested)
        set_tool_tip(self.pause, _("Key {key}").format(key=keys.READ_ALOUD_TOO.chord))
        set_tool_tip(self.stop, _("Key {key}").format(key=keys.ESCAPE.chord))
        self._buttons = (self.back, self.pause, self.forward, self.stop)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(10)
        self.is_low = False
        """Whether the window leaves it little height."""
        self.keep_ends(10, 10)
        self._row.addWidget(self._place)
        self._row.addStretch(1)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the article
            button.installEventFilter(self)
            self._row.addWidget(button)
        self._place.setMinimumWidth(1)  # it goes where there is no room
        self.hide()

    def keep_ends(self, left: int, right: int) -> None:
        """Begin and end so many px from the edges."""
        edge = 1 if self.is_low else 4
        self._row.setContentsMargins(left, edge, right, edge)

    def keep_low(self, is_low: bool) -> None:
        """Take less height where the window is low."""
        self.is_low = is_low
        for part in (self._place, *self._buttons):
            give_room(part, is_little=is_low)
        around = self._row.contentsMargins()
        self.keep_ends(around.left(), around.right())
        self._fit()

    @property
    def place(self) -> str:
        """What it says of where the voice is, if there is room for it."""
        return self._wordings[0]

    def show_place(self, place: str, short: str = "", *, is_paused: bool) -> None:
        """Say what is read, or that it was paused; in fewer words where there is little room."""
        self._wordings = (place, short or place)
        self.pause.setText(_("Go on") if is_paused else _("Pause"))
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, there are fewer words, and then none."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys, which would go from button to button, go from passage to passage."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        around = self._row.contentsMargins()
        needed = sum(button.sizeHint().width() + 10 for button in self._buttons) + around.left() + around.right()
        width, metrics = self.width() - needed - 10, self._place.fontMetrics()
        fitting = [words for words in self._wordings if metrics.horizontalAdvance(words) <= width]
        self._place.setVisible(bool(fitting))
        self._place.setText(fitting[0] if fitting else "")

    def _on_back(self) -> None:
        self.stepped.emit(-1)

    def _on_forward(self) -> None:
        self.stepped.emit(1)
