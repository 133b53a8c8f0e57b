"""Texts that are always seen as a whole."""

from media_literacy.ui.classroom.presenter.fitted_column import FittedColumn, WordLines
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText


def column(appearance, count, *, is_centred=False):
    made = FittedColumn(appearance)
    made.resize(400, 400)
    made.show_lines(WordLines(["Nobody was there, says the mayor."] * count, Role.NOTE), is_centred=is_centred)
    return made, [line for line in made.children() if isinstance(line, SetText)]


def test_what_does_not_fit_is_set_smaller(qtbot, appearance):
    few, two = column(appearance, 2)
    many, lines = column(appearance, 14)
    qtbot.addWidget(few)
    qtbot.addWidget(many)
    assert lines[0].height() < two[0].height()
    assert lines[-1].geometry().bottom() <= 400


def test_little_text_can_stand_in_the_middle(qtbot, appearance):
    made, lines = column(appearance, 1, is_centred=True)
    qtbot.addWidget(made)
    assert abs(lines[0].geometry().center().y() - 200) <= 2


def test_other_lines_take_the_place_of_those_before(qtbot, appearance):
    made, lines = column(appearance, 3)
    qtbot.addWidget(made)
    made.show_lines(WordLines(["One."], Role.NOTE))
    assert [line.isHidden() for line in lines] == [True] * 3
