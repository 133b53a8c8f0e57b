"""A claim is judged by the results of a search, and the day after the lesson goes on where it was left."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.searches.search_page import SearchPage

LESSON = """---
lesson: 1
id: lanes
title: Lanes
mode: guided
---

# Shops face ruin

Everybody knows that the lanes will destroy every shop in town.[^everybody] Dr. Lee counted 214 letters.[^letters]

[^everybody]: **Flag: overclaim.** “Everybody” and “every” leave no room, and nobody is named who says so.

[^letters]: **Fine: named source.** Who counted is named.

# Leave the page

## Search: shop survey

Claim: [every shop in town](#everybody)

- **Survey 12** — chamber.example — Of 60 shops asked, 22 expect fewer customers

    Asked in March by post.

- **Lanes kill towns** — saveourshops.example — They destroy everything

    No author, no figure.

Does not hold: of 60 shops 22 expect fewer customers.

## Search: letters to the council

Claim: [214 letters](#letters)

- **Minutes** — council.example — Letters received

    The clerk wrote down 214 letters.

Holds: the clerk has the same number.

# Debrief

There is no such town.
"""


@pytest.fixture
def lesson(tmp_path):
    file = tmp_path / "lanes.md"
    file.write_text(LESSON, encoding="utf-8")
    return file


def come_to_searches(person, lesson):
    person.start(lesson)
    person.press("Begin")
    person.click_sentence("everybody")
    person.say_it_is_all()
    person.press("See the result")
    person.wait_for_page(ResultPage)
    person.press("Go on")
    person.wait_for_page(SearchPage)


def test_by_keys_alone_a_result_is_opened_and_the_claim_judged(person, lesson):
    come_to_searches(person, lesson)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return):
        person.key(key)  # to its text, the sentence in the article, the first result, and the second one
    assert "2 results · 1 of 2 opened" in person.texts()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return):
        person.key(key)
    assert "You judged that it does not hold, and the results bear that out." in person.texts()
    assert "What the results that you left closed say" in person.texts()
    person.press("Go on")
    person.wait_for_texts("Search 2 of 2")
    person.close()

    person.start(lesson)
    person.wait_for_page(SearchPage)
    assert person.page.search.query == "letters to the council"
    person.press("Back")
    person.wait_for_texts("Search 1 of 2", "You judged that it does not hold, and the results bear that out.")
    person.press("Back")
    person.wait_for_page(ResultPage)
    assert "Looking elsewhere: you judged 1 of 1 claim as the results bear out." in person.texts()


def test_what_was_found_elsewhere_is_there_again_and_a_search_may_be_left_open(person, lesson):
    come_to_searches(person, lesson)
    person.press("Open the result: Survey 12")
    person.key(Qt.Key.Key_End)
    person.press("It cannot be told")
    person.press("Judge")
    person.page.live.field.setFocus()
    person.type("two")
    person.close()

    person.start(lesson)
    person.wait_for_page(SearchPage)
    assert person.page.live.field.toPlainText().lower() == "two"
    person.press("Go on")
    person.wait_for_texts("Search 2 of 2")
    person.press("Go on")
    assert "Go on once more to leave it open" in person.texts()
    person.press("Go on")
    person.wait_for_page(DebriefPage)
