"""The lines on the desk: ties from notes to sentences, and brackets between those that clash."""

from PySide6.QtCore import QRect
from ui.reader.desk.laid_desk import FAR_APART, FAR_READING

from media_literacy.lesson.model import SentenceId


def test_a_bracket_is_drawn_beside_the_page(lay, appearance):
    desk = lay(1280, 700, lesson=FAR_APART)
    strip = QRect(0, 0, desk.article.x(), 600)
    before = desk.sheet.grab(strip).toImage()
    desk.show_clashes(FAR_READING.clashes)
    quiet = desk.sheet.grab(strip).toImage()
    desk.article.choose(SentenceId("flag-1"))
    chosen = desk.sheet.grab(strip).toImage()
    assert before != quiet != chosen != before
    clash = appearance.theme.colour("clash").name()
    assert clash in {chosen.pixelColor(x, y).name() for x in range(strip.width()) for y in range(200, 260)}
