"""Both results side by side: which is shown, and the way to the other one."""

import pytest
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.kept_result import KeptResult, result_now
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.result.tries_panel import ShownTries, TriesPanel

LESSON = make_lesson(flags=["One shop.", "Two shops."], fine=["It rained."])


def result_of(*marks: str, mode: Mode = Mode.GUIDED) -> KeptResult:
    shown = frozenset(sentence.id for sentence in LESSON.article.sentences)
    state = AttemptState(mode, shown, {SentenceId(mark): Mark() for mark in marks}, is_revealed=True)
    return result_now(state, LESSON)


FIRST, PRACTISED = result_of("flag-1"), result_of("flag-1", "flag-2", mode=Mode.INVESTIGATE)


@pytest.fixture
def show(in_window, appearance):
    def make(width: int = 620, **more):
        tries = ShownTries(FIRST, PRACTISED, **{"practices": 1, **more})
        return in_window(TriesPanel(FIRST, PRACTISED, tries, appearance), width, 300)

    return make


def columns(panel: TriesPanel) -> list[list[str]]:
    holders = {label.parentWidget(): None for label in panel.findChildren(QLabel)}
    return [[label.text() for label in holder.findChildren(QLabel)] for holder in holders if holder is not None]


def test_each_try_has_its_name_its_way_and_its_numbers_in_words(show):
    first, practised = columns(show())
    assert first == [
        "First try (Guided)",
        "You left 1 of 1 sound sentence alone, and caught 1 of 2 problems.",
        "Shown on this page",
    ]
    assert practised[:2] == [
        "Practice (Investigate)",
        "You left 1 of 1 sound sentence alone, and caught 2 of 2 problems.",
    ]


@pytest.mark.parametrize(("is_practice", "other"), [(False, "Practice"), (True, "First try")])
def test_the_way_to_the_other_one_is_named_and_pressed(qtbot, show, is_practice, other):
    panel = show(is_practice=is_practice)
    assert panel.other.accessibleName() == f"Show this result: {other}"
    with qtbot.waitSignal(panel.other_requested):
        qtbot.mouseClick(panel.other, Qt.MouseButton.LeftButton)


def test_in_little_room_they_stand_below_each_other(show, large_appearance):
    panel = show()
    first, practised = (panel.layout().itemAt(at).geometry() for at in (0, 1))
    assert (first.y(), first.bottom()) == (practised.y(), practised.bottom())
    panel = show(width=400)
    panel.apply_appearance(large_appearance)
    panel.layout().activate()
    first, practised = (panel.layout().itemAt(at).geometry() for at in (0, 1))
    assert practised.y() > first.y() and practised.x() == first.x()


@pytest.mark.parametrize(
    ("tries", "title"),
    [
        (ShownTries(), "Your result"),
        (ShownTries(FIRST), "Your result"),
        (ShownTries(FIRST, has_unfinished=True), "Your first try"),
        (ShownTries(FIRST, PRACTISED, 1), "Your first try"),
        (ShownTries(FIRST, PRACTISED, 1, is_practice=True), "Your practice"),
    ],
)
def test_the_title_says_which_try_it_is(tries, title):
    assert tries.title == title
