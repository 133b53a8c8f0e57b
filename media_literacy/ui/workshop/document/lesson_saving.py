"""Where the lesson that is written lies: saving it, and whatever happens to its file outside.

Nothing here waits for the disk: the file is read, looked at and written in other threads.
"""

from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined
from media_literacy.jobs import Job
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.store.files.lesson_files import (
    ChangedElsewhereError,
    FileState,
    FileStatus,
    LessonFile,
    file_status,
    read_lesson_file,
    save_lesson_file,
)
from media_literacy.store.files.picture_copies import copy_pictures_along
from media_literacy.ui.paths import as_word
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.workshop.document.lesson_document import LessonDocument
from media_literacy.ui.workshop.document.lesson_reading import NEW_FILE, OpenedText

POLL_MILLISECONDS = 1000
"""Between two looks at the file. A watcher of the system hears nothing of network folders, and asks in this thread."""
SETTLE_MILLISECONDS = 300
"""Programs write a file in several steps, some by deleting it first: what is found twice, this far apart, holds."""

POLL_SECONDS = 10
"""How long a look may take before the file counts as out of reach."""
_MOST_UNSTABLE_POLLS = 4
"""A file that is another one at each look is told of all the same."""
_UNCHANGED = FileStatus(FileState.SAME)


class FileAccess(Enum):
    """What is done with the file just now."""

    NONE = auto()
    READING = auto()
    WRITING = auto()
    WRITING_AGAIN = auto()
    """It is written, and to be written once more if the text has changed meanwhile."""


