"""The meter as it is shown: words and signs, never colour alone."""

from factories import make_lesson
from PySide6.QtWidgets import QLabel

from media_literacy.authoring.meter.exercise_meter import measure
from media_literacy.ui.workshop.page.meter_view import MeterView


def said(view):
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def test_each_measure_says_its_name_its_state_the_figure_what_is_asked_and_advice(show, appearance):
    view = show(MeterView(appearance))
    view.show_meter(measure(make_lesson(flags=["Wrong."] * 9, fine=["Right."] * 4)))
    texts = said(view)
    assert "Problems (Flag): worth a look" in texts
    assert "9 of 13 sentences (69 %)" in texts and "Asked: 3 to 4 of them, 25 to 30 %" in texts
    assert "More sound sentences would keep suspicion from being the easy answer." in texts
    assert "Length: as asked" in texts


def test_where_a_rule_does_not_apply_nothing_is_asked(show, appearance):
    view = show(MeterView(appearance))
    view.show_meter(measure(make_lesson(fine=["Right."] * 14)))
    assert view.rows[1].title.text() == "Problems (Flag): not asked here"
    assert not view.rows[1].asks.isVisible()


def test_it_follows_the_lesson(show, appearance):
    view = show(MeterView(appearance))
    view.show_meter(measure(make_lesson(flags=["Wrong."])))
    rows = list(view.rows)
    view.show_meter(measure(make_lesson(flags=["Wrong."] * 2)))
    assert view.rows == rows and view.rows[0].figure.text() == "2 sentences"
