"""What the data folder holds of a person besides progress and the list of lessons: it is deleted with these."""

from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.files.whole_writes import UNFINISHED_FILES
from media_literacy.i18n import gettext as _
from media_literacy.settings import ASIDE_NAME
from media_literacy.store.classes.kept_seat import FILE_NAME as SEAT_NAME
from media_literacy.store.classes.own_texts import FILE_NAME as TEXTS_NAME
from media_literacy.store.files.instance_lock import erase_locks
from media_literacy.store.files.unsaved_work import Recovery


def erase_traces(folder: Path, log: str) -> None:
    """Delete the log, a seat in a class, unsaved texts, files set aside or never finished, and locks that nobody holds.

    StoreError says that something could not be deleted, after all of it was tried.
    """
    files = [
        folder / log,
        folder / SEAT_NAME,
        folder / TEXTS_NAME,
        folder / ASIDE_NAME,
        *folder.rglob(UNFINISHED_FILES),
    ]
    steps = [lambda file=file: file.unlink(missing_ok=True) for file in files]
    problems: list[OSError] = []
    for step in (*steps, Recovery(folder).erase, lambda: erase_locks(folder)):
        try:
            step()
        except OSError as problem:
            problems.append(problem)
    if problems:
        raise StoreError(
            _("Not everything could be deleted: {reason}").format(reason=problems[0]),
            hint=_("What is left lies in the folder named here. Close what uses it, then try again."),
        ) from problems[0]
