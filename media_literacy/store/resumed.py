"""A kept attempt in terms of the lesson as it is now, which may have been edited since."""

from dataclasses import dataclass

from media_literacy.engine.events import Event
from media_literacy.engine.rematch import rematch, translate_events
from media_literacy.lesson.model import Lesson
from media_literacy.store.records import StoredAttempt


@dataclass(frozen=True, slots=True)
class Resumed:
    """The attempt's id, empty where the lesson was edited: an attempt keeps one wording of its sentences, so it goes
    on as a copy under the new ids. `events` are those that still concern something."""

    attempt_id: str
    events: tuple[Event, ...]


def resumed(stored: StoredAttempt, lesson: Lesson) -> Resumed:
    """What a kept attempt amounts to in this lesson."""
    mapping = rematch(stored.quotes, lesson)
    is_same = mapping == {one.id: one.id for one in lesson.article.sentences} == {id: id for id in stored.quotes}
    return Resumed(stored.id if is_same else "", translate_events(stored.events, mapping))
