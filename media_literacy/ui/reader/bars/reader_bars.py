"""The bar under the page: how far the reader is, and what leads on."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.progress.lesson_steps import reading_step, step_line
from media_literacy.engine.progress.reading_progress import progress_words, read_count_words
from media_literacy.engine.wording.item_words import ArticlePlace, Onward, item_place, item_step
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Mode
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.reader.bars.reading_rail import ReadingRail
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.keys import KeyHint
from media_literacy.ui.widgets.controls.more_menu import MoreButton
from media_literacy.ui.widgets.labels.plain_text import PlainLabel, set_tool_tip
from media_literacy.ui.widgets.layouts.plain_layouts import plain_row
from media_literacy.ui.widgets.layouts.restyling import give_room, repolish

REST_MILLISECONDS = 900
_ONLY_ONE = ArticlePlace()


class BottomBar(QFrame):
    """How far the reader is, the most useful keys, and the one button that leads on."""

    hint_requested = Signal()
    evidence_requested = Signal()
    facts_requested = Signal()
    words_requested = Signal(QPoint)
    own_note_requested = Signal()
    next_requested = Signal()
    all_clashes_toggled = Signal()
    marks_requested = Signal()
    onward = Signal()

    def __init__(self, rail: ReadingRail, parent: QWidget | None = None, *, article: ArticlePlace = _ONLY_ONE) -> None:
        """`article` is which of several, where they are judged item by item."""
        super().__init__(parent)
        self.article = article
        self.setProperty("variant", "bar-bottom")
        # No window is kept wide by what a bar shows now: it shows less when it is narrower.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.rail = rail
        self._said = self._said_before = ""
        self._with_single_key: dict[Button, keys.KeyBinding] = {}
        self._is_revealed, self._is_by_item, self._names_single_keys = False, False, True
        self._step = PlainLabel("", self, variant="strong")
        self._step.setMinimumWidth(1)  # it wraps where it must
        self._progress = PlainLabel("", self)
        self._marks = QWidget(self)
        self.marked = Button("", self._marks, variant="quiet")
        plain_row(self._marks, 0).addWidget(self.marked)
        self.marked.clicked.connect(self.marks_requested)
        self.marked.hide()
        self._keys = QWidget(self)
        hints = plain_row(self._keys, 20)
        self._mark_key = KeyHint(keys.MARK[0].caps, _("suspicious"), self._keys)
        self._note_keys = KeyHint(
            (*keys.NEXT_NOTE.caps, *keys.PREVIOUS_NOTE.caps), _("next and previous note"), self._keys
        )
        self._onward_key = KeyHint(keys.NEXT_NOTE.caps, _("go on"), self._keys)
        for hint in (
            KeyHint((*keys.UP.caps, *keys.DOWN.caps), _("sentence"), self._keys),
            self._mark_key,
            self._note_keys,
            self._onward_key,
        ):
            hints.addWidget(hint)
        self.hint = self._button(_("Hint"), keys.HINT, self.hint_requested)
        self.evidence = self._button(_("Evidence"), keys.EVIDENCE, self.evidence_requested)
        self.facts = self._button(_("Facts"), keys.FACTS, self.facts_requested)
        self.words = self._button(_("Words"), keys.WORDS, self._on_words)
        self.own_note = self._button(_("My note"), keys.OWN_NOTE_TOO, self.own_note_requested)
        self.next = self._button(_("Next note"), keys.NEXT_NOTE, self.next_requested)
        self.clashes = self._button(_("All contradictions"), keys.ALL_CLASHES, self.all_clashes_toggled)
        self.clashes.hide()
        self.main = Button("", self, variant="main")
        self.main.clicked.connect(self.onward)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._on_rested)
        self._onward_words = ""
        self._name_soon = QTimer(self, singleShot=True, interval=0)
        self._name_soon.timeout.connect(self._name_main)
        self._nearest, nearest = self._part(self.hint, self.next)
        self._buttons, others = self._part(self.evidence, self.facts, self.words, self.own_note, self.clashes)
        self._more = MoreButton((self.marked, *nearest, *others), self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(rail)
        row = QHBoxLayout()
        row.setSpacing(10)
        self._column.addLayout(row)
        for part in (self._step, self._progress, self._marks):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self._keys, self._nearest, self._buttons, self._more, self.main):
            row.addWidget(part)
        self.keep_low(False, 0)

    def keep_low(self, is_low: bool, side: int) -> None:
        """Take less height where the window is low; begin and end so many px from the edges."""
        self.rail.keep_low(is_low)
        for part in (self._step, self._more, self.main):
            give_room(part, is_little=is_low)
        self._more.setMaximumHeight(self.main.sizeHint().height())
        if is_low:
            self._column.setContentsMargins(10 + side, 1, 10 + side, 2)
        else:
            self._column.setContentsMargins(20 + side, 3, 16 + side, 7)
        self._column.setSpacing(0 if is_low else 2)
        self._fit()

    @property
    def ends(self) -> tuple[int, int]:
        """How far what it shows keeps from its left and right edge, in px."""
        around = self._column.contentsMargins()
        return around.left(), around.right()

    def show_progress(self, attempt: Attempt) -> None:
        """Say which step this is and how many sentences were read; show the rest on the rail.

        Assistive technology says it all when it enters the bar, and not at each change.
        """
        lesson, state = attempt.lesson, attempt.state
        is_by_item = attempt.mode is Mode.ITEMS and not state.is_revealed
        words = item_place(lesson, state, self.article) if is_by_item else read_count_words(lesson, state)
        _set_text(self._progress, words)
        # In a class the line over the page says which step this is.
        whole = "" if attempt.waits_for_teacher else step_line(reading_step(state), lesson)
        step = item_step(state) if is_by_item else whole
        if step != self._step.text():
            self._step.setText(step)
            self._fit()  # or a longer one would be cut
        said = words if is_by_item else progress_words(lesson, state)
        self._said = _("{step}. {words}").format(step=step, words=said) if step else said
        self._say()
        self.rail.refresh()

    def say_before(self, words: str) -> None:
        """Have assistive technology say this first when it enters the bar: what stands elsewhere for the eye."""
        self._said_before = words
        self._say()

    def _say(self) -> None:
        name = f"{self._said_before} {self._said}".strip()
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def show_marked(self, count: int) -> None:
        """Say how many sentences are marked; nothing where it is none."""
        text = ngettext("{n} marked", "{n} marked", count).format(n=count)
        if text == self.marked.text():
            return
        self.marked.setText(text)
        self.marked.setAccessibleName(_("{n_marked}: look at your marks").format(n_marked=text))
        self.marked.setVisible(bool(count))
        self._fit()

    def show_open(self, *, evidence: bool, facts: bool) -> None:
        """Show on its button which column is open: no check box, for assistive technology would only tick it."""
        for button, is_open in ((self.evidence, evidence), (self.facts, facts)):
            button.setProperty("shows", "open" if is_open else "")
            repolish(button)

    def show_onward(self, *, is_revealed: bool, is_second_look: bool = False) -> None:
        """Name the button that leads on; hints end with the reveal, and notes to step through begin."""
        if is_revealed:
            self._onward_words = _("See the result")
        else:
            self._onward_words = _("Open the notes") if is_second_look else _("I have read it all")
        if self.main.hasFocus() and QAccessible.isActive():
            self._name_soon.start()  # the focus goes on, and a name that changes under it would be spoken before
        else:
            self._name_main()
        self.hint.setVisible(not is_revealed)
        self.next.setVisible(is_revealed)
        self._mark_key.setVisible(not is_revealed)
        self._is_revealed = is_revealed
        self._show_letter_keys()

    def show_item_onward(self, onward: Onward) -> None:
        """As `show_onward`, where an article is judged item by item: no hint, and nothing to mark."""
        self._onward_words = onward.words
        self._name_main()
        self.main.setEnabled(onward.is_ready)
        self._is_by_item = True
        for part in (self.hint, self.next, self._mark_key):
            part.setVisible(False)
        self._show_letter_keys()

    def show_class_onward(self, onward: Onward, *, takes_marks: bool, gives_hints: bool, has_notes: bool) -> None:
        """As `show_onward`, in a class: what leads on waits for the teacher."""
        self._onward_words = onward.words
        self._name_main()
        self._rest.stop()
        self.main.setEnabled(onward.is_ready)
        self.main.setVisible(bool(onward.words))
        self.hint.setVisible(gives_hints and takes_marks)
        self.next.setVisible(has_notes)
        self._mark_key.setVisible(takes_marks)
        self._is_revealed = has_notes
        self._show_letter_keys()

    def name_single_keys(self, are_used: bool) -> None:
        """Whether the bar may name keys that are letters alone."""
        self._names_single_keys = are_used
        for button, binding in self._with_single_key.items():
            set_tool_tip(button, _("Key {key}").format(key=binding.chord) if are_used else "")
        self._show_letter_keys()

    def _show_letter_keys(self) -> None:
        self._note_keys.setVisible(self._is_revealed and self._names_single_keys)
        self._onward_key.setVisible(self._is_by_item and not self._is_revealed and self._names_single_keys)
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
        """Where there is little room, the keys go first, then the progress, then the buttons into a menu."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()  # which may change the height, and comes back here at once

    def _on_words(self) -> None:
        button = self._more if self._buttons.isHidden() else self.words
        self.words_requested.emit(button.mapToGlobal(QPoint(0, 0)))

    def _name_main(self) -> None:
        self.main.setText(self._onward_words)
        self._fit()

    def _on_rested(self) -> None:
        self.main.setEnabled(True)

    def _fit(self) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return  # fitted to a guess it would be too high at first, and the page be arranged twice
        around = self._column.contentsMargins()
        room = self.width() - around.left() - around.right() - self.main.sizeHint().width() - 10
        step = self._step.fontMetrics().horizontalAdvance(self._step.text())
        parts = (self._marks, self._nearest, self._buttons)
        needed = sum(_width(part) for part in parts)
        is_tight = room < needed + step + 10
        for part in parts:
            part.setVisible(not is_tight)
        beside = room - self._more.sizeHint().width() - 10
        for part in (self._nearest, self._marks) if is_tight else ():
            if beside >= step + _width(part) + 10:
                part.show()
                beside -= _width(part)
        self._more.setVisible(is_tight and bool(self._more.offered()))
        self._step.setWordWrap(is_tight and beside < step)
        self._step.setMinimumWidth(max(beside, 1) if self._step.wordWrap() else 1)
        room -= step + needed + 20
        self._progress.setVisible(room > self._progress.sizeHint().width())
        room -= self._progress.sizeHint().width() + 20
        self._keys.setVisible(room > self._keys.sizeHint().width())

    def _part(self, *buttons: Button) -> tuple[QWidget, tuple[Button, ...]]:
        part = QWidget(self)
        row = plain_row(part, 10)
        for button in buttons:
            row.addWidget(button)
        return part, buttons

    def _button(self, text: str, binding: keys.KeyBinding, signal: object) -> Button:
        button = Button(text, self, variant="quiet")
        set_tool_tip(button, _("Key {key}").format(key=binding.chord))
        if binding.is_single:
            self._with_single_key[button] = binding
        button.clicked.connect(signal)
        return button


def _set_text(label: PlainLabel, text: str) -> None:
    if text != label.text():  # a label looks through every text for what it must not show
        label.setText(text)


def _width(part: QWidget) -> int:
    """What the buttons of a part need, whether it shows or not."""
    return sum(button.sizeHint().width() + 10 for button in part.findChildren(Button) if not button.isHidden())
