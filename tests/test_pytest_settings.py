"""What the settings of the tests have to say for a test to be able to fail."""

from pathlib import Path

import pytest


def test_an_exception_in_a_slot_or_an_event_fails_its_test(pytestconfig: pytest.Config) -> None:
    # Any word there switches it off, the word “false” too.
    assert not pytestconfig.getini("qt_no_exception_capture")


def test_each_of_several_processes_begins_with_other_files_and_reads_all(pytestconfig: pytest.Config) -> None:
    here = Path(__file__).parent
    (conftest,) = (
        plugin
        for plugin in pytestconfig.pluginmanager.get_plugins()
        if getattr(plugin, "__file__", "") == str(here / "conftest.py")
    )
    orders = [conftest._beginning_elsewhere(number / 3) for number in range(3)]
    with_tests = {here / path.relative_to(here).parts[0] for path in here.rglob("test_*.py")} - {here / "outside"}
    assert with_tests <= {Path(entry) for entry in orders[0]} and str(here / "outside") not in orders[0]
    assert all(sorted(order) == orders[0] for order in orders)
    assert len({order[0] for order in orders}) == 3
