"""A button of several lines: named by them, stepped through, and as high as they need."""

import pytest
from PySide6.QtCore import Qt

from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton, Shape
from media_literacy.ui.widgets.state_signs import Sign


@pytest.fixture
def make(qtbot, appearance):
    def made(*texts, **more):
        button = RowButton([Line(text) for text in texts], appearance, **more)
        qtbot.addWidget(button)
        return button

    return made


def test_it_is_called_by_all_its_lines_or_by_its_name(make):
    assert make("Buses.", "", "12 minutes", aside=Line("Begun")).accessibleName() == "Buses. 12 minutes. Begun"
    assert make("Buses", name="The lesson Buses").accessibleName() == "The lesson Buses"


def test_the_arrows_ask_for_its_neighbours_and_enter_presses(qtbot, make):
    button = make("Buses")
    for key, step in zip(
        (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left), (1, 1, -1, -1), strict=True
    ):
        with qtbot.waitSignal(button.stepped) as stepped:
            qtbot.keyClick(button, key)
        assert stepped.args == [step]
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_where_one_writes_from_the_right_the_left_arrow_goes_on(qtbot, make):
    button = make("Buses")
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(button.stepped) as stepped:
        qtbot.keyClick(button, Qt.Key.Key_Left)
    assert stepped.args == [1]


@pytest.mark.parametrize("title", ["Buses", "حافلات"])
def test_where_one_writes_from_the_right_the_words_at_the_end_stand_at_the_left(make, title):
    begun = Line("Begun", Role.SMALL, sign=Sign.ONE_STEP)
    first, _second, aside = (place for _line, _block, place in make(title, "Town", aside=begun).layout_at(600).lines)
    assert aside.right() > 580 > first.left() and aside.left() > first.right()
    button = make(title, "Town", aside=begun)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = button.layout_at(600).lines
    for (_line, _block, place), before in zip(mirrored, (first, _second, aside), strict=True):
        assert (place.left(), place.right()) == pytest.approx((600 - before.right(), 600 - before.left()))
    ((words,),) = [mirrored[0][1].rectangles(0, len(title))]
    assert words.right() == pytest.approx(mirrored[0][2].width(), abs=2)


def test_it_is_as_high_as_its_lines_need(make, large_appearance):
    short, long = make("Buses"), make("Buses " * 40)
    assert long.heightForWidth(300) > short.heightForWidth(300) == short.heightForWidth(900)
    before = short.heightForWidth(300)
    short.apply_appearance(large_appearance)
    assert short.heightForWidth(300) > 1.8 * before
    assert make("Buses", shape=Shape.CARD).heightForWidth(300) > before


def test_a_word_at_the_end_stands_below_where_there_is_no_room_beside(make):
    button = make("Buses", aside=Line("Finished", Role.SMALL))
    assert button.heightForWidth(220) > button.heightForWidth(600)


def test_other_lines_take_the_place_of_those_before(make):
    button = make("Buses", "Trams")
    high = button.heightForWidth(300)
    button.show_lines([Line("Ferries")])
    assert (button.text(), button.accessibleName()) == ("Ferries", "Ferries")
    assert button.heightForWidth(300) < high


def test_a_sign_and_the_foot_are_painted(make):
    plain = make("Buses")
    signed = make("Buses", sign=(Sign.HIT, "caught"))
    for button in (plain, signed):
        button.resize(300, 60)
    assert plain.grab().toImage() != signed.grab().toImage()
    footed = make("Buses", foot=Line("Begin"))
    footed.resize(300, 200)
    image = footed.grab().toImage()
    ground = image.pixelColor(2, 190)
    inked = [y for y in range(200) if any(image.pixelColor(x, y) != ground for x in range(14, 100))]
    assert max(inked) > 170


def test_its_name_has_words_and_commas_for_signs_that_only_the_eye_reads(make):
    assert make("Buses", "12 minutes · age 11–14").accessibleName() == "Buses. 12 minutes, age 11 to 14"
