"""A place in the forms is shown and has the keyboard."""

import pytest

from media_literacy.authoring.form_places import FrontPlace, NotePlace, PartPlace, SourcePlace
from media_literacy.lesson.model import CardId
from media_literacy.lesson.raw_lesson import Place
from media_literacy.ui.workshop.page.form_opening import FormOpener


@pytest.fixture
def opener(page, appearance):
    return FormOpener(page.page, page.panel, appearance)


def test_every_kind_of_place_is_led_to(qtbot, page, opener, subtests):
    page.document.replace_text(page.document.text + "\n# Evidence\n\n## Log\n\nIt has it.\n")
    lesson = page.document.read_now().draft.lesson
    noted = next(sentence for sentence in lesson.article.sentences if sentence.notes)
    free = next(sentence for sentence in lesson.article.sentences if not sentence.notes)
    label = noted.notes[0].label
    fields = page.note_form.fields
    goals = [
        (NotePlace(noted.id, label, "explanation"), lambda: fields.explanation),
        (NotePlace(noted.id, label, "how-to-check"), lambda: fields.how_to_check),
        (NotePlace(free.id), lambda: page.note_form.beginning),
        (FrontPlace("credits"), lambda: page.panel.page(1).texts["credits"]),
        (FrontPlace(), lambda: page.panel.page(1)),
        (PartPlace(Place.DEBRIEF), lambda: page.panel.page(2).texts[Place.DEBRIEF]),
        (PartPlace(Place.EVIDENCE), lambda: page.panel.page(2).making),
        (PartPlace(Place.EVIDENCE, CardId("log")), lambda: page.panel.page(2).cards.rows[0]),
        (PartPlace(Place.LEAVE, search=0), lambda: page.panel.page(2).searches),
    ]
    for place, goal in goals:
        with subtests.test(str(place)):
            assert opener.open(place)
            focused = page.focusWidget()
            assert goal() is focused or goal().isAncestorOf(focused)
            assert focused.isVisible()


def test_what_no_form_shows_is_not_led_to(opener):
    assert not opener.open(SourcePlace())
