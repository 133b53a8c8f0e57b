"""Results that come back from a page with scripts: as a file, and as a code."""

from factories import make_lesson
from outside.browsers.browsing import Open
from outside.browsers.played_page import begin, clashing_lesson, finish_reading, go_on, mark, page_of, saved_file
from outside.browsers.printed import printed_text

from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.engine.sheets.result_code import MOST_SENTENCES, coded_sentences, decode
from media_literacy.engine.sheets.result_file import read_result_file
from media_literacy.lesson.model import Mode


def test_file_and_code_are_those_of_the_same_attempt(open_page: Open, tmp_path) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson))
    begin(page, "guided")
    mark(page, 3)
    page.press("Control+z")
    mark(page, 2, 6)
    finish_reading(page)
    go_on(page, "result")
    page.click("#name")
    page.type("Ada of 7b")
    result = read_result_file(saved_file(page), lesson)
    code = decode(page.text("#code").lower().replace("-", " "), [lesson_digest(lesson)], len(lesson.article.sentences))
    card = grade(replay(result.events), lesson)
    assert (result.name, result.mode) == ("Ada of 7b", Mode.GUIDED)
    assert (code.attempt, code.mode, code.sentences) == (result.attempt, result.mode, coded_sentences(card))
    assert card.caught == 1 and card.false_alarms == 1 and page.problems == []


def test_the_code_is_copied_alone_and_that_is_said(open_page: Open, tmp_path) -> None:
    page = open_page(page_of(clashing_lesson(tmp_path)))
    begin(page, "guided")
    finish_reading(page)
    go_on(page, "result")
    printed = printed_text(page.pdf(tmp_path / "page.pdf"))
    assert page.text("#code") in printed and "Copy the code" not in printed and "Save the result" not in printed
    page.click("#copy-code")
    assert page.text("#status").strip() == "Copied." and page.focused()["id"] == "copy-code"
    page.click("#name")
    page.press("Control+v")
    assert page.evaluate("() => document.querySelector('#name').value") == page.text("#code")
    assert page.problems == []


def test_what_is_typed_as_a_name_is_text_and_nothing_else(open_page: Open, tmp_path) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson, pack="hostile-name"))
    begin(page, "guided")
    finish_reading(page)
    go_on(page, "result")
    page.click("#name")
    page.type('"><img src=x onerror=alert(1)>')
    page.press("Tab")
    page.reload()
    assert page.evaluate("() => document.getElementById('name').value") == '"><img src=x onerror=alert(1)>'
    assert page.dialogs == [] and page.count("img[src=x]") == 0


def test_a_page_without_its_key_takes_marks_and_hands_them_in(open_page: Open, tmp_path) -> None:
    lesson = clashing_lesson(tmp_path)
    page = open_page(page_of(lesson, has_key=False))
    begin(page, "investigate")
    mark(page, 3)
    page.press("2")
    page.click("#main-button")
    if "still unread" in page.text("#panel"):
        page.click("#panel button", 2)
    page.click("#panel .main")
    page.wait_for("() => document.documentElement.dataset.step === 'result'")
    assert "The answers are not in this page." in page.text("#result")
    assert page.text().count("Hand in your result") == 1
    result = read_result_file(saved_file(page), lesson)
    state = replay(result.events)
    assert [mark.confidence for mark in state.marks.values()] == [2] and grade(state, lesson).caught == 1
    decode(page.text("#code"), [lesson_digest(lesson, has_key=False)], len(lesson.article.sentences))
    assert page.problems == []
    page.reload()
    assert page.visible("#result") == 1


def test_an_article_that_is_too_long_for_a_code_has_the_file_alone(open_page: Open) -> None:
    for count in (MOST_SENTENCES, MOST_SENTENCES + 1):
        page = open_page(page_of(make_lesson(fine=[f"It rained on day {day}." for day in range(count)])))
        begin(page, "guided")
        finish_reading(page)
        go_on(page, "result")
        assert page.count("#code") == (count == MOST_SENTENCES)
        assert page.count("#no-code") == (count > MOST_SENTENCES)
