"""The line below every page of a kiosk: what is kept, who begins anew, and the teacher's way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping


class KioskBar(QFrame):
    """`anew_requested` for somebody else, `leave_requested` for the teacher."""

    anew_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        self.setAccessibleName(_("Shared computer"))
        row = FlowRow(self, spacing=24, alignment=Qt.AlignmentFlag.AlignHCenter, wrapping=Wrapping.EVENLY)
        row.setContentsMargins(20, 4, 20, 4)
        row.addWidget(PlainLabel(_("Nothing that you do here is kept."), self, variant="soft"))
        self.anew = Button(_("Somebody else? Begin anew"), self, variant="link")
        self.anew.clicked.connect(self.anew_requested)
        row.addWidget(self.anew)
        self.leave = Button(_("Leave (teacher)"), self, variant="link")
        self.leave.clicked.connect(self.leave_requested)
        row.addWidget(self.leave)
