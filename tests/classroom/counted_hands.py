"""Classes with raised hands: new ones, and lessons that are kept."""

from collections.abc import Mapping
from pathlib import Path

from kites import SOURCE

from media_literacy.classroom.hand_records import HandsCounted, PeopleSaid
from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.kept_hands import KeptHands, OpenedHands
from media_literacy.classroom.raised_hands import RaisedHands
from media_literacy.classroom.session.commands import End, MoveOn
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson

NEW = NewClass("Kites", Path("kites.md"), SOURCE.encode(), {}, SessionSettings())


def kites() -> Lesson:
    """Sentence 3 does not hold."""
    lesson = parse_lesson(SOURCE.encode(), Path("kites.md")).lesson
    assert lesson is not None
    return lesson


def new_hands(folder: Path, lesson: Lesson | None = None) -> OpenedHands:
    """A class at its beginning."""
    return OpenedHands(RaisedHands.begun(lesson or kites()), KeptHands(folder, NEW))


def counted(folder: Path, people: int, hands: Mapping[int, int], *, is_over: bool = True, roster: str = "") -> str:
    """The id of a lesson in which so many of these people raised their hands for these sentences."""
    kept = KeptHands(folder, NEW._replace(roster=roster))
    kept.take(MoveOn())
    kept.take(PeopleSaid(people))
    for number, count in hands.items():
        kept.take(HandsCounted(number, count))
    if is_over:
        kept.take(End())
    kept.close()
    return kept.id
