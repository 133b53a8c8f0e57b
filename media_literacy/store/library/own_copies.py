"""A lesson of one's own that is installed as a pack as well stands in the list once."""

from collections.abc import Mapping, Sequence

from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.list_entries import LessonEntry


def without_own_copies(
    entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing]
) -> tuple[LessonEntry, ...]:
    """Of a file that was opened by itself and a lesson of a pack with its id and title, the one worked on last.

    Where neither was begun it is the pack's.
    """
    own = {_identity(entry): entry for entry in entries if not entry.pack_title}
    if not own:
        return tuple(entries)
    dropped = set()
    for entry in entries:
        copy = own.get(_identity(entry)) if entry.pack_title else None
        if copy is not None:
            dropped.add(min(copy, entry, key=lambda each: (_turn(each, standings), bool(each.pack_title))).file)
    return tuple(entry for entry in entries if entry.file not in dropped)


def _identity(entry: LessonEntry) -> tuple[str, str]:
    return entry.key.lesson, entry.title


def _turn(entry: LessonEntry, standings: Mapping[LessonKey, Standing]) -> int:
    standing = standings.get(entry.key)
    return -1 if standing is None else standing.order
