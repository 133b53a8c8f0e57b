"""A kept attempt in terms of the lesson as it is now, which may have been edited since."""

from typing import NamedTuple

from media_literacy.engine.attempts.answer_key import completed_key, quotes_of
from media_literacy.engine.attempts.attempt_rematch import translate_events
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.changed_sentences import change_events, changes_since
from media_literacy.engine.results.kept_result import KeptResult, kept_result, with_own_texts
from media_literacy.lesson.matching.sentence_map import map_of_kept, texts_of
from media_literacy.lesson.model import NO_SENTENCE, Lesson
from media_literacy.store.database.records import KeySource, Place, StoredAttempt


class Resumed(NamedTuple):
    """An attempt to go on with. `events` are those that still concern something, and at the end what was changed since.

    One whose lesson was edited before the reveal has no id: it keeps the answers that it began with, and goes on as
    another one that `continues` it. Once revealed it stays what it is, and has its `result`. `place` names a sentence
    that is there, or none.
    """

    attempt_id: str
    events: tuple[Event, ...]
    place: Place = Place()
    continues: str = ""
    result: KeptResult | None = None

    @property
    def revealed_at(self) -> str:
        """The wall clock at the reveal, which may be wrong; empty before it."""
        return next((event.at for event in self.events if event.kind is EventKind.REVEALED), "")


def resumed(stored: StoredAttempt, lesson: Lesson) -> Resumed:
    """What a kept attempt amounts to in this lesson: whatever is asked of it then can be answered.

    Takes a second at most, for an attempt at one of the largest lessons of which every sentence was rewritten.
    """
    now, quotes = texts_of(lesson), quotes_of(stored.answers)
    sentences = map_of_kept(quotes, now)
    changes = changes_since(stored.answers, sentences, lesson)
    events = tuple(fitting(translate_events(stored.events, sentences), lesson))
    place = stored.place._replace(sentence=sentences.get(stored.place.sentence, NO_SENTENCE))
    if is_revealed(stored):
        was_completed = stored.key_source is not KeySource.OWN
        by_then = replay(stored.events)
        result = kept_result(by_then, stored.answers, sentences, lesson, changes, was_completed=was_completed)
        state = replay(events)
        told = change_events(changes, state, events) if changes else []
        return Resumed(stored.id, (*events, *told), place, result=with_own_texts(result, state))
    is_same = not changes and sentences == {id: id for id in now} and list(quotes) == list(now)
    if is_same and stored.key_source is KeySource.OWN:
        return Resumed(stored.id, events, place)
    state = replay(events)
    has_all = len(sentences) == len(quotes) == len(now)
    if changes or not has_all:
        # The one more look was a look at another text.
        events = tuple(event for event in events if event.kind is not EventKind.SECOND_LOOK)
    return Resumed("", (*events, *change_events(changes, state, events)), place, continues=stored.id)


def is_revealed(stored: StoredAttempt) -> bool:
    """Whether its answers were shown: it is judged by them from then on."""
    return any(event.kind is EventKind.REVEALED for event in stored.events)


def with_complete_key(stored: StoredAttempt, lesson: Lesson) -> StoredAttempt:
    """A revealed attempt of an earlier version with the answers that it lacks taken from the lesson as it is now.

    Any other attempt is as it was.
    """
    if stored.key_source is not KeySource.INCOMPLETE or not is_revealed(stored):
        return stored
    sentences = map_of_kept(quotes_of(stored.answers), texts_of(lesson))
    answers = completed_key(stored.answers, sentences, lesson)
    return stored._replace(answers=answers, key_source=KeySource.COMPLETED_LATER)