class LessonSaving(QObject):
    """Keeps one document and its file together.

    `found` says that something happened to the file outside, or that it is as it was again; `look` says what.
    Saving ends with `saved`, which carries the path, or with `not_saved`, which carries an AppError.
    """

    state_changed = Signal()
    found = Signal()
    saved = Signal(str)
    not_saved = Signal(object)
    fault = Signal(str, str)

    def __init__(self, document: LessonDocument, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._tasks = document, tasks
        self._file: LessonFile | None = None
        self._status, self._unconfirmed = _UNCHANGED, _UNCHANGED
        self._unstable_polls = 0
        self.access = FileAccess.NONE
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.poll_now)
        document.text_document.modificationChanged.connect(self.state_changed)

    @property
    def path(self) -> Path | None:
        """The lesson's file; None while it has none."""
        return self._file.path if self._file is not None else None

    @property
    def base(self) -> str:
        """The SHA-256 of what the file held when it was read or saved last; empty while it was never on the disk."""
        return self._file.digest if self._file is not None else ""

    @property
    def file_status(self) -> FileStatus:
        """What was found in the file's place last, and holds."""
        return self._status

    @property
    def is_saving(self) -> bool:
        """Whether it is being written just now."""
        return self.access in (FileAccess.WRITING, FileAccess.WRITING_AGAIN)

    @property
    def is_saved(self) -> bool:
        """Whether the text is in its file as it is, as far as anybody knows."""
        return self._file is not None and not self.has_unsaved_changes

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether something would be gone with the page: a copy that nobody has touched is nothing of one's own."""
        return self._status.state is not FileState.SAME or self._document.text_document.isModified()

    def begin(self, opened: OpenedText) -> None:
        """Write on a text that was opened."""
        media = any_picture if opened.place is None else None
        self._document.begin(opened.text, opened.place or NEW_FILE, media, drafting=opened.drafting)
        self._document.text_document.setModified(opened.is_unsaved)
        if opened.file is not None:
            self._take(opened.file)
        else:
            self.state_changed.emit()

    # Saving

    def save(self, *, overwrite: bool = False) -> None:
        """Write the text into its file."""
        assert self._file is not None
        self._write(self._file, overwrite=overwrite)

    def save_as(self, path: Path) -> None:
        """Write the text into another file, which the person has agreed to replace if it is there.

        The pictures of the lesson go along.
        """
        data = self._file.data if self._file is not None else None  # lines keep the ends they had
        self._write(LessonFile(path, data), overwrite=True, pictures=self._pictures())

    def _pictures(self) -> "_Pictures | None":
        """The pictures that the lesson shows, and where they lie; None while it has no place."""
        folder, draft = self._document.folder, self._document.draft
        if folder is None or draft is None:
            return None
        return folder, tuple(dict.fromkeys(picture.source for picture in draft.pictures if picture.is_loaded))

    # What happened outside

    def poll_now(self) -> None:
        """Look at the file; what is found holds once it is found twice."""
        if self._file is None or self.access is not FileAccess.NONE:
            return
        self.access = FileAccess.READING
        work = partial(_polled, self._file)
        self._tasks.run(work, self._on_polled, self._on_poll_failed, job=Job(POLL_SECONDS))

    def reload_file(self) -> None:
        """Read the file again, as one step that can be undone."""
        assert self._file is not None
        self._tasks.run(partial(read_lesson_file, self._file.path), self._on_read_again, self._on_fault)

    def keep_text(self) -> None:
        """What stands in the file's place may be written over when the text is saved next."""
        assert self._file is not None
        self._document.text_document.setModified(True)
        self._take(self._file.seen(self._status))

    def follow_rename(self) -> None:
        """Go on in the file under the name that it was given outside."""
        assert self._file is not None and self._status.moved_to is not None
        moved = LessonFile(self._status.moved_to, self._file.data, self._file.digest)
        self._document.use_file(moved.path)
        self._take(moved)

    def _write(self, file: LessonFile, *, overwrite: bool, pictures: "_Pictures | None" = None) -> None:
        if self.is_saving:
            self.access = FileAccess.WRITING_AGAIN
            return
        self.access = FileAccess.WRITING
        self._timer.stop()
        work = partial(_written, file, self._document.text, self._document.version, overwrite, pictures)
        job = Job()
        job.step(_("Saving “{name}”").format(name=file.path.name))
        self.state_changed.emit()
        self._tasks.run(work, self._on_written, self._on_not_written, job=job, keeps=True)

    def _on_written(self, answer: tuple[LessonFile, int, tuple[str, ...]]) -> None:
        file, version, not_copied = answer
        saves_again, self.access = self.access is FileAccess.WRITING_AGAIN, FileAccess.NONE
        is_current = version == self._document.version
        if is_current:
            self._document.text_document.setModified(False)
        if file.path != self.path:
            self._document.use_file(file.path)
        self._take(file)
        if saves_again and not is_current:
            self.save()
        else:
            self.saved.emit(as_word(file.path))
        if not_copied:
            message = _("The lesson is saved. These pictures could not be copied beside it: {names}.")
            names = joined(", ", not_copied)
            self.fault.emit(message.format(names=names), _("Choose each of them again on the page of the lesson."))

    def _on_not_written(self, problem: AppError) -> None:
        self.access = FileAccess.NONE
        if isinstance(problem, ChangedElsewhereError):
            self._status = problem.status
        self._timer.start(SETTLE_MILLISECONDS)
        self.state_changed.emit()
        if self._status.state is not FileState.SAME:
            self.found.emit()  # it is still to be decided
        self.not_saved.emit(problem)

    def _take(self, file: LessonFile) -> None:
        """This is the file from now on; looks that are under way were at another one."""
        self._file = file
        self._unconfirmed = _UNCHANGED
        self._end_reading()
        self._show_status(FileStatus(FileState.SAME, file.digest, file.stamp))
        self.state_changed.emit()
        self._timer.start(POLL_MILLISECONDS if file.stamp is not None else 0)

    def _on_polled(self, answer: tuple[LessonFile, FileStatus]) -> None:
        file, status = answer
        if file is not self._file or self.is_saving:
            return
        self._end_reading()
        is_same = status.state is FileState.SAME
        self._unstable_polls = 0 if is_same else self._unstable_polls + 1
        is_settled = is_same or status == self._unconfirmed or self._unstable_polls >= _MOST_UNSTABLE_POLLS
        self._unconfirmed = status
        if is_same:
            self._file = file.seen(status)
        if is_settled and status != self._status:
            self._show_status(status)
            self.state_changed.emit()
        self._timer.start(POLL_MILLISECONDS if is_settled else SETTLE_MILLISECONDS)

    def _on_poll_failed(self, _problem: AppError) -> None:
        """The folder does not answer any more."""
        self._end_reading()
        self._show_status(FileStatus(FileState.UNREACHABLE))
        self.state_changed.emit()
        self._timer.start(1000 * POLL_SECONDS)

    def _end_reading(self) -> None:
        if self.access is FileAccess.READING:
            self.access = FileAccess.NONE

    def _show_status(self, status: FileStatus) -> None:
        was, self._status = self._status, status
        is_strange = status.state is not FileState.SAME
        if was.state is not status.state or (
            is_strange and (was.digest, was.moved_to) != (status.digest, status.moved_to)
        ):
            self.found.emit()

    def _on_read_again(self, file: LessonFile) -> None:
        self._document.replace_text(file.text)
        self._document.text_document.setModified(False)
        self._take(file)

    def _on_fault(self, problem: AppError) -> None:
        self.fault.emit(problem.message, problem.hint)


def _polled(file: LessonFile) -> tuple[LessonFile, FileStatus]:
    return file, file_status(file)


_Pictures = tuple[Path, tuple[str, ...]]


def _written(
    file: LessonFile, text: str, version: int, overwrite: bool, pictures: _Pictures | None
) -> tuple[LessonFile, int, tuple[str, ...]]:
    """The file as it is written, with the version of the text, and the pictures that could not be copied along."""
    saved = save_lesson_file(file, text, overwrite=overwrite)
    if pictures is None:
        return saved, version, ()
    folder, sources = pictures
    return saved, version, copy_pictures_along(sources, folder, file.path.parent)
