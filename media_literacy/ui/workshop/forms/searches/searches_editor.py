"""The searches to read under “Leave the page” as fields, with buttons to add, move and remove them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.parts.search_text import SearchText, searches_markdown, searches_text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.workshop.forms.form_context import FormContext
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRows
from media_literacy.ui.workshop.forms.part_editor import PartEditor
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.searches.search_fields import SearchFields


class SearchList(NumberedRows[SearchFields]):
    """The searches. `pick_requested` carries the place of the one whose claim is to be clicked in the page."""

    pick_requested = Signal(int)

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Add a search to read"), context.watch, appearance, parent, spacing=8)
        self._context = context
        self._sentences: Sequence[Sentence] = ()

    def make_row(self) -> SearchFields:
        """A search."""
        row = SearchFields(self._context, self.appearance, self)
        row.show_sentences(self._sentences)
        row.pick_requested.connect(self._on_pick_requested)
        return row

    def show_sentences(self, sentences: Sequence[Sentence]) -> None:
        """The sentences that claims may be of."""
        if sentences != self._sentences:
            self._sentences = sentences
            for row in self.rows:
                row.show_sentences(sentences)

    def add_empty(self) -> None:
        """A new search at the end, open."""
        super().add_empty()
        self.rows[-1].open()
        self.rows[-1].query.setFocus()

    def focus_moved(self, row: SearchFields, step: int) -> None:
        """Stay at the button that moves it."""
        row.head.focus_move(step, row.opener)

    def _on_pick_requested(self) -> None:
        self.pick_requested.emit(self.index_of(self.sender()))


class SearchesEditor(PartEditor):
    """A `SyncedField` of the Markdown of all searches. Whatever stands in a field is in the lesson."""

    def __init__(self, context: FormContext, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(_("Searches to read"), PendingKind.CHOICE, context, appearance, parent)
        self.language = "en"
        self.searches = SearchList(context, appearance, self.holder)
        self.use_entries(self.searches)

    def read(self, markdown: str) -> tuple[SearchText, ...] | None:
        """The searches."""
        return searches_text(markdown, self.language)

    def write(self, fields: tuple[SearchText, ...]) -> str:
        """The searches as Markdown."""
        return searches_markdown(fields, self.language)

    def show_fields(self, fields: tuple[SearchText, ...]) -> None:
        """Show these searches."""
        self.searches.show_values(fields)

    def fields_now(self) -> tuple[SearchText, ...]:
        """The searches as they stand in the fields."""
        return tuple(row.value for row in self.searches.rows)

    def opened(self, at: int) -> QWidget:
        """The fields of a search, unfolded; where there is none, what adds one or shows them all."""
        if not self.plain.isHidden():
            return self.plain
        if not self.searches.rows:
            return self.searches
        row = self.searches.rows[min(at, len(self.searches.rows) - 1)]
        row.open()
        return row

    def texts(self) -> list[LiveText]:
        """The fields of every search and every result."""
        return self.searches.synced_parts()

    def put_pending(self) -> None:
        """Nothing is held back: a search without its words is in the lesson as well."""

    def restore_pending(self) -> None:
        """Nothing was held back."""
