"""The way to a place in the forms: its sentence is chosen, its form is shown, and its field is in view."""

from PySide6.QtWidgets import QWidget

from media_literacy.authoring.form_places import (
    FormPlace,
    FrontPlace,
    LooseNotePlace,
    NotePlace,
    PartPlace,
    SourcePlace,
)
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.tab_order import focus_neighbour, tab_stops_in
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.note.note_form import NoteForm
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS, SENTENCE
from media_literacy.ui.workshop.page.place_light import PlaceLight
from media_literacy.ui.workshop.page.side_panel import SidePanel


class FormOpener:
    """Knows the page and the panel beside it."""

    def __init__(self, page: LivePage, panel: SidePanel, appearance: Appearance) -> None:
        self._page, self._panel = page, panel
        self.light = PlaceLight(appearance, panel)

    def open(self, place: FormPlace) -> bool:
        """Go there, with the keyboard; False for what no form shows."""
        goal = self._reach(place)
        stops = tab_stops_in(goal) if goal is not None else []
        if stops:
            focus_neighbour(stops[0])
        return goal is not None

    def show(self, place: FormPlace) -> QWidget | None:
        """Bring it into view and light it up; the keyboard stays where it is, for the key that was pressed."""
        goal = self._reach(place)
        if goal is None:
            return None
        pane = self._panel.page(self._panel.index)
        if isinstance(pane, FormPane) and goal is not pane.inner:
            pane.ensureWidgetVisible(goal)
            self.light.show_on(goal)
        return goal

    def is_in_form(self, widget: QWidget | None) -> bool:
        """Whether it is a part of the form that is shown."""
        return widget is not None and self._panel.page(self._panel.index).isAncestorOf(widget)

    def focus_article(self) -> None:
        """Give the keyboard to the page."""
        self._page.article.take_focus()

    def mark_words(self, place: FormPlace | None, start: int = 0, end: int = 0) -> None:
        """Select words of a sentence on the page, by where they stand in its text in one line; else nothing there."""
        match place:
            case NotePlace(sentence, label="", field=""):
                self._page.select_words(sentence, start, end)
            case _:
                self._page.select_words(None)

    def _reach(self, place: FormPlace) -> QWidget | None:
        match place:
            case NotePlace(sentence, label, field):
                form = self._turn_to(SENTENCE)
                assert isinstance(form, NoteForm)
                self._page.choose(sentence)
                form.open_note(label, field)
                return form.place_of(field)
            case FrontPlace(key):
                form = self._turn_to(LESSON)
                assert isinstance(form, FrontForm)
                return form.place_of(key)
            case PartPlace(part, card, search):
                form = self._turn_to(PARTS)
                assert isinstance(form, PartsForm)
                return form.place_of(part, card, search)
            case LooseNotePlace() | SourcePlace():
                return None

    def _turn_to(self, page: int) -> QWidget:
        focused = self._panel.focusWidget()
        if self._panel.index != page:
            if focused is not None and self._panel.page(self._panel.index).isAncestorOf(focused):
                self._panel.take_focus()  # what has the keyboard is about to be hidden
            self._panel.show_page(page)
        return self._panel.page(page)
