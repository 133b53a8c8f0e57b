"""The name of the program as a newspaper prints it, with a line of links below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words, languages
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.room import RoomLink
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.wrapping_layouts import FlowRow, Wrapping
from media_literacy.ui.window.window_actions import WindowActions

LEARNERS = "learners"
"""The room of everybody who learns here."""


class MastheadTitle(SetText):
    """A title on one line: where that is too wide, as in a small window with large text, it is set smaller."""

    def lay_out(self, width: int) -> BlockLayout:
        """The first size that fits, or the smallest."""
        layout = super().lay_out(width)
        for role in (Role.HEADLINE, Role.TITLE):
            if layout.height <= layout.line_height:
                break
            layout = BlockLayout(
                (Run(self.text()),), role, self._appearance, width, colour=self._colour, alignment=self._alignment
            )
        return layout


class Masthead(QWidget):
    """The title between its lines, what it is about, and the ways to the rest of the program.

    Each other language that the program speaks is offered by its own name, for whoever cannot read this one;
    `language_chosen` carries its tag.
    """

    language_chosen = Signal(str)

    def __init__(
        self,
        rooms: Sequence[RoomLink],
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        reading_as: str = "",
        can_open_files: bool = True,
    ) -> None:
        """`reading_as` says who is reading, where there may be somebody else."""
        super().__init__(parent)
        self._rooms, self._actions = rooms, actions
        column = plain_column(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(
            MastheadTitle(_("Media Literacy"), Role.MASTHEAD, appearance, self, before=6, alignment=centre)
        )
        motto = _("What does it say, who says so, and can it be so?")
        column.addWidget(SetText(motto, Role.DECK, appearance, self, colour="soft", after=14, alignment=centre))
        column.addWidget(Rule(appearance, self, is_double=True))
        links = QWidget(self)
        row = FlowRow(links, spacing=26, alignment=centre, wrapping=Wrapping.EVENLY, line_spacing=8)
        row.setContentsMargins(0, 6, 0, 6)
        self.links: list[Button] = []
        if can_open_files:
            open_file = Button(_("Open a lesson file…"), links, variant="link")
            open_file.clicked.connect(actions.choose_file)
            row.addWidget(open_file)
            self.links.append(open_file)
        ways = QButtonGroup(self)
        ways.idClicked.connect(self._on_room_clicked)
        for number, room in enumerate(rooms):
            link = Button(room.text, links, variant="link")
            ways.addButton(link, number)
            row.addWidget(link)
            self.links.append(link)
        keys = Button(_("Keys"), links, variant="link")
        keys.clicked.connect(actions.show_keys)
        row.addWidget(keys)
        self.links.append(keys)
        if reading_as:
            learners = Button(reading_as, links, variant="link")
            learners.setAccessibleDescription(_("Leads to everybody who learns here"))
            learners.clicked.connect(self._on_learners_clicked)
            row.addWidget(learners)
            self.links.append(learners)
        self.languages: list[Button] = []
        for tag, name in languages().items():
            if tag != language_of_words():
                self.languages.append(language := Button(name, links, variant="link"))
                language.setObjectName(tag)
                language.setAccessibleDescription(_("Shows the program in this language"))
                language.clicked.connect(self._on_language_clicked)
                row.addWidget(language)
        column.addWidget(links)
        column.addWidget(Rule(appearance, self))

    def _on_learners_clicked(self) -> None:
        self._actions.show_room(LEARNERS)

    def _on_language_clicked(self) -> None:
        self.language_chosen.emit(self.sender().objectName())

    def _on_room_clicked(self, number: int) -> None:
        self._actions.show_room(self._rooms[number].name)
