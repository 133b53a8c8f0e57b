"""On paper: which sheets of a lesson or of an occasion, on which paper, and the way back from paper to results."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper_exporter import untagged_words
from media_literacy.i18n import gettext as _
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.paper.paper_subject import PaperSubject
from media_literacy.ui.workshop.sharing.export_page import ExportPage, ExportWords, MakeSubject


class PaperPage(ExportPage):
    """Writes the chosen sheets, most as PDF. `sheets_requested` asks to type in what a class wrote."""

    sheets_requested = Signal()

    def __init__(
        self, subject: PaperSubject, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(_words(is_pdf_alone=not subject.documents), subject.to_write, tasks, appearance, parent)
        self._for_paper = subject.for_paper
        if subject.documents:
            self.add_text(_("For a word processor"), Role.NOTE_TITLE, before=18, after=4)
            self.add_choices(subject.documents)
        self.add_text(_("Which paper?"), Role.NOTE_TITLE, before=10, after=4)
        self.paper = ChoiceButtons(
            _("Which paper?"), [Option(Paper.A4, _("A4")), Option(Paper.LETTER, _("Letter"))], appearance, self.sheet
        )
        self.paper.show_value(Paper.A4)
        self.column.addWidget(self.paper)
        self.add_text(untagged_words(), Role.SMALL, colour="soft", before=8)
        if subject.after_class:
            self.add_text(_("After class"), Role.NOTE_TITLE, before=18, after=4)
            self.add_text(subject.after_class, Role.NOTE, after=8)
            sheets = Button(_("Type in sheets"))
            sheets.clicked.connect(self.sheets_requested)
            self.add_row(sheets)

    def make_subject(self) -> MakeSubject:
        """The subject for the paper that is chosen."""
        return partial(self._for_paper, Paper(self.paper.value))


def _words(*, is_pdf_alone: bool) -> ExportWords:
    return ExportWords(
        name=_("On paper"),
        which=_("Which sheets?"),
        save=_("Save as PDF…") if is_pdf_alone else _("Save as files…"),
        where=_("Where shall the sheets go?"),
        busy=_("Printing the sheets"),
        stopped=_("Printing was stopped. A sheet that was finished before is in “{folder}”."),
    )
