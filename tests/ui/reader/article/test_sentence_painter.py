"""What is painted around the words of a sentence."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.ui.reader.article.sentence_painter import (
    paint_frame,
    paint_line,
    paint_number,
    paint_sign,
    paint_wash,
)
from media_literacy.ui.reader.article.sentence_state import STYLES, SentenceState

LINES = (QRectF(40, 20, 120, 30), QRectF(10, 50, 100, 30))


def painted(paint):
    """The colours that are there after painting on white."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def colours(image):
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_state_in_which_something_was_said_is_underlined_in_its_colour(appearance):
    drawn = {}
    for state in SentenceState:
        drawn[state] = painted(lambda painter, state=state: paint_line(painter, LINES, (42, 72), state, appearance))
    white = painted(lambda _painter: None)
    assert drawn.pop(SentenceState.PLAIN) == drawn.pop(SentenceState.LEFT_ALONE) == white
    assert all(image != white for image in drawn.values())


def test_a_line_stops_before_a_gap_and_goes_on_behind_it(appearance):
    gap = QRectF(80, 22, 30, 26)
    image = painted(lambda painter: paint_line(painter, LINES, (42, 72), SentenceState.HIT, appearance, [gap]))
    inked = {x for x in range(200) if any(image.pixelColor(x, y).name() != "#ffffff" for y in range(40, 52))}
    assert {45, 77, 113, 155} <= inked
    assert not inked & set(range(80, 110))
    second = {x for x in range(200) if any(image.pixelColor(x, y).name() != "#ffffff" for y in range(70, 82))}
    assert set(range(12, 108)) <= second  # the gap is in the first line alone


def test_a_state_without_a_sign_paints_none(appearance):
    for state, style in STYLES.items():
        image = painted(lambda painter, state=state: paint_sign(painter, LINES[0], state, appearance))
        assert (colours(image) == {"#ffffff"}) is (style.sign is None)


def test_a_wash_leaves_the_lines_apart(appearance):
    image = painted(lambda painter: paint_wash(painter, LINES, appearance, "caught_wash"))
    assert image.pixelColor(60, 51).name() == "#ffffff"
    assert image.pixelColor(60, 35).name() == image.pixelColor(60, 60).name() == appearance.theme.caught_wash


def test_the_frame_is_heavier_with_the_focus(appearance):
    inked = {}
    for has_focus in (True, False):
        image = painted(lambda painter, has=has_focus: paint_frame(painter, LINES[:1], appearance, has_focus=has))
        inked[has_focus] = sum(image.pixelColor(100, y).name() != "#ffffff" for y in range(100))
    assert inked[True] > inked[False] > 0


def test_the_number_stands_before_the_first_line(appearance):
    image = painted(lambda painter: paint_number(painter, LINES[0], 12, appearance, is_right_to_left=False))
    inked = [x for x in range(200) for y in range(100) if image.pixelColor(x, y).name() != "#ffffff"]
    assert inked and min(inked) < 40


def test_on_a_small_projector_the_number_is_as_small_as_its_place(appearance):
    small = appearance._replace(scale=appearance.scale._replace(size=0.63))
    image = painted(lambda painter: paint_number(painter, LINES[0], 8, small, is_right_to_left=False))
    inked = [x for x in range(200) for y in range(100) if image.pixelColor(x, y).name() != "#ffffff"]
    assert inked and max(inked) <= LINES[0].left()


def test_on_a_frame_the_number_stands_on_a_tab(appearance):
    def paint(painter, framed):
        paint_frame(painter, LINES[:1], appearance, has_focus=True)
        paint_number(painter, LINES[0], 1, appearance, is_right_to_left=False, framed=framed)

    tab = painted(lambda painter: paint(painter, ("holds", "on_accent")))
    assert appearance.theme.holds in colours(tab)
    assert appearance.theme.holds not in colours(painted(lambda painter: paint(painter, None)))


def test_from_the_right_the_number_stands_before_the_right_end(appearance):
    image = painted(lambda painter: paint_number(painter, LINES[0], 12, appearance, is_right_to_left=True))
    inked = [x for x in range(200) for y in range(100) if image.pixelColor(x, y).name() != "#ffffff"]
    assert inked and min(inked) > LINES[0].right() - 15
