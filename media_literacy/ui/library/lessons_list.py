"""Every lesson there is, pack by pack, with a field to search them and lists to filter them."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.library.search_match import FoundLessons
from media_literacy.ui.library.filter_bar import FilterBar
from media_literacy.ui.library.lesson_filter import LessonFilter, counts, filtered
from media_literacy.ui.library.lesson_search import LessonSearch
from media_literacy.ui.library.virtual_rows import VirtualRows
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce, announce_latest
from media_literacy.ui.widgets.labels.plain_text import PlainToolButton, set_tool_tip
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns


class SearchField(LineField):
    """A field that Esc empties and that Down leaves for what was found."""

    went_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt's own button for this has 16 px at any size of text, and its colours in any theme.
        self.clear_button = PlainToolButton(self)
        self.clear_button.setText("×")
        self.clear_button.setAccessibleName(_("Clear the search"))
        set_tool_tip(self.clear_button, _("Clear the search"))
        self.clear_button.setProperty("variant", "in-field")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self.clear)
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side, has_text, is_mirrored = self.height() - 4, bool(self.text()), self.isRightToLeft()
        self.clear_button.setGeometry(2 if is_mirrored else self.width() - side - 2, 2, side, side)
        self.clear_button.setVisible(has_text)
        taken = side // 2 if has_text else 0  # the other half lies in the padding
        self.setTextMargins(taken if is_mirrored else 0, 0, 0 if is_mirrored else taken, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Down; all else is typing."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


FEWEST_TO_FILTER = 2


class LessonsList(QWidget):
    """The search and the filters, and the `rows` that fit both; `open_lesson` is handed a path."""

    rows_changed = Signal()
    filter_changed = Signal(LessonFilter)
    lost_requested = Signal()

    def __init__(
        self,
        open_lesson: Callable[[str], None],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        search: LessonSearch | None = None,
        lesson_filter: LessonFilter = LessonFilter(),  # noqa: B008
    ) -> None:
        super().__init__(parent)
        self._open_lesson = open_lesson
        self._matches: FoundLessons | None = None
        self._entries: tuple[LessonEntry, ...] = ()
        self._standings: Mapping[LessonKey, Standing] = {}
        self._lesson_search = search or LessonSearch(None, None, self)
        self._lesson_search.found.connect(self._on_found)
        self._lesson_search.excerpts_found.connect(self._on_excerpts_found)
        self._is_entering = self._is_asked = False
        self._head = QWidget(self)
        self._columns = Columns(self._head, appearance, narrowest=210)
        self._columns.addWidget(SetText(_("All lessons"), Role.HEADING, appearance, self._head, before=5))
        self.search = SearchField(self._head)
        self.search.setPlaceholderText(_("Search titles, text and kinds"))
        self.search.setAccessibleName(_("Search the lessons by title, text or kind"))
        self.search.textChanged.connect(self._on_searched)
        self.search.returnPressed.connect(self._on_search_entered)
        self.search.went_down.connect(self._on_search_went_down)
        self._columns.addWidget(self.search)
        self.filters = FilterBar(lesson_filter, appearance, self)
        self.filters.changed.connect(self._on_filtered)
        self.rows = VirtualRows(open_lesson, appearance, self)
        self._gap = Gap(22, appearance, self)
        self._nothing = SetText("", Role.HEADING, appearance, self, after=4)
        self._way_out = SetText("", Role.NOTE, appearance, self)
        self.lost = Button("", self, variant="link")
        self.lost.clicked.connect(self.lost_requested)
        self._lost_row = wrapping_row(self, self.lost)
        self._lost_row.hide()
        whole = plain_column(self)
        for part in (
            self._head,
            Gap(10, appearance, self),
            self.filters,
            self.rows,
            self._gap,
            self._nothing,
            self._way_out,
            Gap(14, appearance, self),
            self._lost_row,
        ):
            whole.addWidget(part)
        whole.addStretch(1)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Measure by another size of text."""
        self._columns.use_appearance(appearance)

    def show_lost(self, count: int) -> None:
        """Lead to the results of so many lessons that are in no list any more."""
        self._lost_row.setVisible(count > 0)
        self.lost.setText(
            ngettext(
                "Your result in a lesson that is no longer here",
                "Your results in {n} lessons that are no longer here",
                count,
            ).format(n=count)
        )

    def show_lessons(self, entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing]) -> None:
        """Show these; the search stays."""
        self._entries, self._standings = tuple(entries), standings
        self._head.setVisible(bool(entries))
        self.filters.setVisible(len(entries) >= FEWEST_TO_FILTER)
        self._lesson_search.use_entries(self._entries)
        if self.search.text().strip():
            self._lesson_search.search(self.search.text())
        else:
            self._show(None)

    @property
    def matches(self) -> FoundLessons | None:
        """What the search found, as far as it has answered; None where nothing is sought."""
        return self._matches

    def restore_search(self, words: str, matches: FoundLessons | None) -> None:
        """Show at once what was found for these words before, and seek them again."""
        self.search.setText(words)
        self._is_asked = False  # nobody typed, so nothing is announced
        if matches is not None:
            self._show(matches)

    def _on_searched(self) -> None:
        self._is_entering, self._is_asked = False, bool(self.search.text().strip())
        if self._is_asked:
            self._lesson_search.search(self.search.text())
        else:
            self._lesson_search.cancel()
            self._show(None)

    def _on_filtered(self, wanted: LessonFilter) -> None:
        self._show(self._matches)
        announce(self.filters, self._found_words())
        self.filter_changed.emit(wanted)

    def _on_found(self, matches: FoundLessons) -> None:
        self._show(matches.keeping_excerpts(self._matches))
        if self._is_asked:
            self._is_asked = False
            announce_latest(self.search, self._found_words())
        if self._is_entering:
            self._on_search_entered()

    def _on_excerpts_found(self, matches: FoundLessons) -> None:
        self._matches = matches
        self.rows.show_matches(matches)

    def _on_search_entered(self) -> None:
        self._is_entering = self._lesson_search.is_searching
        if self.rows.count and self.search.text().strip() and not self._is_entering:
            self._open_lesson(self.rows.row(0).objectName())

    def _on_search_went_down(self) -> None:
        if self.rows.count:
            self.rows.row(0).setFocus(Qt.FocusReason.TabFocusReason)

    def _found_words(self) -> str:
        return ngettext("{n} lesson fits.", "{n} lessons fit.", self.rows.count).format(n=self.rows.count)

    def _show(self, matches: FoundLessons | None) -> None:
        """Show the rows that a search found, or all, through the filter; and say so when there is none."""
        self._matches = matches
        files = matches.files if matches is not None else frozenset()
        found = self._entries if matches is None else [entry for entry in self._entries if entry.file in files]
        shown = filtered(found, self._standings, self.filters.wanted)
        packs = groupby(shown, key=attrgetter("pack_title"))
        in_title = matches.titled if matches is not None else frozenset()
        titled = [
            (title or _("Opened files"), sorted(entries, key=lambda entry: entry.file not in in_title))
            for title, entries in packs
        ]
        self.rows.show_rows(titled, self._standings, matches or {})
        if len(self._entries) >= FEWEST_TO_FILTER:
            numbers = counts(found, self._standings, self.filters.wanted)
            self.filters.show_counts(numbers, len(shown), len(self._entries))
        nothing, way_out = self._empty_words()
        self._nothing.say(nothing)
        self._way_out.say(way_out)
        for part in (self._gap, self._nothing, self._way_out):
            part.setVisible(not self.rows.count)
        self.rows_changed.emit()

    def _empty_words(self) -> tuple[str, str]:
        if not self._entries:
            return _("There are no lessons here yet."), _("Open a lesson file, or drop one on this window.")
        if not self.filters.wanted.is_empty:
            return _("No lesson fits."), _("Clear the filters to see all of them.")
        return (
            _("No lesson fits “{search}”.").format(search=self.search.text().strip()),
            _("Try fewer letters, or the name of a kind, such as “contradiction”."),
        )
