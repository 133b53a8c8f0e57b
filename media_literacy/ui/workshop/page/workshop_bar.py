"""The bar over the workshop: which lesson, whether it is saved, and what can be done with the whole of it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping
from media_literacy.ui.workshop.page.lesson_actions import LessonActions

_FEWEST_LETTERS = 16
_NO_LIMIT = (1 << 24) - 1
"""Of a widget's width, as Qt has it."""


class ElidedLabel(PlainLabel):
    """A line that says by dots that there is more of it."""

    def minimumSizeHint(self) -> QSize:
        """All of a few words, or the first of many."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)


class WorkshopBar(QFrame):
    """Title and state on the left, buttons on the right; with little room the buttons go below the two, in one line.

    What `source`, `undo` and `redo` do is up to the page.
    """

    def __init__(self, actions: LessonActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-top")
        self.back = Button(_("‹ Workshop"), self, variant="quiet")
        self.back.setAccessibleName(_("Back to the first page of the workshop"))
        self.back.clicked.connect(actions.leave)
        self._title = ElidedLabel("", self, variant="strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(120)
        self._state = ElidedLabel("", self, variant="small")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._titles = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._titles.setSpacing(0)
        self._titles.addWidget(self._title, 1)
        self._titles.addWidget(self._state, 1)
        self._titles.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
        self._buttons = QWidget(self)
        row = FlowRow(self._buttons, spacing=7, alignment=Qt.AlignmentFlag.AlignTrailing, wrapping=Wrapping.EVENLY)
        source = pgettext("text of a file", "Source")
        self.source = self._button(source, _("Show the text as it is written in the file"))
        self.source.setCheckable(True)
        self.undo = self._button(_("Undo"), _("Take the last change back"), keys.UNDO)
        self.redo = self._button(_("Redo"), _("Make the change again"), keys.REDO)
        trial = self._button(
            _("Try it"), _("Read the lesson as a learner; nothing is recorded"), keys.TRY_LESSON, actions.try_it
        )
        paper = self._button(
            _("Paper…"), _("Worksheet, answer key and teacher’s copy as PDF"), keys.PRINT, actions.print_it
        )
        self.share = self._button(
            _("Share…"), _("A web page for learners, a pack for other teachers"), None, actions.share
        )
        self.help = self._button(_("Help"), _("The guide, at the step that you are at"), keys.HELP, actions.show_guide)
        self.save = self._button(_("Save"), _("Save the lesson"), keys.SAVE, actions.save)
        self.save.setProperty("variant", "main")
        self._actions = actions
        self.more_saving = self._button(
            "▾", _("Save under another name, or begin another lesson from this one"), None, self._on_more_saving
        )
        self.more_saving.setAccessibleName(_("More ways to save"))
        buttons = (self.source, self.undo, self.redo, trial, paper, self.share, self.help, self.save, self.more_saving)
        for button in buttons:
            row.addWidget(button)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        self._row.addWidget(self.back)
        self._row.addLayout(self._titles, 1)
        self._row.addWidget(self._buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 12, 6)
        self._column.setSpacing(4)
        self._column.addLayout(self._row)
        self._is_tight = False

    def make_saving_menu(self) -> QMenu:
        """What else can be done with the file."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        save_as = menu.addAction(_("Save under another name…"))
        save_as.setShortcut(keys.SAVE_AS.sequence)
        save_as.setShortcutVisibleInContextMenu(True)
        save_as.triggered.connect(self._actions.save_as)
        menu.addAction(_("Make one of my own from this")).triggered.connect(self._actions.copy)
        return menu

    def _on_more_saving(self) -> None:
        place = self.more_saving.mapToGlobal(self.more_saving.rect().bottomLeft())
        open_menu(self.make_saving_menu(), place, self.more_saving)

    def take_focus(self) -> None:
        """Give the keyboard to the first button."""
        self.back.setFocus(Qt.FocusReason.TabFocusReason)

    def show_title(self, title: str, state: str) -> None:
        """Name the lesson, and say whether it is saved."""
        self._title.setText(title)
        set_tool_tip(self._title, title)
        self._state.setText(state)
        set_tool_tip(self._state, state)
        self._limit_title()

    def show_source(self, is_shown: bool) -> None:
        """Whether the source is there; nobody pressed anything."""
        self.source.blockSignals(True)
        self.source.setChecked(is_shown)
        self.source.blockSignals(False)

    def show_undo(self, *, can_undo: bool, can_redo: bool) -> None:
        """Which of the two can be done."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text needs another division."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        wide = sum(button.sizeHint().width() + 10 for button in self._buttons.findChildren(Button))
        is_tight = self.width() < wide + 320
        if is_tight == self._is_tight:
            self._limit_title()  # the size of the text may be another
            return
        self._is_tight = is_tight
        # One below the other, a long state may not push the buttons; side by side, it takes what it needs.
        across = QSizePolicy.Policy.Preferred if is_tight else QSizePolicy.Policy.Ignored
        self._state.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        if is_tight:
            self._titles.setDirection(QBoxLayout.Direction.LeftToRight)
            self._titles.setSpacing(14)
            self._titles.setStretch(1, 0)
            self._row.removeWidget(self._buttons)
            self._column.addWidget(self._buttons)
        else:
            self._titles.setDirection(QBoxLayout.Direction.TopToBottom)
            self._titles.setSpacing(0)
            self._titles.setStretch(1, 1)
            self._column.removeWidget(self._buttons)
            self._row.addWidget(self._buttons)
        self._limit_title()

    def _limit_title(self) -> None:
        """Side by side, the title gets the room that the state leaves, but no more than it fills."""
        fills = max(self._title.sizeHint().width(), self._title.minimumWidth())
        self._title.setMaximumWidth(fills if self._is_tight else _NO_LIMIT)

    def _button(
        self,
        text: str,
        help_text: str,
        binding: keys.KeyBinding | None = None,
        action: Callable[[], None] | None = None,
    ) -> Button:
        button = Button(text, self._buttons)
        button.setProperty("room", "little")
        set_tool_tip(button, f"{help_text} ({binding.chord})" if binding else help_text)
        button.setAccessibleDescription(help_text)
        if action is not None:
            button.clicked.connect(action)
        return button
