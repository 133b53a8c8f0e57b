"""The same marks give the same numbers in window, terminal, page with and page without scripts; where words are chosen
by them, in the first three, the same sentences."""

import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from journeys.person import Person
from outside.browsers.browsing import Open
from outside.browsers.played_page import (
    begin,
    clashing_lesson,
    finish_reading,
    go_on,
    mark,
    page_of,
    read_whole_article,
    saved_file,
    state_of,
)
from outside.browsers.printed import printed_text
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from media_literacy.cli.main import run
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.progress.reading_progress import read_sentences
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.engine.sheets.result_code import coded_sentences, decode
from media_literacy.engine.sheets.result_file import read_result_file
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.result.result_page import ResultPage

CASES = [(Mode.GUIDED, (2, 3, 5)), (Mode.INVESTIGATE, (3, 4, 6))]


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return clashing_lesson(tmp_path)


@pytest.fixture
def person(qtbot, qapp, tmp_path: Path) -> Iterator[Person]:
    someone = Person(qtbot, tmp_path / "kept")
    yield someone
    someone.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


Play = Callable[..., str]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Play:
    """What the terminal says to these answers, on one line."""

    def playing(*answers: str) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{answer}\n" for answer in answers)))
        assert run(["play", str(tmp_path / "bus-lanes.md")], tmp_path / "played") == 0
        return folded(capsys.readouterr().out)

    return playing


@pytest.mark.parametrize(("mode", "numbers"), CASES)
def test_the_same_marks_give_the_same_result_everywhere(
    lesson: Lesson, person: Person, play: Play, open_page: Open, tmp_path: Path, mode: Mode, numbers: tuple[int, ...]
) -> None:
    # The page with its script: what it kept, replayed and graded here, its file and its code.
    page = open_page(page_of(lesson))
    begin(page, mode)
    mark(page, *numbers)
    read_whole_article(page)
    finish_reading(page)
    go_on(page, "result")
    card = grade(state_of(page), lesson)
    assert (card.unseen, len(card.judgements)) == (0, 6)
    words = result_words(card, lesson, is_guided=mode is Mode.GUIDED)
    assert page.text("#status") == words
    result = read_result_file(saved_file(page), lesson)
    assert grade(replay(result.events), lesson) == card
    code = decode(page.text("#code"), [lesson_digest(lesson)], 6)
    assert code.sentences == coded_sentences(card)

    # The same page without scripts counts by its style sheet alone.
    bare = open_page(page_of(lesson), scripts=False)
    mark(bare, *numbers)
    bare.click(".finish label")
    printed = folded(printed_text(bare.pdf(tmp_path / "bare.pdf")))
    assert f"Sound sentences left alone: {card.left_alone} of {card.fine}." in printed
    assert f"Problems caught: {card.caught} of {card.flags}." in printed

    assert words in play(*TERMINAL[mode](numbers))
    assert words in folded(in_the_window(person, tmp_path / "bus-lanes.md", lesson, mode, numbers))


def in_the_window(person: Person, file: Path, lesson: Lesson, mode: Mode, numbers: tuple[int, ...]) -> str:
    person.start(file)
    person.press({Mode.GUIDED: "Guided", Mode.INVESTIGATE: "Investigate"}[mode])
    person.wait_for_page(ReaderPage)
    attempt = person.window.lesson and person.window.lesson.attempt
    assert attempt is not None
    person.wait_for(lambda: len(read_sentences(attempt.state)) == 6)
    for number in numbers:
        person.click_sentence(lesson.article.sentences[number - 1].id)
    person.say_it_is_all()
    if mode is Mode.INVESTIGATE:
        person.press("Open the notes")
    person.press("See the result")
    person.wait_for_page(ResultPage)
    return person.texts()


def guided_answers(numbers: tuple[int, ...]) -> list[str]:
    return ["g", *map(str, numbers), "done", "all", "1", "", ""]


def investigating_answers(numbers: tuple[int, ...]) -> list[str]:
    left_open = ["", ""] * len(numbers)
    marking = [" ".join(map(str, numbers))] if numbers else []
    return ["i", *marking, "done", *left_open, "done", *([""] if numbers else []), "all", "1", "", ""]


TERMINAL = {Mode.GUIDED: guided_answers, Mode.INVESTIGATE: investigating_answers}


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text)
