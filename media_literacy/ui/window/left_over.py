"""What was left in the middle when the program ended, said at the next start: unsaved writing, and classes."""

import time
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.store.files.unsaved_folder import has_unsaved_work
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.widgets.banner import Banner

WORKSHOP, JOIN_CLASS, LEAD_CLASS = "workshop", "join_class", "lead_class"
"""The rooms that lead on."""
SEAT_NAME = "class-seat.log"
CLASS_KEYS = "classes/*.key"
"""A class that was led has its key until it is over."""
RECENT_SECONDS = 12 * 3600.0
"""A class of yesterday is not gone back to; the way to it stays where classes are joined."""


class LeftOver:
    """Each is said until somebody goes where it leads."""

    def __init__(self, banner: Banner, data_folder: Path, learners: CurrentLearner) -> None:
        self._data_folder, self._learners = data_folder, learners
        self._topics = {
            room: banner.topic(f"left over: {room}", stays=True) for room in (WORKSHOP, JOIN_CLASS, LEAD_CLASS)
        }

    def show(self) -> None:
        """Say what there is."""
        if has_unsaved_work(self._data_folder):
            message = _("What you wrote last was not saved. It is kept in the workshop, under “Not saved yet”.")
            self._topics[WORKSHOP].show_advice(message)
        if was_in_class(self._learners.learner.folder):
            message = _("You were in a class. What you marked is kept; “Join a class” leads back to it.")
            self._topics[JOIN_CLASS].show_advice(message)
        if was_leading(self._data_folder):
            message = _("A lesson was interrupted. “Lead a class” goes on with it; learners come back by themselves.")
            self._topics[LEAD_CLASS].show_advice(message)

    def on_room(self, name: str) -> None:
        """Somebody goes to a room."""
        if name in self._topics:
            self._topics[name].clear()

    def clear(self) -> None:
        """Nothing is left."""
        for topic in self._topics.values():
            topic.clear()


def was_in_class(folder: Path) -> bool:
    """Whether the seat of a class is kept there that was used lately."""
    return _is_recent(folder / SEAT_NAME)


def was_leading(data_folder: Path) -> bool:
    """Whether a class was begun there lately that is not over."""
    return any(_is_recent(key) for key in data_folder.glob(CLASS_KEYS))


def _is_recent(file: Path) -> bool:
    try:
        return time.time() - file.stat().st_mtime < RECENT_SECONDS
    except OSError:
        return False
