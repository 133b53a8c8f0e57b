"""The front matter as a form: what is told of it, and what is left as it was written."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import lesson, waits_to_tell

from media_literacy.ui.workshop.forms.front_matter_form import FrontForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput

FRONT = """---
title: Bus lanes
language: eo
license: WTFPL
measured: "No"
authors: [A. Teacher, B. Author]
keep-together: ["M. Dupont"]
---
"""


@pytest.fixture
def form(show, appearance):
    return show(FrontForm(PendingInput(), appearance))


def test_what_is_there_is_shown_and_nothing_is_told(qtbot, form, draft):
    with qtbot.assertNotEmitted(form.value_changed):
        form.show_draft(draft(lesson(FRONT)))
    assert not waits_to_tell(form)
    assert form.texts["title"].value == "Bus lanes"
    assert form.texts["authors"].value == "A. Teacher\nB. Author"
    assert form.texts["keep-together"].value == "M. Dupont"
    assert form.choices["measured"].value == "no" and form.choices["mode"].value == "either"
    assert form.lists["language"].value == "eo" and form.lists["license"].value == "WTFPL"


def test_without_front_matter_the_defaults_show_and_are_not_written(qtbot, form, draft):
    with qtbot.assertNotEmitted(form.value_changed):
        form.show_draft(draft(lesson()))
    assert not waits_to_tell(form)
    assert form.texts["title"].value == "" and form.texts["title"].placeholderText() == "Shops face ruin"
    assert form.texts["id"].placeholderText() == "bus"
    assert form.choices["origin"].value == "invented" and form.lists["license"].currentText() == "Not said"


def test_a_title_is_told_when_somebody_goes_on(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    form.texts["title"].setFocus()
    qtbot.keyClicks(form.texts["title"], "Rain: yes or no?")
    with qtbot.waitSignal(form.value_changed) as told:
        qtbot.keyClick(form.texts["title"], Qt.Key.Key_Tab)
    assert told.args == ["title", "Rain: yes or no?"]


def test_what_is_offered_beside_the_article_is_ticked_and_all_of_it_needs_no_key(qtbot, form, draft):
    form.show_draft(draft(lesson("---\naids: [prediction]\n---\n")))
    rows = form.ticks["aids"].rows
    assert form.ticks["aids"].values == ("prediction",)
    told = []
    form.value_changed.connect(lambda key, value: told.append((key, value)))
    for name in ("prediction", "fix-it", "fact-board", "prediction", "sure-first"):
        rows[name].click()
    assert told == [
        ("aids", ("none",)),
        ("aids", ("fix-it",)),
        ("aids", ("fact-board", "fix-it")),
        ("aids", ("fact-board", "fix-it", "prediction")),
        ("aids", None),
    ]


def test_an_emptied_field_takes_the_key_out(qtbot, form, draft):
    form.show_draft(draft(lesson(FRONT)))
    field = form.texts["title"]
    field.setFocus()
    field.selectAll()
    with qtbot.waitSignal(form.value_changed) as told:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert told.args == ["title", None]


def test_authors_are_one_on_each_line(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    field = form.texts["authors"]
    field.setFocus()
    qtbot.keyClicks(field, "A. Teacher")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, " B. Author ")
    with qtbot.waitSignal(form.value_changed) as told:
        form.flush()
    assert told.args == ["authors", ("A. Teacher", "B. Author")]


def test_a_choice_is_told_at_once_and_a_real_report_asks_for_its_source(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    assert not form.texts["source"].isVisible()
    with qtbot.waitSignal(form.value_changed) as told:
        qtbot.mouseClick(form.choices["origin"].buttons["real"], Qt.MouseButton.LeftButton)
    assert told.args == ["origin", "real"]
    assert form.texts["source"].isVisible()
