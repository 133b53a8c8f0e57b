"""A teacher who does not know how to go on asks for help, reads, and goes on where it was."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.unsaved import UnsavedWork
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.guide.guide_page import GuidePage
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage


@pytest.fixture
def workshop(person):
    """The workshop, with its first page; at the end nobody asks about what was not saved."""
    person.start()
    person.press("Workshop")
    person.wait_for(lambda: isinstance(person.window.page, WorkshopPages))
    yield person.window.page
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnsavedWork, "may_leave", lambda *_more: True)
        person.close()


def wait_for_page(person, workshop, kind: type[QWidget]):
    person.wait_for(lambda: isinstance(workshop.page, kind))
    return workshop.page


def heading_at_top(guide: GuidePage) -> str:
    """The heading of the section that the top of the page belongs to."""
    names = {content.text() for content in guide.contents}
    top = guide.scroller.verticalScrollBar().value() + 16
    headings = [label for label in guide.findChildren(SetText) if label.text() in names]
    above = [label.text() for label in headings if label.mapTo(guide.desk, QPoint(0, 0)).y() <= top]
    return above[-1] if above else ""


def read_guide_at(person, workshop, step: int) -> GuidePage:
    guide = wait_for_page(person, workshop, GuidePage)
    person.wait_for(lambda: heading_at_top(guide).startswith(f"{step}."))
    return guide


def begin_to_write(person, workshop) -> WorkshopPage:
    person.press("New lesson")
    data = QMimeData()
    data.setHtml("<h1>Town bans kites</h1><p>The council of Hillside met on Monday. Nobody has seen a kite here.</p>")
    QGuiApplication.clipboard().setMimeData(data)
    person.press("Paste")
    person.press("Make the lesson")
    return wait_for_page(person, workshop, WorkshopPage)


def test_f1_opens_the_guide_at_its_first_step_whose_sections_are_reached_and_a_key_leads_back(person, workshop):
    for key in (Qt.Key.Key_F1, Qt.Key.Key_Escape):
        person.key(Qt.Key.Key_F1)
        guide = read_guide_at(person, workshop, 1)
        person.key(Qt.Key.Key_Home)
        next(content for content in guide.contents if content.text().startswith("9.")).click()
        assert heading_at_top(guide).startswith("9.")

        person.key(key)
        wait_for_page(person, workshop, WorkshopStartPage)


def test_a_text_that_was_typed_is_there_after_reading_the_guide(person, workshop):
    person.press("New lesson")
    page = wait_for_page(person, workshop, NewLessonPage)
    QTest.keyClicks(page.field, "Town bans kites")
    person.key(Qt.Key.Key_F1)
    read_guide_at(person, workshop, 2)

    person.press("Back")
    assert wait_for_page(person, workshop, NewLessonPage) is page
    assert page.field.toPlainText() == "Town bans kites"
    person.wait_for(page.field.hasFocus)


def test_help_opens_the_guide_at_the_step_of_the_form_that_is_open(person, workshop):
    page = begin_to_write(person, workshop)
    for tab, step in (("Sentence", 4), ("Rules", 8)):  # test_f1_guide_step.py knows that of each tab
        person.press(tab)
        person.press("Help")
        guide = read_guide_at(person, workshop, step)

        guide.back.click()
        assert wait_for_page(person, workshop, WorkshopPage) is page


def test_while_a_lesson_is_tried_f1_shows_the_keys_of_reading(monkeypatch, person, workshop):
    asked = []
    begin_to_write(person, workshop)
    monkeypatch.setattr("media_literacy.ui.settings.keys_dialog.KeysDialog.exec", lambda _dialog: asked.append(1))
    person.press("Try it")
    person.wait_for(lambda: not isinstance(workshop.page, WorkshopPage))
    person.key(Qt.Key.Key_F1)

    person.wait_for(lambda: bool(asked))
    assert not isinstance(workshop.page, GuidePage)
