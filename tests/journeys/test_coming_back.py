"""Leaving at any moment loses nothing."""

from contextlib import closing

import pytest
from journeys.building import FOUNDING, NIGHT_BUSES
from PySide6.QtCore import Qt
from run_size import IS_LONG

from media_literacy.store.files.window_geometry import FILE_NAME, save_geometry
from media_literacy.store.progress.progress_store import ProgressStore
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.widgets.message_page import MessagePage


def mark_three(person):
    person.start(FOUNDING)
    person.press("Begin")
    for sentence in ("unarmed", "hands-up", "fed"):
        person.click_sentence(sentence)
    person.click_sentence("hands-up")  # comes back to it
    person.click_sentence("hands-up")  # folds its note


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


def test_the_debrief_that_is_pending_comes_first_at_the_next_start(person):
    mark_three(person)
    person.close()

    person.start()
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()
    person.key(Qt.Key.Key_Escape)
    assert isinstance(person.page, MessagePage)
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    assert "Setting the record straight" in person.texts()
    for _ in range(30):
        person.key(Qt.Key.Key_PageDown)
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()

    person.start()
    person.wait_for_page(LessonsPage)


PACK = 'schema = 1\nid = "{id}"\ntitle = "Mine"\nlessons = ["lessons/mine.md"]\n'


BEFORE_AND_AFTER = [("mine", "other"), ("mine", ""), ("", "mine")]
"""The pack around a lesson, if any; in a long run also where nothing changed, and where another one came."""


@pytest.mark.parametrize(
    ("pack_before", "pack_after"),
    [*BEFORE_AND_AFTER, *([("mine", "mine"), ("", ""), ("", "other")] if IS_LONG else [])],
)
def test_a_debrief_is_pending_wherever_its_lesson_lay(person, tmp_path, pack_before, pack_after):
    """In a folder with a pack around it that was never installed, which may be called otherwise since, or gone."""
    lesson = tmp_path / "usb" / "lessons" / "mine.md"
    lesson.parent.mkdir(parents=True)
    lesson.write_bytes(FOUNDING.read_bytes())
    pack = tmp_path / "usb" / "pack.toml"

    def call_pack(id):
        pack.unlink(missing_ok=True)
        if id:
            pack.write_text(PACK.format(id=id))

    call_pack(pack_before)
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    call_pack(pack_after)

    person.start()
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()
    person.press("See the debrief")
    person.wait_for_page(DebriefPage)
    for _ in range(30):
        person.key(Qt.Key.Key_PageDown)
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()

    with closing(ProgressStore.open(person.folder)) as store:
        assert store.pending_debriefs() == ()


def test_a_debrief_whose_lesson_is_gone_keeps_nobody_from_the_lessons(person, tmp_path):
    lesson = tmp_path / "mine.md"
    lesson.write_bytes(FOUNDING.read_bytes())
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.close()
    lesson.rename(tmp_path / "elsewhere.md")

    person.start()
    person.wait_for_page(LessonsPage)
    person.window.open_file(NIGHT_BUSES)
    person.wait_for(lambda: person.window.lesson is not None)


def test_whoever_owes_a_debrief_can_read_on_where_they_were(person):
    mark_three(person)
    person.close()

    person.start()
    person.press("Read on")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["unarmed", "hands-up", "fed"]


def test_another_lesson_waits_until_the_pending_debrief_was_offered(person):
    mark_three(person)
    person.close()

    person.start(NIGHT_BUSES)
    person.wait_for_page(MessagePage)
    assert "You left “The leaked tape” before its end" in person.texts()


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
    person.type("3")
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


def test_the_window_comes_back_in_its_size_and_place(person):
    person.start()
    person.window.setGeometry(60, 70, 700, 500)
    person.close()
    person.start()
    assert person.window.geometry().getRect() == (60, 70, 700, 500)


def test_a_window_that_filled_the_screen_fills_it_again(person):
    person.start()
    person.window.showMaximized()
    person.wait_for(lambda: person.window.isMaximized())
    person.close()
    person.start()
    assert person.window.isMaximized()
    person.window.showNormal()
    person.wait_for(lambda: not person.window.isMaximized())


def test_a_place_on_a_screen_that_is_gone_is_not_taken(person):
    person.start()
    person.window.setGeometry(5000, -4000, 700, 500)
    save_geometry(bytes(person.window.saveGeometry().data()), person.folder)
    person.window.setGeometry(60, 70, 700, 500)
    kept = (person.folder / FILE_NAME).read_bytes()
    person.close()
    (person.folder / FILE_NAME).write_bytes(kept)
    person.start()
    screen = person.window.screen().availableGeometry()
    assert screen.contains(person.window.geometry())


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
