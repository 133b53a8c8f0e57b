"""The margin as it is shown: widgets for the notes near the window, and those of others beside their sentences."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPropertyAnimation, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.desk.desk_geometry import DeskGeometry
from media_literacy.ui.reader.desk.margin_layout import Extent
from media_literacy.ui.reader.desk.margin_placement import GAP, MarginPlacement
from media_literacy.ui.reader.desk.margin_widgets import MarginWidgets
from media_literacy.ui.reader.desk.open_notes import OpenNotes
from media_literacy.ui.reader.notes.note_content import NoteContent
from media_literacy.ui.reader.notes.note_layout import compact_height
from media_literacy.ui.reader.notes.note_text import NoteText
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.text.labelled_copy import copy_with_label
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce

SLIDE_MILLISECONDS = 150


class Margin(QObject):
    """Shows the slots that `placement` places; of the notes far from the window it is known that they need a line."""

    height_changed = Signal()
    """A note needs more room now, or less."""

    def __init__(
        self,
        article: ArticleView,
        open_link: Callable[[str], None],
        appearance: Appearance,
        sheet: QWidget,
        *,
        purposes: Mapping[str, str],
        is_right_to_left: bool,
    ) -> None:
        """`purposes` are what the addresses of links lead to."""
        super().__init__(sheet)
        self._article, self._open_link, self._appearance, self._sheet = article, open_link, appearance, sheet
        self._notes = OpenNotes(appearance, is_right_to_left=is_right_to_left)
        self._slide_from = QPoint(-36 if is_right_to_left else 36, 0)
        self._widgets = MarginWidgets(sheet, GAP)
        self.placement = MarginPlacement(article, self._notes, self._widgets, appearance)
        self._views: dict[SentenceId, NoteView] = {}
        self._purposes = purposes
        self.note_text = NoteText(open_link, purposes, sheet)
        self.note_text.copy_requested.connect(self._on_note_copied)
        self._slides: list[QPropertyAnimation] = []
        self._up_to_date: set[SentenceId] = set()
        """The sentences whose slots are shown as they were arranged last."""
        self._text_lies: tuple[object, ...] = ()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through beside the chosen sentence: its note, the links in that, and the widgets below."""
        chosen = self._article.chosen
        if chosen is None:
            return []
        return [self.note_text, *filter(None, [self._views.get(chosen)]), *self._widgets.beside(chosen)]

    def show_notes(self, notes: Mapping[SentenceId, NoteContent]) -> None:
        """Show these notes; the others go."""
        self._notes.show(notes)
        for sentence in [view for view in self._views if view not in self._notes]:
            self._drop(sentence)

    def show_widgets(self, group: str, widgets: Mapping[SentenceId, QWidget]) -> None:
        """Put these widgets beside their sentences; those that the group had before are hidden."""
        self._widgets.show(group, widgets)

    def arrange(self, appearance: Appearance, geometry: DeskGeometry, view: Extent) -> float:
        """Place everything for what is in view of the sheet; where the last thing ends."""
        self._appearance = appearance
        self._up_to_date.clear()
        return self.placement.arrange(appearance, geometry, view)

    def show_between(self, top: float, bottom: float) -> None:
        """Have widgets for the notes between two heights of the sheet."""
        first, last = max(bisect_right(self.placement.places, top) - 2, 0), bisect_left(self.placement.places, bottom)
        indexes = {*range(first, last)}
        if (chosen := self._article.chosen) and chosen in self.placement.indexes:
            indexes.add(self.placement.indexes[chosen])
        # Widgets are there wherever they stand; one that was not moved with its sentence would lie over others.
        # One that came since the last arrangement has no place yet.
        placed = self.placement.indexes
        indexes.update(placed[sentence] for sentence in self._widgets.sentences() if sentence in placed)
        near = {self.placement.order[index] for index in indexes}
        for index in sorted(indexes):
            sentence = self.placement.order[index]
            if sentence not in self._up_to_date:
                self._show_slot(index)
                self._up_to_date.add(sentence)
        for sentence in [view for view in self._views if view not in near]:
            self._drop(sentence)
        self._lay_text()

    def _lay_text(self) -> None:
        """Have the open note under a caret where it is shown now."""
        chosen = self._article.chosen
        view = self._views.get(chosen) if chosen is not None and chosen in self._notes else None
        if chosen is None or view is None:  # no note, or one that has no place yet
            self.note_text.leave()
            self._text_lies = ()
            return
        lies = (view, view.geometry(), self._notes[chosen], view.is_compact)
        if lies != self._text_lies:
            self._text_lies = lies
            self.note_text.lie_over(view, self._notes[chosen])

    def scroll_open_note(self, pages: float) -> bool:
        """Scroll the open note by so many of its heights; False if all of it is seen, or nothing more that way."""
        view = self._views.get(self._article.chosen) if self._article.chosen else None
        if view is None or not view.can_scroll or view.visibleRegion().isEmpty():
            return False
        return view.scroll_text(pages * view.height() * 0.7)

    def slide_in(self) -> None:
        """Move the notes in view in from the side."""
        self._slides.clear()
        for view in self._views.values():
            slide = QPropertyAnimation(view, b"pos", self)
            slide.setDuration(SLIDE_MILLISECONDS)
            slide.setStartValue(view.pos() + self._slide_from)
            slide.setEndValue(view.pos())
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.start()
            self._slides.append(slide)

    def _show_slot(self, index: int) -> None:
        sentence, extent = self.placement.order[index], self.placement.extent(index)
        widgets = self._widgets.height(sentence, self.placement.width)
        note = extent.bottom - extent.top - (widgets + GAP if widgets else 0.0)
        if sentence in self._notes:
            note = self._show_note(index, extent.top, note)
        if widgets:
            y = extent.top + note + GAP if sentence in self._notes else extent.top
            self._widgets.place(sentence, self.placement.x, y, self.placement.width)

    def _show_note(self, index: int, y: float, height: float) -> float:
        """Show a note at `y`, and in the margin with as much of its text as there is room for; its height."""
        sentence = self.placement.order[index]
        is_chosen = sentence == self._article.chosen
        is_folded = self._notes[sentence].is_folded
        if self.placement.has_margin and not is_chosen:
            below = self.placement.places[index + 1] if index + 1 < len(self.placement.places) else float("inf")
            height = self._fitting_height(sentence, below - GAP - y, height)
        if self.placement.has_margin:
            is_open = is_chosen or height > compact_height(self._appearance)
        else:
            is_open = sentence in self.placement.unfolded
        is_compact = is_folded or not is_open
        view = self._views.get(sentence)
        if view is None:
            view = self._views[sentence] = NoteView(sentence, self._open_link, self._purposes, self._sheet)
            view.chosen.connect(self._on_note_chosen)
            view.part_toggled.connect(self._on_part_toggled)
            view.copied.connect(self._on_copied)
        layout = self._notes.layout(sentence)
        view.show_note(layout, self._appearance, is_chosen=is_chosen, is_compact=is_compact)
        view.setGeometry(round(self.placement.x), round(y), round(self.placement.width), round(height))
        is_in_sheet = y >= self._article.y() - 0.5  # those that found no room over the open one stay away
        if view.isVisible() != is_in_sheet:
            view.setVisible(is_in_sheet)
        return height

    def _fitting_height(self, sentence: SentenceId, room: float, least: float) -> float:
        """The height of a note that is not open: in full, by its first words, or a line, as the room lets it."""
        compact = compact_height(self._appearance)
        room -= self.placement.slot_height(sentence, 0.0)
        if room < compact:
            return least
        if not self._notes[sentence].is_folded and (full := self._notes.layout(sentence).height) <= room:
            return full
        return compact

    def _on_note_chosen(self, sentence: str) -> None:
        self._article.choose(SentenceId(sentence), take_focus=True)

    def _on_copied(self, words: str) -> None:
        copy_with_label(words, self._article.label)
        announce(self._sheet, _("Copied with its label."))

    def _on_note_copied(self) -> None:
        """The caret's note is copied whole."""
        if (chosen := self._article.chosen) and chosen in self._notes:
            self._on_copied(self._notes.layout(chosen).words)

    def _on_part_toggled(self, sentence: str, part: int) -> None:
        self._notes.toggle_part(SentenceId(sentence), part)
        self.height_changed.emit()

    def _drop(self, sentence: SentenceId) -> None:
        self._up_to_date.discard(sentence)
        view = self._views.pop(sentence)
        view.hide()
        view.deleteLater()
