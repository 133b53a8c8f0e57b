"""A figure with what it cannot say, the same facts as a table, and the ways to keep it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.export.figures.shapes import Canvas, Figure
from media_literacy.i18n import gettext as _
from media_literacy.ui.progress.facts_table import FactsTable
from media_literacy.ui.progress.figure_files import DRAWING, PICTURE, TABLE
from media_literacy.ui.progress.figure_view import FigureView
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.menus import open_menu
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


class FigurePanel(QWidget):
    """The table is made when somebody wants it; `table_opened` carries what it stands in, with its buttons above it.
    `save_requested` carries the ending of a file.
    """

    table_opened = Signal(object)
    save_requested = Signal(str)

    def __init__(
        self,
        draw: Callable[[Canvas], Figure],
        table: Callable[[], FigureTable],
        limits: str,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._appearance = table, appearance
        column = plain_column(self)
        self.figure = FigureView(draw, appearance, self)
        column.addWidget(self.figure)
        column.addWidget(SetText(limits, Role.SMALL, appearance, self, colour="soft", before=10))
        self.show_table = Button(_("Show as a table"), self, variant="link")
        self.save = Button(_("Save…"), self, variant="link")
        self.show_table.setAccessibleName(self._named(self.show_table.text()))
        self.save.setAccessibleName(self._named(self.save.text()))
        self.show_table.clicked.connect(self._on_table_wanted)
        self.save.clicked.connect(self._on_save_clicked)
        self._facts = QWidget(self)
        column.addWidget(self._facts)
        self._column = plain_column(self._facts)
        self._column.addWidget(wrapping_row(self._facts, self.show_table, self.save, spacing=22))
        self._gap = Gap(6, appearance, self)
        self._gap.hide()
        self._column.addWidget(self._gap)
        self._facts_table = FactsTable(appearance, self)
        self._facts_table.hide()
        self._column.addWidget(self._facts_table)

    def apply_appearance(self, appearance: Appearance) -> None:
        """A table that is made later is made in this look."""
        self._facts_table.apply_appearance(appearance)

    @property
    def rows(self) -> RichTextView | None:
        """The table, once it was shown."""
        return self._facts_table.rows

    @property
    def table(self) -> FigureTable:
        """The facts of the figure."""
        return self._table()

    def make_menu(self) -> QMenu:
        """In which forms the figure can be saved; the menu goes when it is closed."""
        menu = QMenu(self)
        forms = ((PICTURE, _("As a picture (PNG)")), (DRAWING, _("As a drawing (SVG)")), (TABLE, _("As a table (CSV)")))
        for ending, words in forms:
            menu.addAction(words).setData(ending)
        menu.triggered.connect(self._on_form_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _named(self, words: str) -> str:
        return _("{button}: {title}").format(button=words, title=self.figure.accessibleName())

    def _on_save_clicked(self) -> None:
        open_menu(self.make_menu(), self.save.mapToGlobal(self.save.rect().bottomLeft()), self.save)

    def _on_form_chosen(self, action: QAction) -> None:
        self.save_requested.emit(action.data())

    def _on_table_wanted(self) -> None:
        is_shown = self._facts_table.isHidden()
        if is_shown:
            self._facts_table.show_table(self.table)
        self._facts_table.setVisible(is_shown)
        self._gap.setVisible(is_shown)
        words = _("Hide the table") if is_shown else _("Show as a table")
        self.show_table.setText(words)
        self.show_table.setAccessibleName(self._named(words))
        if is_shown:
            self.table_opened.emit(self._facts)
