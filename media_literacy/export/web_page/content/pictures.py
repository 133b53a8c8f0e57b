"""Pictures inside the page, so that nothing is asked for elsewhere; a page that would grow too large is refused."""

import base64
from collections.abc import Callable
from pathlib import Path

from media_literacy.errors import AppError
from media_literacy.export.web_page.markup import Markup, element, text
from media_literacy.files.file_formats import picture_type
from media_literacy.files.reading import read_file
from media_literacy.i18n import gettext as _
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.pictures.displayable import check_picture
from media_literacy.lesson.pictures.used_pictures import pictures_of
from media_literacy.lesson.text_blocks import Picture
from media_literacy.strings.sizes import size_text

MOST_BYTES = 25 * 1024 * 1024
"""Of all pictures of a page together: what mail and learning platforms take, and browsers of small machines open."""


def size_notice(lesson: Lesson, folder: Path) -> str:
    """How large its pictures make the page of a lesson, to be said before it is written; empty without any."""
    shown = lesson._replace(discussion=(), teacher_notes=())
    size = sum(_size(folder / source) for source in pictures_of(shown))
    if size > MOST_BYTES:
        return _(
            "Its pictures are larger than {size} together, too much for one web page. Save smaller copies."
        ).format(size=size_text(MOST_BYTES))
    return _("Its pictures make the file about {size} larger.").format(size=size_text(size * 4 // 3)) if size else ""


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


ReadPicture = Callable[[str], bytes | None]
"""What a picture's file holds, by its name in the lesson; None where there is none that may be shown."""


def pictures_of_folder(folder: Path) -> ReadPicture:
    """The pictures beside a lesson's file."""

    def read(source: str) -> bytes | None:
        if check_picture(folder, source) is not None:
            return None
        try:
            return read_file(folder / source, PICTURE_BYTES)
        except OSError:
            return None

    return read


class InlinePictures:
    """The pictures of one page as `data:` addresses; one that stands in two places is in the file twice."""

    def __init__(self, read: ReadPicture, most_bytes: int = MOST_BYTES) -> None:
        self._read_picture, self._most_bytes = read, most_bytes
        self._read: dict[str, tuple[str, int]] = {}
        self._bytes = 0

    def set(self, picture: Picture) -> Markup:
        """The picture with its words for those who do not see it; these alone where there is no such picture."""
        address = self._address(picture.source)
        if address is None:
            missing = _("Picture that is not there: {words}").format(words=picture.alt or picture.source)
            return element("p", text(missing), class_="missing-picture")
        return element("img", src=address, alt=picture.alt, class_="picture")

    def _address(self, source: str) -> str | None:
        if source not in self._read:
            data = self._read_picture(source)
            if data is None:
                return None
            encoded = base64.b64encode(data).decode("ascii")
            self._read[source] = f"data:{picture_type(data)};base64,{encoded}", len(data)
        address, size = self._read[source]
        self._count(size)
        return address

    def _count(self, more: int) -> None:
        self._bytes += more
        if self._bytes > self._most_bytes:
            message = _("The pictures of this lesson are larger than {size} together, too much for one web page.")
            raise AppError(
                message.format(size=size_text(self._most_bytes)),
                hint=_("Save smaller copies of them: 1,600 pixels across and JPEG are enough for a page."),
            )
