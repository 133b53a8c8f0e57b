"""The one truth of the workshop: the text of a lesson, with its undo, and the draft that was last made from it.

Everything else shows what stands here. A form's edit is a splice into the text, so undo runs across form and source.
"""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from media_literacy.authoring.edit.sentences.references import repair_references
from media_literacy.errors import AppError
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.matching.sentence_map import SentenceMap, map_after_edit, texts_of
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.parser import ParsedLesson
from media_literacy.lesson.pictures.displayable import PictureCheck
from media_literacy.strings.common_ends import common_ends
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.text.typed_signs import TypedSigns
from media_literacy.ui.workshop.document.draft_reading import Drafting, NearbyFiles, draft_with_disk, draft_without_disk
from media_literacy.ui.workshop.document.qt_splices import apply_to_document, put_text, text_of

DEBOUNCE_MILLISECONDS = 30
"""How long no key was pressed before the text is read anew."""


class LessonDocument(QObject):
    """A lesson's text as it is edited. `drafted` comes once the text has rested and was read in another thread."""

    changed = Signal()
    drafted = Signal(object)
    """Carries a ParsedLesson, made from the text as it is at this moment."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._file, self._media = Path("lesson.md"), None
        self._nearby = NearbyFiles()
        self.text_document = QTextDocument(self)
        TypedSigns(self.text_document)
        self.text_document.setDocumentLayout(QPlainTextDocumentLayout(self.text_document))
        self.text_document.setDocumentMargin(6)  # here, since later it would count as a change that can be undone
        self.text_document.contentsChange.connect(self._on_contents_change)
        self._words: dict[SentenceId, str] = {}
        self._version = 0
        self._read_version = -1
        self._is_reading = self._is_uncertain = False
        self._latest: ParsedLesson | None = None
        self._sentences: dict[SentenceId, str] = {}
        self._moved = SentenceMap({})
        self._debounce = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._read)

    @property
    def text(self) -> str:
        """The text as it is, lines ended by a line feed."""
        return text_of(self.text_document)

    @property
    def draft(self) -> Draft | None:
        """The last draft that could be made; it may be older than the text."""
        return self._latest.draft if self._latest is not None else None

    @property
    def latest(self) -> ParsedLesson | None:
        """The last reading of the text; it may be older than the text."""
        return self._latest

    @property
    def folder(self) -> Path | None:
        """Where the lesson's pictures lie; None while it has no place."""
        return Path(os.path.abspath(self._file)).parent if self._media is None else None

    @property
    def is_current(self) -> bool:
        """Whether the last reading is of the text as it is now."""
        return self._read_version == self._version

    @property
    def moved(self) -> SentenceMap:
        """Where the sentences went that the lesson had before the last reading of an article."""
        return self._moved

    @property
    def version(self) -> int:
        """Another one after each change."""
        return self._version

    def begin(
        self, text: str, file: Path, media: PictureCheck | None = None, *, drafting: Drafting | None = None
    ) -> None:
        """Start with a text that cannot be undone. `file` is where pictures are looked for, unless `media` judges.

        `drafting` is what came of this text in another thread; without it the disk is asked here and now.
        """
        self._file, self._media = file, media
        self._words.clear()
        put_text(self.text_document, text)
        self.text_document.setModified(False)
        drafting = drafting or draft_with_disk(text, file, media)
        self._nearby = drafting.nearby
        self._take(self._version, drafting.drafted)

    def use_file(self, file: Path) -> None:
        """The lesson lies elsewhere now: its pictures and its pack are looked for there."""
        self._file, self._media, self._nearby = file, None, NearbyFiles()
        self._version += 1  # what is being read just now is read beside the old place
        self._debounce.start()

    def apply(self, splices: Sequence[Splice], *, joins_last: bool = False) -> None:
        """Change the text in one step that can be undone, or goes back with the last; the splices fit the text."""
        if splices:
            apply_to_document(self.text_document, splices, joins_last=joins_last)
            self.read_soon()

    def replace_text(self, text: str) -> None:
        """Take another text, such as the file's newer one, in one step that can be undone."""
        before = self.text
        start, end = common_ends(before, text)
        self.apply([Splice(start, len(before) - end, text[start : len(text) - end])])

    def read_soon(self) -> None:
        """Do not wait for a rest: a form's edit is seen at once."""
        self._debounce.start(0)

    def read_now(self) -> ParsedLesson:
        """Read the text here and now, where an edit needs the places as they are.

        The disk is not asked: it may answer slowly. What lies beside the lesson is as it was looked at last, and what
        was not looked at yet counts as there until the next reading.
        """
        for _again in range(2):  # names that follow their sentences are another change
            if self.is_current and self._latest is not None:
                break
            version = self._version
            drafting = draft_without_disk(self._nearby, self.text, self._file, self._media)
            self._take(version, drafting.drafted)
            if not drafting.is_certain:
                self._is_uncertain = True
                self.read_soon()
        assert self._latest is not None
        return self._latest

    def _on_contents_change(self, _at: int, removed: int, added: int) -> None:
        if removed or added:
            self._version += 1
            self._debounce.start(DEBOUNCE_MILLISECONDS)
            self.changed.emit()

    def _read(self) -> None:
        if self._is_reading or (self.is_current and not self._is_uncertain):
            return  # the answer starts the next reading, if the text is another one by then
        self._is_reading = True
        work = partial(_drafted, self._version, self.text, self._file, self._media)
        self._tasks.run(work, self._on_read, self._on_failed)

    def _on_read(self, answer: tuple[int, Path, Drafting]) -> None:
        self._is_reading = False
        version, file, drafting = answer
        if file == self._file:
            self._nearby = drafting.nearby
        if version == self._version:
            self._is_uncertain = False
            self._take(version, drafting.drafted)
        elif not self._debounce.isActive():
            self._read()

    def _on_failed(self, _problem: AppError) -> None:
        self._is_reading = False  # nothing in a text raises; this is only for a disk that went away

    def _take(self, version: int, drafted: ParsedLesson) -> None:
        self._read_version, self._latest = version, drafted
        if drafted.draft is not None:
            before, self._sentences = self._sentences, texts_of(drafted.draft.lesson)
            self._moved = map_after_edit(before, self._sentences)
        self.drafted.emit(drafted)
        if drafted.draft is not None and version == self._version:
            self._rename_clashes(drafted.draft)

    def _rename_clashes(self, draft: Draft) -> None:
        """A clash with a sentence whose words were just mended goes on; the two are one step back."""
        splices = repair_references(draft, self._words)
        self._words |= {sentence.id: sentence.text for sentence in draft.lesson.article.sentences if not sentence.notes}
        if splices:
            apply_to_document(self.text_document, splices, joins_last=True)
            self.read_soon()


def _drafted(version: int, text: str, file: Path, media: PictureCheck | None) -> tuple[int, Path, Drafting]:
    return version, file, draft_with_disk(text, file, media)
