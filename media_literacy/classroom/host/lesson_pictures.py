"""The pictures of a lesson: read when a class begins, and sent under their numbers, never before their text."""

import contextlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from media_literacy.classroom.protocol.messages import PictureSent, encode_from_host
from media_literacy.classroom.protocol.numbering import numbering_of
from media_literacy.files.reading import read_file
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.pictures.used_pictures import pictures_of
from media_literacy.lesson.text_blocks import Block


def read_pictures(lesson: Lesson, folder: Path) -> dict[str, bytes]:
    """The pictures by their paths in the lesson; its parser has seen that they may be shown."""
    found = {}
    for source in pictures_of(lesson):
        with contextlib.suppress(OSError):  # it went away since
            found[source] = read_file(folder / source, PICTURE_BYTES)
    return found


class EncodedPicture(NamedTuple):
    """A picture under its number, as it is sent."""

    name: str
    text: str


class LessonPictures:
    """What is sent of the pictures of a lesson, and when; `files` are they by their paths in it."""

    def __init__(self, lesson: Lesson, pictures: Mapping[str, bytes]) -> None:
        names = numbering_of(lesson).pictures
        self._encoded = {
            source: EncodedPicture(names[source], encode_from_host(PictureSent(names[source], data)))
            for source, data in pictures.items()
            if source in names
        }
        self._lesson, self.files = lesson, pictures

    def of_article(self) -> tuple[EncodedPicture, ...]:
        """Those that everybody sees from the start."""
        return self._of(self._lesson.article.blocks)

    def of_notes(self, numbers: Iterable[int]) -> tuple[EncodedPicture, ...]:
        """Those in the notes of these sentences."""
        wanted = set(numbers)
        return self._of(
            block
            for sentence in self._lesson.article.sentences
            if sentence.number in wanted
            for note in sentence.notes
            for block in note.explanation
        )

    def all(self) -> tuple[EncodedPicture, ...]:
        """Every picture that a learner may see, once all is."""
        return tuple(self._encoded.values())

    def _of(self, blocks: Iterable[Block]) -> tuple[EncodedPicture, ...]:
        sources = dict.fromkeys(block.picture.source for block in blocks if block.picture is not None)
        return tuple(self._encoded[source] for source in sources if source in self._encoded)
