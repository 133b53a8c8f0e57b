"""What the reader shows of an attempt: states, notes, clashes, doubts and progress, on the desk and in its bars."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.class_attempt import ClassAttempt
from media_literacy.engine.wording.class_words import class_onward
from media_literacy.engine.wording.item_words import item_onward
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.bars.reader_bars import BottomBar
from media_literacy.ui.reader.bars.top_bar import TopBar
from media_literacy.ui.reader.clash_picture import ClashPicture
from media_literacy.ui.reader.desk.desk_geometry import bar_side, is_low_desk
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.doubts.marking import Marking
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.widgets.after_painting import AfterPainting

LEAST_HEIGHT = 250
"""A page that is lower is scrolled as a whole: between its bars, too few lines of the article would be left."""


class ReaderDisplay(QObject):
    """Shows an attempt as it is, as a whole or one sentence of it; it changes nothing in it."""

    def __init__(
        self,
        attempt: Attempt,
        views: SentenceViews,
        desk: Desk,
        marking: Marking,
        top: TopBar,
        bottom: BottomBar,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        page.setMinimumHeight(LEAST_HEIGHT)
        self._attempt, self._views, self._desk, self._marking = attempt, views, desk, marking
        self._top, self._bottom = top, bottom
        self.clash_picture = ClashPicture(attempt, desk.sheet, bottom)
        self._bars_soon = AfterPainting(self)
        self._bars_soon.timeout.connect(self._show_bars)

    def show_all(self, *, slide_in: bool = False) -> None:
        """Show the attempt anew."""
        state = self._attempt.state
        self._views.refresh_all()
        for part in (self._desk.article, self._top):
            part.show_label(origin_label(self._attempt.lesson, is_revealed=state.is_revealed))
        self.show_states()
        self._marking.show_card(self._desk.article.chosen, self._views.notes)
        self.show_notes(slide_in=slide_in)
        self._desk.show_clashes(self._views.clashes)
        self.show_onward()
        self.clash_picture.show_clashes(self._views.clashes)

    def show_sentence(self, id: str) -> None:
        """Show what became of one sentence."""
        sentence = SentenceId(id)
        had_note = sentence in self._views.notes
        self.show_states(self._views.refresh(sentence))
        has_shown = self._marking.show_card(self._desk.article.chosen or sentence, self._views.notes)
        if not has_shown and (had_note or sentence in self._views.notes):
            self.show_notes(after_painting=True)
            self._desk.show_clashes(self._views.clashes)

    def show_name(self, sentence: str) -> None:
        """Show the name of one sentence, which says what stands beside it."""
        self.show_states(self._views.refresh(SentenceId(sentence)))

    def show_notes(self, *, slide_in: bool = False, after_painting: bool = False) -> None:
        """Show the notes, but for the one whose place the card of a doubt has."""
        notes = self._marking.without_card(self._views.notes)
        self._desk.show_notes(notes, slide_in=slide_in, after_painting=after_painting)

    def show_states(self, among: Iterable[SentenceId] | None = None) -> None:
        """Show what each sentence is now, and how far somebody is; something changed `among` these, or anywhere.

        Of a few sentences the page is painted first: they were pressed.
        """
        reading = self._views
        self._desk.article.show_states(reading.states, reading.names, frozenset(self._attempt.state.marks), among)
        if among is None:
            self._show_bars()
        else:
            self._bars_soon.start()

    def show_onward(self) -> None:
        """Show which step this is, and what leads on from it."""
        state = self._attempt.state
        if state.mode is Mode.ITEMS and not state.is_revealed:
            self._bottom.show_item_onward(item_onward(self._attempt.lesson, state))
        elif isinstance(self._attempt, ClassAttempt) and not state.is_revealed:
            rules = self._attempt.rules
            self._bottom.show_class_onward(
                class_onward(self._attempt),
                takes_marks=self._attempt.takes_marks,
                gives_hints=rules.gives_hints,
                has_notes=bool(state.notes_seen),
            )
        else:
            self._bottom.show_onward(is_revealed=state.is_revealed, is_second_look=state.took_second_look)
        self._show_bars()

    def show_progress(self) -> None:
        """Show how far somebody is, once what was pressed is painted."""
        self._bars_soon.start()

    def _show_bars(self) -> None:
        self._bottom.show_marked(self._marking.count)
        self._bottom.show_progress(self._attempt)
        self._marking.refresh_panel()

    def fit_bars(self, width: int, height: int) -> bool:
        """Fit the bars to a page of which so much is seen, in px; whether they have to be low."""
        scale = self._bottom.rail.appearance.scale.size
        is_low, side = is_low_desk(height, scale), bar_side(width, scale)
        self._top.keep_low(is_low, side)
        self._bottom.keep_low(is_low, side)
        return is_low
