"""Which page about packs follows which: the list, one pack before it is installed, a question before it is removed."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.files.file_formats import PACK_ENDING
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.packs.pack_toml import Pack
from media_literacy.store.packs.inspection import Inspection
from media_literacy.store.packs.installed_packs import InstalledPack
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.pack_work import PackWork
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.widgets.file_dialogs import file_to_open
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.widgets.page_stack import PageStack
from media_literacy.ui.window_context import WindowContext
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage

INSPECT_SECONDS = 300.0
"""The budget for looking at a pack; one at every limit takes about a minute."""


class PacksPages(PageStack):
    """Shown in the window with its first page."""

    def __init__(self, work: PackWork, context: WindowContext) -> None:
        super().__init__(context.window)
        self.hide()
        self._work, self._context, self._actions = work, context, context.actions
        self._tasks, self._navigation = context.tasks, context.navigation
        self._way = Job()
        self._inspection: Inspection | None = None
        self._installed: dict[str, InstalledPack] = {}
        self._to_remove = ""
        work.ended.connect(self._on_work_ended)

    def show_list(self) -> None:
        """Show what is installed."""
        self._way = self._navigation.begin(_("Looking for the packs that are installed"))
        self._tasks.run(self._work.packs.installed, self._on_listed, self._on_list_failed, job=self._way)

    def inspect(self, file: Path) -> None:
        """Look at a pack before it is installed."""
        self._way = self._navigation.begin(_("Looking at “{file}”").format(file=file.name), INSPECT_SECONDS)
        work = partial(self._work.packs.inspect, file, self._way)
        self._tasks.run(work, self._on_inspected, self._on_failed, job=self._way)

    def _on_listed(self, packs: tuple[InstalledPack, ...]) -> None:
        self._navigation.arrive(self._way, partial(self._show_list, packs))

    def _show_list(self, packs: tuple[InstalledPack, ...]) -> None:
        self._installed = {pack.name: pack for pack in packs}
        page = PacksPage(packs, self._context.appearances.appearance, self)
        page.install_requested.connect(self._on_install_requested)
        page.file_dropped.connect(self._on_dropped)
        page.remove_requested.connect(self._on_remove_requested)
        page.put_back_requested.connect(self._on_put_back)
        page.pages_requested.connect(self._on_pages_requested)
        page.left.connect(self._actions.leave)
        self._show(page)

    def _on_install_requested(self) -> None:
        path = file_to_open(self, _("Install a pack"), _("Lesson packs (*{ending})").format(ending=PACK_ENDING))
        if path is not None:
            self.inspect(path)

    def _on_dropped(self, path: str) -> None:
        self.inspect(Path(path))

    def _on_inspected(self, inspection: Inspection) -> None:
        self._navigation.arrive(self._way, partial(self._show_inspection, inspection))

    def _show_inspection(self, inspection: Inspection) -> None:
        self._inspection = inspection
        page = InspectionPage(inspection, self._context.appearances.appearance, self)
        page.accepted.connect(self._on_accepted)
        page.left.connect(self.show_list)
        self._show(page)
        if inspection.diagnostic:
            self._actions.report_fault(AppError(inspection.diagnostic))

    def _on_accepted(self) -> None:
        assert self._inspection is not None
        self._work.install(self._inspection)

    def _on_put_back(self, pack: str) -> None:
        self._work.put_back(pack, self._title(pack))

    def _title(self, name: str) -> str:
        return self._installed[name].pack.title

    def _on_pages_requested(self, name: str) -> None:
        self._navigation.go(partial(self._show_web_pages, self._installed[name].pack))

    def _show_web_pages(self, pack: Pack) -> None:
        page = PackPagesPage(pack, self._tasks, self._context.appearances.appearance, self)
        page.left.connect(self.show_list)
        self._show(page)

    def _on_remove_requested(self, pack: str) -> None:
        self._navigation.go(partial(self._ask_about_removing, pack))

    def _ask_about_removing(self, pack: str) -> None:
        self._to_remove = pack
        message = _("Its lessons go from this computer. What you did in them is kept, for when you install it again.")
        if not self._installed[pack].readable:
            message = _(
                "It is a folder that holds no pack that can be read. All that is in it goes from this computer."
            )
        title = _("Remove “{pack}”?").format(pack=self._title(pack))
        page = MessagePage(title, [message], [_("Remove it"), _("Keep it")], self._context.appearances.appearance, self)
        page.answered.connect(self._on_remove_answered)
        self._show(page)

    def _on_remove_answered(self, answer: int) -> None:
        if answer == 0:
            self._work.remove(self._to_remove, self._title(self._to_remove))
        else:
            self.show_list()

    def _on_work_ended(self, has_changed: bool) -> None:
        """Show what is installed now, unless the person is on the way elsewhere."""
        page = self.page
        if not has_changed and isinstance(page, InspectionPage):
            page.offer_again()
        elif self._navigation.is_at_rest and (has_changed or not isinstance(page, PacksPage)):
            self.show_list()

    def _on_failed(self, problem: AppError) -> None:
        self._navigation.drop()
        self._actions.report_fault(problem)
        if not isinstance(self.page, (PacksPage, InspectionPage)):
            self.show_list()

    def _on_list_failed(self, problem: AppError) -> None:
        self._actions.report_fault(problem)
        self._actions.leave()

    def _show(self, page: QWidget) -> None:
        is_first = self.page is None
        self.show_page(page)
        if is_first:
            self._context.show_page(self, _("Packs – Media Literacy"))
