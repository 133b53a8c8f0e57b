"""The bar over the page: the way back, what is read, and what belongs to the window."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.widgets.controls.more_menu import MoreButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton, set_tool_tip
from media_literacy.ui.widgets.layouts.plain_layouts import plain_row
from media_literacy.ui.widgets.layouts.restyling import give_room, repolish
from media_literacy.ui.window.window_actions import WindowActions

_GAP, _MORE_GAP = 10, 12
"""Between what stands side by side, in px, and added around the way that is taken."""

_BESIDE_BUTTONS = 152
"""Px that gaps and the least of a title take beside the buttons."""


class TopBar(QFrame):
    """The way back, the lesson's title and how it is taken, and the buttons for text, teachers and keys."""

    teachers_requested = Signal()
    read_aloud_requested = Signal()

    def __init__(
        self, title: str, minutes: int, mode: Mode, actions: WindowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("variant", "bar-top")
        # No window is kept wide by what a bar shows now: it shows less when it is narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        back = "→" if self.isRightToLeft() else "←"
        self._back = self._button(back, _("Back to the lessons"), actions.leave, variant="quiet")
        self._title = PlainLabel(title, self, variant="strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(80)
        # The bar is the program's: it has its direction, also where the title has the other.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._label = PlainLabel("", self, variant="warn")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._label)
        facts = ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
        # An article that is judged item by item has no result and no debrief of its own, which the minutes count.
        self._facts = PlainLabel("" if mode is Mode.ITEMS else facts, self, variant="soft")
        self._mode = PlainLabel(mode_words(mode), self, variant="soft")
        self._mode.setContentsMargins(_MORE_GAP, 0, _MORE_GAP, 0)
        self._long_label = PlainLabel("", self, variant="warn", wraps=True)
        self._long_label.setContentsMargins(8, 0, 8, 0)
        self._long_label.hide()
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 16, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._long_label)
        row.addWidget(self._back)
        row.addLayout(titles, 1)
        row.addWidget(self._facts)
        row.addWidget(self._mode)
        self._read_aloud = self._button(_("Read aloud"), _("Read the article aloud"), self.read_aloud_requested)
        set_tool_tip(self._read_aloud, _("Key {key}").format(key=keys.READ_ALOUD_TOO.chord))
        self._read_aloud.hide()
        self._text = self._button(_("Aa"), _("Text size, spacing and theme"), self._on_text)
        self._buttons = QWidget(self)
        buttons = plain_row(self._buttons, 6)
        self.teachers = self._button(
            _("For teachers"), _("Notes and answers; print and share this lesson"), self.teachers_requested
        )
        self._help = self._button(_("Keys ?"), _("Help with the keys"), actions.show_keys)
        self._foldable = (self._read_aloud, self._text, self.teachers, self._help)
        for button in self._foldable:
            buttons.addWidget(button)
        self._more = MoreButton(self._foldable, self)
        self._more.hide()
        self._column, self._is_low = column, False
        row.addWidget(self._buttons)
        row.addWidget(self._more)

    def _on_text(self) -> None:
        button = self._more if self._buttons.isHidden() else self._text
        self._actions.show_text_menu(button.mapToGlobal(button.rect().bottomLeft()))

    def show_read_aloud(self, is_available: bool) -> None:
        """Show the button only where there is a voice."""
        self._read_aloud.setVisible(is_available)
        self._fit()

    def show_reading_aloud(self, is_on: bool) -> None:
        """Show on its button that the article is read aloud: no check box, for assistive technology would tick it."""
        self._read_aloud.setProperty("shows", "open" if is_on else "")
        repolish(self._read_aloud)

    def show_way(self, way: str, back: str) -> None:
        """Say how the lesson is taken, and where the way back leads, where it is another one than usual."""
        self._mode.setText(way)
        self._back.setAccessibleName(back)
        set_tool_tip(self._back, back)
        self._fit()

    def name_single_keys(self, are_used: bool) -> None:
        """Whether a button may name a key that is a sign alone."""
        self._help.setText(_("Keys ?") if are_used else _("Keys"))
        self._fit()

    def keep_low(self, is_low: bool, side: int) -> None:
        """Where the window is low, the title stands on the page alone; begin and end so many px from the edges."""
        self._is_low = is_low
        edge = 2 if is_low else 6
        self._column.setContentsMargins(12 + side, edge, 16 + side, edge)
        for button in (self._back, self._more):
            give_room(button, is_little=is_low)
        self._more.setMaximumHeight(self._back.sizeHint().height())
        self._fit()

    def show_label(self, label: str) -> None:
        """Keep the label of origin in sight, wherever the page is scrolled to."""
        for line in (self._label, self._long_label):
            line.setText(f"◆ {label}")
            line.setAccessibleName(label)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text needs another division."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the title stays and the facts go; the label takes a line of its own."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # fitted to a guess it would be too high at first, and the page be arranged twice
        around = self._column.contentsMargins()
        width = self.width() - around.left() - around.right() + 28
        spare = width - self._title.minimumSizeHint().width()
        shown = (self._back, *(button for button in self._foldable if not button.isHidden()))
        needed = sum(button.sizeHint().width() for button in shown) + _BESIDE_BUTTONS
        is_tight = width < needed + self._title.fontMetrics().averageCharWidth() * 16
        self._buttons.setVisible(not is_tight)
        self._more.setVisible(is_tight)
        if is_tight:
            needed = _BESIDE_BUTTONS
        wide = self._title.fontMetrics().horizontalAdvance(self._title.text())
        self._facts.setVisible(not self._is_low and spare > needed + wide + self._facts.sizeHint().width() + 80)
        self._mode.setVisible(not self._is_low and spare > needed + min(wide, 200) + self._mode.sizeHint().width())
        beside = (self._back, self._facts, self._mode, self._more if is_tight else self._buttons)
        taken = sum(part.sizeHint().width() + _GAP for part in beside if not part.isHidden())
        room = self.width() - around.left() - around.right() - taken - _GAP
        is_short = self._label.fontMetrics().horizontalAdvance(self._label.text()) < room
        self._title.setHidden(self._is_low)
        self._label.setWordWrap(self._is_low)
        self._label.setVisible(is_short or self._is_low)
        self._long_label.setVisible(not is_short and not self._is_low)

    def _button(self, text: str, name: str, signal: object, *, variant: str = "") -> PlainToolButton:
        button = PlainToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if variant:
            button.setProperty("variant", variant)
        button.clicked.connect(signal)
        return button
