"""Which page about packs follows which: the list, one pack before it is installed, a question before it is removed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import PACK_ENDING
from media_literacy.store.inspection import Inspection
from media_literacy.store.packs import InstalledPack, InstalledPacks
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.dressing import Dressed
from media_literacy.ui.widgets.message_page import MessagePage


class PacksPages(QWidget):
    """`left` asks to go; `told` says what was done, `fault` what could not be."""

    left = Signal()
    told = Signal(str)
    fault = Signal(str, str)

    def __init__(self, packs: InstalledPacks, tasks: Tasks, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packs, self._tasks, self._look = packs, tasks, look
        self._inspection: Inspection | None = None
        self._titles: dict[str, str] = {}
        self._strange: set[str] = set()
        self._to_remove = ""
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        self._look = look
        if isinstance(self.page, Dressed):
            self.page.show_look(look)

    def show_list(self) -> None:
        """Show what is installed."""
        self._tasks.run(self._packs.installed, self._on_listed, self._on_list_failed)

    def inspect(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        self._tasks.run(partial(self._packs.inspect, file), self._on_inspected, self._on_failed)

    def _on_listed(self, packs: tuple[InstalledPack, ...]) -> None:
        self._titles = {one.name: one.pack.title for one in packs}
        self._strange = {one.name for one in packs if not one.readable}
        page = PacksPage(packs, self._look, self)
        page.install_requested.connect(self._on_install_requested)
        page.file_dropped.connect(self._on_dropped)
        page.remove_requested.connect(self._on_remove_requested)
        page.put_back_requested.connect(self._on_put_back)
        page.left.connect(self.left)
        self._show(page)

    def _on_install_requested(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, _("Install a pack"), "", _("Lesson packs (*{ending})").format(ending=PACK_ENDING)
        )
        if path:
            self.inspect(Path(path))

    def _on_dropped(self, path: str) -> None:
        self.inspect(Path(path))

    def _on_inspected(self, inspection: Inspection) -> None:
        self._inspection = inspection
        page = InspectionPage(inspection, self._look, self)
        page.accepted.connect(self._on_accepted)
        page.left.connect(self.show_list)
        self._show(page)
        if inspection.remark:
            self.fault.emit(inspection.remark, "")

    def _on_accepted(self) -> None:
        assert self._inspection is not None
        self._tasks.run(partial(self._packs.install, self._inspection), self._on_installed, self._on_failed)

    def _on_installed(self, installed: InstalledPack) -> None:
        self.told.emit(
            _("“{title}” is installed. Its lessons are on the first page.").format(title=installed.pack.title)
        )
        self.show_list()

    def _on_put_back(self, pack: str) -> None:
        self._tasks.run(partial(self._packs.put_back, pack), self._on_put_back_done, self._on_failed)

    def _on_put_back_done(self, installed: InstalledPack) -> None:
        told = _("Version {version} of “{title}” is back.")
        self.told.emit(told.format(version=installed.pack.version or "–", title=installed.pack.title))
        self.show_list()

    def _on_remove_requested(self, pack: str) -> None:
        self._to_remove = pack
        told = _("Its lessons go from this computer. What you did in them is kept, for when you install it again.")
        if pack in self._strange:
            told = _("It is a folder that holds no pack that can be read. All that is in it goes from this computer.")
        title = _("Remove “{pack}”?").format(pack=self._titles.get(pack, pack))
        page = MessagePage(title, [told], [_("Remove it"), _("Keep it")], self._look, self)
        page.answered.connect(self._on_remove_answered)
        self._show(page)

    def _on_remove_answered(self, answer: int) -> None:
        if answer == 0:
            self._tasks.run(partial(self._packs.remove, self._to_remove), self._on_removed, self._on_failed)
        else:
            self.show_list()

    def _on_removed(self, _nothing: None) -> None:
        title = self._titles.get(self._to_remove, self._to_remove)
        self.told.emit(_("“{title}” was removed.").format(title=title))
        self.show_list()

    def _on_failed(self, problem: AppError) -> None:
        self.fault.emit(problem.message, problem.hint)
        page = self.page
        if isinstance(page, InspectionPage):
            page.offer_again()
        elif not isinstance(page, PacksPage):
            self.show_list()

    def _on_list_failed(self, problem: AppError) -> None:
        self.fault.emit(problem.message, problem.hint)
        self.left.emit()

    def _show(self, page: QWidget) -> None:
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
