"""The remark at the caret in words."""

import pytest

from media_literacy.diagnostics import Diagnostic, Location, Severity
from media_literacy.lesson.fix import Fix
from media_literacy.ui.workshop.source.diagnostic_strip import DiagnosticStrip

LOUD = Diagnostic(
    "exclamation-mark", "It raises its voice.", Location(3, 1), Location(3, 2), "Softly.", Severity.WARNING
)
FIX = Fix("Mend it", ())


@pytest.fixture
def applied():
    return []


@pytest.fixture
def strip(show, applied, appearance):
    return show(DiagnosticStrip(applied.append, appearance))


def test_a_remark_is_said_with_its_cure_at_a_click(strip, applied):
    strip.show_diagnostic(LOUD, FIX)
    assert strip.text == "Advice: It raises its voice. Softly." == strip.accessibleName()
    strip._button.click()
    assert applied == [FIX]


def test_without_a_remark_it_says_how_many_there_are_elsewhere(strip, applied):
    strip.show_diagnostic(LOUD, FIX)
    strip.show_nothing(2)
    assert strip.text == "2 remarks on this lesson, none here." and strip.fix is None and strip._next.isVisible()
    strip._button.click()
    assert applied == []
    strip.show_nothing(0)
    assert strip.text == "Nothing to mend." and not strip._next.isVisible()
