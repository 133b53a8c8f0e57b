"""What could not be saved is said over the page until it is."""

import pytest

from media_literacy.errors import AppError, StoreError
from media_literacy.ui.saving_faults import SavingFaults
from media_literacy.ui.widgets.banner import Banner


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def preferences(window_around):
    return window_around.context.preferences


@pytest.fixture
def faults(banner, window_around, preferences):
    return SavingFaults(banner, window_around.store, preferences, banner)


def test_a_store_that_stopped_is_told_until_it_works_again(banner, faults, window_around):
    window_around.store.stopped.emit(StoreError("The drive is gone.", hint="Plug it in."))
    faults.report_unsaved()  # more than this was said already
    assert banner.text == "The drive is gone. Plug it in."
    window_around.store.recovered.emit()
    assert banner.text == ""


def test_what_is_left_unsaved_is_told_where_nothing_else_is(banner, faults):
    faults.report_unsaved()
    assert banner.text == "Not everything could be saved yet. It is tried again while this window is open."


@pytest.mark.usefixtures("faults")
def test_store_and_preferences_have_lines_of_their_own(banner, window_around, preferences):
    window_around.store.fault.emit(StoreError("It is full."))
    preferences.fault.emit(AppError("They are not kept."))
    assert banner.text == "They are not kept.\nIt is full."
    preferences.kept.emit()
    assert banner.text == "It is full."
