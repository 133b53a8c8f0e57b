"""A kept attempt in terms of the lesson as it is now, which may have been edited since."""

from dataclasses import dataclass

from media_literacy.engine.changed import change_events, changes_since, quotes_of
from media_literacy.engine.events import Event
from media_literacy.engine.rematch import rematch, translate_events
from media_literacy.engine.state import replay
from media_literacy.lesson.model import Lesson
from media_literacy.store.records import StoredAttempt


@dataclass(frozen=True, slots=True)
class Resumed:
    """The attempt's id, empty where the lesson was edited: an attempt keeps one wording of its sentences and what was
    said of them, so it goes on as a copy under the new ids, and the one before stays as it was. `events` are those that
    still concern something, and at the end what was changed since."""

    attempt_id: str
    events: tuple[Event, ...]


def resumed(stored: StoredAttempt, lesson: Lesson) -> Resumed:
    """What a kept attempt amounts to in this lesson."""
    mapping = rematch(stored.quotes, lesson)
    changes = changes_since(stored.quotes, stored.verdicts, mapping, lesson)
    events = translate_events(stored.events, mapping)
    is_same = not changes and mapping == {id: id for id in quotes_of(lesson)} == {id: id for id in stored.quotes}
    if is_same:
        return Resumed(stored.id, events)
    return Resumed("", (*events, *change_events(changes, replay(events), events)))
