"""Where the lesson that is written lies: reading it, saving it, and other programs' changes."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from media_literacy.errors import FileError
from media_literacy.lesson.media import any_picture
from media_literacy.store.lesson_files import (
    LessonFile,
    is_changed_elsewhere,
    read_lesson_file,
    save_lesson_file,
)
from media_literacy.store.recovery import KeptText
from media_literacy.ui.workshop.document import LessonDocument

NEW_FILE = Path("new-lesson.md")
"""What a lesson is called that has no file yet: its id is made of it."""
SETTLE_MILLISECONDS = 300
"""Programs write a file in several steps; it is looked at when they have done."""


class LessonSaving(QObject):
    """Keeps one document and its file together. `changed_elsewhere` says that another program wrote the file."""

    state_changed = Signal()
    changed_elsewhere = Signal()
    fault = Signal(str, str)

    def __init__(self, document: LessonDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._file: LessonFile | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self.look_at_file)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        document.text_document.modificationChanged.connect(self._on_modification_changed)

    @property
    def path(self) -> Path | None:
        """The lesson's file; None while it has none."""
        return self._file.path if self._file is not None else None

    @property
    def is_saved(self) -> bool:
        """Whether the text is in its file as it is."""
        return self._file is not None and not self._document.text_document.isModified()

    @property
    def base(self) -> str:
        """The SHA-256 of what the file held when it was read or saved last; empty while it was never on the disk."""
        return _sha256(self._file.data) if self._file is not None and self._file.data is not None else ""

    def open_file(self, path: Path) -> None:
        """Begin with a lesson's file; FileError when it cannot be edited."""
        file = read_lesson_file(path)
        self._take(file)
        self._document.begin(file.text, path)
        self.state_changed.emit()

    def open_new(self, source: str) -> None:
        """Begin with a text that has no file yet."""
        self._document.begin(source, NEW_FILE, media=any_picture)
        self._document.text_document.setModified(True)
        self.state_changed.emit()

    def open_copy(self, path: Path) -> None:
        """Begin a lesson of one's own with the text of one that belongs to a pack; FileError if it cannot be read."""
        file = read_lesson_file(path)
        self._document.begin(file.text, path)
        self.state_changed.emit()

    def open_kept(self, kept: KeptText) -> None:
        """Go on with a text that was not saved before the program ended; its file may have changed since."""
        file = None
        if kept.path is not None:
            try:
                file = read_lesson_file(kept.path)
            except FileError:
                file = LessonFile(kept.path)
        media = None if file is not None else any_picture
        self._document.begin(kept.text, kept.path or NEW_FILE, media=media)
        self._document.text_document.setModified(True)
        if file is not None:
            self._take(file)
            if file.data is not None and _sha256(file.data) != kept.base:
                self.changed_elsewhere.emit()
        self.state_changed.emit()

    def save(self, *, overwrite: bool = False) -> None:
        """Write the text into its file; ChangedElsewhereError or FileError when that cannot be done."""
        assert self._file is not None
        self._watch(None)
        try:
            self._file = save_lesson_file(self._file, self._document.text, overwrite=overwrite)
        finally:
            self._watch(self._file.path)
        self._after_saving()

    def save_as(self, path: Path) -> None:
        """Write the text into another file, which the person has agreed to replace if it is there; FileError if not."""
        before = self._file
        new = LessonFile(path, before.data if before is not None else None)  # lines keep the ends they had
        written = save_lesson_file(new, self._document.text, overwrite=True)
        self._take(written)
        self._document.use_file(path)
        self._after_saving()

    def take_theirs(self) -> None:
        """Read the file again, as one step that can be undone; FileError when it cannot be read."""
        assert self._file is not None
        file = read_lesson_file(self._file.path)
        self._take(file)
        self._document.replace_text(file.text)
        self._document.text_document.setModified(False)

    def keep_mine(self) -> None:
        """The file's other wording may be written over when the text is saved next."""
        assert self._file is not None
        try:
            self._take(read_lesson_file(self._file.path))
        except FileError:
            self._take(LessonFile(self._file.path))
        self._document.text_document.setModified(True)

    def look_at_file(self) -> None:
        """See whether another program wrote the file meanwhile."""
        if self._file is None:
            return
        try:
            if is_changed_elsewhere(self._file):
                self.changed_elsewhere.emit()
        except FileError as problem:
            self.fault.emit(problem.message, problem.hint)
        self._watch(self._file.path)  # a file that was replaced is no longer watched by itself

    def _after_saving(self) -> None:
        self._document.text_document.setModified(False)
        self.state_changed.emit()

    def _take(self, file: LessonFile) -> None:
        self._file = file
        self._watch(file.path)

    def _watch(self, path: Path | None) -> None:
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if path is not None and path.exists():
            self._watcher.addPath(str(path))

    def _on_modification_changed(self) -> None:
        self.state_changed.emit()

    def _on_file_changed(self) -> None:
        self._settle.start()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
