"""The page of a class, made of its lesson, and what its seats in browsers are sent in place of notes and lesson."""

from collections.abc import Mapping
from functools import cached_property

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.protocol.json_values import JsonObject
from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import Notes, Whole
from media_literacy.classroom.protocol.note_pieces import NotePiece, read_piece, with_pieces
from media_literacy.classroom.protocol.numbering import numbering_of
from media_literacy.classroom.wording.browser_words import browser_words
from media_literacy.export.web_page.class_page import class_page, revealed_notes, whole_lesson
from media_literacy.i18n import speaking
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def make_browser_page(lesson: Lesson, pictures: Mapping[str, bytes]) -> BrowserPage:
    """The page, made of what seats may know, in the language of the lesson; `pictures` by their paths in the lesson.

    It takes a second or two. AppError where it would grow too large.
    """
    with speaking(lesson.front.language):
        page = class_page(seat_lesson(lesson), load_catalogue(), _by_number(lesson, pictures).get, browser_words())
    return BrowserPage(page.text.encode(), f"{page.policy}; connect-src {{socket}}")


class SeatMarkup:
    """What is revealed, as the page shows it. It knows the pieces that were handed out so far."""

    def __init__(self, lesson: Lesson, pictures: Mapping[str, bytes]) -> None:
        self._lesson, self._pictures = lesson, pictures
        self._edition = seat_lesson(lesson)
        self._numbered = _by_number(lesson, pictures)
        self._cards = {card: number for number, card in enumerate(numbering_of(lesson).cards.values(), 1)}
        self._pieces: dict[int, NotePiece] = {}

    def of(self, message: Notes | Whole) -> Notes | Whole:
        """The same message for a browser."""
        if isinstance(message, Whole):
            return message._replace(lesson=self._whole)
        catalogue = load_catalogue()
        self._pieces |= {number: read_piece(piece, catalogue) for number, piece in message.pieces.items()}
        lesson = with_pieces(self._edition, self._pieces)
        with speaking(lesson.front.language):
            return Notes(revealed_notes(lesson, catalogue, self._numbered.get, message.pieces, self._cards))

    @cached_property
    def _whole(self) -> JsonObject:
        with speaking(self._lesson.front.language):
            return whole_lesson(self._lesson, load_catalogue(), self._pictures.get)


def _by_number(lesson: Lesson, pictures: Mapping[str, bytes]) -> dict[str, bytes]:
    names = numbering_of(lesson).pictures
    return {names[source]: data for source, data in pictures.items() if source in names}
