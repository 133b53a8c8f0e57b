"""The guide for teachers in the window: open it at a step, read, and go back to where one was."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.guide import Guide
from media_literacy.i18n import gettext as _
from media_literacy.ui.keys.key_bindings import HELP
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow

_ROOM_ABOVE = 8


class GuidePage(LeavablePage):
    """The whole guide under a list of its sections. `left` says that the reader wants to go on."""

    def __init__(
        self,
        guide: Guide,
        open_link: Callable[[str], object],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        step: int = 0,
        width: float = 940,
    ) -> None:
        """With a `step`, the page begins there; `width` in px at 100 %."""
        super().__init__(appearance, parent, width=width)
        self.setAccessibleName(guide.title)
        pictures = PictureSource(guide.folder)
        self._headings: list[SetText] = []
        self._wanted = next((at for at, section in enumerate(guide.sections) if step and section.step == step), None)
        sheet = self.sheet
        self.add_text(guide.title, Role.HEADLINE, after=6)
        self.column.addWidget(RichTextView(guide.opening, appearance, sheet, open_link=open_link))
        self.add_gap(14)
        holder = QWidget(sheet)
        row = FlowRow(holder, 10)
        self.contents: list[Button] = []
        for section in guide.sections:
            button = Button(section.heading, holder, variant="link")
            button.clicked.connect(self._on_heading_chosen)
            row.addWidget(button)
            self.contents.append(button)
        self.column.addWidget(holder)
        for section in guide.sections:
            self.add_rule(before=20, after=14)
            heading = SetText(section.heading, Role.TITLE, appearance, sheet, after=8)
            self._headings.append(heading)
            self.column.addWidget(heading)
            if section.blocks:
                self.column.addWidget(
                    RichTextView(section.blocks, appearance, sheet, pictures=pictures, open_link=open_link)
                )
        self.back = Button(_("Back"), self, variant="main")
        set_tool_tip(self.back, _("Go back to where you were (F1)"))
        self.back.clicked.connect(self.left)
        self.add_bar(self.back)
        self.begin_at(self.page_text)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_wanted)
        self.scroller.verticalScrollBar().rangeChanged.connect(self._on_laid_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 goes back, too."""
        if event.key() == HELP.key:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _on_heading_chosen(self) -> None:
        chosen = self.sender()
        assert isinstance(chosen, Button)
        self._show_section(self.contents.index(chosen))

    def _on_laid_out(self) -> None:
        """Only once the column is laid out is there a place to scroll to."""
        if self._wanted is not None:
            self._later.start()

    def _show_wanted(self) -> None:
        if self._wanted is not None:
            self._show_section(self._wanted)
            self._wanted = None

    def _show_section(self, index: int) -> None:
        heading = self._headings[index]
        self.page_text.go_to_widget(heading)
        self.page_text.setFocus()
        place = heading.mapTo(self.desk, heading.rect().topLeft()).y()
        self.scroller.verticalScrollBar().setValue(place - _ROOM_ABOVE)
