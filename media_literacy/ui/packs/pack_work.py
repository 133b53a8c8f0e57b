"""What is done to the packs that are installed. It goes on, and is told, wherever the person is meanwhile."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.store.packs.inspection import Inspection
from media_literacy.store.packs.installed_packs import InstalledPack, InstalledPacks
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.window.window_actions import WindowActions


class PackWork(QObject):
    """Reports what was done, or what could not be; then `ended` says whether anything changed."""

    ended = Signal(bool)

    def __init__(
        self, packs: InstalledPacks, tasks: Tasks, actions: WindowActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.packs, self._tasks, self._actions = packs, tasks, actions

    def install(self, inspection: Inspection) -> None:
        """Install what was looked at; until it is put in place, that can be given up."""
        assert inspection.pack is not None
        job = Job(title=_("Installing “{title}”").format(title=inspection.pack.title))
        self._run(partial(self.packs.install, inspection, job), self._on_installed, job)

    def put_back(self, pack: str, title: str) -> None:
        """Let the version before take the pack's place."""
        job = Job(title=_("Putting back “{title}”").format(title=title), can_cancel=False)
        self._run(partial(self.packs.put_back, pack), self._on_put_back, job)

    def remove(self, pack: str, title: str) -> None:
        """Take the pack away."""
        job = Job(title=_("Removing “{title}”").format(title=title), can_cancel=False)
        self._run(partial(_removed, self.packs, pack, title), self._on_removed, job)

    def _run(self, work: Callable[[], Any], on_done: Callable[[Any], None], job: Job) -> None:
        self._tasks.run(work, on_done, self._on_failed, job=job, keeps=True, on_cancelled=self._on_cancelled)

    def _on_installed(self, installed: InstalledPack) -> None:
        message = _("“{title}” is installed. Its lessons are on the first page.")
        self._finish(message.format(title=installed.pack.title))

    def _on_put_back(self, installed: InstalledPack) -> None:
        message = _("Version {version} of “{title}” is back.")
        self._finish(message.format(version=installed.pack.version or "–", title=installed.pack.title))

    def _on_removed(self, title: str) -> None:
        self._finish(_("“{title}” was removed.").format(title=title))

    def _finish(self, words: str) -> None:
        self._actions.report_done(words)
        self.ended.emit(True)

    def _on_failed(self, problem: AppError) -> None:
        self._actions.report_fault(problem)
        self.ended.emit(False)

    def _on_cancelled(self) -> None:
        self.ended.emit(False)


def _removed(packs: InstalledPacks, pack: str, title: str) -> str:
    packs.remove(pack)
    return title
