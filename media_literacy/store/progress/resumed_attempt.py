"""A kept attempt in terms of the lesson as it is now, which may have been edited since."""

from dataclasses import dataclass, replace

from media_literacy.engine.attempt_rematch import translate_events
from media_literacy.engine.attempt_state import NO_SENTENCE, replay
from media_literacy.engine.changed_sentences import change_events, changes_since
from media_literacy.engine.event_fitting import fitting
from media_literacy.engine.events import Event, EventKind
from media_literacy.lesson.matching.sentence_map import map_after_update, texts_of
from media_literacy.lesson.model import Lesson
from media_literacy.store.database.records import Place, StoredAttempt


@dataclass(frozen=True, slots=True)
class Resumed:
    """The attempt's id, empty where the lesson was edited: an attempt keeps one wording of its sentences and what was
    said of them, so it goes on as a copy under the new ids, and the one before stays as it was. `events` are those that
    still concern something, and at the end what was changed since. `place` names a sentence that is there, or none."""

    attempt_id: str
    events: tuple[Event, ...]
    place: Place = Place()


def resumed(stored: StoredAttempt, lesson: Lesson) -> Resumed:
    """What a kept attempt amounts to in this lesson: whatever is asked of it then can be answered.

    Takes a second at most, for an attempt at one of the largest lessons of which every sentence was rewritten.
    """
    now = texts_of(lesson)
    sentences = map_after_update(stored.quotes, now)
    changes = changes_since(stored.quotes, stored.verdicts, sentences, lesson)
    events = tuple(fitting(translate_events(stored.events, sentences), lesson))
    place = replace(stored.place, sentence=sentences.get(stored.place.sentence, NO_SENTENCE))
    is_same = not changes and sentences == {id: id for id in now} == {id: id for id in stored.quotes}
    if is_same:
        return Resumed(stored.id, events, place)
    state = replay(events)
    has_all = len(sentences) == len(stored.quotes) == len(now)
    if not state.is_revealed and (changes or not has_all):
        # The one more look was a look at another text.
        events = tuple(event for event in events if event.kind is not EventKind.SECOND_LOOK)
    return Resumed("", (*events, *change_events(changes, state, events)), place)
