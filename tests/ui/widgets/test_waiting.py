"""Work that takes a while, as it is seen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from media_literacy.jobs import APPEARS_AFTER, Job
from media_literacy.ui.widgets.waiting import ProgressBar, Waiting


class Page(QWidget):
    """A page with a field, where somebody types."""

    def __init__(self):
        super().__init__()
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def page(qtbot):
    made = Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.field.setFocus()
    return made


@pytest.fixture
def wait_for(page, appearance):
    def make(job, **more):
        made = Waiting(job, "Opening “bridge.md”", appearance, page, **more)
        page.layout().addWidget(made)
        return made

    return make


def middle_pixel(bar, part):
    """The colour of a place in the middle of a bar, `part` of its width from the left."""
    return bar.grab().toImage().pixelColor(QPoint(round(bar.width() * part), bar.height() // 2)).name()


def test_it_appears_only_after_half_a_second(qtbot, wait_for):
    assert APPEARS_AFTER == 500
    waiting = wait_for(Job(), appears_after=60)
    assert waiting.isHidden()
    qtbot.waitSignal(waiting.appeared).wait()
    assert waiting.isVisible()


def test_what_ends_before_never_appears(qtbot, wait_for):
    waiting = wait_for(Job(), appears_after=20)
    with qtbot.waitSignal(waiting.destroyed), qtbot.assertNotEmitted(waiting.appeared):
        waiting.end()


def test_it_tells_the_latest_step_and_how_far_it_is(qtbot, wait_for):
    job = Job()
    waiting = wait_for(job, appears_after=0)
    job.step("Reading lesson 12 of 40…", 12, 40)
    qtbot.waitUntil(lambda: waiting.step.text() == "Reading lesson 12 of 40…")
    assert waiting.step.isVisible()
    assert (waiting.bar.value(), waiting.bar.maximum()) == (12, 40)
    assert waiting.bar.accessibleDescription() == "Reading lesson 12 of 40…"
    job.step("Looking at the signature…")
    qtbot.waitUntil(lambda: waiting.bar.maximum() == 0)


def test_words_of_a_stranger_are_text(qtbot, wait_for):
    job = Job()
    job.step("<img src='x'>")
    waiting = wait_for(job, appears_after=0)
    qtbot.waitSignal(waiting.appeared).wait()
    assert waiting.step.text() == "<img src='x'>"
    assert waiting.step.textFormat() == waiting.title.textFormat() == Qt.TextFormat.PlainText


def test_it_leaves_the_focus_where_somebody_types(qtbot, page, wait_for):
    waiting = wait_for(Job(), appears_after=0)
    qtbot.waitSignal(waiting.appeared).wait()
    assert page.field.hasFocus()


@pytest.mark.parametrize("way", ["click", "escape elsewhere", "enter"])
def test_cancelling_cancels_the_job_once(qtbot, page, wait_for, way):
    job = Job()
    waiting = wait_for(job, appears_after=0)
    qtbot.waitSignal(waiting.appeared).wait()
    with qtbot.waitSignal(waiting.cancelled):
        if way == "click":
            qtbot.mouseClick(waiting.cancel, Qt.MouseButton.LeftButton)
        elif way == "enter":
            waiting.cancel.setFocus()
            qtbot.keyClick(waiting.cancel, Qt.Key.Key_Return)
        else:
            qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert job.is_cancelled
    with qtbot.assertNotEmitted(waiting.cancelled):
        qtbot.keyClick(page.field, Qt.Key.Key_Escape)


def test_two_at_once_both_hear_escape(qtbot, page, wait_for):
    jobs = [Job(), Job()]
    shown = [wait_for(job, appears_after=0) for job in jobs]
    qtbot.waitUntil(lambda: all(widget.isVisible() for widget in shown))
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert all(job.is_cancelled for job in jobs)


def test_what_keeps_can_not_be_cancelled(qtbot, page, wait_for):
    job = Job()
    waiting = wait_for(job, can_cancel=False, appears_after=0)
    qtbot.waitSignal(waiting.appeared).wait()
    assert not waiting.cancel.isVisible()
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not job.is_cancelled


def test_the_bar_is_full_as_far_as_the_work_is(qtbot, appearance):
    bar = ProgressBar(appearance)
    qtbot.addWidget(bar)
    bar.resize(400, 14)
    full, empty = appearance.theme.accent, appearance.theme.field
    bar.show_progress(1, 2)
    assert (middle_pixel(bar, 0.48), middle_pixel(bar, 0.52)) == (full, empty)
    bar.show_progress(2, 2)
    assert middle_pixel(bar, 0.97) == full
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.show_progress(1, 2)
    assert (middle_pixel(bar, 0.48), middle_pixel(bar, 0.52)) == (empty, full)


@pytest.mark.parametrize("is_reduced", [True, False])
def test_a_bar_without_an_end_moves_unless_motion_is_reduced(qtbot, appearance, is_reduced):
    bar = ProgressBar(appearance._replace(is_motion_reduced=is_reduced))
    qtbot.addWidget(bar)
    bar.resize(400, 14)
    before = bar.grab().toImage()
    bar.show_progress(0, 0)
    assert (bar.grab().toImage() == before) == is_reduced


def test_a_bar_without_an_end_that_stands_still_does_not_say_how_far_it_is(qtbot, appearance):
    bar = ProgressBar(appearance._replace(is_motion_reduced=True))
    qtbot.addWidget(bar)
    bar.resize(400, 14)
    bar.show_progress(0, 0)
    image, full = bar.grab().toImage(), QColor(appearance.theme.accent)

    def is_marked(left: int) -> bool:
        return any(image.pixelColor(x, y) == full for x in range(left, left + 40) for y in range(3, 11))

    assert all(is_marked(left) for left in (20, 180, 340))
    bar.show_progress(1, 4)
    image = bar.grab().toImage()
    assert [is_marked(left) for left in (20, 180, 340)] == [True, False, False]
