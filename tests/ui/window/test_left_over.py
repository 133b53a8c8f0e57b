"""What was left in the middle is said at the next start, and leads back."""

import os
import time

import pytest

from media_literacy.store.classes.kept_seat import FILE_NAME, KeptSeat, SeatTicket
from media_literacy.store.classes.live_store import FOLDER_NAME
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.ui.current_learner import CurrentLearner
from media_literacy.ui.rooms.join_class_room import JoinClassRoom
from media_literacy.ui.rooms.lead_class_room import LeadClassRoom
from media_literacy.ui.rooms.workshop_room import WorkshopRoom
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.window.left_over import RECENT_SECONDS, SEAT_NAME, LeftOver, was_in_class, was_leading

TICKET = SeatTicket("192.168.1.20", 28620, "ABCD-EFGH", "00", "green otter", "token")


@pytest.fixture
def banner(qtbot):
    made = Banner()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def left_over(banner, tmp_path):
    return LeftOver(banner, tmp_path, CurrentLearner(tmp_path))


def test_where_nothing_was_left_nothing_is_said(left_over, banner):
    left_over.show()
    assert banner.text == ""


def test_each_is_said_until_somebody_goes_where_it_leads(left_over, banner, tmp_path):
    KeptSeat.create(tmp_path, TICKET)
    Recovery(tmp_path).keep(UnsavedText("mine", "# Unsaved"), version=1)
    key = tmp_path / FOLDER_NAME / f"{'0f' * 16}.key"
    key.parent.mkdir()
    key.touch()
    left_over.show()
    assert "You were in a class." in banner.text and "What you wrote last" in banner.text
    assert "A lesson was interrupted." in banner.text
    left_over.on_room(LeadClassRoom.name)
    assert "A lesson was interrupted." not in banner.text
    left_over.on_room(JoinClassRoom.name)
    assert "You were in a class." not in banner.text and "What you wrote last" in banner.text
    left_over.on_room(WorkshopRoom.name)
    assert banner.text == ""


def test_a_class_of_yesterday_is_not_spoken_of(tmp_path):
    assert SEAT_NAME == FILE_NAME
    KeptSeat.create(tmp_path, TICKET)
    for age, is_recent in ((RECENT_SECONDS - 60, True), (RECENT_SECONDS + 60, False)):
        at = time.time() - age
        os.utime(tmp_path / FILE_NAME, (at, at))
        assert was_in_class(tmp_path) is is_recent


def test_a_class_that_was_led_is_spoken_of_while_its_key_is_new(tmp_path):
    assert not was_leading(tmp_path)
    key = tmp_path / FOLDER_NAME / f"{'0f' * 16}.key"
    key.parent.mkdir()
    key.touch()
    for age, is_recent in ((RECENT_SECONDS - 60, True), (RECENT_SECONDS + 60, False)):
        at = time.time() - age
        os.utime(key, (at, at))
        assert was_leading(tmp_path) is is_recent
