"""From a file, or from nothing, to a page: the lessons, one lesson, the debrief that is owed, or why there is none.

Pages are imported when they are first shown: a start must not wait for them.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from media_literacy import resources
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.library import LessonEntry, LessonLibrary, OpenedLesson
from media_literacy.ui.keeping import StoreBridge
from media_literacy.ui.lesson_pages import LessonPages
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.look import LookSource

if TYPE_CHECKING:
    from media_literacy.ui.library.lessons_page import LessonsPage


class LessonOpening(QObject):
    """`page_made` carries a page and the title of the window with it; what a page asks for goes on upwards.

    `open_requested` asks for a file of any kind, `writing_requested` to go on with the last lesson as its author.
    """

    page_made = Signal(QWidget, str)
    fault = Signal(str, str)
    open_requested = Signal(str)
    choose_file_requested = Signal()
    writing_requested = Signal()
    workshop_requested = Signal()
    settings_requested = Signal()
    text_requested = Signal(QPoint)
    keys_requested = Signal()
    address_requested = Signal(str)

    def __init__(
        self,
        store: StoreBridge,
        library: LessonLibrary,
        tasks: Tasks,
        looks: LookSource,
        data_folder: Path,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store, self._library, self._tasks, self._looks = store, library, tasks, looks
        self._data_folder, self._window = data_folder, window
        self._uses_single_letters = True
        self._entries: tuple[LessonEntry, ...] = ()
        self._next_file: Path | None = None
        self._lessons: LessonsPage | None = None
        self._is_owing = self._wants_debrief = self._is_shown_early = False
        self._owed_path: Path | None = None
        self.lesson: LessonPages | None = None
        self.lesson_path = Path()

    def use_single_letters(self, uses: bool) -> None:
        """Let single letters be keys, or not, on these pages."""
        self._uses_single_letters = uses
        if self.lesson is not None:
            self.lesson.use_single_letters(uses)

    # The lessons, and what is owed

    def start(self, file: Path | None) -> None:
        """Begin with a file, or with the lessons; a debrief that is owed comes first."""
        owed = self._store.owed_debriefs()
        if not owed and file is not None:
            self.open_requested.emit(str(file))
            return
        self._next_file, self._is_owing = file, bool(owed)
        self.show_lessons()

    def show_lessons(self) -> None:
        """Show the lessons as they were the last time, then look for them, and show what changed."""
        self._is_shown_early = False
        self._tasks.run(self._read_kept, self._on_kept, self._on_failed)

    def _read_kept(self) -> tuple[LessonEntry, ...] | None:
        from media_literacy.store.packs import InstalledPacks

        packs = InstalledPacks(self._data_folder)
        packs.tidy()
        kept = self._library.kept_entries(resources.lessons_folder(), packs.folder)
        return None if kept is None else kept + self._library.opened_before()

    def _on_kept(self, kept: tuple[LessonEntry, ...] | None) -> None:
        if kept is not None and not self._is_owing and self._next_file is None:
            self._entries, self._is_shown_early = kept, True
            self._show_entries()
        self._tasks.run(self._read_entries, self._on_entries, self._on_failed)

    def _read_entries(self) -> tuple[LessonEntry, ...]:
        from media_literacy.store.packs import InstalledPacks

        packs = InstalledPacks(self._data_folder)
        return self._library.entries(resources.lessons_folder(), packs.folder) + self._library.opened_before()

    def _on_entries(self, entries: tuple[LessonEntry, ...]) -> None:
        is_new, self._entries = entries != self._entries, entries
        if self._is_shown_early:
            if is_new and self._lessons is not None:
                self._lessons.show_lessons(entries, self._store.standings())
            return
        if self._is_owing:
            self._is_owing = False
            owed = self._store.owed_debriefs()
            entry = next((one for key in owed for one in entries if one.key == key), None)
            if entry is not None and (self._next_file is None or self._next_file.resolve() != entry.path.resolve()):
                self._show_owed(entry)
                return
        if self._next_file is not None:
            file, self._next_file = self._next_file, None
            self.open_requested.emit(str(file))
            return
        self._show_entries()

    def _show_entries(self) -> None:
        from media_literacy.ui.library.finder import Finder
        from media_literacy.ui.library.lessons_page import LessonsPage

        finder = Finder(self._library, self._tasks, self)
        page = LessonsPage(self._entries, self._store.standings(), self._looks.look, self._window, finder=finder)
        finder.setParent(page)
        page.use_single_letters(self._uses_single_letters)
        page.lesson_chosen.connect(self.open_requested)
        page.file_dropped.connect(self.open_requested)
        page.open_file_requested.connect(self.choose_file_requested)
        page.workshop_requested.connect(self.workshop_requested)
        page.settings_requested.connect(self.settings_requested)
        page.help_requested.connect(self.keys_requested)
        self.page_made.emit(page, _("Media Literacy"))
        self._lessons = page

    def _show_owed(self, entry: LessonEntry) -> None:
        from media_literacy.ui.widgets.message_page import MessagePage

        page = MessagePage(
            _("Before you go on"),
            [
                _("You left “{title}” before its end, and its debrief has not been read yet.").format(
                    title=entry.title
                ),
                _("Read on where you were, or see now what the article was. Then all lessons are open again."),
            ],
            [_("Read on"), _("See the debrief")],
            self._looks.look,
            self._window,
            has_way_back=False,
        )
        self._owed_path = entry.path
        page.answered.connect(self._on_owed_answered)
        self.page_made.emit(page, _("Media Literacy"))

    def _on_owed_answered(self, answer: int) -> None:
        self._wants_debrief = answer == 1
        if self._owed_path is not None:
            self.open(self._owed_path)

    # One lesson

    def open(self, path: Path) -> None:
        """Open a lesson file; what cannot be opened is told in words."""
        self._tasks.run(partial(self._library.open_lesson, path), self._on_opened, self._on_failed)

    def leave_lesson(self) -> None:
        """Leave the attempt under way, with all of it on the disk; tells when that cannot be."""
        if self.lesson is None:
            return
        if not self.lesson.close_attempt():
            self.fault.emit(_("Not everything could be saved yet."), _("It is tried again while this window is open."))
        self.lesson.setEnabled(False)  # until the next page is there, nothing more counts on it

    def let_go(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self.lesson:
            self.lesson = None
        if page is self._lessons:
            self._lessons = None

    def _on_opened(self, opened: OpenedLesson) -> None:
        if opened.lesson is None:
            self._refuse(opened)
            return
        self.leave_lesson()
        lesson = LessonPages(
            opened, self._store, self._looks.look, self._window, uses_single_letters=self._uses_single_letters
        )
        lesson.left.connect(self._on_left)
        lesson.workshop_requested.connect(self.writing_requested)
        lesson.text_requested.connect(self.text_requested)
        lesson.keys_requested.connect(self.keys_requested)
        lesson.address_requested.connect(self.address_requested)
        self.page_made.emit(lesson, _("{title} – Media Literacy").format(title=opened.lesson.front.title))
        self.lesson, self.lesson_path = lesson, Path(opened.report.file)
        lesson.begin()
        if self._wants_debrief:
            self._wants_debrief = False
            lesson.show_debrief()

    def _on_left(self) -> None:
        self.leave_lesson()
        self.show_lessons()

    # What cannot be opened

    def _refuse(self, opened: OpenedLesson) -> None:
        first = next(iter(opened.report.diagnostics), None)
        told = [_("There is no article in this file that could be read.")]
        if first is not None:
            told += [_("Line {line}: {message}").format(line=first.location.line, message=first.message), first.hint]
        self._show_refusal(_("“{file}” is not a lesson").format(file=Path(opened.report.file).name), told)

    def _on_failed(self, problem: AppError) -> None:
        self._show_refusal(_("The lesson could not be opened"), [problem.message, problem.hint])

    def _show_refusal(self, title: str, told: list[str]) -> None:
        from media_literacy.ui.widgets.message_page import MessagePage

        self._wants_debrief = False
        self.leave_lesson()
        page = MessagePage(
            title, [text for text in told if text], [_("Back to the lessons")], self._looks.look, self._window
        )
        page.answered.connect(self._on_left)
        self.page_made.emit(page, _("Media Literacy"))
