"""The class as the teacher's pages see it: commands go down, snapshots come up, in the window's thread."""

from PySide6.QtCore import QObject, Signal

from media_literacy.classroom.host.host_setup import Snapshot
from media_literacy.classroom.session.commands import Command
from media_literacy.errors import AppError
from media_literacy.lesson.model import Lesson
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails


class HostBridge(QObject):
    """A class that is hosted here. `changed` comes at most some twenty times a second.

    `refused` says why a command was not done, `stopped` that the class stands still, with what to do; `fault` that
    something cannot be saved for now, and `recovered` that it is.
    """

    changed = Signal(object)
    refused = Signal(str)
    stopped = Signal(AppError)
    fault = Signal(AppError)
    recovered = Signal()
    joining_changed = Signal()
    tested = Signal(object)
    """Carries the steps of a test of the connection."""

    lesson: Lesson
    class_id = ""
    """By which its results are found; empty until it is known, and where nothing is kept."""
    details: JoinDetails

    @property
    def snapshot(self) -> Snapshot | None:
        """The newest moment; None before the first one."""
        raise NotImplementedError

    def give(self, command: Command) -> None:
        """Hand a command of the teacher to the class; what comes of it is told by `changed`."""
        raise NotImplementedError

    def test_connection(self) -> None:
        """Find out whether others can reach this class; `tested` tells."""
        raise NotImplementedError

    def resume(self) -> None:
        """Go on with a class that stands still."""
        raise NotImplementedError

    @property
    def can_let_browsers_in(self) -> bool:
        """Whether browsers could join."""
        return False

    def let_browsers_in(self) -> None:
        """Have browsers join, too; `joining_changed` tells where."""

    def shut_browsers_out(self) -> None:
        """Have no browser join any more; the seats of those that did stay."""

    def close(self) -> None:
        """Stop hosting; what was done is kept."""
        raise NotImplementedError
