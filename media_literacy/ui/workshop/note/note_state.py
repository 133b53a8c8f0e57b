"""What the form of a sentence shows: the verdicts to begin with, a note that is begun, or one of the lesson's."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoNote:
    """The verdicts, to begin a note with; `is_adding` where the sentence has notes, and somebody wants another."""

    is_adding: bool = False


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note that somebody begins. The lesson does not have it, or has refused it."""


@dataclass(frozen=True, slots=True)
class AddedNote:
    """A new note that was told, until the lesson shows it; `has_changed` when something else is said of it since."""

    has_changed: bool = False


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note of the lesson, by its label."""

    label: str


NoteState = NoNote | NewNote | AddedNote | ShownNote


def first_note(labels: Sequence[str]) -> NoNote | ShownNote:
    """What is shown of a sentence with these notes when nobody has chosen one."""
    return ShownNote(labels[0]) if labels else NoNote()


def added_labels(before: Sequence[str], now: Sequence[str]) -> list[str]:
    """The notes that are there now and were not."""
    return [label for label in now if label not in before]


def label_now(label: str, before: Sequence[str], now: Sequence[str]) -> str:
    """What a note is called now; empty where it is gone. One that went while one came has been renamed."""
    if label in now:
        return label
    added, removed = added_labels(before, now), added_labels(now, before)
    return added[0] if len(added) == len(removed) == 1 else ""
