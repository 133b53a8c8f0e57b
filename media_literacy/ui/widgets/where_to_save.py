"""Asks for the place and the name of a new file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.plain_text import plain_box


def where_to_save(parent: QWidget, title: str, start: Path, kinds: str, ending: str) -> Path | None:
    """Where to save; None when nobody wants to. A name without the `ending` gets it.

    The dialog asks before a file is replaced, but only knows the name that was typed: for one that was completed, it is
    asked here.
    """
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not name:
        return None
    path = Path(name)
    if path.name.lower().endswith(ending):
        return path
    path = path.with_name(path.name + ending)
    return path if not path.exists() or _may_replace(parent, title, path) else None


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    box = plain_box(parent, _("“{name}” is there already.").format(name=path.name), _("Replacing it cannot be undone."))
    replace = box.addButton(_("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(_("Leave it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace
