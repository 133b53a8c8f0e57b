"""The line below every page of a kiosk: what is kept, who begins anew, and the teacher's way out."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.layouts.height_for_width import WholeHeight
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping


class KioskBar(WholeHeight, QFrame):
    """`anew_requested` for somebody else, `leave_requested` for the teacher."""

    anew_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "bar-bottom")
        row = FlowRow(
            self, spacing=24, alignment=Qt.AlignmentFlag.AlignHCenter, wrapping=Wrapping.EVENLY, line_spacing=2
        )
        row.setContentsMargins(20, 4, 20, 4)
        self._promise = PlainLabel("", self, variant="soft")
        row.addWidget(self._promise)
        self.anew = Button("", self, variant="link")
        self.anew.clicked.connect(self.anew_requested)
        row.addWidget(self.anew)
        self.leave = Button("", self, variant="link")
        self.leave.clicked.connect(self.leave_requested)
        row.addWidget(self.leave)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """A guest chose another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self.setAccessibleName(_("Shared computer"))
        self._promise.setText(_("Nothing that you do here is kept."))
        self.anew.setText(_("Somebody else? Begin anew"))
        self.leave.setText(_("Leave (teacher)"))
