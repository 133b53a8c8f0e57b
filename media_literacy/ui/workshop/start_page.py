"""Where a teacher begins: write, go on writing, share, or type in what a class did on paper."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.store.library import LessonEntry
from media_literacy.store.recovery import KeptText
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.theme.look import Look
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.flowing import Columns, FlowRow
from media_literacy.ui.widgets.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.words import Rule, Words


class WorkshopStartPage(ColumnPage):
    """The ways into the workshop. `lesson_chosen` carries a path, the two about kept texts an id."""

    new_requested = Signal()
    open_requested = Signal()
    packs_requested = Signal()
    lesson_chosen = Signal(str)
    kept_chosen = Signal(str)
    kept_thrown_away = Signal(str)
    left = Signal()

    def __init__(
        self, kept: Sequence[KeptText], recent: Sequence[LessonEntry], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent, width=740, on_paper=False)
        self.setAccessibleName(_("Workshop"))
        sheet = self.sheet
        self.column.addWidget(Words(_("Workshop"), Role.TITLE, look, sheet, after=2))
        told = _(
            "Make a lesson from any article: click a sentence, say what is wrong with it or why it holds, and why."
        )
        self.column.addWidget(Words(told, Role.DECK, look, sheet, colour="soft", after=14))
        ways = QWidget(sheet)
        self._columns = Columns(ways, look, narrowest=210, spacing=16)
        self.ways: list[RowButton] = []
        for kicker, text, signal in (
            (_("New lesson"), _("Paste an article, or open a document."), self.new_requested),
            (_("Open a lesson"), _("Go on with a lesson file, yours or a colleague’s."), self.open_requested),
            (_("Packs"), _("Install lessons that others made, and see what is installed."), self.packs_requested),
        ):
            way = RowButton(
                [Line(kicker, Role.ROW_TITLE), Line(text, Role.NOTE, "soft", before=4)],
                look,
                ways,
                shape=Shape.CARD,
                name=f"{kicker}. {text}",
            )
            way.clicked.connect(signal)
            self._columns.addWidget(way)
            self.ways.append(way)
        self.column.addWidget(ways)
        if kept:
            self._add_kept(kept)
        if recent:
            self._add_recent(recent)
        self.column.addStretch(1)
        back = Button(_("Back to the lessons"), self)
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.ways[0])

    def show_look(self, look: Look) -> None:
        """Appear in another theme or size."""
        super().show_look(look)
        self._columns.use_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_kept(self, kept: Sequence[KeptText]) -> None:
        look, sheet = self.look, self.sheet
        self.column.addWidget(Words(_("Not saved yet"), Role.LABEL, look, sheet, colour="soft", before=26, after=6))
        self.column.addWidget(Rule(look, sheet))
        for one in kept:
            name = one.path.name if one.path is not None else _("A new lesson")
            title = _title_of(one.text) or name
            row = RowButton(
                [
                    Line(title, Role.ROW_TITLE),
                    Line(
                        _("{name} – as it was when the window was closed without saving").format(name=name),
                        Role.NOTE,
                        "soft",
                    ),
                ],
                look,
                sheet,
            )
            row.setObjectName(one.id)
            row.clicked.connect(self._on_kept)
            self.column.addWidget(row)
            holder = QWidget(sheet)
            buttons = FlowRow(holder)
            buttons.setContentsMargins(round(look.scale.px(12)), 0, 0, 8)
            away = Button(_("Throw away"), holder, look="link")
            away.setAccessibleName(_("Throw away the unsaved text of “{title}”").format(title=title))
            away.setObjectName(one.id)
            away.clicked.connect(self._on_thrown)
            buttons.addWidget(away)
            self.column.addWidget(holder)
            self.column.addWidget(Rule(look, sheet))

    def _add_recent(self, recent: Sequence[LessonEntry]) -> None:
        look, sheet = self.look, self.sheet
        self.column.addWidget(Words(_("Opened before"), Role.LABEL, look, sheet, colour="soft", before=26, after=6))
        self.column.addWidget(Rule(look, sheet))
        for entry in recent:
            row = RowButton([Line(entry.title, Role.ROW_TITLE), Line(entry.file, Role.NOTE, "soft")], look, sheet)
            row.setObjectName(entry.file)
            row.clicked.connect(self._on_recent)
            self.column.addWidget(row)
            self.column.addWidget(Rule(look, sheet))

    def _on_kept(self) -> None:
        self.kept_chosen.emit(self.sender().objectName())

    def _on_thrown(self) -> None:
        self.kept_thrown_away.emit(self.sender().objectName())

    def _on_recent(self) -> None:
        self.lesson_chosen.emit(self.sender().objectName())


def _title_of(text: str) -> str:
    """The headline of a lesson's source, as it stands there."""
    return next((line[2:].strip() for line in text.splitlines() if line.startswith("# ")), "")


def suggested_name(title: str) -> Path:
    """A file name for a lesson with this title: its words in lower case with hyphens."""
    words = "".join(letter if letter.isalnum() else " " for letter in title.lower()).split()
    return Path(("-".join(words)[:60].strip("-") or "lesson") + ".md")
