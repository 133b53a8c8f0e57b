"""The one way to ask for a file or a folder.

Where the system has no dialog of its own, Qt shows one whose questions take a file's name for HTML. So nothing is asked
there: files are not renamed and deleted in it, and whether one may be replaced is asked here.

A dialog begins in the folder of what it is about. Where it is about nothing that has one, it begins where the last one
ended: Qt keeps that for its own alone, and not where a name was typed with its folder.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.labels.plain_text import plain_box
from media_literacy.ui.widgets.last_folder import last_folder, remember_folder

_ASKS_ITSELF = sys.platform == "darwin"
"""The system asks before a file is replaced, and cannot be told not to."""


def file_to_open(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """The file that somebody chose; None when nobody wants to. `start` is the folder to begin in."""
    name, _kind = QFileDialog.getOpenFileName(parent, title, _begin(start), kinds, "", QFileDialog.Option.ReadOnly)
    return _chosen(Path(name)) if name else None


def files_to_open(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> list[Path]:
    """The files that somebody chose; none when nobody wants to. `start` is the folder to begin in."""
    names, _kind = QFileDialog.getOpenFileNames(parent, title, _begin(start), kinds, "", QFileDialog.Option.ReadOnly)
    return [_chosen(Path(name)) for name in names]


def folder_to_use(parent: QWidget, title: str, start: Path | None = None) -> Path | None:
    """The folder that somebody chose; None when nobody wants to. `start` is the folder to begin in."""
    name = QFileDialog.getExistingDirectory(
        parent, title, str(start or _last_or_home()), QFileDialog.Option.ShowDirsOnly
    )
    return _chosen(Path(name), is_folder=True) if name else None


def where_to_save(parent: QWidget, title: str, start: Path, kinds: str, ending: str) -> Path | None:
    """Where to save; None when nobody wants to. A name without the `ending` gets it; nothing is replaced unasked.

    `start` is the file to begin with. A bare name is proposed in the folder where the last dialog ended.
    """
    options = QFileDialog.Option.DontConfirmOverwrite
    proposed = _last_or_home() / start
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, "", options)
    if not name:
        return None
    typed = _chosen(Path(name))
    is_whole = typed.name.lower().endswith(ending)
    path = typed if is_whole else typed.with_name(typed.name + ending)
    was_asked = is_whole and _ASKS_ITSELF
    return path if was_asked or not path.exists() or _may_replace(parent, path) else None


def _begin(folder: Path | None) -> str:
    return str(folder or last_folder() or "")


def _last_or_home() -> Path:
    return last_folder() or Path.home()


def _chosen(path: Path, *, is_folder: bool = False) -> Path:
    remember_folder(path if is_folder else path.parent)
    return path


def _may_replace(parent: QWidget, path: Path) -> bool:
    box = plain_box(parent, _("“{name}” is there already.").format(name=path.name), _("Replacing it cannot be undone."))
    replace = box.addButton(_("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(_("Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace
