"""The list under the caret."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.completion_choices import Choice
from media_literacy.ui.workshop.source.completion_list import CompletionList

CHOICES = tuple(Choice(word, word) for word in ("Flag", "Check", "Fine"))


@pytest.fixture
def parent(show):
    return show(QWidget(), 400, 300)


@pytest.fixture
def shown(parent, appearance):
    return CompletionList(appearance, parent)


def test_the_first_choice_is_the_one_that_enter_takes_and_steps_go_round(shown):
    shown.show_choices(CHOICES, QRect(10, 10, 1, 16))
    assert shown.current == CHOICES[0]
    shown.step(-1)
    assert shown.current == CHOICES[2]
    shown.step(1)
    assert shown.current == CHOICES[0]


def test_a_hidden_list_offers_nothing(shown):
    shown.show_choices(CHOICES, QRect(10, 10, 1, 16))
    shown.hide()
    assert shown.choices == () and shown.current is None


@pytest.mark.parametrize(("caret", "is_below"), [(10, True), (270, False)])
def test_it_stands_where_there_is_more_room_and_inside_its_parent(parent, shown, caret, is_below):
    beside = QRect(390, caret, 1, 16)
    shown.show_choices(CHOICES, beside)
    assert (shown.geometry().top() > beside.bottom()) == is_below
    assert parent.rect().contains(shown.geometry())
