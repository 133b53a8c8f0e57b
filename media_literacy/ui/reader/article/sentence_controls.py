"""One unpainted control over each sentence, so that assistive technology and the keyboard have something to hold.

The eye sees what `ArticleView` paints; a screen reader sees a check box with the sentence as its name. In a long
article only the sentences near the window have one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Sentence, SentenceId
from media_literacy.ui.reader.article.article_layout import ArticleLayout
from media_literacy.ui.widgets.after_painting import PaintedTimer
from media_literacy.ui.widgets.labels.announcements import focus_and_announce
from media_literacy.ui.widgets.labels.plain_text import PaintedButton

MOST_AT_ONCE = 200
"""Up to so many sentences every one has its control; above, only those near the window."""

NEAR, NEAR_FOR_LISTENERS = 15, 100
"""How many sentences each way of the view are near the window."""

_PLACE_AFTER = 30
"""Milliseconds from the painting of the page after which the controls around the view are laid."""

PLACED_AT_ONCE = 8
"""So many controls around the view are laid between two paintings: all of them would take longer than a frame."""

_AFTER_FOCUS = 50
"""Milliseconds after which a sentence that lost the focus has its new name: the item of a list is told of before."""


class SentenceControl(PaintedButton):
    """A check box for one sentence, laid over its words; the mouse goes through it."""

    focused = Signal(str)
    left = Signal()

    def __init__(self, sentence: SentenceId, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.sentence = sentence
        # Not the id: it can be the label of a note, and assistive technology can ask for an object's name.
        self.setObjectName(f"sentence-{number}")
        self.setCheckable(True)
        # Off the Tab key but open to the focus, or assistive technology could not go to it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._is_marked = False
        self.toggled.connect(self._on_toggled)

    def show_marked(self, is_marked: bool) -> None:
        """Show whether the sentence is marked."""
        self._is_marked = is_marked
        self.setChecked(is_marked)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the article paints its own sentences."""

    def nextCheckState(self) -> None:
        """Nothing: whether a click marks or unmarks is the exercise's rule, and comes back through `show_marked`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter toggle; every other key is the article's."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell which sentence has the focus now."""
        super().focusInEvent(event)
        self.focused.emit(self.sentence)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went on."""
        super().focusOutEvent(event)
        self.left.emit()

    def _on_toggled(self, is_checked: bool) -> None:
        """The action “Toggle” of assistive technology changes the state without a click; it is taken for one."""
        if is_checked is not self._is_marked:
            self.setChecked(self._is_marked)
            self.click()


class SentenceControls(QObject):
    """Keeps the controls of one article in their places; the article view owns it.

    A screen reader speaks a name that changes under the focus, all of it. So where one listens, what is new is
    announced by whoever knows it, and the sentence has its new name once the focus has gone on.
    """

    def __init__(
        self,
        sentences: Iterable[Sentence],
        parent: QWidget,
        on_clicked: Callable[[], None],
        on_focused: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._sentences = {sentence.id: sentence for sentence in sentences}
        self._parent = parent
        self._on_clicked, self._on_focused = on_clicked, on_focused
        self._controls: dict[SentenceId, SentenceControl] = {}
        self._tab_stop: SentenceId | None = next(iter(self._sentences), None)
        self._names: Mapping[SentenceId, str] = {}
        self._checked: frozenset[SentenceId] = frozenset()
        self._covered: tuple[ArticleLayout, int, list[SentenceId]] | None = None
        self._placed: set[SentenceId] = set()
        """Those that lie where the layout that is covered has their words."""
        self._numbers = {sentence: index for index, sentence in enumerate(self._sentences)}
        self._to_place: Sequence[SentenceId] = ()
        self._place_soon = PaintedTimer(_PLACE_AFTER, self)
        self._place_soon.timeout.connect(self._place_near)
        self._to_rename: set[SentenceId] = set()
        self._rename_soon = QTimer(self, singleShot=True, interval=_AFTER_FOCUS)
        self._rename_soon.timeout.connect(self._rename)

    @property
    def has_all(self) -> bool:
        """Whether every sentence has a control, wherever the window is."""
        return len(self._sentences) <= MOST_AT_ONCE

    def place_between(self, layout: ArticleLayout, top: float, bottom: float) -> None:
        """Lay the controls over the sentences; in a long article only between two heights, in px.

        Those around them come once the page is painted.
        """
        in_view = list(self._sentences) if self.has_all else [sentence.id for sentence in layout.between(top, bottom)]
        covered = (layout, layout.moves, in_view)
        if covered == self._covered:
            return
        if self._covered is None or covered[:2] != self._covered[:2]:
            self._placed.clear()
        self._covered = covered
        if not self.has_all:
            near = self._near(in_view)
            self._remove_others(set(near))
            self._to_place = [sentence for sentence in near if sentence not in self._placed]
            self._place_soon.start()
        for sentence in in_view:
            if sentence not in self._placed:
                self._place(sentence, layout)

    def _place_near(self) -> None:
        if self._covered is None:
            return
        now, self._to_place = self._to_place[:PLACED_AT_ONCE], self._to_place[PLACED_AT_ONCE:]
        for sentence in now:
            self._place(sentence, self._covered[0])
        if self._to_place:
            self._place_soon.start()

    def _near(self, in_view: list[SentenceId]) -> list[SentenceId]:
        """Those in view and around it; where somebody listens, as many as are gone through in one go."""
        if not in_view:
            return in_view
        order, around = list(self._sentences), NEAR_FOR_LISTENERS if QAccessible.isActive() else NEAR
        first, last = self._numbers[in_view[0]], self._numbers[in_view[-1]]
        return order[max(first - around, 0) : last + 1 + around]

    def _place(self, sentence: SentenceId, layout: ArticleLayout) -> None:
        """Lay a sentence's control over its words, making it if need be."""
        box = layout.bounds(sentence).toAlignedRect()
        control = self._controls.get(sentence)
        if control is None:
            control = SentenceControl(sentence, self._sentences[sentence].number, self._parent)
            control.clicked.connect(self._on_clicked)
            control.focused.connect(self._on_focused)
            control.left.connect(self._rename_soon.start)
            control.show_marked(sentence in self._checked)
            control.setAccessibleName(self._names.get(sentence, self._sentences[sentence].text))
            if sentence == self._tab_stop:
                control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._controls[sentence] = control
        if control.geometry() != box:
            control.setGeometry(box)
        if control.isHidden():
            control.show()
        self._placed.add(sentence)

    def _remove_others(self, sentences: set[SentenceId]) -> None:
        """Take away the controls of all other sentences, but for the one that Tab stops at."""
        for sentence in [
            control for control in self._controls if control not in sentences and control != self._tab_stop
        ]:
            control = self._controls.pop(sentence)
            self._placed.discard(sentence)
            control.hide()
            control.deleteLater()

    def remove_all(self) -> None:
        """Take every control away: the article has another wording."""
        for control in self._controls.values():
            control.hide()
            control.deleteLater()
        self._place_soon.stop()
        self._controls.clear()
        self.deleteLater()

    def show_state(
        self,
        names: Mapping[SentenceId, str],
        checked: frozenset[SentenceId],
        among: Iterable[SentenceId] | None = None,
    ) -> None:
        """Say the names anew, and which sentences are marked; the names changed `among` these, or anywhere."""
        changed = checked ^ self._checked
        self._names, self._checked = names, checked
        self._to_rename.update(self._controls if among is None else among)
        self._rename()
        for sentence in changed:
            control = self._controls.get(sentence)
            if control is not None:
                control.show_marked(sentence in checked)

    def _rename(self) -> None:
        """Give the controls their new names, but for the one that somebody listens to just now."""
        waiting = set()
        for sentence in self._to_rename:
            control = self._controls.get(sentence)
            name = self._names.get(sentence) if control is not None else None
            if control is None or name is None or name == control.accessibleName():
                continue
            if control.hasFocus() and QAccessible.isActive():
                waiting.add(sentence)
            else:
                control.setAccessibleName(name)
        self._to_rename = waiting

    def set_tab_stop(
        self, sentence: SentenceId, layout: ArticleLayout, *, take_focus: bool, announcement: str = ""
    ) -> None:
        """Make a sentence the one that Tab stops at; with the focus, the announcement is heard behind its name."""
        before = self.tab_stop
        self._tab_stop = sentence
        self._place(sentence, layout)
        control = self._controls[sentence]
        control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if take_focus:
            focus_and_announce(control, announcement)
        if before is not None and before is not control:
            before.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def tab_stop(self) -> SentenceControl | None:
        """The control that Tab stops at."""
        return self._controls.get(self._tab_stop) if self._tab_stop else None

    def has_focus(self) -> bool:
        """Whether one of the sentences has the keyboard's focus."""
        control = self.tab_stop
        return control is not None and control.hasFocus()
