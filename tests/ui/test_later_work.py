"""What waits for the first page."""

import pytest
from PySide6.QtCore import QObject, Signal

from media_literacy.ui import later_work
from media_literacy.ui.records.background_records import BackgroundRecords
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.window.data_files_banner import DataCheck


class Painted(QObject):
    first_page = Signal()


@pytest.mark.parametrize("is_kiosk", [False, True])
def test_it_begins_with_the_first_page_and_a_kiosk_sends_nothing(window_around, qtbot, monkeypatch, is_kiosk):
    begun = []
    monkeypatch.setattr(DataCheck, "begin", lambda _self: begun.append("data"))
    monkeypatch.setattr(BackgroundRecords, "begin", lambda _self: begun.append("records"))
    painted = Painted()
    context = window_around.context._replace(is_kiosk=is_kiosk)
    banner = Banner()
    qtbot.addWidget(banner)
    later_work.begin_after(painted.first_page, context, banner)
    assert begun == []
    painted.first_page.emit()
    assert begun == (["data"] if is_kiosk else ["data", "records"])
