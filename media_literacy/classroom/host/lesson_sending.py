"""What is sent of a lesson, and how: programs make their own text of it, browsers get it as a page shows it."""

from collections.abc import Iterable, Sequence

from media_literacy.classroom.host.class_page import SeatMarkup
from media_literacy.classroom.host.lesson_pictures import EncodedPicture, LessonPictures
from media_literacy.classroom.host.seat_connection import SeatConnection
from media_literacy.classroom.protocol.lesson_edition import write_edition
from media_literacy.classroom.protocol.messages import LessonSent, Notes, Whole, encode_from_host
from media_literacy.lesson.model import Lesson


class LessonSending:
    """Each message is written once for all programs, and once for all browsers; a page has its pictures inside."""

    def __init__(self, lesson: Lesson, pictures: LessonPictures) -> None:
        self._edition = encode_from_host(LessonSent(write_edition(lesson)))
        self._pictures, self._markup = pictures, SeatMarkup(lesson, pictures.files)

    def send_edition(self, connection: SeatConnection) -> None:
        """The lesson without its notes, for a seat that was let in."""
        connection.send_text(self._edition)
        if not connection.is_browser:
            _send_pictures(connection, self._pictures.of_article())

    def reveal(self, message: Notes | Whole, connections: Sequence[SeatConnection]) -> None:
        """Notes, or in the end the whole lesson."""
        browsers = [connection for connection in connections if connection.is_browser]
        if browsers:
            text = encode_from_host(self._markup.of(message))
            for connection in browsers:
                connection.send_text(text)
        programs = [connection for connection in connections if not connection.is_browser]
        if programs:
            text = encode_from_host(message)
            is_whole = isinstance(message, Whole)
            pictures = self._pictures.all() if is_whole else self._pictures.of_notes(message.pieces)
            for connection in programs:
                connection.send_text(text)
                _send_pictures(connection, pictures)


def _send_pictures(connection: SeatConnection, pictures: Iterable[EncodedPicture]) -> None:
    for name, text in pictures:
        connection.send_news(name, text)
