"""The packs that are installed, each with what can be done to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.packs.installed_packs import InstalledPack
from media_literacy.ui.library.drop_hint import dropped_pack
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.wrapping_layouts import FlowRow


class PacksPage(LeavablePage):
    """`install_requested` asks for a file, `file_dropped` brings one; the others carry the name of its folder."""

    install_requested = Signal()
    file_dropped = Signal(str)
    remove_requested = Signal(str)
    put_back_requested = Signal(str)

    def __init__(self, packs: Sequence[InstalledPack], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, width=740)
        self.setAccessibleName(_("Packs"))
        self.setAcceptDrops(True)
        sheet = self.sheet
        self.column.addWidget(SetText(_("Packs"), Role.HEADLINE, appearance, sheet, after=4))
        message = _(
            "A pack is one file with lessons that somebody made. It is checked before anything of it is opened, and"
            " what you did in its lessons is kept when it is updated or removed."
        )
        self.column.addWidget(SetText(message, Role.BODY, appearance, sheet, after=14))
        self.column.addWidget(Rule(appearance, sheet))
        for pack in packs:
            self._add(pack)
        if not packs:
            message = _(
                "No packs are installed yet. Choose a file that ends in .lessonpack, or drop it on this window."
            )
            self.column.addWidget(SetText(message, Role.NOTE, appearance, sheet, before=12, after=12, colour="soft"))
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.left)
        install = Button(_("Install a pack…"), self, variant="main")
        install.clicked.connect(self.install_requested)
        self.add_bar(back, install)
        self.begin_at(install)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take packs."""
        if dropped_pack(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        path = dropped_pack(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _add(self, installed: InstalledPack) -> None:
        appearance, sheet, pack = self.appearance, self.sheet, installed.pack
        self.column.addWidget(SetText(pack.title, Role.ROW_TITLE, appearance, sheet, before=12))
        self.column.addWidget(SetText(_facts(installed), Role.NOTE, appearance, sheet, colour="soft"))
        if installed.hides_own:
            message = _("It stands in place of the pack that comes with the app.")
            self.column.addWidget(SetText(message, Role.NOTE, appearance, sheet, colour="soft"))
        holder = QWidget(sheet)
        row = FlowRow(holder, spacing=20)
        row.setContentsMargins(0, 6, 0, 10)
        if installed.before is not None:
            words = _("Put version {version} back").format(version=installed.before.version or "–")
            back = Button(words, holder, variant="link")
            back.setAccessibleName(_("{words}: {title}").format(words=words, title=pack.title))
            back.setObjectName(installed.name)
            back.clicked.connect(self._on_put_back)
            row.addWidget(back)
        away = Button(_("Remove"), holder, variant="link")
        away.setAccessibleName(_("Remove “{title}”").format(title=pack.title))
        away.setObjectName(installed.name)
        away.clicked.connect(self._on_remove)
        row.addWidget(away)
        self.column.addWidget(holder)
        self.column.addWidget(Rule(appearance, sheet))

    def _on_put_back(self) -> None:
        self.put_back_requested.emit(self.sender().objectName())

    def _on_remove(self) -> None:
        self.remove_requested.emit(self.sender().objectName())


def _facts(installed: InstalledPack) -> str:
    pack = installed.pack
    if not installed.readable:
        return _("A folder that holds no pack that can be read")
    facts = [ngettext("{n} lesson", "{n} lessons", len(pack.lessons)).format(n=len(pack.lessons))]
    if pack.version:
        facts.append(_("version {version}").format(version=pack.version))
    if pack.authors:
        facts.append(_("by {authors}").format(authors=", ".join(pack.authors)))
    if installed.name != pack.id:
        facts.append(_("in the folder “{name}”").format(name=installed.name))
    return " · ".join(facts)
