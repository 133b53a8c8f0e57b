"""A line for each job that has a title, until it is over or given up."""

import pytest

from media_literacy.jobs import Job
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.window.task_bar import TaskBar


@pytest.fixture
def bar(in_window, appearance):
    return in_window(TaskBar(appearance))


def titles(bar):
    return [waiting.title.text() for waiting in bar.findChildren(Waiting) if waiting.isVisible()]


def test_each_job_with_a_title_has_one_line_until_it_is_over(qtbot, bar):
    reading, nameless = Job(title="Reading"), Job()
    for job in (reading, nameless, reading):
        bar.show_job(job, 0)
    qtbot.waitUntil(lambda: titles(bar) == ["Reading"])
    bar.remove_job(nameless)
    bar.remove_job(reading)
    assert titles(bar) == []


def test_the_job_that_somebody_gives_up_is_told(qtbot, bar):
    first, second = Job(title="First"), Job(title="Second")
    for job in (first, second):
        bar.show_job(job, 0)
    qtbot.waitUntil(lambda: titles(bar) == ["First", "Second"])
    with qtbot.waitSignal(bar.cancelled) as cancelled:
        bar.findChildren(Waiting)[1].cancel.click()
    assert cancelled.args == [second] and titles(bar) == ["First"]
