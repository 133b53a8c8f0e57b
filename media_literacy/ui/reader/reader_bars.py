"""The bars over and under the page."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode
from media_literacy.ui import key_bindings as keys
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.keys import KeyHint
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, PlainToolButton, set_tool_tip
from media_literacy.ui.widgets.plain_layouts import plain_row
from media_literacy.ui.widgets.wrapping_layouts import FlowRow
from media_literacy.ui.window.window_actions import WindowActions

REST_MILLISECONDS = 900


class TopBar(QFrame):
    """The way back, the lesson's title and how it is taken, and the buttons for text, teachers and keys."""

    teachers_requested = Signal()

    def __init__(
        self, title: str, minutes: int, mode: Mode, actions: WindowActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self.setProperty("variant", "bar-top")
        self._back = self._button("←", _("Back to the lessons"), actions.leave, variant="quiet")
        self._title = PlainLabel(title, self, variant="strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setMinimumWidth(80)
        self._label = PlainLabel("", self, variant="warn")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._label)
        facts = ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
        self._facts = PlainLabel(facts, self, variant="soft")
        way = _("Guided") if mode is Mode.GUIDED else _("Investigate")
        self._mode = PlainLabel(way, self, variant="soft")
        self._long_label = PlainLabel("", self, variant="warn", wraps=True)
        self._long_label.setContentsMargins(8, 0, 8, 0)
        row = QHBoxLayout()
        row.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 16, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._long_label)
        row.addWidget(self._back)
        row.addLayout(titles, 1)
        row.addWidget(self._facts)
        row.addSpacing(12)
        row.addWidget(self._mode)
        self._text = self._button(_("Aa"), _("Text size, spacing and theme"), self._on_text)
        self._buttons = QWidget(self)
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self._text)
        buttons.addWidget(self._button(_("For teachers"), _("Discussion and teacher notes"), self.teachers_requested))
        buttons.addWidget(self._button(_("Keys ?"), _("Help with the keys"), actions.show_keys))
        self._row, self._column, self._is_tight = row, column, False
        row.addWidget(self._buttons)

    def _on_text(self) -> None:
        self._actions.show_text_menu(self._text.mapToGlobal(self._text.rect().bottomLeft()))

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
        spare = self.width() - self._title.minimumSizeHint().width()
        needed = sum(button.sizeHint().width() for button in self.findChildren(PlainToolButton)) + 140
        self._stack_buttons(self.width() < needed + self._title.fontMetrics().averageCharWidth() * 16)
        if self._is_tight:
            needed = 140
        wide = self._title.fontMetrics().horizontalAdvance(self._title.text())
        self._facts.setVisible(spare > needed + wide + self._facts.sizeHint().width() + 80)
        self._mode.setVisible(spare > needed + min(wide, 200) + self._mode.sizeHint().width())
        room = self.width() - needed + 60
        for part in (self._facts, self._mode):
            room -= 0 if part.isHidden() else part.sizeHint().width() + 22
        is_short = self._label.fontMetrics().horizontalAdvance(self._label.text()) < room
        self._label.setVisible(is_short)
        self._long_label.setVisible(not is_short)

    def _stack_buttons(self, is_tight: bool) -> None:
        """Give the buttons a line of their own where they would leave the title no room."""
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        if is_tight:
            self._row.removeWidget(self._buttons)
            self._column.insertWidget(1, self._buttons, 0, Qt.AlignmentFlag.AlignRight)
        else:
            self._column.removeWidget(self._buttons)
            self._row.addWidget(self._buttons)

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


