"""Which step of the guide F1 opens."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.workshop.guide.f1_guide_step import step_of
from media_literacy.ui.workshop.page.panel_pages import DIAGNOSTICS, LESSON, PARTS, RULES, SENTENCE
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


def test_each_form_of_a_lesson_has_its_step(page):
    steps = {}
    for index in (SENTENCE, LESSON, PARTS, DIAGNOSTICS, RULES):
        page.panel.show_page(index)
        steps[index] = step_of(page)
    assert steps == {SENTENCE: 4, LESSON: 7, PARTS: 7, DIAGNOSTICS: 8, RULES: 8}


def test_the_first_page_has_the_first_step_and_a_page_with_keys_of_its_own_has_none(qtbot, show, appearance):
    assert step_of(show(WorkshopStartPage((), (), appearance))) == 1
    other = QWidget()
    qtbot.addWidget(other)
    assert step_of(other) is None and step_of(None) is None
