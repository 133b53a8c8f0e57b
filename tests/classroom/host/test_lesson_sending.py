"""What programs and browsers are sent of a lesson."""

from export.web_page.hostile import filled_lesson
from export.web_page.pages import PNG

from media_literacy.classroom.host.lesson_pictures import LessonPictures
from media_literacy.classroom.host.lesson_sending import LessonSending
from media_literacy.classroom.host.seat_connection import SeatConnection
from media_literacy.classroom.protocol.messages import Notes, Whole
from media_literacy.classroom.protocol.note_pieces import write_pieces
from media_literacy.classroom.protocol.whole_lesson import write_whole


class FakeConnection(SeatConnection):
    def __init__(self, *, is_browser: bool) -> None:
        self.is_browser = is_browser
        self.texts: list[str] = []
        self.pictures: list[str] = []

    def send_text(self, text: str) -> None:
        self.texts.append(text)

    def send_news(self, topic: str, text: str) -> None:
        self.pictures.append(topic)


def test_programs_get_values_with_pictures_and_browsers_markup_with_them_inside():
    lesson = filled_lesson(["harmless"], "https://example.org")
    sending = LessonSending(lesson, LessonPictures(lesson, {"a.png": PNG}))
    program, browser = FakeConnection(is_browser=False), FakeConnection(is_browser=True)
    for connection in (program, browser):
        sending.send_edition(connection)
    for message in (Notes(write_pieces(lesson, (1,), {1})), Whole(write_whole(lesson))):
        sending.reveal(message, [program, browser])
    assert len(program.texts) == len(browser.texts) == 3 and program.texts[0] == browser.texts[0]
    assert not any('"markup"' in text for text in program.texts) and program.pictures
    assert all('"markup"' in text and "data:image/png" in text for text in browser.texts[1:]) and not browser.pictures
