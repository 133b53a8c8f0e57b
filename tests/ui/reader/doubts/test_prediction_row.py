"""How many marks will hold: a button for each number, or none."""

from PySide6.QtWidgets import QWidget

from media_literacy.ui.reader.doubts.prediction_row import MOST_MARKS, PredictionRow


def test_there_is_a_number_for_each_mark_and_none_where_there_are_too_many(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    row = PredictionRow(holder)
    for marks, numbers in ((0, 0), (2, 3), (MOST_MARKS, MOST_MARKS + 1), (MOST_MARKS + 1, 0)):
        row.ask(marks, None)
        assert len(row.tab_stops) == numbers
    row.ask(1, 1)
    assert [(radio.text(), radio.isChecked()) for radio in row.tab_stops] == [("Yes", True), ("No", False)]
    with qtbot.waitSignal(row.predicted) as said:
        row.tab_stops[1].click()
    assert said.args == [0]
