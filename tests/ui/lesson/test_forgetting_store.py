"""A store that keeps nothing says that nothing is left to be saved."""

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.ui.lesson.forgetting_store import ForgettingStore


def test_nothing_is_left_to_be_saved():
    store, answers = ForgettingStore(), []
    store.record("one", (Event(EventKind.OPENED),))
    store.ask_whether_saved(answers.append)
    assert answers == [True]
