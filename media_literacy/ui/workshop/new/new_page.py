"""A new lesson from a text: paste it, see what was recognised, answer three questions, begin."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.edit.front_matter.front_values import with_front_values
from media_literacy.authoring.importing import Imported
from media_literacy.authoring.importing.isolated_import import import_file, import_paste
from media_literacy.errors import AppError
from media_literacy.files.file_formats import DOCUMENT_ENDINGS
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.keys.key_bindings import HELP
from media_literacy.ui.paths import as_path
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import BannerTopic
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.dropped_files import dropped_file
from media_literacy.ui.widgets.file_dialogs import file_to_open
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import Gap, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.new.import_rows import document_of_rows, imported_of_rows, imported_rows
from media_literacy.ui.workshop.new.paste_field import PasteField
from media_literacy.ui.workshop.new.recognised_view import RecognisedView


class NewLessonPage(LeavablePage):
    """`made` carries the source of a lesson that can be worked on; `left` asks to go; `changed` says that there is
    another text, or another answer. What went wrong stands in `notices` until something else is begun.
    """

    made = Signal(str)
    changed = Signal()
    help_requested = Signal()

    def __init__(
        self, tasks: Tasks, notices: BannerTopic, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent, width=760)
        self._tasks, self._notices = tasks, notices
        self._imported: Imported | None = None
        self._pasted = ""
        self._document: Path | None = None
        self._is_same_document = False
        self._job = Job()
        self._waiting: Waiting | None = None
        self.setAccessibleName(_("New lesson"))
        self.setAcceptDrops(True)
        self._step = 0
        self._first_step = self._make_first()
        self.column.addWidget(self._first_step)
        self.recognised = RecognisedView(appearance, self.sheet)
        self.recognised.answered.connect(self.changed)
        self.recognised.encoding_chosen.connect(self._on_encoding_chosen)
        self.column.addWidget(self.recognised)
        self.help = Button(_("Help"), self, variant="quiet")
        set_tool_tip(self.help, _("The guide, at the step that you are at ({keys})").format(keys=HELP.chord))
        self.help.clicked.connect(self.help_requested)
        self.back = Button(_("Back"), self, variant="quiet")
        self.back.clicked.connect(self.go_back)
        self.onward = Button("", self, variant="main")
        self.onward.clicked.connect(self._on_onward)
        self.add_bar(self.help, self.back, self.onward)
        self.begin_at(self.field)
        self._show_step(0)
        self._show_onward()

    @property
    def text(self) -> str:
        """What stands in the field; while something that was pasted is being recognised, that."""
        return self.field.toPlainText() or self._pasted

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What was recognised and answered, to be put aside; nothing before that."""
        if self._imported is None:
            return ()
        answers = [*self.recognised.answers().items(), ("headline", self.recognised.headline.shown)]
        roles = ("roles", *self.recognised.lines.roles())
        return (*imported_rows(self._imported, self._document), roles, *answers)

    def restore(self, text: str, rows: Sequence[tuple[str, ...]]) -> None:
        """Go on with what was put aside."""
        self.field.setPlainText(text)
        kept = {name: values for name, *values in rows}
        if (imported := imported_of_rows(rows)) is not None:
            self._document = document_of_rows(rows)
            self._on_imported(imported)
            self.recognised.show_answers({name: values[0] for name, values in kept.items() if values})
            self.recognised.show_roles(kept.get("roles", ()))

    def read_file(self, path: Path) -> None:
        """Recognise a document of a word processor, a saved web page or a text file."""
        self._read(partial(import_file, path))
        self._document = path

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Recognise what was dropped."""
        if path := dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self.read_file(as_path(path))

    def _make_first(self) -> QWidget:
        first = QWidget(self.sheet)
        column = plain_column(first)
        appearance = self.appearance
        column.addWidget(SetText(_("New lesson"), Role.HEADLINE, appearance, first, after=6))
        message = _(
            "Paste a text here: a news article, a chat, an interview or a post, from a web page, a mail or a document."
            " The program recognises what each line is, and numbers the sentences."
        )
        column.addWidget(SetText(message, Role.BODY, appearance, first, after=12))
        self.paste = Button(_("Paste"))
        self.paste.clicked.connect(self._on_paste)
        self.open = Button(_("Open a document…"))
        message = _("A document of Word or LibreOffice, a PDF, a saved web page, a mail or a text file")
        set_tool_tip(self.open, message)
        self.open.setAccessibleDescription(message)
        self.open.clicked.connect(self._on_open)
        column.addWidget(wrapping_row(first, self.paste, self.open))
        column.addWidget(Gap(12, appearance, first))
        self.field = PasteField(appearance, first)
        self.field.pasted.connect(self._on_pasted)
        self.field.textChanged.connect(self._on_typed)
        column.addWidget(self.field, 1)
        return first

    def _on_paste(self) -> None:
        self._on_pasted(QGuiApplication.clipboard().mimeData())

    def _on_pasted(self, data: QMimeData) -> None:
        if path := dropped_file(data):  # copied where files are, not its text
            self.read_file(as_path(path))
            return
        html, text = data.html() if data.hasHtml() else "", data.text()
        if not html and not text.strip():
            message = (
                _("There is a picture on the clipboard, and no text.")
                if data.hasImage()
                else _("There is no text on the clipboard.")
            )
            self._notices.show_fault(message, _("Copy the article first, then paste it here."))
            return
        self._pasted = text
        self.changed.emit()
        self._read(partial(import_paste, html, text))

    def _on_open(self) -> None:
        kinds = _("Documents ({patterns});;All files (*)").format(
            patterns=" ".join(f"*{ending}" for ending in DOCUMENT_ENDINGS)
        )
        if (path := file_to_open(self, _("Open a document"), kinds)) is not None:
            self.read_file(path)

    def _on_encoding_chosen(self, encoding: str) -> None:
        if self._document is not None:
            path = self._document
            self._read(partial(import_file, path, encoding=encoding))
            self._document, self._is_same_document = path, True

    def _on_typed(self) -> None:
        self._notices.clear()
        if self._step == 0 and self.field.toPlainText().strip():
            self._imported = None  # it was another text
        self._show_onward()
        self.changed.emit()

    def go_back(self) -> None:
        self._give_up_reading()
        self._show_pasted()
        if self._step == 1:
            self._show_step(0)
            self._show_onward()
            self.begin_at(self.field)
            self.field.setFocus()
        else:
            self.left.emit()

    def _on_onward(self) -> None:
        if self._waiting is not None:
            return
        if self._step == 0 and self.field.toPlainText().strip():
            self._read(partial(import_paste, "", self.field.toPlainText()))
        elif self._step == 0:
            self._show_step(1)
            self._begin_at_recognised()
        elif self.recognised.asks_for_headline():
            self.bring_into_view(self.recognised.headline)
        elif self._imported is not None:
            self.made.emit(with_front_values(self.recognised.source, self.recognised.answers()))

    def _read(self, work: Callable[..., Imported]) -> None:
        """Make a lesson of one text; what was asked for before is given up."""
        self._give_up_reading()
        self._notices.clear()
        self._document, self._is_same_document = None, False
        self._job = Job()
        self._waiting = Waiting(self._job, _("Recognising the article"), self.appearance, self)
        self._waiting.cancelled.connect(self._on_reading_cancelled)
        self.add_top(self._waiting)
        self.onward.setEnabled(self.onward.hasFocus())  # what cannot be pressed any more lets go of the keyboard
        self._tasks.run(partial(work, job=self._job), self._on_imported, self._on_failed, job=self._job)

    def _give_up_reading(self) -> None:
        self._job.cancel()
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None

    def _on_reading_cancelled(self) -> None:
        self._give_up_reading()
        self._show_pasted()
        self.field.setFocus()

    def _on_imported(self, imported: Imported) -> None:
        self._give_up_reading()
        self._imported, self._pasted = imported, ""
        answered = self.recognised.answers() | {"headline": self.recognised.headline.shown}
        self.recognised.show_imported(imported)
        self._show_step(1)
        if self._is_same_document:
            self.recognised.show_answers({name: answered[name] for name in ("origin", "unmarked", "headline")})
            self.recognised.encoding.setFocus()
        else:
            self._begin_at_recognised()
        self._show_onward()
        self.changed.emit()

    def _begin_at_recognised(self) -> None:
        """Begin as a page does: where somebody listens, with what was recognised, and the fields come after it.

        The button has its other name afterwards: it would be heard as long as it has the keyboard.
        """
        self.begin_at(self.recognised.first_field)
        self.take_focus()
        self._show_onward()

    def _on_failed(self, problem: AppError) -> None:
        self._give_up_reading()
        self._show_pasted()
        self._notices.report(problem)

    def _show_pasted(self) -> None:
        """What was pasted and is not understood can still be looked at, and mended."""
        if self._pasted and not self.field.toPlainText().strip():
            self.field.setPlainText(self._pasted)
        self._pasted = ""
        self._on_typed()

    def _show_step(self, step: int) -> None:
        self._step = step
        self._first_step.setVisible(step == 0)
        self.recognised.setVisible(step == 1)
        self.scroller.verticalScrollBar().setValue(0)

    def _show_onward(self) -> None:
        """What was recognised is not gone when somebody steps back: from an empty field it is gone on with."""
        has_text = bool(self.field.toPlainText().strip())
        if self._step == 1:
            word = _("Make the lesson")
        elif has_text or self._imported is None:
            word = _("Use this text")
        else:
            word = _("Go on with what was recognised")
        self.onward.setText(word)
        self.onward.setEnabled(self._step == 1 or has_text or self._imported is not None)
