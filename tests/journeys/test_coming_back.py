"""Leaving at any moment loses nothing."""

from journeys.building import FOUNDING, NIGHT_BUSES
from journeys.leaving import mark_three
from PySide6.QtCore import Qt

from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage


def height_of(person, sentence):
    """Where a sentence stands in the window, in px from the top of what is scrolled."""
    line = person.desk.article.layout_of_page.rectangles(sentence)[0].toRect()
    return person.desk.article.mapTo(person.desk.viewport(), line.topLeft()).y()


def test_a_lesson_opens_again_with_its_marks_notes_and_place(person):
    mark_three(person)
    person.scroll_to("sniper")
    person.wait_for(lambda: set(person.notes()) >= {"fed"})
    marks, notes = person.marks(), person.window.lesson.attempt.state.open_notes
    place, height = height_of(person, "sniper"), person.desk.verticalScrollBar().value()
    assert marks == ["unarmed", "hands-up", "fed"] and notes == {"unarmed", "fed"} and height > 100
    person.close()

    person.start(FOUNDING)
    person.wait_for_page(ReaderPage)
    assert person.marks() == marks
    assert person.window.lesson.attempt.state.open_notes == notes
    assert "police policy" in person.notes()["fed"]
    assert abs(height_of(person, "sniper") - place) <= 30
    person.click_sentence("clark")
    assert person.marks() == ["unarmed", "clark", "hands-up", "fed"]
    person.close()

    person.start(FOUNDING)
    person.wait_for_page(ReaderPage)
    assert person.desk.article.chosen == "clark"
    assert person.desk.article.isAncestorOf(person.window.focusWidget())


def test_a_note_that_somebody_was_writing_is_there_again_and_stands_in_the_result(person):
    person.start(NIGHT_BUSES)
    person.press("Guided")
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Down)
    person.type("mwho counted them?")
    person.close()

    person.start(NIGHT_BUSES)
    person.wait_for_page(ReaderPage)
    assert list(person.window.lesson.attempt.state.own_notes.values()) == ["who counted them?"]
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert "Your note: who counted them?" in person.texts()


def test_the_place_is_kept_where_nothing_is_marked(person):
    person.start(FOUNDING)
    person.press("Begin")
    person.scroll_to("comment")
    place = height_of(person, "comment")
    person.close()

    person.start(FOUNDING)
    person.wait_for_page(ReaderPage)
    assert abs(height_of(person, "comment") - place) <= 30


def test_the_pages_after_the_reveal_are_come_back_to(person):
    mark_three(person)
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    person.close()
    person.start(FOUNDING)
    person.wait_for_page(ResultPage)

    person.press("Go on")
    person.wait_for_page(LeavePage)
    person.type("1")
    person.close()
    person.start(FOUNDING)
    person.wait_for_page(LeavePage)
    assert "Another one tells more" in person.texts()


def test_reason_and_confidence_are_still_there(person):
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Space)
    person.type("2")
    person.close()

    person.start(NIGHT_BUSES)
    person.wait_for_page(ReaderPage)
    assert person.name_of("headline").startswith("Sentence 1 of 19, marked suspicious, fairly sure.")
    assert person.notes() == {}


def test_esc_leads_back_to_the_lessons_and_the_lesson_goes_on_from_there(person):
    mark_three(person)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    person.press("Continue where you were")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["unarmed", "hands-up", "fed"]


LIBRARY = """\
# Library to close for good

The library closes for good on Friday.[^closes] From Monday its doors are open until nine.[^open]

[^closes]: **Flag: contradiction.** It cannot close for good and be open again on Monday, as the second sentence says.

    - Contradicts: open
    - Hint: Which day comes first?

[^open]: **Fine: can be checked.** A day and an hour are given; the notice on the door has them, too.

# Leave the page

- [x] `library friday` — goes straight to the claim
- [ ] `is the library good` — brings opinions
"""


def test_after_an_edit_a_hint_and_a_chosen_search_are_still_answered(person, tmp_path):
    file = tmp_path / "library.md"
    file.write_text(LIBRARY, encoding="utf-8")
    person.start(file)
    person.press("Guided.")
    person.key(Qt.Key.Key_H)
    assert "Which day comes first?" in person.texts()
    person.close()

    sound = LIBRARY.replace("Flag: contradiction", "Fine: can be checked").replace("    - Contradicts: open\n", "")
    file.write_text(sound, encoding="utf-8")
    person.start(file)
    person.wait_for_page(ReaderPage)
    assert "Which day comes first?" not in person.texts()
    person.key(Qt.Key.Key_H)
    assert "A question to read with" in person.texts()
    person.say_it_is_all()
    person.press("See the result")
    person.press("Go on")
    person.wait_for_page(LeavePage)
    person.key(Qt.Key.Key_2)
    person.close()

    file.write_text(sound.replace("- [ ] `is the library good` — brings opinions\n", ""), encoding="utf-8")
    person.start(file)
    person.wait_for_page(LeavePage)
    assert "library friday" in person.texts() and "brings opinions" not in person.texts()
