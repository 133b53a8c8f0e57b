"""What is opened to be written on, read as a whole in another thread: the file, what it says, what was kept of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from media_literacy.authoring.lesson_copying import copied_lesson
from media_literacy.errors import FileError
from media_literacy.lesson.pictures.displayable import any_picture
from media_literacy.store.files.lesson_files import LessonFile, read_lesson_file
from media_literacy.store.files.unsaved_work import Recovery, UnsavedKind, UnsavedText
from media_literacy.ui.workshop.document.draft_reading import Drafting, draft_with_disk

NEW_FILE = Path("new-lesson.md")
"""What a lesson is called that has no file yet: its id is made of it."""


@dataclass(frozen=True, slots=True)
class OpenedText:
    """A text to write on. `file` is where it is saved, None for a new one or a copy; `place` is what its pictures lie
    beside, None where they may be anywhere. `kept` are other words of it that were put aside and not saved, `rows` what
    stood in the forms and is in no text.
    """

    text: str
    drafting: Drafting
    file: LessonFile | None = None
    place: Path | None = None
    kept: UnsavedText | None = None
    is_unsaved: bool = False
    rows: tuple[tuple[str, ...], ...] = ()


def open_lesson(path: Path, others: Iterable[Path], recovery: Recovery) -> OpenedText:
    """Read a lesson's file; FileError when it cannot be edited.

    A lesson that lies in one of the folders `others` is somebody else's: what is opened is a copy without a file.
    """
    file = read_lesson_file(path)
    drafting = draft_with_disk(file.text, path)
    place = path.resolve()
    if any(place.is_relative_to(other.resolve()) for other in others):
        return OpenedText(file.text, drafting, place=path)
    kept = next(
        (text for text in recovery.left_over() if _is_of(text, path) and (text.text != file.text or text.rows)), None
    )
    return OpenedText(file.text, drafting, file, path, kept)


def open_copy(path: Path, suffix: str) -> OpenedText:
    """Read a lesson’s file, and begin one of one’s own from it; FileError when it cannot be read."""
    return _begun_from(read_lesson_file(path).text, path, suffix)


def open_copy_of(source: str, place: Path | None, suffix: str) -> OpenedText:
    """The same from the text that is written on now; `place` is what its pictures lie beside."""
    return _begun_from(source, place or NEW_FILE, suffix)


def _begun_from(source: str, place: Path, suffix: str) -> OpenedText:
    text = copied_lesson(source, place, suffix)
    return OpenedText(text, draft_with_disk(text, place), place=None if place == NEW_FILE else place, is_unsaved=True)


def open_new(source: str) -> OpenedText:
    """A text that has no file yet."""
    return OpenedText(source, draft_with_disk(source, NEW_FILE, any_picture), is_unsaved=True)


def open_kept(kept: UnsavedText) -> OpenedText:
    """A text that was not saved, with its file as it was begun from: whatever happened to it since is found later."""
    if kept.path is None:
        return replace(open_new(kept.text), rows=kept.rows)
    try:
        file = read_lesson_file(kept.path)
    except FileError:
        file = LessonFile(kept.path)
    drafting = draft_with_disk(kept.text, kept.path)
    if file.data is not None and file.text == kept.text:  # it had just been saved when the program ended
        return OpenedText(kept.text, drafting, file, kept.path, rows=kept.rows)
    begun = replace(file, digest=kept.base, stamp=None)
    return OpenedText(kept.text, drafting, begun, kept.path, is_unsaved=True, rows=kept.rows)


def _is_of(kept: UnsavedText, path: Path) -> bool:
    return kept.kind is UnsavedKind.LESSON and kept.path == path.absolute()
