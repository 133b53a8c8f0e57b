"""A contradiction is a bracket in the margin: quiet for all, heavy for the chosen sentence."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.ui.reader.desk.brackets import Bracket, apart, leave_room_for_words, paint_chosen, paint_quiet

PAGE_X = 100.0
ALL = QRectF(0, 0, 100, 400)
paint_heavy = partial(paint_chosen, text="cannot both be true")


def painted(paint):
    image = QImage(100, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def rows(image):
    """The heights at which something is painted."""
    white = QColor("white")
    return {y for y in range(400) if any(image.pixelColor(x, y) != white for x in range(100))}


def test_a_bracket_reaches_from_its_highest_to_its_lowest_sentence():
    assert Bracket((200.0, 40.0, 320.0)).span == (40.0, 320.0)


def test_every_bracket_in_sight_is_painted_and_no_other(appearance):
    near, far = Bracket((40.0, 120.0)), Bracket((300.0, 380.0))
    image = painted(lambda painter: paint_quiet(painter, (near, far), PAGE_X, appearance, QRectF(0, 0, 100, 200)))
    assert min(rows(image)) >= 36 and max(rows(image)) <= 124
    assert rows(painted(lambda painter: paint_quiet(painter, (), PAGE_X, appearance, ALL))) == set()


def test_brackets_that_overlap_stand_in_lanes_of_their_own(appearance):
    inner, outer = Bracket((100.0, 200.0)), Bracket((60.0, 300.0))
    image = painted(lambda painter: paint_quiet(painter, (inner, outer), PAGE_X, appearance, ALL))
    white = QColor("white")
    spines = {x for x in range(100) if image.pixelColor(x, 150) != white}
    assert max(spines) - min(spines) >= 8


def test_the_chosen_bracket_has_an_arm_to_each_sentence(appearance):
    image = painted(lambda painter: paint_heavy(painter, Bracket((40.0, 200.0, 360.0)), PAGE_X, appearance, ALL))
    clash = QColor(appearance.theme.clash)
    assert all(image.pixelColor(95, y) == clash for y in (40, 200, 360))


def test_brackets_apart_are_those_that_overlap_no_other():
    lone, first, second = Bracket((10.0, 49.0)), Bracket((50.0, 100.0)), Bracket((100.0, 150.0))
    assert apart([lone, first, second]) == [lone]
    assert apart([first, Bracket((101.0, 150.0))]) == [first, Bracket((101.0, 150.0))]


def test_the_words_along_a_mirrored_bracket_can_be_read(appearance):
    """They run down beside the spine, and no letter is turned over."""
    bracket = Bracket((40.0, 360.0))

    def mirrored(painter):
        painter.translate(100, 0)
        painter.scale(-1, 1)
        paint_heavy(painter, bracket, PAGE_X, appearance, ALL, is_mirrored=True)

    usual = painted(lambda painter: paint_heavy(painter, bracket, PAGE_X, appearance, ALL))
    turned, clash = painted(mirrored), QColor(appearance.theme.clash)
    assert all(turned.pixelColor(5, y) == usual.pixelColor(95, y) == clash for y in (40, 360))
    words = QRect(100 - 50, 100, 16, 200)
    inked = {(x, y) for x in range(16) for y in range(200) if turned.copy(words).pixelColor(x, y) != QColor("white")}
    mirror = usual.flipped(Qt.Orientation.Horizontal).copy(words)
    assert inked and turned.copy(words) != mirror


def test_a_skipped_bracket_leaves_its_lane_empty(appearance):
    inner, outer = Bracket((100.0, 200.0)), Bracket((60.0, 300.0))
    both = painted(lambda painter: paint_quiet(painter, (inner, outer), PAGE_X, appearance, ALL))
    alone = painted(lambda painter: paint_quiet(painter, (inner, outer), PAGE_X, appearance, ALL, skipped=(0,)))
    lone = painted(lambda painter: paint_quiet(painter, (outer,), PAGE_X, appearance, ALL))
    assert alone not in (both, lone)
    white = QColor("white")
    assert len({x for x in range(100) if alone.pixelColor(x, 150) != white}) <= 2  # one spine


def test_the_words_along_a_short_bracket_break_into_two_lines(appearance):
    def has_words(length):
        bracket = Bracket((40.0, 40.0 + length))
        with_label, without = (
            painted(
                partial(
                    paint_heavy,
                    bracket=bracket,
                    page_x=PAGE_X,
                    appearance=appearance,
                    visible=ALL,
                    has_label=on,
                )
            )
            for on in (True, False)
        )
        return with_label != without

    assert has_words(200) and has_words(118)
    assert not has_words(60)


def test_three_lanes_leave_room_for_the_words_of_the_heavy_bracket_and_four_do_not():
    nested = [Bracket((10.0 * inset, 400.0 - 10.0 * inset)) for inset in range(4)]
    assert leave_room_for_words(()) and leave_room_for_words(nested[:3])
    assert not leave_room_for_words(nested)
