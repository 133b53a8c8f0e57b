"""The signs of remarks."""

from PySide6.QtGui import QTextCharFormat

from media_literacy.diagnostics import Severity
from media_literacy.ui.workshop.source.diagnostic_signs import DiagnosticSign, severity_word, underlines


def test_an_error_differs_from_advice_by_word_line_and_sign(qtbot, appearance):
    lines = underlines(appearance.theme)
    assert lines[Severity.ERROR].underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert lines[Severity.WARNING].underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert {severity_word(severity) for severity in Severity} == {"Error", "Advice"}
    sign = DiagnosticSign(appearance)
    qtbot.addWidget(sign)
    pictures = []
    for severity in (Severity.ERROR, Severity.WARNING):
        sign.show_severity(severity)
        pictures.append(sign.grab().toImage())
    assert pictures[0] != pictures[1]
