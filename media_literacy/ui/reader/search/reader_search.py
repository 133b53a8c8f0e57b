"""Ctrl+F while reading: goes from place to place, and leaves the reader at the sentence that was found."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.spoken_note import note_in_words
from media_literacy.ui.reader.search.text_search import Match, MatchSource, OpenText, find_matches
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

if TYPE_CHECKING:
    from media_literacy.ui.widgets.find_bar import FindBar


class OpenBeside(Protocol):
    """What lies open beside the article: hints, evidence and facts."""

    def open_texts(self) -> list[OpenText]:
        """What can be read of it now."""
        ...

    def show_text(self, source: MatchSource, item: str) -> None:
        """Bring it into view."""
        ...

    def focus_text(self, source: MatchSource, item: str) -> None:
        """Give it the keyboard."""
        ...


class ReaderSearch(QObject):
    """Searches the article and all that is open; notes that are not would give themselves away.

    `go_to_sentence` is handed the sentence at which the reader is left.
    """

    def __init__(
        self,
        attempt: Attempt,
        views: SentenceViews,
        desk: Desk,
        beside: OpenBeside,
        go_to_sentence: Callable[[str], None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._attempt, self._article, self._page = attempt, attempt.lesson.article, page
        self._views, self._desk, self._beside, self._go_to_sentence = views, desk, beside, go_to_sentence
        self.place_of_bar = plain_column(None)
        self._bar: FindBar | None = None
        self._ends = 10, 10
        self._begin = 0
        self._match: Match | None = None

    @property
    def bar(self) -> "FindBar":
        """Where the words are asked for; made for the first search."""
        if self._bar is None:
            from media_literacy.ui.widgets.find_bar import FindBar

            self._bar = FindBar(_("Find in the article and in what is open beside it"), self._page)
            self._bar.keep_ends(*self._ends)
            self._bar.sought.connect(self._on_sought)
            self._bar.closed.connect(self._on_closed)
            self.place_of_bar.addWidget(self._bar)
        return self._bar

    @property
    def open_bar(self) -> "FindBar | None":
        """The bar while it is open."""
        return None if self._bar is None or self._bar.isHidden() else self._bar

    def keep_ends(self, left: int, right: int) -> None:
        """Have the bar begin and end so many px from the edges."""
        self._ends = left, right
        if self._bar is not None:
            self._bar.keep_ends(left, right)

    def ask(self) -> None:
        """Ask for the words; the search begins at the sentence where the reader is."""
        chosen, _offset = self._desk.reading.place()
        numbers = {sentence.id: sentence.number for sentence in self._article.sentences}
        self._begin = numbers.get(chosen, 0)
        self._match = None
        self.bar.open_with(" ".join(self._desk.article.selected_text.split()))

    def close_bar(self) -> bool:
        """Close the bar; False if it was closed."""
        bar = self.open_bar
        if bar is not None:
            bar.close_bar()
        return bar is not None

    def _on_sought(self, words: str, direction: int) -> None:
        beside = self._beside.open_texts()
        found = find_matches(words, self._article, self._open_notes(), self._attempt.state.own_notes, beside)
        place = self._place(found, direction)
        self._match = found[place] if found else None
        self._desk.article.select(self._match.selection if self._match else None)
        if self._match is not None:
            self._show(self._match, is_chosen=bool(direction))
        self.bar.show_count(place + 1 if found else 0, len(found))
        if self._match is not None and direction:
            announce(self.bar, self._in_words(self._match))

    def _show(self, match: Match, *, is_chosen: bool) -> None:
        if not match.sentence:
            self._beside.show_text(match.source, match.item)
            return
        if is_chosen and match.selection is None:
            self._desk.article.choose(match.sentence)  # which shows its note
        self._desk.reveal(match.sentence)

    def _place(self, found: list[Match], direction: int) -> int:
        """Which place comes now: as one types the first from where the reader was, else the next or the one before."""
        if direction and self._match is not None and self._match in found:
            return (found.index(self._match) + direction) % len(found)
        return next((place for place, match in enumerate(found) if match.number >= self._begin), 0)

    def _open_notes(self) -> dict[SentenceId, str]:
        return {
            sentence: note_in_words(content, {})
            for sentence, content in self._views.notes.items()
            if not content.is_folded
        }

    def _in_words(self, match: Match) -> str:
        words = {
            MatchSource.NOTE: _("In the note on sentence {number}."),
            MatchSource.OWN_NOTE: _("In your note on sentence {number}."),
            MatchSource.HINT: _("In a hint."),
            MatchSource.CARD: _("In an evidence card."),
            MatchSource.FACT: _("On the fact board."),
        }
        if match.source in words:
            return words[match.source].format(number=match.number)
        text = self._desk.article.layout_of_page.sentence(match.sentence).text
        return _("Sentence {number}: {text}").format(number=match.number, text=" ".join(text.split()))

    def _on_closed(self) -> None:
        self._desk.article.select(None)
        if self._match is not None and self._match.sentence:
            self._go_to_sentence(self._match.sentence)
        elif self._match is not None:
            self._beside.focus_text(self._match.source, self._match.item)
        else:
            self._desk.take_focus()
