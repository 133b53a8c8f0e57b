"""All lessons of a pack as web pages, for learners without this program."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError, FileError
from media_literacy.export.exporter import PackToExport
from media_literacy.export.exporters import pack_exporters
from media_literacy.i18n import gettext as _
from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.pack_toml import Pack
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.workshop.forms.choice_buttons import ChoiceButtons, Option
from media_literacy.ui.workshop.sharing.export_page import ExportPage, ExportWords, MakeSubject, ToWrite

_WITH, _WITHOUT = "with", "without"


class PackPagesPage(ExportPage):
    """One page or a folder of them, with the answers or without."""

    def __init__(self, pack: Pack, tasks: Tasks, appearance: Appearance, parent: QWidget | None = None) -> None:
        self._pack = pack
        super().__init__(_words(), ToWrite(pack.title, pack.id, pack_exporters(), None), tasks, appearance, parent)
        self.add_text(_("With the answers?"), Role.NOTE_TITLE, before=10, after=4)
        self.answers = ChoiceButtons(
            _("With the answers?"),
            [
                Option(_WITH, _("With them"), _("Notes and results are shown, and the answers are in the files.")),
                Option(_WITHOUT, _("Without"), _("To read and mark. Results come back as a code or a file.")),
            ],
            appearance,
            self.sheet,
        )
        self.answers.show_value(_WITH)
        self.column.addWidget(self.answers)

    def make_subject(self) -> MakeSubject:
        """The lessons as they are in their files when they are written."""
        return partial(_to_export, self._pack, self.answers.value == _WITH)


def _words() -> ExportWords:
    return ExportWords(
        name=_("Web pages of a pack"),
        which=_("For learners without this program"),
        save=_("Save as files…"),
        where=_("Where shall the files go?"),
        busy=_("Writing the pages"),
        stopped=_("Writing was stopped. A file that was finished before is in “{folder}”."),
    )


def _to_export(pack: Pack, has_key: bool, _folder: Path) -> PackToExport:
    lessons, missing = [], []
    for path in pack.lessons:
        try:
            parsed = read_lesson(path)
        except FileError:
            parsed = None
        if parsed is None or parsed.lesson is None:
            missing.append(_("The lesson “{name}” cannot be read, and is left out.").format(name=path.name))
            continue
        lessons.append((parsed.lesson, path.parent))
        if parsed.report.has_errors:
            missing.append(_("The lesson “{name}” has errors, and parts of it are left out.").format(name=path.name))
    if not lessons:
        raise AppError(_("There is no lesson in this pack that can be read."), hint=" ".join(missing))
    return PackToExport(pack, lessons, has_key, missing)
