"""The one way in which text gets onto a label, a button, a tooltip, a box or a title: as text, whoever wrote it.

Qt guesses. What looks like HTML is shown as HTML, and the pictures that it names are read, wherever they lie. "&" in a
button becomes an underline and a shortcut, and "[*]" in the title of a window the mark of a change.
"""

import textwrap
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QToolButton, QWidget

from media_literacy.bidi import (
    FIRST_STRONG_ISOLATE,
    MixedText,
    has_letters_from_left,
    has_letters_from_right,
    isolated,
    with_isolates,
    without_isolates,
)
from media_literacy.export.pdf.missing_fonts import provide_signs
from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible
from media_literacy.strings.shortening import clipped
from media_literacy.ui.widgets.focus_ring import paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

LONGEST_TEXT = 5_000
"""Of a label or a button: what is longer belongs into a text that is scrolled, and takes seconds to lay out."""
LONGEST_TITLE = 200
"""Of a window: no screen shows more of it, and some window managers do not bear it."""
LONGEST_TOOLTIP = 600
_TOOLTIP_COLUMNS = 72
_JOINER = "\u2060"  # takes no room and is part of no tag
_Button = QAbstractButton if TYPE_CHECKING else object
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class PlainLabel(QLabel):
    """A label that shows its text as it stands."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, variant: str = "", wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wraps)
        if variant:
            self.setProperty("variant", variant)

    def setText(self, text: str) -> None:
        """Show another text."""
        before, shown = super().text(), painted_text(text)
        super().setText(shown)
        _name_without_isolates(self, before, shown)

    def text(self) -> str:
        """The text as it reads."""
        return without_isolates(super().text())

    def painted(self) -> str:
        """The text as it is painted."""
        return super().text()


class _PlainText(_Button):
    """Has the text of a button as it stands; before the Qt class among the bases."""

    def setText(self, text: str) -> None:
        """Show another text."""
        before, shown = (
            super().text(),
            _painted_on_button(text).replace("&", "&&"),
        )  # a single one would mean a shortcut
        super().setText(shown)
        _name_without_isolates(self, before, shown)

    def text(self) -> str:
        """The text as it reads."""
        return without_isolates(self.painted())

    def painted(self) -> str:
        """The text as it is painted."""
        return super().text().replace("&&", "&")


class _ArrowsAlone(_Button):
    """Leaves arrows with Alt, Ctrl or Shift to others: Qt takes each of them for a step to the next button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All other keys are the button's."""
        if event.key() in _ARROWS and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _PressedByEnter(_ArrowsAlone):
    """Is pressed by Enter as well as by Space; before the Qt class among the bases."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press by Enter, once as long as it is held."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)


class PlainButton(_PressedByEnter, _PlainText, QPushButton):
    """A button that shows its text as it stands."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, variant: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        if variant:
            self.setProperty("variant", variant)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, with a ring of its own where the frame that the style sheet draws would not be told apart."""
        super().paintEvent(event)
        self.paint_ring()

    def paint_ring(self) -> None:
        """The ring, where there has to be one; for whoever paints the button otherwise, too."""
        if self.hasFocus():
            variant, is_on = self.property("variant"), self.isChecked()
            is_filled = variant == "main" or (variant == "choice" and is_on)
            if is_filled or is_on or variant == "chip" or self.property("shows") == "open":
                paint_focus_ring(self, is_filled=is_filled)


class PlainToolButton(_PressedByEnter, _PlainText, QToolButton):
    """A tool button that shows its text as it stands."""


class PlainCheckBox(_ArrowsAlone, _PlainText, QCheckBox):
    """A check box that has its text as it stands, for whoever paints it."""


class PlainRadioButton(_ArrowsAlone, _PlainText, QRadioButton):
    """One of a few to choose from, which shows its text as it stands."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)


class PaintedButton(_PressedByEnter, _PlainText, QAbstractButton):
    """A control that paints itself, and has its text as it stands."""


def shown_text(text: str) -> str:
    """What a label or a button shows of a text: signs that hide are named, and no more than there is room for."""
    text = clipped(visible(text[: LONGEST_TEXT + 1]), LONGEST_TEXT)
    provide_signs(text)
    return text


def painted_text(text: str) -> str:
    """The same with its parts isolated that run the other way, for what is painted and not read back."""
    shown = shown_text(text)
    return with_isolates(text, visible) if isinstance(text, MixedText) and len(text) <= LONGEST_TEXT else shown


def _painted_on_button(text: str) -> str:
    """The same on a button, which sets every text in the direction of the window."""
    shown = painted_text(text)
    is_window_from_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if shown.isascii() and not is_window_from_right:
        return shown
    is_from_right = has_letters_from_right(shown)
    is_against = not is_from_right if is_window_from_right else is_from_right
    return isolated(shown) if is_against and not (is_from_right and has_letters_from_left(shown)) else shown


def _name_without_isolates(widget: QWidget, before: str, shown: str) -> None:
    """Have assistive technology read what is written: unless it is told otherwise, it reads what is painted."""
    is_mixed = FIRST_STRONG_ISOLATE in shown
    if not is_mixed and FIRST_STRONG_ISOLATE not in before:
        return
    if widget.accessibleName() in ("", without_isolates(before).replace("&&", "&")):
        widget.setAccessibleName(without_isolates(shown).replace("&&", "&") if is_mixed else "")


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Show a text under the pointer."""
    widget.setToolTip(tool_tip(text))


def tool_tip(text: str) -> str:
    """A text for a tooltip, whose format Qt always guesses: in lines of a fair width, and without a tag.

    It stays plain, since assistive technology reads it as it stands.
    """
    lines = visible(clipped(text, LONGEST_TOOLTIP)).split("\n")
    lines = [textwrap.fill(line, _TOOLTIP_COLUMNS, break_on_hyphens=False) for line in lines]
    return "\n".join(lines).replace("<", f"<{_JOINER}").replace("&lt;", f"&{_JOINER}lt;")


def set_window_title(window: QWidget, title: str) -> None:
    """Name a window, in one line."""
    line = clipped(" ".join(visible(title[: 2 * LONGEST_TITLE]).split()), LONGEST_TITLE)
    window.setWindowTitle(line.replace("[*]", "[*][*]"))


_BESIDE_ANSWER, _AROUND_ANSWERS = 8, 16
"""Room that a message box keeps between its answers and around them, in px; at least as much as any style."""


def plain_box(parent: QWidget | None, text: str, more: str = "", *, details: str = "") -> "QMessageBox":
    """A message box, to be given its buttons; `details` are opened on demand."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    set_window_title(box, _("Media Literacy"))
    box.setText(painted_text(text))
    box.setInformativeText(painted_text(more))
    if details:
        box.setDetailedText(visible(details))
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    return box


def run_box(box: "QMessageBox") -> None:
    """Ask, with the answers below one another where the screen is too narrow for them side by side."""
    from PySide6.QtWidgets import QDialogButtonBox

    box.ensurePolished()
    holder = box.findChild(QDialogButtonBox)
    needed = sum(button.sizeHint().width() + _BESIDE_ANSWER for button in box.buttons()) + 2 * _AROUND_ANSWERS
    if holder is not None and needed > box.screen().availableSize().width():
        holder.setOrientation(Qt.Orientation.Vertical)
    box.exec()
