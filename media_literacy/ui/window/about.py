"""What the program says of itself: icon, version, and under which licences it may be used."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMessageBox, QWidget

from media_literacy import __version__
from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box
from media_literacy.ui.window.desktop.window_icon import window_icon

_ICON = QSize(96, 96)


def about_box(window: QWidget) -> QMessageBox:
    """The box that says it."""
    box = plain_box(
        window,
        _("Media Literacy {version}").format(version=__version__),
        _(
            "Read a news article as a printed page, and see why a sentence fails or holds. The program is free under"
            " the MIT licence, its lessons under CC BY 4.0, its fonts under the Open Font License."
        ),
    )
    box.setIconPixmap(window_icon().pixmap(_ICON, window.devicePixelRatioF()))
    box.setEscapeButton(box.addButton(_("Close"), QMessageBox.ButtonRole.AcceptRole))
    return box


def show_about(window: QWidget) -> None:
    """Show it until it is closed."""
    run_box(about_box(window))
