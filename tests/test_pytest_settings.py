"""What the settings of the tests have to say for a test to be able to fail."""

import pytest


def test_an_exception_in_a_slot_or_an_event_fails_its_test(pytestconfig: pytest.Config) -> None:
    # Any word there switches it off, the word “false” too.
    assert not pytestconfig.getini("qt_no_exception_capture")
