"""The reasons to doubt a sentence, as a list box: arrows and letters move, Enter, Space or one click chooses."""

from collections.abc import Iterable

from PySide6.QtCore import QElapsedTimer, QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QListWidgetItem, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.ui.reader.doubts.reason_rows import QUESTION, REASON, Index, ReasonRows
from media_literacy.ui.reader.doubts.row_ends import last_end, row_ends
from media_literacy.ui.theme.appearance import Appearance

OWN_WORDS = "own-words"
"""Stands for the reason that is given in one's own words; no kind is called so."""

_MOVES = QItemSelectionModel.SelectionFlag.NoUpdate
"""Neither arrows nor the mouse select: to assistive technology the chosen reason is, whatever chose it."""
_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
_PAGE = 5
_FEWEST = 2
"""Of so many reasons, shown at once, one can be weighed against another."""


class ReasonList(QListWidget):
    """Reasons under their headings, each with its question. `reason_chosen` carries a kind's id, or OWN_WORDS."""

    reason_chosen = Signal(str)
    height_changed = Signal()
    """Its width made it so, after it was laid out."""

    def __init__(
        self, catalogue: Catalogue, language: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = ReasonRows(self, appearance)
        self._room: tuple[int, int] | None = None
        self._measured: tuple[int, int, int, Appearance] | None = None
        self._ends: list[int] = []
        self._typed, self._since_typed = "", QElapsedTimer()
        self.setAccessibleName(_("What is wrong with this sentence?"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(self._look)
        self._add_reasons(catalogue, language)
        self.itemClicked.connect(self._on_clicked)
        self._notify_soon = QTimer(self, singleShot=True, interval=0)
        self._notify_soon.timeout.connect(self._notify_focus)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit_after_layout)
        self.apply_appearance(appearance)

    @property
    def reason(self) -> str:
        """The reason that is chosen; empty where none is."""
        return self._look.chosen

    def show_reason(self, reason: str) -> None:
        """Show which reason is chosen; an empty one is none. The list begins there, or at its top."""
        items = list(self._reasons())
        names = [item for item in items if item.data(REASON) == reason]
        self._look.chosen = reason if names else ""
        for place, item in enumerate(items, 1):
            self._name(item, place, len(items))
            item.setSelected(item in names)
        if not self.hasFocus():
            self.setCurrentItem(names[0] if names else items[0], _MOVES)
            if names:
                self.scrollTo(self.indexFromItem(names[0]), QAbstractItemView.ScrollHint.PositionAtCenter)
            else:
                self.scrollToTop()
        self.viewport().update()

    def use_height(self, wanted: int, most: int) -> None:
        """Be as high as all reasons, or as the whole rows in so many px; two reasons, where `most` holds them."""
        self._room = wanted, most
        measured = wanted, most, self.viewport().width(), self._look.appearance
        if measured == self._measured:
            return
        self._measured = measured
        rows = ((self.sizeHintForRow(row), not self.item(row).data(REASON)) for row in range(self.count()))
        self._ends, frame = row_ends(rows), 2 * self.frameWidth()
        room = min(max(wanted - frame, self._ends[_FEWEST - 1]), most - frame)
        self.setFixedHeight(max(last_end(self._ends, room) + frame, 3 * self.fontMetrics().height()))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        self._look.appearance = appearance
        theme = appearance.theme
        self.setStyleSheet(
            f"QListWidget {{ background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 7px;"
            f" outline: none; padding: 1px; }}"
            f"QListWidget:focus {{ border: 2px solid {theme.accent}; padding: 0; }}"
        )
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or choose; letters look a reason up, and what is neither is the page's."""
        key = event.key()
        rows = [self.row(item) for item in self._reasons()]
        at = rows.index(self.currentRow()) if self.currentRow() in rows else 0
        last = len(rows) - 1
        moves = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_PageUp: at - _PAGE,
            Qt.Key.Key_PageDown: at + _PAGE,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif key in moves:
            self.setCurrentRow(rows[min(max(moves[Qt.Key(key)], 0), last)], _MOVES)
        elif event.text().isalpha() or (key == Qt.Key.Key_Space and self._goes_on(" ")):
            self._typed = self._still_typed() + event.text()
            self._since_typed.start()
            self.keyboardSearch(event.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self._choose(self.currentItem())
        else:
            event.ignore()

    def _still_typed(self) -> str:
        """What was typed just now, as Qt's own search counts it."""
        is_typing = self._since_typed.isValid() and not self._since_typed.hasExpired(
            QApplication.keyboardInputInterval()
        )
        return self._typed if is_typing else ""

    def _goes_on(self, text: str) -> bool:
        """Whether a reason begins with what was typed just now, and this."""
        typed = self._still_typed()
        return bool(typed) and any(
            item.text().casefold().startswith((typed + text).casefold()) for item in self._reasons()
        )

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Select nothing."""
        return _MOVES

    def keyboardSearch(self, search: str) -> None:
        """Go to the next reason that begins so; never to a heading."""
        super().keyboardSearch(search)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Questions take more lines, or fewer, at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()
            self.scrollTo(self.currentIndex())
        self._fit_soon.start()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE) -> None:
        """Let the row be seen, and the last row below it end where the list does."""
        super().scrollTo(index, hint)
        height, bar = self.viewport().height(), self.verticalScrollBar()
        if self.visualRect(index).bottom() < height:  # else it would go out of sight
            bottom = bar.value() + height
            bar.setValue(bar.value() - (bottom - last_end(self._ends, bottom)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The reason that the arrows are at shows its frame, and is heard behind the name of the list."""
        super().focusInEvent(event)
        self.scrollTo(self.currentIndex())
        if QAccessible.isActive():
            self._notify_soon.start()

    def _fit_after_layout(self) -> None:
        """Only now it is known at which width the rows stand."""
        before = self.height()
        if self._room is not None:
            self.use_height(*self._room)
        self.scrollTo(self.currentIndex())
        if self.height() != before:
            self.height_changed.emit()

    def _notify_focus(self) -> None:
        """Tell assistive technology which reason has the focus: Qt tells of the list alone when the focus comes."""
        if self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.currentRow())
            QAccessible.updateAccessibility(event)

    def _add_reasons(self, catalogue: Catalogue, language: str) -> None:
        for heading, kinds in catalogue.red_flag_groups(language).items():
            item = QListWidgetItem(capitalised(heading) if heading else _("Other reasons"), self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            for kind in kinds:
                self._add(kind.id, capitalised(kind.name(language)), kind.question(language))
        self._add(OWN_WORDS, _("Something else"), _("In my words."))

    def _add(self, reason: str, name: str, question: str) -> None:
        item = QListWidgetItem(name, self)
        item.setData(REASON, reason)
        item.setData(QUESTION, question)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)

    def _reasons(self) -> Iterable[QListWidgetItem]:
        items = (self.item(row) for row in range(self.count()))
        return (item for item in items if item.data(REASON))

    def _name(self, item: QListWidgetItem, place: int, total: int) -> None:
        """Say for the ear what it asks, its place, and whether it is chosen."""
        text = _("{reason}: {question} {place} of {total}").format(
            reason=item.text(), question=item.data(QUESTION), place=place, total=total
        )
        if item.data(REASON) == self._look.chosen:
            text = _("Chosen: {reason}").format(reason=text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(REASON):
            self.reason_chosen.emit(item.data(REASON))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(item)
