"""What a screen reader says now, beside what it reads of the focus.

On Linux it is the description of whatever has the focus: every version of Orca speaks one that changes, and those of
Debian 12 know no announcements. It is said once the focus has settled, for a change of focus cuts short what is spoken.
"""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something now; what is announced in one go is said together."""
    if QAccessible.isActive() and text:
        _announcements().say(widget, text)


def announce_latest(widget: QWidget, text: str) -> None:
    """The same for what changes with every letter that is typed, such as a count: said after a pause in the typing.

    What the widget announced before and nobody has heard yet is not true any more; an empty text takes it back.
    """
    if QAccessible.isActive():
        _announcements().say_latest(widget, text)


def focus_and_announce(widget: QWidget, text: str, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Give a widget the focus, and have this said after its name."""
    if not QAccessible.isActive() or not text:
        widget.setFocus(reason)
    elif widget.hasFocus() or not _is_spoken_as_description():
        widget.setFocus(reason)
        if not _announcements().describes(widget, text):  # a page may be given the focus twice
            announce(widget, text)
    else:  # described before the focus comes, or it would be cut short by what has just come
        announcements = _announcements()
        announcements.describe(widget, text)
        widget.setFocus(reason)


FOCUS_MILLISECONDS = 400
"""A screen reader takes so long to read what has the focus now: a description that comes meanwhile is heard twice."""

TYPING_MILLISECONDS = 500
"""A pause in the typing; before it, what is said would be cut short by the name of the next letter."""


@dataclass(frozen=True, slots=True, eq=False)
class _Description:
    """What a widget is described by for a while, and its own description."""

    widget: QWidget
    text: str
    own: str


class _Announcements(QObject):
    """Collects what is said in one go, and takes a description back when the focus goes on."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._widget: QWidget | None = None
        self._waiting: list[tuple[QWidget, str]] = []
        self._described: list[_Description] = []
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._on_settled)
        self._focus_is_new = QTimer(self, singleShot=True, interval=FOCUS_MILLISECONDS)
        self._gone_on = QTimer(self, singleShot=True, interval=0)
        self._gone_on.timeout.connect(self._take_back)
        application.focusChanged.connect(self._on_focus_changed)

    def say(self, widget: QWidget, text: str) -> None:
        """Say this once the focus has settled."""
        self._widget = widget
        if text not in (waiting for _widget, waiting in self._waiting):
            self._waiting.append((widget, text))
        self._settled.start(max(self._focus_is_new.remainingTime(), 0))

    def say_latest(self, widget: QWidget, text: str) -> None:
        """Say this after a pause, and nothing that this widget waits to say."""
        self._waiting = [entry for entry in self._waiting if entry[0] is not widget]
        if text:
            self._widget = widget
            self._waiting.append((widget, text))
            self._settled.start(max(self._focus_is_new.remainingTime(), TYPING_MILLISECONDS))

    def describes(self, widget: QWidget, text: str) -> bool:
        """Whether this is what a widget is described by just now."""
        return any(known.widget is widget and known.text.rstrip() == text.rstrip() for known in self._described)

    def describe(self, widget: QWidget, text: str) -> None:
        """Have this be the description of a widget for as long as it has the focus.

        It is never empty in between: Qt would tell of what stands in for it, such as a placeholder or a tool tip. The
        same words twice differ by a space, or they would be no change.
        """
        own = widget.accessibleDescription()
        for earlier in [earlier for earlier in self._described if earlier.widget is widget]:
            own = earlier.own if own == earlier.text else own
            self._described.remove(earlier)
        shown = f"{text} " if widget.accessibleDescription() == text else text
        self._described.append(_Description(widget, shown, own))
        widget.setAccessibleDescription(shown)

    def _on_settled(self) -> None:
        text, self._waiting = "\n".join(waiting for _widget, waiting in self._waiting), []
        focus = QApplication.focusWidget()
        if not text:
            return
        if focus is not None and _is_spoken_as_description():
            if not _describe_item(focus, text):
                self.describe(focus, text)
        elif self._widget is not None and shiboken6.isValid(self._widget):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))

    def _on_focus_changed(self, before: QWidget | None, _now: QWidget | None) -> None:
        """Take back afterwards, for a screen reader that still has the old focus would speak the other description."""
        if _is_spoken_as_description():
            self._focus_is_new.start()
            if self._waiting:
                self._settled.start(max(FOCUS_MILLISECONDS, self._settled.remainingTime()))
        if any(described.widget is before for described in self._described):
            self._gone_on.start()

    def _take_back(self) -> None:
        focus = QApplication.focusWidget()
        gone, self._described = self._described, [known for known in self._described if known.widget is focus]
        for described in gone:
            widget = described.widget
            if widget is focus or not shiboken6.isValid(widget):
                continue
            if widget.accessibleDescription() == described.text:
                widget.setAccessibleDescription(described.own)


def _describe_item(view: QWidget, text: str) -> bool:
    """Have the item described that a screen reader is at, for it is not at the list; False where there is none."""
    from PySide6.QtWidgets import QListView  # made by PySide when it is named, with all its enums

    if not isinstance(view, QListView):
        return False
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    model, item = view.model(), view.currentIndex()
    own = model.data(item, role)
    if not model.setData(item, text, role):  # Qt tells of it, with the text
        return False
    model.setData(item, own, role)
    return True


def _is_spoken_as_description() -> bool:
    return QGuiApplication.platformName() in ("xcb", "wayland")


def _announcements() -> _Announcements:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.findChild(_Announcements) or _Announcements(application)
