"""Share: the lesson as files that other computers open, or as a pack for other teachers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.export.exporter import LessonExporter, LessonToExport, UsedIn
from media_literacy.export.exporters import lesson_exporters
from media_literacy.export.web_page.content.pictures import size_notice
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.packs.pack_toml import Pack, find_pack
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.file_names import output_name
from media_literacy.ui.workshop.sharing.export_page import ExportPage, ExportWords, MakeSubject, ToWrite, folder_of


class SharePage(ExportPage):
    """The formats that are not for paper. `results_requested` asks to take in what came back from learners,
    `pack_requested` for a pack instead.
    """

    results_requested = Signal()
    pages_requested = Signal(object)
    """Asks for web pages of a whole `Pack`."""
    pack_requested = Signal()
    class_requested = Signal()

    def __init__(
        self,
        lesson: Lesson,
        path: Path | None,
        pictures: Path | None,
        tasks: Tasks,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        is_own: bool = True,
        leads_to_class: bool = False,
    ) -> None:
        """No pack is made of a lesson that is not the teacher’s own, and nothing is saved beside its file.

        It `leads_to_class` where nothing else does, as in the workshop.
        """
        self._lesson, self._path, self._pictures = lesson, path, pictures
        files = [exporter for exporter in lesson_exporters() if not exporter.is_printed]
        subject = LessonToExport(lesson, pictures or Path())
        losses = {exporter.name: exporter.losses(subject) for exporter in files}
        pages = [exporter for exporter in files if exporter.used_in is UsedIn.BROWSER]
        if pictures is not None and (notice := size_notice(lesson, pictures)):
            losses |= {exporter.name: (*losses[exporter.name], notice) for exporter in pages}
        start = folder_of(path) if is_own else None
        to_write = ToWrite(lesson.front.title, output_name(lesson, path), pages, start, losses)
        super().__init__(_words(), to_write, tasks, appearance, parent)
        self.add_text(_("When results come back"), Role.NOTE_TITLE, before=18, after=4)
        message = _(
            "A web page ends with a short code and a file. Take in what learners send you, and see each result and the"
            " whole class."
        )
        self.add_text(message, Role.NOTE, after=8)
        results = Button(_("Results of a lesson"))
        results.clicked.connect(self.results_requested)
        self.add_row(results)
        if leads_to_class:
            self._add_class()
        self._add_group(_("For a word processor"), files, UsedIn.WORD_PROCESSOR)
        self._add_group(_("For learning platforms"), files, UsedIn.PLATFORM)
        if pack := _pack_of(path, pictures):
            self._add_whole_pack(pack)
        if is_own:
            self._add_making_a_pack()

    def _add_class(self) -> None:
        self.add_text(_("With a class in the room"), Role.NOTE_TITLE, before=18, after=4)
        message = _("Everybody reads and marks; the projector shows where the class hesitated, and you reveal.")
        self.add_text(message, Role.NOTE, after=8)
        start = Button(_("Lead a class through it…"))
        start.clicked.connect(self.class_requested)
        self.add_row(start)

    def _add_making_a_pack(self) -> None:
        self.add_text(_("For other teachers"), Role.NOTE_TITLE, before=18, after=4)
        message = _("A pack is one file that they install: with one lesson or several, to use and to change.")
        self.add_text(message, Role.NOTE, after=8)
        make = Button(_("Make a pack…"))
        make.clicked.connect(self.pack_requested)
        self.add_row(make)

    def _add_group(self, heading: str, files: Sequence[LessonExporter], used_in: UsedIn) -> None:
        self.add_text(heading, Role.NOTE_TITLE, before=18, after=4)
        self.add_choices([exporter for exporter in files if exporter.used_in is used_in])

    def _add_whole_pack(self, pack: Pack) -> None:
        self._pack = pack
        self.add_text(_("The whole pack"), Role.NOTE_TITLE, before=18, after=4)
        message = _("All lessons of “{pack}” as web pages with a list of them, as their files are saved.")
        self.add_text(message.format(pack=pack.title), Role.NOTE, after=8)
        pages = Button(_("Web pages of the pack…"))
        pages.clicked.connect(self._on_pages)
        self.add_row(pages)

    def _on_pages(self) -> None:
        self.pages_requested.emit(self._pack)

    def make_subject(self) -> MakeSubject:
        """The lesson with the id of its pack."""
        return partial(_to_export, self._lesson, self._path, self._pictures)


def _words() -> ExportWords:
    return ExportWords(
        name=_("Share"),
        which=_("For learners without this program"),
        save=_("Save as files…"),
        where=_("Where shall the files go?"),
        busy=_("Writing the files"),
        stopped=_("Writing was stopped. A file that was finished before is in “{folder}”."),
    )


def _pack_of(path: Path | None, pictures: Path | None) -> Pack | None:
    """Where the file lies; for a copy of a lesson, the pack that this one came from, where its pictures are."""
    if path is not None:
        return find_pack(path)
    return find_pack(pictures / "lesson.md") if pictures is not None else None


def _to_export(lesson: Lesson, path: Path | None, pictures: Path | None, folder: Path) -> LessonToExport:
    pack = find_pack(path) if path is not None else None
    return LessonToExport(lesson, pictures or folder, pack=pack.id if pack is not None else "")
