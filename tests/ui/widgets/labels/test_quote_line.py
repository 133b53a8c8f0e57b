"""Sentences cut by width."""

from PySide6.QtGui import QFontMetrics

from media_literacy.ui.widgets.labels.quote_line import QuoteLine, fitting_quote

SENTENCE = "The police video was leaked to the news media by somebody."


def test_a_quote_is_as_long_as_there_is_room_for(qapp):
    metrics = QFontMetrics(qapp.font())
    whole = f"7  “{SENTENCE}”"
    needed = metrics.horizontalAdvance(whole)
    assert fitting_quote(7, SENTENCE, metrics, needed) == whole
    cut = fitting_quote(7, SENTENCE, metrics, needed - 1)
    assert cut.startswith("7  “The police video was leaked") and cut.endswith("…”")
    assert SENTENCE[len(cut) - len("7  “…”")] == " "  # after a word
    assert metrics.horizontalAdvance(cut) <= needed - 1
    assert fitting_quote(7, "Incomprehensibilities", metrics, metrics.horizontalAdvance("7  “Incomp…””")).endswith("…”")


def test_what_is_cut_is_told_whole_to_whoever_asks(in_window):
    line = in_window(QuoteLine(7, SENTENCE), 120, 30)
    assert line.text() == line.toolTip() == f"7  “{SENTENCE}”" != line.shown_text
    line.resize(900, 30)
    assert line.toolTip() == "" and line.shown_text == line.text()
