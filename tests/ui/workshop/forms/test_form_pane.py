"""What holds for every form: names for the ear, one way by Tab, room for large text, and an end."""

import gc
import itertools
import weakref

import pytest
from factories import make_lesson
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from media_literacy.authoring.meter.exercise_meter import measure
from media_literacy.lesson.model import SentenceId
from media_literacy.ui.widgets.tab_order import focus_beside
from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput
from media_literacy.ui.workshop.note.note_form import NoteForm
from media_literacy.ui.workshop.page.meter_view import MeterView


def note_form(appearance, draft, catalogue):
    form = NoteForm(PendingInput(), catalogue, appearance)
    form.show_sentence(draft, SentenceId("everybody"))
    form.fields.kind.unfold()
    form.section.opener.click()
    return form


def beginning(appearance, draft, catalogue):
    form = NoteForm(PendingInput(), catalogue, appearance)
    form.show_sentence(draft, draft.lesson.article.sentences[-1].id)
    return form


def front_form(appearance, draft, _catalogue):
    form = FrontForm(PendingInput(), appearance)
    form.show_draft(draft)
    return form


def parts_form(appearance, draft, _catalogue):
    form = PartsForm(PendingInput(), appearance)
    form.show_draft(draft)
    form.cards.rows[0].head.click()
    form.making.button.click()
    form.leave.choices.add.click()
    form.searches.searches.add.click()
    form.searches.searches.rows[0].hits.add.click()
    form.searches.searches.rows[0].bearing.show_value("cannot-be-told")
    return form


def meter_view(appearance, _draft, _catalogue):
    view = MeterView(appearance)
    view.show_meter(measure(make_lesson(flags=["Wrong."] * 9, fine=["Right."] * 4)))
    return view


FORMS = {
    "note": note_form,
    "beginning": beginning,
    "front matter": front_form,
    "parts": parts_form,
    "meter": meter_view,
}


@pytest.fixture(params=FORMS)
def make_form(request, show, dressed, draft, catalogue):
    def make(appearance, width=380, height=768):
        dressed(appearance)
        return show(FORMS[request.param](appearance, draft(), catalogue), width, height)

    return make


def controls(form):
    kinds = QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox
    return [widget for widget in form.findChildren(QWidget) if isinstance(widget, kinds) and widget.isVisible()]


def test_every_control_has_a_name(make_form, appearance):
    form = make_form(appearance)
    assert form.accessibleName()
    assert [
        control for control in controls(form) if not (control.accessibleName() or getattr(control, "text", str)())
    ] == []


def walk(form, stops):
    """Where Tab leads, from the topmost stop until it comes round again."""
    first = min(stops, key=lambda stop: stop.mapTo(form.inner, QPoint()).toTuple()[::-1])
    first.setFocus()
    seen = [first]
    while len(seen) <= len(stops):
        focus_beside(form.focusWidget(), is_next=True)  # as the page of the workshop does
        now = form.focusWidget()
        if now is None or now is first:
            break
        seen.append(now)
    return seen


def middles(form, widgets):
    return [widget.mapTo(form.inner, QPoint(0, widget.height() // 2)).y() for widget in widgets]


def test_tab_goes_through_the_form_from_top_to_bottom_and_out_again(qtbot, make_form, appearance):
    form = make_form(appearance)
    stops = [
        control for control in controls(form) if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isEnabled()
    ]
    if not stops:
        return  # a view has nothing to press

    def goes_down():
        seen = walk(form, stops)
        assert set(seen) == set(stops)
        assert [pair for pair in itertools.pairwise(middles(form, seen)) if pair[1] < pair[0] - 60] == []

    qtbot.waitUntil(goes_down)  # once everything has its place


def test_twice_the_text_size_has_room_in_a_narrow_form(qtbot, make_form, large_appearance):
    form = make_form(large_appearance, width=340, height=600)
    qtbot.waitUntil(lambda: form.inner.width() <= form.viewport().width())
    for control in controls(form):
        left = control.mapTo(form.inner, QPoint()).x()
        assert left >= 0 and left + control.width() <= form.inner.width(), control.accessibleName()


def test_another_look_reaches_every_part(make_form, appearance, large_appearance):
    form = make_form(appearance)
    before = form.inner.sizeHint().height()
    form.apply_appearance(large_appearance)
    assert form.inner.sizeHint().height() > before


def test_a_form_that_is_closed_is_gone(qapp, dressed, appearance, draft, catalogue):
    for make in FORMS.values():
        form = make(appearance, draft(), catalogue)
        form.show()
        gone = weakref.ref(form)
        form.close()
        form.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del form
        gc.collect()
        assert gone() is None, make.__name__
