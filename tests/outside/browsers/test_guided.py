"""Guided on a page with scripts: one click reveals one answer, and the page stays still."""

from itertools import pairwise

from outside.browsers.browsing import Open
from outside.browsers.played_page import (
    begin,
    clashing_lesson,
    finish_reading,
    mark,
    open_notes,
    page_of,
    state_of,
    status,
)
from own_lessons import FOUNDING, our_lesson

SECOND_LETTERS, NOBODY = 4, 6
BRACKETS = ".bracket"


def test_a_click_marks_a_sentence_and_opens_its_note_alone(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    assert open_notes(page) == []
    mark(page, 3)
    assert open_notes(page) == [3]
    assert " ".join(page.text("#note-3").split()).startswith("Caught Overclaim 3 Yes. “Everybody”")
    assert status(page).startswith("Caught, Overclaim. Yes. “Everybody”")
    assert page.evaluate("() => document.getElementById('sentence-3').dataset.outcome") == "hit"
    mark(page, 3)  # folds it, and the mark stays
    assert open_notes(page) == [] and status(page) == "Explanation folded."
    assert [str(found) for found in state_of(page).marks] == ["everybody"]
    assert page.problems == []


def test_a_contradiction_names_a_partner_only_once_it_is_marked(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, NOBODY)
    assert "Clashes with 1 other sentence: can you find it?" in page.text("#note-6")
    assert "Cannot both be true" not in page.text("#note-6") and page.count(BRACKETS) == 0
    assert page.count("[data-clash]") == 0
    mark(page, SECOND_LETTERS)
    page.press("n")
    assert "Cannot both be true" in page.text("#note-6") and "can you find it" not in page.text("#note-6")
    assert page.visible("#note-6 .clash") == 1 and page.count(BRACKETS) == 1
    page.resize(800, 800)
    page.wait_for("() => !document.querySelector('.bracket')")  # there is no margin to draw it in


def test_a_figure_and_its_base_are_to_be_read_together(open_page: Open) -> None:
    page = open_page(page_of(our_lesson("quiet-hour")))
    begin(page, "guided")
    mark(page, 12)
    mark(page, 5)
    assert "Read together with:" in page.text("#note-5") and "Cannot both be true" not in page.text("#note-5")
    words = page.evaluate("() => document.querySelector('.bracket text').textContent")
    assert words == "read these together"


def test_the_last_mark_can_be_taken_back_until_a_hint(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3)
    page.press("Control+z")
    assert status(page) == "Taken back. Sentence 3 is not counted." and open_notes(page) == []
    assert page.focused()["id"] == "mark-3"
    mark(page, 2)
    assert page.visible(".take-back") == 1
    page.press("h")
    assert page.visible(".take-back") == 0
    assert "From this hint on, the mark on sentence 2 stays." in page.text("#hints")
    page.press("Control+z")
    state = state_of(page)
    assert (set(state.marks), state.taken_back) == ({"meeting"}, {"everybody"})


def test_hints_climb_their_ladder_with_a_pause_between(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    page.press("h")
    assert status(page) == "Which words leave no room for exceptions?"
    page.press("h", "h")
    assert "The next hint can be asked for in 8 s." in page.text("#hints")
    assert page.count(".hint") == 1
    mark(page, 3)  # it has done its work, and the next problem has no pause
    assert page.visible("#hints") == 0
    page.press("h")
    assert status(page).startswith("A question to read with: Can this and that sentence both be true?")
    assert list(state_of(page).hints.values())[-1] == 1
    page.press("Escape")
    assert page.visible("#hints") == 0 and page.focused()["id"] == "mark-3"


def test_the_article_stays_where_it_is_under_a_click(open_page: Open) -> None:
    lesson = our_lesson(FOUNDING)
    for width in (1280, 1024):
        page = open_page(page_of(lesson), width=width)
        begin(page, "guided")
        place = "() => document.getElementById('sentence-9').getClientRects()[0].top"
        page.evaluate("() => window.scrollTo(0, 120)")
        before = page.evaluate(place)
        # In the middle of its first line, as it stands: a click of the harness would scroll to it first.
        page.evaluate("() => document.getElementById('sentence-9').click()")
        assert open_notes(page) == [9] and page.evaluate(place) == before
        below = (
            "() => document.getElementById('note-9').getBoundingClientRect().bottom <= innerHeight - foot.offsetHeight"
        )
        assert page.evaluate(below)


def test_notes_never_lie_on_each_other(open_page: Open) -> None:
    page = open_page(page_of(our_lesson(FOUNDING)))
    begin(page, "guided")
    mark(page, 1, 2, 3, 4, 5, 6, 7, 8)
    boxes = page.evaluate(
        "() => [...document.querySelectorAll('.note:not([hidden])')].map(n => n.getBoundingClientRect())"
        ".map(({top, bottom}) => [top, bottom]).sort((a, b) => a[0] - b[0])"
    )
    assert len(boxes) == 8
    assert all(above[1] < below[0] for above, below in pairwise(boxes))


def test_what_was_taken_back_or_pointed_out_is_said_in_its_note(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    mark(page, 3)
    page.press("Control+z")
    finish_reading(page)
    mark(page, 3)
    assert "You took this mark back, so this one is not counted." in page.text("#note-3")


def test_a_hint_makes_room_for_the_question_whether_to_finish(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)), width=390, height=844)
    begin(page, "guided")
    page.click("#hint-button")
    assert page.visible("#hints") == 1
    page.click("#main-button")
    assert "still unread" in page.text("#panel") and page.visible("#hints") == 0
    page.press("Escape")
    assert page.focused()["id"] == "main-button"
