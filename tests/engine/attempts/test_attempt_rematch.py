"""An attempt goes on under the ids that its sentences have now."""

from media_literacy.engine.attempts.attempt_rematch import translate_events
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.lesson.matching.sentence_map import SentenceMap
from media_literacy.lesson.model import SentenceId

A, B, C = SentenceId("flag-1"), SentenceId("flag-2"), SentenceId("old")


def test_events_get_the_new_ids_and_what_is_gone_is_left_out():
    events = [
        Event(EventKind.OPENED, value="guided"),
        Event(EventKind.SHOWN, (A, C)),
        Event(EventKind.MARKED, (C,)),
        Event(EventKind.MARKED, (A,)),
        Event(EventKind.HINT, (C,), "1"),
        Event(EventKind.HINT, (), "1"),
        Event(EventKind.REVEALED, (C,)),
    ]
    assert tuple(translate_events(events, SentenceMap({A: B}))) == (
        Event(EventKind.OPENED, value="guided"),
        Event(EventKind.SHOWN, (B,)),
        Event(EventKind.MARKED, (B,)),
        Event(EventKind.HINT, (), "1"),
        Event(EventKind.REVEALED, ()),
    )
