"""What each event changes, and what changes nothing."""

from each_row import each_row

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark, apply, replay
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.lesson.model import NO_SENTENCE, KindId, Mode, SentenceId

A, B = SentenceId("a"), SentenceId("b")
MARKED = Event(EventKind.MARKED, (A,))


@each_row(
    ("event", "changes"),
    [
        (Event(EventKind.OPENED, value="investigate"), {"mode": Mode.INVESTIGATE}),
        (Event(EventKind.SHOWN, (A, B)), {"shown": {A, B}}),
        (Event(EventKind.MARKED, (A,)), {"marks": {A: Mark()}, "last_mark": A}),
        (Event(EventKind.HINT, (A,), "2"), {"hints": {A: 2}}),
        (Event(EventKind.HINT, (), "1"), {"hints": {NO_SENTENCE: 1}}),
        (Event(EventKind.NOTE_OPENED, (A,)), {"open_notes": {A}, "notes_seen": {A}}),
        (Event(EventKind.CARD_OPENED, (), "card"), {"cards_opened": {"card"}}),
        (Event(EventKind.SECOND_LOOK), {"took_second_look": True}),
        (Event(EventKind.READ_ALL), {"has_read_all": True}),
        (Event(EventKind.REVEALED, (A,)), {"is_revealed": True, "open_notes": {A}}),
        (Event(EventKind.CHOSE_SEARCH, (), "maps"), {"chosen_searches": ("maps",)}),
        (Event(EventKind.DEBRIEF_SEEN), {"debrief_seen": True}),
        (Event(EventKind.LEFT), {"has_left": True}),
        (Event(EventKind.CHANGED, (A,), "text"), {"changed": {A: Changed.TEXT}}),
    ],
)
def test_each_event_changes_one_thing(event: Event, changes: dict[str, object]):
    before, after = AttemptState(), apply(AttemptState(), event)
    different = {name for name in AttemptState.__slots__ if getattr(before, name) != getattr(after, name)}
    assert different == set(changes)
    assert all(getattr(after, name) == value for name, value in changes.items())


@each_row(
    "event",
    [
        Event(EventKind.REASON, (A,), "role"),
        Event(EventKind.CONFIDENCE, (A,), "2"),
        Event(EventKind.UNMARKED, (A,)),
        Event(EventKind.NOTE_FOLDED, (A,)),
        Event(EventKind.OPENED, value="by heart"),
        Event(EventKind.HINT, (A,), "x"),
        Event(EventKind.CHANGED, (A,), "x"),
    ],
)
def test_what_does_not_fit_changes_nothing(event: Event):
    assert apply(AttemptState(), event) == AttemptState()


@each_row("value", ["0", "4", "99", "-1", "9" * 5000, ""])
def test_a_mark_keeps_no_confidence_that_has_no_words(value: str):
    assert replay([MARKED, Event(EventKind.CONFIDENCE, (A,), value)]).marks == {A: Mark()}


def test_reason_and_confidence_are_kept_and_the_reason_can_be_taken_back():
    events = [MARKED, Event(EventKind.REASON, (A,), "role"), Event(EventKind.CONFIDENCE, (A,), "3"), MARKED]
    assert replay(events).marks == {A: Mark(KindId("role"), 3)}
    assert replay([*events, Event(EventKind.REASON, (A,), "")]).marks == {A: Mark(None, 3)}


def test_after_the_reveal_nothing_is_shown_or_marked():
    revealed = replay([MARKED, Event(EventKind.REVEALED)])
    later = [Event(EventKind.SHOWN, (B,)), Event(EventKind.MARKED, (B,)), Event(EventKind.UNMARKED, (A,))]
    assert [apply(revealed, event) for event in later] == [revealed] * 3


def test_marking_settles_a_change_and_other_events_do_not():
    changed = replay([MARKED, Event(EventKind.CHANGED, (A, B), "kind")])
    assert apply(changed, Event(EventKind.REASON, (A,), "role")).changed == {A: Changed.KIND, B: Changed.KIND}
    assert apply(changed, Event(EventKind.UNMARKED, (A,))).changed == {B: Changed.KIND}


def test_the_last_hint_is_of_the_problem_that_was_hinted_at_last():
    hint = [Event(EventKind.HINT, (problem,), "1") for problem in (A, B)]
    assert AttemptState().last_hinted is None
    assert replay([*hint, Event(EventKind.HINT, (A,), "2")]).last_hinted == A


def test_a_search_is_chosen_once():
    chosen = [Event(EventKind.CHOSE_SEARCH, (), value) for value in ("maps", "survey", "maps")]
    assert replay(chosen).chosen_searches == ("maps", "survey")


def test_the_debrief_is_owed_once_something_was_read():
    shown, seen = Event(EventKind.SHOWN, (A,)), Event(EventKind.DEBRIEF_SEEN)
    owed = [replay(events).owes_debrief for events in ([], [shown], [MARKED], [shown, seen])]
    assert owed == [False, True, True, False]


def test_replaying_is_applying_one_after_the_other():
    events = [
        Event(EventKind.OPENED, value="investigate"),
        Event(EventKind.SHOWN, (A, B)),
        MARKED,
        Event(EventKind.CONFIDENCE, (A,), "9"),
        Event(EventKind.MARKED, (B,)),
        Event(EventKind.CHANGED, (A,), "text"),
        Event(EventKind.TAKEN_BACK, (B,)),
        Event(EventKind.REVEALED, (A,)),
        Event(EventKind.MARKED, (B,)),
    ]
    state = AttemptState()
    for event in events:
        state = apply(state, event)
    assert replay(events) == state != AttemptState()
    assert replay([]) == AttemptState()
