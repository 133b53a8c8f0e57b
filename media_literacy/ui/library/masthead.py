"""The name of the program as a newspaper prints it, with a line of links below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.set_text import Rule, SetText
from media_literacy.ui.widgets.wrapping_layouts import FlowRow


class Masthead(QWidget):
    """The title between its lines, what it is about, and the ways to the rest of the program."""

    open_file_requested = Signal()
    workshop_requested = Signal()
    settings_requested = Signal()
    keys_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(SetText(_("Media Literacy"), Role.MASTHEAD, appearance, self, before=6, alignment=centre))
        motto = _("What does it say, who says so, and can it be so?")
        column.addWidget(SetText(motto, Role.DECK, appearance, self, colour="soft", after=14, alignment=centre))
        column.addWidget(Rule(appearance, self, is_double=True))
        links = QWidget(self)
        row = FlowRow(links, spacing=26, is_centred=True)
        row.setContentsMargins(0, 6, 0, 6)
        for text, signal in (
            (_("Open a lesson file…"), self.open_file_requested),
            (_("Workshop"), self.workshop_requested),
            (_("Settings"), self.settings_requested),
            (_("Keys"), self.keys_requested),
        ):
            link = Button(text, links, variant="link")
            link.clicked.connect(signal)
            row.addWidget(link)
        column.addWidget(links)
        column.addWidget(Rule(appearance, self))
