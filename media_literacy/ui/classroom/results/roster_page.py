"""The names of a class: typed, pasted or read from a table, which is shown before it counts and can be undone."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.classroom.rosters.reading_names import ReadNames, preview_words, read_names
from media_literacy.errors import FileError
from media_literacy.export.tables import read_rows, read_table_file
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined
from media_literacy.store.classes.roster_rows import RosterRow
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.file_dialogs import file_to_open
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.question_bar import QuestionBar

_NAMES_HEIGHT = 320.0
_PREVIEWED = 12


class RosterPage(LeavablePage):
    """`saved` carries the class as it is to be kept. `learner_erased` carries a name, `class_erased` is about all of
    it; both were asked about.
    """

    saved = Signal(object)
    changed = Signal()
    learner_erased = Signal(str)
    class_erased = Signal()

    def __init__(
        self, roster: RosterRow, appearance: Appearance, parent: QWidget | None = None, *, is_new: bool = False
    ) -> None:
        super().__init__(appearance, parent)
        self.roster = roster
        self._found = ReadNames(())
        self._before_import: str | None = None
        self._on_answer: tuple[Callable[[], None] | None, ...] = ()
        self.setAccessibleName(_("A class and its names"))
        self.question = QuestionBar(self)
        self.question.answered.connect(self._on_answered)
        self.banner = Banner(self, variant="advice")
        self.add_top(self.question)
        self.add_top(self.banner)
        self.add_text(_("A class and its names"), Role.HEADLINE, after=6)
        self.title = self._field(_("What is the class called?"), roster.title)
        self.names = QPlainTextEdit(self.sheet)
        self.names.setProperty("variant", "field")
        self.names.setTabChangesFocus(True)
        self.names.setPlainText("\n".join(roster.names))
        words = SetText(_("Names, one a line"), Role.NOTE_TITLE, appearance, self.sheet, before=14, after=4)
        words.setBuddy(self.names)
        self.names.setAccessibleName(_("Names of the class, one a line"))
        self.column.addWidget(words)
        self.column.addWidget(self.names)
        about = _(
            "Each learner chooses their name when they join, and nobody can take it twice. First names will do. A name"
            " that you take out of the list keeps its results; to delete these, use the button below."
        )
        self.add_text(about, Role.SMALL, colour="soft", before=4, after=8)
        self._add_import()
        if not is_new:
            self._add_erasing()
        back = Button(_("Back"), self, variant="quiet")
        back.clicked.connect(self.go_back)
        self.save = Button(_("Save the class"), self, variant="main")
        self.save.clicked.connect(self._on_save)
        self.add_bar(back, self.save)
        self.setAcceptDrops(True)
        self.title.textChanged.connect(self._on_typed)
        self.names.textChanged.connect(self._on_typed)
        self._size_names()
        self.begin_at(self.title)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._size_names()

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that is not kept."""
        return self._typed() != self.roster

    def checked(self) -> RosterRow | None:
        """The class as it is to be kept; None where its name is asked for first."""
        typed = self._typed()
        if not typed.title:
            self.banner.show_message(_("Give the class a name first, such as 6b."), variant="advice")
            self.title.setFocus()
            return None
        return typed

    def go_back(self) -> None:
        """Go back; what is not saved is asked about first."""
        if self.is_changed:
            words = _("The class is not saved.")
            self._ask(words, {_("Save the class"): self._on_save, _("Leave it as it was"): self.left.emit})
        else:
            self.left.emit()

    def read_file(self, file: Path) -> None:
        """Show what a table would bring; nothing changes before that was looked at."""
        try:
            self._preview(read_names(read_table_file(file)))
        except FileError as problem:
            self.banner.report(problem)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self.read_file(Path(next(url for url in event.mimeData().urls() if url.isLocalFile()).toLocalFile()))

    def _typed(self) -> RosterRow:
        names = read_names(read_rows(self.names.toPlainText().encode())).names
        return self.roster._replace(title=" ".join(self.title.text().split()), names=names)

    def _field(self, label: str, text: str) -> LineField:
        words = SetText(label, Role.NOTE_TITLE, self.appearance, self.sheet, before=8, after=4)
        field = LineField(self.sheet, text=text)
        field.setAccessibleName(label)
        words.setBuddy(field)
        self.column.addWidget(words)
        self.column.addWidget(field)
        return field

    def _add_import(self) -> None:
        self.choose = Button(_("Names from a table…"), self.sheet)
        self.choose.clicked.connect(self._on_choose)
        self.undo = Button(_("Undo"), self.sheet, variant="link")
        self.undo.setAccessibleName(_("Undo what the table changed"))
        self.undo.clicked.connect(self._on_undo)
        self.undo.hide()
        self.add_row(self.choose, self.undo)
        self.preview = QWidget(self.sheet)
        column = plain_column(self.preview)
        self.found = SetText("", Role.NOTE, self.appearance, self.preview, before=10, after=4)
        self.shown = SetText("", Role.SMALL, self.appearance, self.preview, colour="soft", after=6)
        self.add_names = Button(_("Add what is new"), self.preview)
        self.replace_names = Button(_("Put these in place of the list"), self.preview)
        self.drop_names = Button(_("Take none of it"), self.preview, variant="quiet")
        self.add_names.clicked.connect(self._on_add_names)
        self.replace_names.clicked.connect(self._on_replace_names)
        self.drop_names.clicked.connect(self._on_drop_names)
        for part in (self.found, self.shown, wrapping_row(self.preview, *self._preview_buttons())):
            column.addWidget(part)
        self.preview.hide()
        self.column.addWidget(self.preview)

    def _preview_buttons(self) -> tuple[Button, Button, Button]:
        return self.add_names, self.replace_names, self.drop_names

    def _add_erasing(self) -> None:
        self.add_rule(before=24, after=12)
        self.add_text(_("Deleting"), Role.HEADING, after=2)
        about = _("A learner is deleted with all that they did in the lessons of this class; a class with its lessons.")
        self.add_text(about, Role.NOTE, after=2)
        self.erased_name = self._field(_("Whose results shall be deleted?"), "")
        self.add_gap(8)
        self.erase = Button(_("Delete this learner…"), self.sheet)
        self.erase.clicked.connect(self._on_erase)
        self.erase_class = Button(_("Delete the class…"), self.sheet, variant="link")
        self.erase_class.clicked.connect(self._on_erase_class)
        self.add_row(self.erase, self.erase_class)

    def _preview(self, found: ReadNames) -> None:
        self._found = found
        words = " ".join(preview_words(found, self._typed().names))
        self.found.say(words)
        more = ["…"] if found.names[_PREVIEWED:] else []
        self.shown.say(joined(" · ", [*found.names[:_PREVIEWED], *more]))
        for button in (self.add_names, self.replace_names):
            button.setEnabled(bool(found.names))
        self.preview.show()
        self.scroller.show_whole(self.preview)
        (self.add_names if found.names else self.drop_names).setFocus()
        announce(self, words)

    def _take(self, names: tuple[str, ...]) -> None:
        self._before_import = self.names.toPlainText()
        self.names.setPlainText("\n".join(names))
        self.preview.hide()
        self.undo.show()
        self.undo.setFocus()

    def _on_choose(self) -> None:
        kinds = _("Tables and lists (*.csv *.tsv *.txt);;All files (*)")
        if file := file_to_open(self.window(), _("Names from a table"), kinds):
            self.read_file(file)

    def _on_add_names(self) -> None:
        there = self._typed().names
        known = {name.casefold() for name in there}
        self._take((*there, *(name for name in self._found.names if name.casefold() not in known)))

    def _on_replace_names(self) -> None:
        self._take(self._found.names)

    def _on_drop_names(self) -> None:
        self.preview.hide()
        self.choose.setFocus()

    def _on_undo(self) -> None:
        self.names.setPlainText(self._before_import or "")
        self.undo.hide()
        self.names.setFocus()

    def _on_save(self) -> None:
        typed = self.checked()
        if typed is not None:
            self.saved.emit(typed)

    def _on_typed(self) -> None:
        self.changed.emit()

    def _on_erase(self) -> None:
        name = " ".join(self.erased_name.text().split())
        if not name:
            self.erased_name.setFocus()
            return
        if self.is_changed:
            self.banner.show_message(
                _("Save the class first: what you changed in it is not kept yet."), variant="advice"
            )
            self.save.setFocus()
            return
        words = _("Delete {name} from this class, with all that they did in its lessons? It cannot be brought back.")
        self._ask(words.format(name=name), {_("Keep it"): None, _("Delete it"): self._erase_learner})

    def _on_erase_class(self) -> None:
        words = _("Delete this class, its names, and all results of its lessons? They cannot be brought back.")
        self._ask(words, {_("Keep it"): None, _("Delete it"): self.class_erased.emit})

    def _ask(self, words: str, answers: Mapping[str, Callable[[], None] | None]) -> None:
        self._on_answer = tuple(answers.values())
        self.question.ask(words, tuple(answers), takes_focus=True)

    def _on_answered(self, answer: int) -> None:
        self.title.setFocus()
        act = self._on_answer[answer]
        if act is not None:
            act()

    def _erase_learner(self) -> None:
        self.learner_erased.emit(" ".join(self.erased_name.text().split()))

    def _size_names(self) -> None:
        self.names.setFixedHeight(round(self.appearance.scale.px(_NAMES_HEIGHT)))
