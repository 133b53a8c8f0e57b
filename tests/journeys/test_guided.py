"""A learner's first lesson, from the first page to the debrief, and the day after."""

from journeys.building import FOUNDING
from PySide6.QtCore import Qt

from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage


def read_founding_lesson(person):
    person.start(FOUNDING)
    person.press("Begin")
    for sentence in ("unarmed", "fed", "conspiracies"):
        person.click_sentence(sentence)
    person.say_it_is_all()


def finish(person):
    person.press("See the result")
    person.press("Go on")
    person.wait_for_page(LeavePage)
    person.type("1")
    person.press("Go on")
    person.wait_for_page(DebriefPage)
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)


def test_a_first_lesson_goes_from_its_facts_to_its_debrief(person):
    person.start(FOUNDING)
    assert "Content note: About a fatal police shooting, racism, four killings" in person.texts()
    assert "Invented for teaching. Not news." in person.texts()
    person.press("Begin")
    assert person.marks() == [] and person.notes() == {}

    person.click_sentence("unarmed")
    assert "Contradiction" in person.notes()["unarmed"]
    person.click_sentence("fed")
    assert "police policy" in person.notes()["fed"]
    assert person.name_of("fed").startswith("Sentence 17 of 25, marked suspicious, caught, explanation open")
    person.click_sentence("conspiracies")
    assert person.notes()["conspiracies"].startswith("Holds up.")
    assert person.marks() == ["unarmed", "fed", "conspiracies"]

    person.say_it_is_all()
    assert "easy to read past" in person.name_of("deck") or "not seen" in person.name_of("deck")
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert "caught 2 of " in person.texts()
    assert "You read it in Guided, so it counts as practice." in person.texts()

    person.press("Go on")
    person.wait_for_page(LeavePage)
    assert "What it would have shown" not in person.texts()
    person.type("2")
    assert "This is one of those that tell most" in person.texts()
    assert "Read the card" in person.texts()

    person.press("Go on")
    person.wait_for_page(DebriefPage)
    assert "Invented for teaching. Not news." in person.texts()
    assert not person.page.done.isEnabled()
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.wait_for_texts("Finished")


def test_a_finished_lesson_opens_at_its_result_and_can_be_practised_again(person):
    read_founding_lesson(person)
    finish(person)
    person.close()

    person.start(FOUNDING)
    person.wait_for_page(ResultPage)
    assert "caught 2 of " in person.texts()

    person.press("Practise again")
    person.wait_for_page(StartPage)
    person.press("Begin")
    person.wait_for_page(ReaderPage)
    assert person.marks() == [] and person.notes() == {}
    person.click_sentence("fed")
    assert person.marks() == ["fed"]


def test_a_debrief_that_was_read_leads_on_at_once_to_the_next_lesson_by_name(person):
    read_founding_lesson(person)
    finish(person)
    person.press("The leaked tape")
    person.press("Go on")
    person.wait_for_page(LeavePage)
    person.press("Go on")
    person.wait_for_page(DebriefPage)
    person.press("Next: Night buses")
    person.wait_for_page(StartPage)
    assert "Night buses" in person.texts()


def test_a_sentence_of_the_result_leads_back_to_its_note(person):
    read_founding_lesson(person)
    person.press("See the result")
    person.wait_for_page(ResultPage)
    row = next(row for section in person.page.sections for row in section.rows if row.objectName() == "fed")
    person.page.bring_into_view(row)
    person.press(row.accessibleName())
    person.wait_for_page(ReaderPage)

    assert person.sentence_at_focus() == "fed"
    assert "police policy" in person.notes()["fed"]
    person.press("See the result")
    person.wait_for_page(ResultPage)


def test_the_debrief_cannot_be_left_before_its_end(person):
    read_founding_lesson(person)
    person.press("See the result")
    person.press("Go on")
    person.wait_for_page(LeavePage)
    person.type("1")
    person.press("Go on")
    person.wait_for_page(DebriefPage)
    person.key(Qt.Key.Key_Escape)

    assert isinstance(person.page, DebriefPage)
    assert not person.page.done.isEnabled()
