import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.after_painting import AfterPainting, PaintedTimer


class Page(QWidget):
    """Writes down when it is painted, and whether the timer ran by then."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = PaintedTimer(0, self)
        self.happened: list[str] = []
        self.timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        timer = self.timer.findChild(QTimer)
        return timer is not None and timer.isActive()

    def paintEvent(self, _event: object) -> None:
        self.happened.append("painted while it ran" if self.is_running else "painted")

    def _on_timeout(self) -> None:
        self.happened.append("timeout")


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: bool(made.happened))
    made.happened.clear()
    return made


def test_it_runs_from_the_painting_on_and_once(qtbot, page):
    page.timer.start()
    page.timer.start()
    page.update()
    assert not page.is_running
    QCoreApplication.sendPostedEvents()
    assert page.happened == ["painted"] and page.is_running
    qtbot.waitUntil(lambda: len(page.happened) > 1)
    assert not page.is_running and page.happened == ["painted", "timeout"]


def test_it_can_be_stopped_before_the_painting_and_after(page):
    page.timer.start()
    page.timer.stop()
    QCoreApplication.sendPostedEvents()
    assert not page.is_running
    page.timer.start()
    QCoreApplication.sendPostedEvents()
    assert page.is_running
    page.timer.stop()
    QCoreApplication.processEvents()
    assert page.happened == [] and not page.is_running


def test_what_waits_for_the_painting_comes_once_right_after_it(page):
    happened, waiting = page.happened, AfterPainting(page)
    waiting.timeout.connect(page._on_timeout)
    waiting.start()
    waiting.start()
    page.update()
    assert waiting.is_active and happened == []
    QCoreApplication.sendPostedEvents()
    assert happened == ["painted", "timeout"] and not waiting.is_active
    waiting.start()
    waiting.stop()
    QCoreApplication.sendPostedEvents()
    assert happened == ["painted", "timeout"] and not waiting.is_active
