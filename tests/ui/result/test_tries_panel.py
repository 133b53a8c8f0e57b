"""Both results side by side: which is shown, and the way to the other one."""

import pytest
from each_row import each_row
from factories import make_lesson
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.kept_result import KeptResult, result_now
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.result.tries_panel import ShownTries, ShownTry, TriesPanel

LESSON = make_lesson(flags=["One shop.", "Two shops."], fine=["It rained."])


def result_of(*marks: str, mode: Mode = Mode.GUIDED) -> KeptResult:
    shown = frozenset(sentence.id for sentence in LESSON.article.sentences)
    state = AttemptState(mode, shown, {SentenceId(mark): Mark() for mark in marks}, is_revealed=True)
    return result_now(state, LESSON)


FIRST, PRACTISED = result_of("flag-1"), result_of("flag-1", "flag-2", mode=Mode.INVESTIGATE)
BOTH = (ShownTry("First try", FIRST, "2026-11-28T23:50:00.000+01:00"), ShownTry("Practice", PRACTISED, "broken"))


def tries_of(*marks: tuple[str, ...], shown: int = 0) -> ShownTries:
    return ShownTries(tuple(ShownTry(f"Try {at}", result_of(*marked)) for at, marked in enumerate(marks)), shown)


@pytest.fixture
def show(in_window, appearance):
    def make(tries: ShownTries = ShownTries(BOTH), width: int = 620):  # noqa: B008
        return in_window(TriesPanel(tries, appearance), width, 300)

    return make


def columns(panel: TriesPanel) -> list[list[str]]:
    holders = {label.parentWidget(): None for label in panel.findChildren(QLabel) if label.isVisible()}
    return [[label.text() for label in holder.findChildren(QLabel)] for holder in holders if holder is not None]


def test_each_try_has_its_name_its_way_its_numbers_in_words_and_its_day(show):
    first, practised = columns(show())
    assert first == [
        "First try (Guided)",
        "You left 1 of 1 sound sentence alone, and caught 1 of 2 problems.",
        "28 November 2026",
        "Shown on this page",
    ]
    assert practised == [
        "Practice (Investigate)",
        "You left 1 of 1 sound sentence alone, and caught 2 of 2 problems.",
        "The best so far",
    ]


@pytest.mark.parametrize(("shown", "place", "other"), [(0, 1, "Practice"), (1, 0, "First try")])
def test_the_way_to_the_other_one_is_named_and_pressed(qtbot, show, shown, place, other):
    panel = show(ShownTries(BOTH, shown))
    assert panel.others[place].accessibleName() == f"Show this result: {other}"
    with qtbot.waitSignal(panel.other_requested) as asked:
        qtbot.mouseClick(panel.others[place], Qt.MouseButton.LeftButton)
    assert asked.args == [place]


def test_first_best_latest_and_the_shown_one_stand_there_and_the_others_on_demand(qtbot, show):
    panel = show(tries_of((), ("flag-1",), ("flag-1", "flag-2"), ("flag-1",), (), shown=3))
    assert [column[0] for column in columns(panel)] == [f"Try {at} (Guided)" for at in (0, 2, 3, 4)]
    assert panel.all.text() == "Show all 5 tries"
    qtbot.mouseClick(panel.all, Qt.MouseButton.LeftButton)
    assert [column[0] for column in columns(panel)] == [f"Try {at} (Guided)" for at in range(5)]
    assert not panel.all.isVisible() and panel.others[1].hasFocus()


def test_where_all_are_there_nothing_more_is_offered_and_equal_ones_have_no_best(show):
    panel = show(tries_of((), (), ()))
    panel_of_two = show(tries_of((), ()))
    assert panel.all.isVisible() and not panel_of_two.all.isVisible()
    assert not any("best" in text for column in columns(panel) for text in column)


def test_in_little_room_they_stand_below_each_other(show, large_appearance):
    def places(panel):
        return [panel.columns.itemAt(at).geometry() for at in (0, 1)]

    first, practised = places(show())
    assert (first.y(), first.bottom()) == (practised.y(), practised.bottom())
    panel = show(width=400)
    panel.apply_appearance(large_appearance)
    panel.columns.activate()
    first, practised = places(panel)
    assert practised.y() > first.y() and practised.x() == first.x()


@each_row(
    ("tries", "title"),
    [
        (ShownTries(), "Your result"),
        (ShownTries(BOTH[:1]), "Your result"),
        (ShownTries(BOTH[:1], has_unfinished=True), "Your first try"),
        (ShownTries(BOTH), "Your first try"),
        (ShownTries(BOTH, 1), "Your practice"),
    ],
)
def test_the_title_says_which_try_it_is(tries, title):
    assert tries.title == title


def test_the_tries_of_a_history_are_numbered_by_all_practice_there_was():
    practised = tuple(Resumed(str(at), (), result=PRACTISED) for at in range(2))
    tries = ShownTries.of(LessonHistory(Resumed("first", (), result=FIRST), practised, practices=5), 2)
    titles = ["First try", "Practice 4 of 5", "Practice, the latest of 5"]
    assert ([one_try.title for one_try in tries.tries], tries.shown) == (titles, 2)
    assert ShownTries.of(LessonHistory(), 0).tries == ()
