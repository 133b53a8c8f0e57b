"""The way to a place in the forms: its sentence is chosen, its form is shown, and its field has the keyboard."""

from PySide6.QtWidgets import QWidget

from media_literacy.authoring.form_places import FormPlace, FrontPlace, NotePlace, PartPlace, SourcePlace
from media_literacy.ui.widgets.tab_order import focus_neighbour, tab_stops_in
from media_literacy.ui.workshop.article.live_page import LivePage
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.note.note_form import NoteForm
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS, SENTENCE
from media_literacy.ui.workshop.page.side_panel import SidePanel


class FormOpener:
    """Knows the page and the panel beside it."""

    def __init__(self, page: LivePage, panel: SidePanel) -> None:
        self._page, self._panel = page, panel

    def open(self, place: FormPlace) -> bool:
        """Go there; False for what no form shows."""
        match place:
            case NotePlace(sentence, label, field):
                self._page.choose(sentence)
                form = self._show(SENTENCE)
                assert isinstance(form, NoteForm)
                form.open_note(label, field)
                goal = form.place_of(field)
            case FrontPlace(key):
                form = self._show(LESSON)
                assert isinstance(form, FrontForm)
                goal = form.place_of(key)
            case PartPlace(part, card, search):
                form = self._show(PARTS)
                assert isinstance(form, PartsForm)
                goal = form.place_of(part, card, search)
            case SourcePlace():
                return False
        stops = tab_stops_in(goal)
        if stops:
            focus_neighbour(stops[0])
        return True

    def _show(self, page: int) -> QWidget:
        self._panel.take_focus()  # what has the keyboard is about to be hidden
        self._panel.show_page(page)
        return self._panel.page(page)
