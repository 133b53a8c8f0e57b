import pytest
from PySide6.QtWidgets import QWidget

from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line, RowButton
from media_literacy.ui.widgets.controls.tick_row import TickRow
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.height_for_width import CACHED_WIDTHS, WrappedText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton

LONG = "Nobody has ever seen a kite on the hill above the town, says the notice of the council. " * 4

MAKERS = {
    "set text": lambda appearance: SetText(LONG, Role.BODY, appearance),
    "tick row": lambda appearance: TickRow(LONG, appearance),
    "row button": lambda appearance: RowButton([Line(LONG)], appearance),
    "wrap button": lambda appearance: WrapButton(LONG, appearance),
}


class Counted(WrappedText[int], QWidget):
    """Counts how often it lays out."""

    def __init__(self):
        super().__init__()
        self.widths = []
        self.let_height_follow_width()

    def lay_out(self, width):
        self.widths.append(width)
        return width

    def height_of(self, layout):
        return 2 * layout


@pytest.fixture
def counted(qtbot):
    made = Counted()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", MAKERS)
def test_text_is_higher_where_it_is_narrower_and_where_it_is_larger(qtbot, name, appearance, large_appearance):
    widget = MAKERS[name](appearance)
    qtbot.addWidget(widget)
    assert widget.hasHeightForWidth() and widget.sizePolicy().hasHeightForWidth()
    assert widget.heightForWidth(200) > widget.heightForWidth(600) > 0
    before = widget.heightForWidth(400)
    widget.apply_appearance(large_appearance)
    assert widget.heightForWidth(400) > before or name == "wrap button"  # its font comes from the style sheet


def test_a_width_is_laid_out_once_until_something_changes(counted):
    assert [counted.heightForWidth(width) for width in (100, 200, 100)] == [200, 400, 200]
    assert counted.widths == [100, 200]
    counted.drop_layouts()
    assert counted.heightForWidth(100) == 200 and counted.widths == [100, 200, 100]


def test_no_more_widths_are_cached_than_qt_asks_for_in_turn(counted):
    widths = list(range(1, CACHED_WIDTHS + 1))
    for width in widths * 2:
        counted.layout_at(width)
    assert counted.widths == widths
    counted.layout_at(CACHED_WIDTHS + 1)
    counted.layout_at(1)
    assert counted.widths == [*widths, CACHED_WIDTHS + 1, 1]


def test_what_is_the_same_at_another_width_is_not_laid_out_again(counted, monkeypatch):
    monkeypatch.setattr(counted, "is_same_at", lambda layout, width: width >= layout)
    assert [counted.heightForWidth(width) for width in (200, 300, 199)] == [400, 400, 398]
    assert counted.widths == [200, 199]
    counted.drop_layouts()
    assert counted.heightForWidth(300) == 600


def test_a_line_that_fits_is_laid_out_once_for_every_width_that_holds_it(qtbot, appearance, monkeypatch):
    text = SetText("One line.", Role.BODY, appearance)
    qtbot.addWidget(text)
    text.sizeHint()
    monkeypatch.setattr(text, "lay_out", None)
    assert {text.heightForWidth(width) for width in range(200, 900, 50)} == {text.sizeHint().height()}
