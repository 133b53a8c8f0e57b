"""What an author changed since a learner judged it."""

from each_row import each_row
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.engine.attempts.events import Changed, Event, EventKind
from media_literacy.engine.results.changed_sentences import change_events, changes_since
from media_literacy.engine.results.grading import grade, judgement_now
from media_literacy.engine.wording.outcome_wording import changed_words, spoken_state
from media_literacy.lesson.matching.sentence_map import map_after_update, texts_of
from media_literacy.lesson.model import Lesson, Mode, SentenceId, Verdict

TEXT = "Everybody knows that the lanes will destroy every shop."
FLAG, PLAIN = SentenceId("flag-1"), SentenceId("plain-1")


def lesson(
    text: str = TEXT, verdict: Verdict = Verdict.FLAG, kind: str = "role", *, unmarked_is_fine: bool = False
) -> Lesson:
    note = make_note(verdict, kind, label="flag-1")
    return make_lesson(
        flags=[text], plain=["It was cold."], notes={"flag-1": (note,)}, unmarked_is_fine=unmarked_is_fine
    )


def changes(now: Lesson, before: Lesson | None = None) -> dict[SentenceId, Changed]:
    old = before or lesson()
    return changes_since(answer_key(old), map_after_update(texts_of(old), texts_of(now)), now)


@each_row(
    ("now", "change"),
    [
        (lesson(), None),
        (lesson(TEXT.replace("destroy", "destory")), None),
        (lesson(TEXT.replace("every shop", "one shop")), Changed.TEXT),
        (lesson(verdict=Verdict.CHECK), Changed.VERDICT),
        (lesson(verdict=Verdict.FINE), Changed.VERDICT),
        (lesson(TEXT.replace("every shop", "one shop"), Verdict.CHECK), Changed.VERDICT),
        (lesson(kind="anonymous"), Changed.KIND),
    ],
)
def test_another_verdict_other_words_and_another_kind_are_changes(now: Lesson, change: Changed | None):
    assert changes(now) == ({FLAG: change} if change else {})


def test_a_note_that_came_is_another_verdict():
    now = make_lesson(flags=[TEXT], plain=["It was cold."], notes={"plain-1": (make_note(Verdict.FLAG),)})
    assert changes(now, make_lesson(flags=[TEXT], plain=["It was cold."])) == {PLAIN: Changed.VERDICT}


def test_what_counts_as_fine_without_a_note_is_a_verdict_too():
    assert changes(lesson(unmarked_is_fine=True)) == {PLAIN: Changed.VERDICT}


def test_another_explanation_is_no_change_for_the_learner():
    note = make_note(Verdict.FLAG, "role", "Said in other words.", label="flag-1")
    now = make_lesson(flags=[TEXT], plain=["It was cold."], notes={"flag-1": (note,)})
    assert changes(now) == {}


def test_without_a_kept_verdict_only_words_are_compared():
    now = lesson(verdict=Verdict.FINE)
    mapping = map_after_update(texts_of(lesson()), texts_of(now))
    key = [answer._replace(said="") for answer in answer_key(lesson())]
    assert changes_since(key, mapping, now) == {}


def test_only_what_was_read_is_told():
    found = {FLAG: Changed.VERDICT, PLAIN: Changed.TEXT, SentenceId("unread"): Changed.TEXT}
    read = AttemptState(shown=frozenset({FLAG, PLAIN}))
    last = Event(EventKind.LEFT, at="2025-03-04T10:00:00+01:00", elapsed=7.0)
    events = change_events(found, read, [last])
    assert [(event.sentences, event.value, event.at, event.elapsed) for event in events] == [
        ((FLAG,), "verdict", last.at, 7.0),
        ((PLAIN,), "text", last.at, 7.0),
    ]
    assert change_events(found, AttemptState(), []) == []


def attempt_with(change: Changed, *, is_revealed: bool, mode: Mode = Mode.INVESTIGATE) -> Attempt:
    events = [
        Event(EventKind.OPENED, value=str(mode)),
        Event(EventKind.SHOWN, (FLAG, PLAIN)),
        Event(EventKind.MARKED, (FLAG,)),
        *([Event(EventKind.REVEALED)] if is_revealed else []),
        Event(EventKind.CHANGED, (FLAG,), str(change)),
    ]
    return Attempt.resume(lesson(), events, FakeClock())


def test_a_changed_sentence_is_told_wherever_its_outcome_is():
    attempt = attempt_with(Changed.VERDICT, is_revealed=True)
    scorecard = grade(attempt.state, lesson())
    judgement = scorecard.judgement(FLAG)
    assert judgement.changed is Changed.VERDICT
    assert scorecard.judgement(PLAIN).changed is None
    assert changed_words(judgement.changed).startswith("Changed, look again: ")
    assert "changed, look again" in spoken_state(lesson().sentence(FLAG), 2, judgement)


def test_before_the_reveal_a_change_gives_nothing_away():
    attempt = attempt_with(Changed.VERDICT, is_revealed=False)
    judgement = judgement_now(attempt.state, lesson(), lesson().sentence(FLAG))
    assert (judgement.outcome, judgement.changed) == (None, None)
    guided = attempt_with(Changed.VERDICT, is_revealed=False, mode=Mode.GUIDED)
    assert judgement_now(guided.state, lesson(), lesson().sentence(FLAG)).changed is Changed.VERDICT


def test_marking_it_anew_settles_it():
    attempt = attempt_with(Changed.TEXT, is_revealed=False)
    attempt.open()
    attempt.toggle_mark(FLAG)
    assert attempt.state.changed == {}


def test_a_change_that_nobody_here_knows_is_passed_over():
    state = replay([Event(EventKind.CHANGED, (FLAG,), "colour")])
    assert state == AttemptState()


def test_every_change_has_words_of_its_own():
    assert len({changed_words(change) for change in (None, *Changed)}) == len(Changed) + 1
    assert changed_words(None) == ""
