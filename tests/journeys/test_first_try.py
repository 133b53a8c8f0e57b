"""A lesson is finished, edited by its author, and practised; the first try stands."""

from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.result_page import ResultPage

LANES = """\
---
lesson: 1
id: lanes
title: Bus lanes
---
# Bus lanes

Everybody knows that the lanes destroy every shop in town.[^everybody] It was cold.[^cold] Dr. Lee counted 214.[^lee]

[^everybody]: **Flag: overclaim.** No source is given for “every”.

[^cold]: **Fine: can be checked.** The weather service keeps the temperatures.

[^lee]: **Fine: named source.** Whoever counted is named.

# Debrief

There is no such town.
"""
FIRST = "You left 2 of 2 sound sentences alone, and caught 1 of 1 problem."


def see_result(person):
    person.wait_for(lambda: "You have read 4 of 4 sentences" in person.texts())
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)


def test_the_first_try_stands_through_an_edit_and_through_practice_that_is_left(person, tmp_path):
    file = tmp_path / "lanes.md"
    file.write_text(LANES, encoding="utf-8")
    person.start(file)
    person.press("Guided.")
    person.click_sentence("everybody")
    see_result(person)
    person.press("Go on")
    person.wait_for_page(DebriefPage)
    person.read_to_end()
    person.press("All lessons")
    person.wait_for_page(LessonsPage)
    person.close()

    file.write_text(LANES.replace("Flag: overclaim", "Fine: overclaim"), encoding="utf-8")
    person.start(file)
    person.wait_for_page(ResultPage)
    assert FIRST in person.texts() and "1 sentence was changed by its author" in person.texts()
    person.press("Practise again")
    person.wait_for_page(StartPage)
    assert "Your first try stands." in person.texts() and FIRST in person.texts()
    person.press("Guided.")
    person.click_sentence("cold")
    person.close()

    person.start()
    person.wait_for_page(LessonsPage)
    assert "First try done, practice begun" in person.texts()
    person.press("Continue where you were. Bus lanes")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["cold"]
    person.close()

    person.start(file)
    person.wait_for_page(ResultPage)
    assert "Your first try" in person.texts() and FIRST in person.texts()
    person.press("Continue practice")
    person.wait_for_page(ReaderPage)
    assert person.marks() == ["cold"]
    see_result(person)
    assert "Your practice" in person.texts() and FIRST in person.texts()
    assert "You left 2 of 3 sound sentences alone" in person.texts()
    person.press("Show this result: First try")
    person.wait_for(lambda: "Your first try" in person.texts())
