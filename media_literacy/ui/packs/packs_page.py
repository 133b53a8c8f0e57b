"""The packs that are installed, each with what can be done to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined, ngettext
from media_literacy.packs.pack_wording import occasion_words
from media_literacy.store.packs.installed_packs import InstalledPack
from media_literacy.ui.library.drop_hint import dropped_pack
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row


class PacksPage(LeavablePage):
    """`install_requested` asks for a file, `file_dropped` brings one; the others carry the name of its folder."""

    install_requested = Signal()
    file_dropped = Signal(str)
    remove_requested = Signal(str)
    put_back_requested = Signal(str)
    pages_requested = Signal(str)

    def __init__(self, packs: Sequence[InstalledPack], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, width=740)
        self.setAccessibleName(_("Packs"))
        self.setAcceptDrops(True)
        self.add_text(_("Packs"), Role.HEADLINE, after=4)
        message = _(
            "A pack is one file with lessons that somebody made. It is checked before it is opened, and"
            " your work in it is kept when it is updated or removed."
        )
        self.add_text(message, Role.BODY, after=14)
        self.add_rule()
        for pack in packs:
            self._add(pack)
        if not packs:
            message = _(
                "No packs are installed yet. Choose a file that ends in .lessonpack, or drop it on this window."
            )
            self.add_text(message, Role.NOTE, before=12, after=12, colour="soft")
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
        pack = installed.pack
        self.add_text(pack.title, Role.ROW_TITLE, before=12)
        self.add_text(_facts(installed), Role.NOTE, colour="soft")
        if installed.hides_own:
            message = _("It stands in place of the pack that comes with the program.")
            self.add_text(message, Role.NOTE, colour="soft")
        buttons: list[Button] = []
        if installed.readable and pack.lessons:
            about = _("Web pages of “{title}”, for learners without this program").format(title=pack.title)
            pages = self._button(_("Web pages…"), about, installed.name)
            pages.clicked.connect(self._on_pages)
            buttons.append(pages)
        if installed.before is not None:
            words = _("Put version {version} back").format(version=installed.before.version or "–")
            back = self._button(words, _("{words}: {title}").format(words=words, title=pack.title), installed.name)
            back.clicked.connect(self._on_put_back)
            buttons.append(back)
        away = self._button(_("Remove"), _("Remove “{title}”").format(title=pack.title), installed.name)
        away.clicked.connect(self._on_remove)
        row = wrapping_row(self.sheet, *buttons, away, spacing=20)
        row.setContentsMargins(0, 6, 0, 10)
        self.column.addWidget(row)
        self.add_rule()

    def _button(self, text: str, accessible_name: str, folder_name: str) -> Button:
        button = Button(text, self.sheet, variant="link")
        button.setAccessibleName(accessible_name)
        button.setObjectName(folder_name)
        return button

    def _on_pages(self) -> None:
        self.pages_requested.emit(self.sender().objectName())

    def _on_put_back(self) -> None:
        self.put_back_requested.emit(self.sender().objectName())

    def _on_remove(self) -> None:
        self.remove_requested.emit(self.sender().objectName())


def _facts(installed: InstalledPack) -> str:
    pack = installed.pack
    if not installed.readable:
        return _("A folder that holds no pack that can be read")
    facts = [ngettext("{n} lesson", "{n} lessons", len(pack.lessons)).format(n=len(pack.lessons))]
    if kept := occasion_words(pack.occasions):
        facts.append(kept)
    if pack.version:
        facts.append(_("version {version}").format(version=pack.version))
    if pack.authors:
        facts.append(_("by {authors}").format(authors=joined(", ", pack.authors)))
    if installed.name != pack.id:
        facts.append(_("in the folder “{name}”").format(name=installed.name))
    return joined(" · ", facts)
