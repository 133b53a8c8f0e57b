"""The form of a picture."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.authoring.edit.article.pictures import PictureText
from media_literacy.ui.workshop.article.picture_form import PictureForm

BUS = PictureText("bus.png", "The bus.", "A red bus", "Photo: A. Miller")


@pytest.fixture
def form(show, appearance):
    return show(PictureForm(appearance), 400, 400)


def test_it_shows_what_is_said_of_a_picture_and_gives_what_was_typed(qtbot, form):
    form.ask(BUS, is_new=False)
    assert form.picture("bus.png") == BUS and form.remove.isVisible()
    form.take_focus()
    qtbot.keyClicks(form.caption, "!")
    with qtbot.waitSignal(form.given):
        qtbot.keyClick(form.caption, Qt.Key.Key_Return)
    assert form.picture("x.png") == BUS._replace(source="x.png", caption=form.caption.value.strip())


def test_a_new_one_cannot_be_removed_yet(form):
    form.ask(PictureText("bus.png"), is_new=True)
    assert not form.remove.isVisible() and form.add.text() == "Add the picture"


def test_every_field_says_what_it_is_for(form):
    for field in (form.caption, form.alt, form.credit):
        assert field.accessibleName() and field.accessibleDescription()


def test_esc_leaves_it_and_faults_are_said(qtbot, form):
    form.ask(BUS, is_new=False)
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.credit, Qt.Key.Key_Escape)
    form.say("Too large.")
    assert form.answer == "Too large."
