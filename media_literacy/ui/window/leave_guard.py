"""Whether what is shown may be left: the owner of unsaved work is asked, once there may be some."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.banner import BannerTopic

if TYPE_CHECKING:
    from media_literacy.ui.unsaved import UnsavedWork


class LeaveGuard:
    """Makes the owner of unsaved work when somebody may have some first; a start has no time for it."""

    def __init__(self, data_folder: Path, tasks: Tasks, fault: BannerTopic, window: QWidget) -> None:
        """`fault` shows that nothing can be put aside, until it can again."""
        self._data_folder, self._tasks, self._fault, self._window = data_folder, tasks, fault, window
        self._unsaved: UnsavedWork | None = None

    def unsaved(self) -> "UnsavedWork":
        """The owner of unsaved work."""
        if self._unsaved is None:
            from media_literacy.store.files.unsaved_work import Recovery
            from media_literacy.ui.unsaved import UnsavedWork

            self._unsaved = UnsavedWork(Recovery(self._data_folder), self._tasks, self._window)
            self._unsaved.fault.connect(self._fault.report)
            self._unsaved.recovered.connect(self._fault.clear)
        return self._unsaved

    def may_leave(self) -> bool:
        """Whether the window may close or go elsewhere; asks about what is not saved."""
        return self._unsaved is None or self._unsaved.may_leave(self._window)

    def keep_now(self) -> None:
        """Put all unsaved work aside."""
        if self._unsaved is not None:
            self._unsaved.keep_now()

    def be_silent(self) -> None:
        """Put all unsaved work aside, and ask nothing any more."""
        if self._unsaved is not None:
            self._unsaved.be_silent()
