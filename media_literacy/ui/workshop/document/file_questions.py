"""What is asked when something happened to the file of the lesson that is being written."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from media_literacy.i18n import gettext as _
from media_literacy.store.files.lesson_files import FileState, FileStatus


class FileAnswer(Enum):
    """What a person can do about it."""

    RELOAD = auto()
    KEEP = auto()
    SAVE = auto()
    SAVE_AS = auto()
    FOLLOW_RENAME = auto()


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """What happened, and the answers with their words."""

    text: str
    answers: tuple[tuple[FileAnswer, str], ...]


def file_question(path: Path, status: FileStatus) -> FileQuestion | None:
    """The question about what stands in the file's place; None where it is as it was."""
    elsewhere = (FileAnswer.SAVE_AS, _("Save elsewhere…"))
    keep, read = (FileAnswer.KEEP, _("Keep what is here")), (FileAnswer.RELOAD, _("Read it again"))
    match status.state:
        case FileState.SAME:
            return None
        case FileState.CHANGED if status.is_empty:
            text = _("“{name}” was emptied by another program. The lesson is still here.")
            return FileQuestion(text.format(name=path.name), (keep, read))
        case FileState.CHANGED:
            text = _("“{name}” was changed by another program.")
            return FileQuestion(text.format(name=path.name), (read, keep))
        case FileState.GONE:
            return _gone(path, status, elsewhere)
        case FileState.BLOCKED:
            text = _("Where “{name}” was, there is something else now, such as a folder. The lesson is still here.")
            return FileQuestion(text.format(name=path.name), (elsewhere,))
        case FileState.UNREACHABLE:
            text = _("“{name}” cannot be read any more. The lesson is still here, and kept until it is saved.")
            return FileQuestion(text.format(name=path.name), (elsewhere,))


def _gone(path: Path, status: FileStatus, elsewhere: tuple[FileAnswer, str]) -> FileQuestion:
    if status.moved_to is not None:
        text = _("“{name}” is called “{new}” now.").format(name=path.name, new=status.moved_to.name)
        follow = (FileAnswer.FOLLOW_RENAME, _("Go on in “{new}”").format(new=status.moved_to.name))
        return FileQuestion(text, (follow, (FileAnswer.SAVE, _("Save as “{name}” again").format(name=path.name))))
    if not status.has_folder:
        text = _("The folder of “{name}” is gone. The lesson is still here, and kept until it is saved.")
        return FileQuestion(text.format(name=path.name), (elsewhere,))
    text = _("“{name}” is gone: it was moved or deleted. The lesson is still here, and kept until it is saved.")
    return FileQuestion(text.format(name=path.name), ((FileAnswer.SAVE, _("Save it again")), elsewhere))


def file_status_words(path: Path, status: FileStatus, *, is_saved: bool, is_saving: bool) -> str:
    """The line beside the lesson's title: where it lies, and whether it is saved there."""
    if is_saving:
        frame = _("{name} – saving…")
    elif is_saved:
        frame = _("{name} – saved")
    else:
        frame = {
            FileState.SAME: _("{name} – changed, not saved"),
            FileState.CHANGED: _("{name} – changed by another program"),
            FileState.GONE: _("{name} – gone, not saved"),
            FileState.BLOCKED: _("{name} – gone, not saved"),
            FileState.UNREACHABLE: _("{name} – out of reach, not saved"),
        }[status.state]
    return frame.format(name=path.name)
