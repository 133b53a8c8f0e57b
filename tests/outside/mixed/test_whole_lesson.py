"""The founding lesson from lobby to debrief: three windows and two browsers, with every cable pulled in the middle."""

from pathlib import Path

import pytest
from classroom.cutting_proxy import cable_to
from classroom.kept_events import events_by_seat
from outside.browsers.browsing import PROGRAMS, Driver, Look, Page
from outside.browsers.served_class import MARKED
from outside.ears.listener import Listener
from outside.ears.session import CHECKOUT
from outside.mixed.computers import Computers
from outside.mixed.joining import join, open_class

from media_literacy.engine.attempts.events import EventKind
from media_literacy.store.classes.live_store import LiveStore

FOUNDING = CHECKOUT / "lessons/first-steps/lessons/leaked-tape.md"
AT_WINDOWS, IN_BROWSERS = ((1, 7), (2, 8), (3,)), ((4, 9), (5, 10))
"""What each learner marks: the first before the cable is pulled, the second while it is out."""

pytestmark = pytest.mark.timeout(900)


def join_by_browser(driver: Driver, program: str, address: str, code: str) -> Page:
    page = driver.open(address, Look(program))
    page.click("#code")
    page.type(code.lower())
    page.press("Enter")
    page.wait_for("() => document.querySelector('#start h1')?.textContent === 'Wait a moment'", 30)
    return page


def mark(learner: Listener, number: int) -> None:
    sentence = f"Sentence {number} of "
    learner.act("check box", sentence, "Toggle")
    learner.find("check box", sentence, "checked")


def has_reached(pages: list[Page], step: str) -> None:
    for page in pages:
        page.wait_for(f"() => document.documentElement.dataset.step === {step!r}", 30)


def kept_marks(folder: Path) -> list[tuple[int, ...]]:
    """What is marked at each seat, by the teacher’s disk."""
    store = LiveStore(folder)
    try:
        (session,) = store.sessions()
    finally:
        store.close()
    marked: list[set[int]] = []
    for events in events_by_seat(folder, session.id).values():
        marks: set[int] = set()
        for event in events:
            if event.kind is EventKind.MARKED:
                marks |= set(event.numbers)
            elif event.kind is EventKind.UNMARKED:
                marks -= set(event.numbers)
        marked.append(marks)
    return sorted(tuple(sorted(marks)) for marks in marked)


def test_a_lesson_is_played_from_lobby_to_debrief_with_the_cables_pulled(computers: Computers, driver: Driver):
    teacher = computers.start("teacher", str(FOUNDING))
    port, code, link, room_code = open_class(teacher)
    with cable_to(port) as cable:
        windows = [join(computers, name, cable.port, code) for name in ("first", "second", "third")]
        place = link.removeprefix("http://").rstrip("/")
        host, browser_port = place.rsplit(":", 1)
        driver.lead(place, host, int(browser_port))
        pages = [join_by_browser(driver, program, link, room_code) for program in PROGRAMS]
        teacher.find("label", "2 wait")
        teacher.act("button", "Let everybody in who waits")
        teacher.find("label", "5 learners")

        teacher.act("button", "Show the content note")
        for window in windows:
            window.find("label", "About a fatal police shooting")
        teacher.act("button", "Begin reading")
        for window in windows:
            window.find("check box", "Sentence 1 of ")
        has_reached(pages, "read")
        teacher.act("button", "Begin marking")
        for page in pages:
            page.wait_for("() => document.querySelector('#class-stage').textContent.includes('Mark')", 30)
        for learner, marks in zip(windows, AT_WINDOWS, strict=True):
            mark(learner, marks[0])
        for page, marks in zip(pages, IN_BROWSERS, strict=True):
            page.click(f"#sentence-{marks[0]}")
        teacher.find("label", "1 mark")

        cable.cut()
        driver.cut(place)
        teacher.find("label", "Not connected; the marks are kept")
        for learner, marks in zip(windows, AT_WINDOWS, strict=True):
            for number in marks[1:]:
                mark(learner, number)
        for page, marks in zip(pages, IN_BROWSERS, strict=True):
            page.click(f"#sentence-{marks[1]}")
            page.wait_for("() => document.querySelector('#class-connection').textContent.includes('will be sent')", 30)
        cable.mend()
        driver.cut(place, is_cut=False)
        teacher.find_count("label", "2 marks", 4)
        for page, marks in zip(pages, IN_BROWSERS, strict=True):
            assert page.evaluate(MARKED) == list(marks)

        teacher.act("button", "Lock the marks")
        teacher.act("button", "Talk about it")
        teacher.act("button", "Reveal sentence ")
        for window in windows:
            window.find("button", "Go to sentence ")
        teacher.act("button", "On to: Leave the page")
        teacher.act("button", "Go to the debrief")
        for window in windows:
            window.find("button", "Show the code")  # of the result, which comes before the debrief
        for page in pages:
            page.wait_for("() => document.documentElement.dataset.step !== 'read'", 30)
    assert kept_marks(computers.data_folder("teacher")) == sorted((*AT_WINDOWS, *IN_BROWSERS))
