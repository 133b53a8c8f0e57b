"""What goes wrong outside of the program: no place to keep anything, and files that are no lessons."""

import pytest
from authoring.importing.pdf.pdf_files import TWO_COLUMNS, pdf
from journeys.building import FOUNDING
from PySide6.QtWidgets import QMessageBox

from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.workshop.new.new_page import NewLessonPage

BROKEN = """\
---
lesson: 1
id: broken
title: "Broken, and readable"
---

# The council met

The mayor said so on Monday.[^mayor] Nobody was there.[^nobody] The meeting was full.

[^mayor]: **Fine: named source.** The mayor is named, and so is the day on which she spoke to the council.

# Evidense

Nothing.
"""


def test_where_nothing_can_be_kept_it_is_said_and_the_lesson_can_be_read(person):
    person.folder.write_text("not a folder")
    person.start(FOUNDING)
    person.press("Begin")
    person.wait_for(lambda: person.banner() != "")
    assert "saved" in person.banner() or "kept" in person.banner()

    person.click_sentence("fed")
    assert "police policy" in person.notes()["fed"]
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert "aught 1 of" in person.texts()


def test_with_no_place_to_keep_anything_the_session_remembers_what_was_done(person):
    person.folder.write_text("not a folder")
    person.start(FOUNDING)
    person.press("Begin")
    person.wait_for(lambda: person.banner() != "")
    said = person.banner()
    person.click_sentence("unarmed")
    person.click_sentence("fed")
    person.scroll_to("sniper")
    person.leave_the_lesson()
    person.wait_for_page(LessonsPage)
    person.wait_for_texts("Continue where you were")
    assert person.banner() == said, "it is said once"

    person.press("Continue where you were")
    assert person.reader is not None
    assert person.marks() == ["unarmed", "fed"]
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    assert person.folder.read_text() == "not a folder"


def test_a_message_that_nothing_is_kept_stays_on_every_page_and_goes_when_it_is_kept_again(person, monkeypatch):
    monkeypatch.setattr("media_literacy.store.progress.recorder_thread._LONGEST_PAUSE", 0.2)
    person.folder.write_text("not a folder")
    person.start(FOUNDING)
    person.wait_for(lambda: person.banner() != "")
    said = person.banner()
    person.press("Begin")
    person.wait_for_page(ReaderPage)
    person.press("Back to the lessons")
    person.wait_for_page(LessonsPage)
    assert said in person.banner()
    person.folder.unlink()
    person.wait_for(lambda: person.banner() == "")


def test_a_lesson_with_faults_opens_and_says_in_one_line_what_was_left_out(person, tmp_path):
    lesson = tmp_path / "broken.md"
    lesson.write_text(BROKEN)
    person.start(lesson)
    person.press("Guided")
    person.wait_for(lambda: person.banner() != "")

    said = person.banner()
    assert said.startswith("2 faults in this lesson; what could not be read was left out. Line 9: ")
    assert "nobody" in said and "\n" not in said
    person.click_sentence("mayor")
    assert "The mayor is named" in person.notes()["mayor"]


def test_a_file_that_is_no_lesson_is_told_with_the_reason(person, tmp_path):
    picture = tmp_path / "picture.md"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    person.start(picture)
    person.wait_for_page(MessagePage)
    assert "is not a lesson" in person.texts()
    assert "Line 1: " in person.texts()

    person.press("Back to the lessons")
    person.wait_for_page(LessonsPage)


PDF_CUT_OFF = b"%PDF-1.7\n\xff\xfe\x00"


def test_a_document_without_an_ending_leads_to_the_workshop_after_asking(person, tmp_path):
    document = tmp_path / "letter"
    document.write_bytes(PDF_CUT_OFF)
    person.start(document)
    person.wait_for_page(MessagePage)
    assert "“letter” is not a lesson" in person.texts() and "UTF-8" not in person.texts()
    person.press("Make a lesson of it")
    person.wait_for_page(NewLessonPage)


def test_a_pdf_that_is_opened_leads_to_a_new_lesson_with_its_text(person, tmp_path, monkeypatch):
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)  # the window asks about the text when it is closed
    monkeypatch.setattr(
        QMessageBox,
        "clickedButton",
        lambda box: next(button for button in box.buttons() if button.text() == "Keep for later"),
    )
    document = tmp_path / "report.pdf"
    document.write_bytes(pdf(TWO_COLUMNS))
    person.start(document)
    person.wait_for_page(NewLessonPage)
    person.wait_for_texts("This was recognised")
    assert person.page.recognised.lines.blocks[0].text == "Council closes the swimming pool over an unsafe roof"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("report.pdf", PDF_CUT_OFF, "is a PDF that is damaged or cut off"),
        ("picture.PNG", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a picture: the letters in it are no text."),
    ],
)
def test_what_no_lesson_can_be_made_of_is_refused_in_words_on_the_page_of_a_new_lesson(
    person, tmp_path, name, data, reason
):
    document = tmp_path / name
    document.write_bytes(data)
    person.start(document)
    person.wait_for_page(NewLessonPage)
    person.wait_for(lambda: person.banner() != "")
    assert name in person.banner() and reason in person.banner() and "UTF-8" not in person.texts()


def test_an_empty_file_is_told(person, tmp_path):
    empty = tmp_path / "empty.md"
    empty.write_bytes(b"")
    person.start(empty)
    person.wait_for_page(MessagePage)
    assert "is not a lesson" in person.texts()


def test_a_folder_is_told(person, tmp_path):
    folder = tmp_path / "folder.md"
    folder.mkdir()
    person.start(folder)
    person.wait_for_page(MessagePage)
    assert "The lesson could not be opened" in person.texts()


def test_a_missing_file_is_told_and_the_lessons_are_a_press_away(person, tmp_path):
    person.start(tmp_path / "nowhere.md")
    person.wait_for_page(MessagePage)
    assert "The lesson could not be opened" in person.texts()
    assert "nowhere.md" in person.texts()

    person.press("Back to the lessons")
    person.wait_for_page(LessonsPage)


def test_a_lesson_that_was_edited_between_two_days_keeps_the_marks_it_can(person, tmp_path):
    lesson = tmp_path / "mine.md"
    text = FOUNDING.read_text()
    lesson.write_text(text)
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("unarmed")
    person.click_sentence("another")
    person.close()

    lesson.write_text(
        text.replace("an unarmed black man", "an unarmed man").replace("\nLeave a Comment[^comment]\n", "")
    )
    person.start(lesson)
    person.wait_for(lambda: person.marks() == ["unarmed", "another"])
