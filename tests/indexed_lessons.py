"""A data folder that knows our own lessons already, as it is after a first start: reading them all takes a second."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from media_literacy.resources import lessons_folder
from media_literacy.store.library.lesson_cache import FILE_NAME
from media_literacy.store.library.lesson_library import LessonLibrary


def index_our_lessons(folder: Path) -> None:
    """Put what is known of each file there, unless the folder has been used before; what a list showed is not known."""
    file = folder / FILE_NAME
    if not file.exists() and not folder.is_file():  # some tests have no place to keep anything
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_index())


@cache
def _index() -> bytes:
    with TemporaryDirectory() as name:
        library = LessonLibrary(Path(name))
        library.entries(lessons_folder())
        library.close()
        return (Path(name) / FILE_NAME).read_bytes()
