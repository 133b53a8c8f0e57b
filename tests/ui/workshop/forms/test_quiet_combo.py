"""A list that folds."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from ui.workshop.forms.typing_in_forms import lesson

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


def test_a_licence_is_chosen_from_the_list_by_the_keys(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    box = form.lists["license"]
    box.setFocus()
    with qtbot.waitSignal(form.value_changed) as told:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told.args == ["license", "CC0-1.0"]


def test_the_wheel_scrolls_past_a_list_without_changing_it(qtbot, form, draft):
    form.show_draft(draft(lesson()))
    box = form.lists["language"]
    box.setFocus()
    at = QPointF(box.rect().center())
    turn = QWheelEvent(
        at,
        QPointF(box.mapToGlobal(at)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.value == "en"


def test_a_language_that_is_not_in_the_list_becomes_an_entry(form, draft):
    form.show_draft(draft(lesson(FRONT)))
    assert form.lists["language"].currentText() == "eo"
