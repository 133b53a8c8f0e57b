"""All classes of a computer with their lessons, as a page lists them."""

from pathlib import Path
from typing import NamedTuple

from media_literacy.store.classes.live_rows import SessionRow
from media_literacy.store.classes.live_store import LiveStore, has_classes
from media_literacy.store.classes.roster_rows import RosterRow


class ClassWithLessons(NamedTuple):
    """A class and its lessons, the newest first."""

    roster: RosterRow
    lessons: tuple[SessionRow, ...] = ()


class ClassList(NamedTuple):
    """Every class, and the lessons that belong to none."""

    classes: tuple[ClassWithLessons, ...] = ()
    others: tuple[SessionRow, ...] = ()

    def find(self, id: str) -> ClassWithLessons | None:
        """The class with that id."""
        return next((each for each in self.classes if each.roster.id == id), None)


def class_list(store: LiveStore) -> ClassList:
    """What the file of classes has."""
    rows = store.sessions()[::-1]
    rosters = store.rosters()
    classes = [ClassWithLessons(each, tuple(row for row in rows if row.id in each.lessons)) for each in rosters]
    linked = {lesson for roster in rosters for lesson in roster.lessons}
    return ClassList(tuple(classes), tuple(row for row in rows if row.id not in linked))


def read_class_list(data_folder: Path) -> ClassList:
    """The same from the disk; where no class was held, no file is made."""
    if not has_classes(data_folder):
        return ClassList()
    store = LiveStore(data_folder)
    try:
        return class_list(store)
    finally:
        store.close()