class BottomBar(QFrame):
    """How far the reader is, the most useful keys, and the one button that leads on."""

    hint_requested = Signal()
    evidence_requested = Signal()
    words_requested = Signal(QPoint)
    own_note_requested = Signal()
    next_requested = Signal()
    all_clashes_toggled = Signal()
    marks_requested = Signal()
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        self._progress = PlainLabel("", self)
        self.marked = Button("", self, variant="quiet")
        self.marked.clicked.connect(self.marks_requested)
        self.marked.hide()
        self._keys = QWidget(self)
        hints = plain_row(self._keys, 14)
        self._mark_key = KeyHint(keys.MARK[0].caps, _("suspicious"), self._keys)
        self._note_keys = KeyHint(
            (*keys.NEXT_NOTE.caps, *keys.PREVIOUS_NOTE.caps), _("next and previous note"), self._keys
        )
        for hint in (
            KeyHint((*keys.UP.caps, *keys.DOWN.caps), _("sentence"), self._keys),
            self._mark_key,
            self._note_keys,
        ):
            hints.addWidget(hint)
        self.hint = self._button(_("Hint"), keys.HINT.chord, self.hint_requested)
        self.evidence = self._button(_("Evidence"), keys.EVIDENCE.chord, self.evidence_requested)
        self.words = self._button(_("Words"), keys.WORDS.chord, self._on_words)
        self.own_note = self._button(_("My note"), keys.OWN_NOTE_TOO.chord, self.own_note_requested)
        self.next = self._button(_("Next note"), keys.NEXT_NOTE.chord, self.next_requested)
        self.clashes = self._button(_("All contradictions"), keys.ALL_CLASHES.chord, self.all_clashes_toggled)
        self.clashes.hide()
        self.main = Button("", self, variant="main")
        self.main.clicked.connect(self.onward)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._on_rested)
        buttons = QWidget(self)
        wrapping = FlowRow(buttons, is_trailing=True)
        for button in (self.hint, self.evidence, self.words, self.own_note, self.clashes, self.next, self.main):
            button.setParent(buttons)
            wrapping.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 16, 7)
        row.setSpacing(10)
        row.addWidget(self._progress)
        row.addWidget(self.marked)
        row.addStretch(1)
        row.addWidget(self._keys)
        row.addWidget(buttons)

    def show_progress(self, read: int, total: int) -> None:
        """Say how many sentences were read."""
        text = ngettext("You have read {read} of {total} sentence", "You have read {read} of {total} sentences", total)
        self._progress.setText(text.format(read=read, total=total))

    def show_marked(self, count: int) -> None:
        """Say how many sentences are marked; nothing where it is none."""
        text = ngettext("{n} marked", "{n} marked", count).format(n=count)
        self.marked.setText(text)
        self.marked.setAccessibleName(_("{n_marked}: look at your marks").format(n_marked=text))
        self.marked.setVisible(bool(count))
        self._fit()

    def show_onward(self, *, is_revealed: bool) -> None:
        """Name the button that leads on; hints end with the reveal, and notes to step through begin."""
        self.main.setText(_("See the result") if is_revealed else _("I have read it all"))
        self.hint.setVisible(not is_revealed)
        self.next.setVisible(is_revealed)
        self._mark_key.setVisible(not is_revealed)
        self._note_keys.setVisible(is_revealed)
        self._fit()

    def offer_clashes(self, *, has_many: bool, shows_all: bool) -> None:
        """Offer to draw every contradiction at once where there are several, or one at a time again."""
        self.clashes.setText(_("One contradiction at a time") if shows_all else _("All contradictions"))
        self.clashes.setVisible(has_many)
        self._fit()

    def pause_onward(self) -> None:
        """Let the button rest for a moment, so that a double click does not pass what it has just asked for."""
        self.main.setEnabled(False)
        self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the keys go first, then the progress."""
        super().resizeEvent(event)
        self._fit()

    def _on_words(self) -> None:
        self.words_requested.emit(self.words.mapToGlobal(QPoint(0, 0)))

    def _on_rested(self) -> None:
        self.main.setEnabled(True)

    def _fit(self) -> None:
        needed = 60 + sum(
            button.sizeHint().width() + 10
            for button in (
                self.marked,
                self.hint,
                self.evidence,
                self.words,
                self.own_note,
                self.clashes,
                self.next,
                self.main,
            )
            if not button.isHidden()
        )
        room = self.width() - needed
        self._progress.setVisible(room > self._progress.sizeHint().width())
        room -= self._progress.sizeHint().width() + 20
        self._keys.setVisible(room > self._keys.sizeHint().width())

    def _button(self, text: str, key: str, signal: object) -> Button:
        button = Button(text, self, variant="quiet")
        set_tool_tip(button, _("Key {key}").format(key=key))
        button.clicked.connect(signal)
        return button
