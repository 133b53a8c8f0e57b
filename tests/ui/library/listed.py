"""Lessons as they are listed, and how far somebody has come with them."""

from pathlib import Path

from media_literacy.lesson.model import KindId, Mode
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry


def make_entry(name, kinds=("role",), modes=(Mode.GUIDED, Mode.INVESTIGATE), pack_title="First steps", **more):
    values = {"minutes": 12, "age": "11-14", "language": "en", "content_note": "", "title": name.title()} | more
    return LessonEntry(
        file=str(Path("/lessons") / f"{name}.md"),
        key=LessonKey("first-steps", name),
        sentences=14,
        kinds=tuple(KindId(kind) for kind in kinds),
        modes=modes,
        is_measured=True,
        pack_title=pack_title,
        has_errors=False,
        **values,
    )


TAPE = make_entry("tape", ("contradiction",), (Mode.GUIDED,), content_note="About a shooting.", age="15+")


BUSES = make_entry("buses", ("role", "named-source"))


FERRY = make_entry("ferry", ("arithmetic", "role"))


ALL = (TAPE, BUSES, FERRY)


def standing(entry, order=1, **more):
    values = {"is_revealed": False, "debrief_seen": False, "kinds": frozenset(entry.kinds)} | more
    return {entry.key: Standing(entry.key, "", "", tries=1, order=order, **values)}


def names(buttons):
    return [button.accessibleName() for button in buttons]


def path_of(entry):
    return str(entry.path)
