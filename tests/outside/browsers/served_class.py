"""A class that a host serves to the browsers of the tests, at an address of this computer that is not loopback.

There a page has no secure context. All goes by the driver, which can pull the cable.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest
from classroom.kept_events import events_by_seat
from classroom.live_class import RunningHost, hosting, options
from outside.browsers.browsing import Driver, Look, Page
from outside.browsers.played_page import CLASHING

from media_literacy.classroom.host.class_page import make_browser_page
from media_literacy.classroom.host.host_setup import NewClass
from media_literacy.classroom.joining.addresses import local_addresses
from media_literacy.classroom.protocol.messages import SeatEvent
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import AdmitAll, Command
from media_literacy.classroom.session.settings import SessionSettings
from media_literacy.lesson.parser import parse_lesson

NOTED = CLASHING.replace("version: 1.0.0\n", 'version: 1.0.0\ncontent-note: "About money."\n')
MARKED = "() => [...document.querySelectorAll('.mark:checked')].map(e => Number(e.dataset.number))"
NO_WISHES: Mapping[str, bool] = MappingProxyType({})


class ServedClass:
    """Pages of it are closed with it."""

    def __init__(self, host: RunningHost, driver: Driver, program: str, ip: str, folder: Path) -> None:
        self._folder = folder
        self.host, self._driver, self._program = host, driver, program
        self.port = host.news.until(lambda: host.browser_ports)[0]
        self.ip, self.place = ip, f"{ip}:{self.port}"
        self.pages: list[Page] = []
        driver.lead(self.place, ip, self.port)

    def open(
        self,
        path: str = "/",
        *,
        width: int = 1280,
        height: int = 800,
        program: str = "",
        look: Mapping[str, bool] = NO_WISHES,
    ) -> Page:
        """The page of the class in another tab, or in another browser."""
        look_of = Look(program or self._program, **look)
        self.pages.append(self._driver.open(f"http://{self.place}{path}", look_of, width=width, height=height))
        return self.pages[-1]

    def join_by_code(self, page: Page) -> None:
        """Type the code, and wait for the teacher."""
        page.click("#code")
        page.type(self.host.info.room_code.lower())
        page.press("Enter")
        self.wait_for_title(page, "Wait a moment")

    def join(self, page: Page) -> None:
        """Type the code, and be let in."""
        self.join_by_code(page)
        self.host.give(AdmitAll())
        self.wait_for_title(page, "You are in")

    def seated(self) -> Page:
        """A page that has a seat."""
        page = self.open()
        self.join(page)
        return page

    def reading(self) -> Page:
        """A page that has a seat, where the class marks."""
        page = self.seated()
        self.host.move_to(Stage.MARK)
        page.wait_for("() => document.documentElement.dataset.asks")
        return page

    def wait_for_title(self, page: Page, title: str) -> None:
        page.wait_for(f"() => (document.querySelector('#start h1') || {{}}).textContent === {title!r}")

    def give(self, *commands: Command) -> None:
        self.host.give(*commands)

    def cut(self, *, is_cut: bool = True) -> None:
        """Pull the cable, or put it back."""
        self._driver.cut(self.place, is_cut=is_cut)

    def has_marks(self, count: int) -> None:
        """Wait until the teacher sees so many marks at the one seat, each acknowledged."""
        self.host.view_when(lambda view: len(view.seats) == 1 and view.seats[0].marks == count)

    def kept_events(self) -> dict[int, list[SeatEvent]]:
        """What the host has on its disk, by seat."""
        return events_by_seat(self._folder, self.host.info.id)


@contextmanager
def served(
    folder: Path, driver: Driver, program: str, source: str, *, resumes: ServedClass | None = None
) -> Iterator[ServedClass]:
    """A class until the end of the block, or the one that was served before, at the same port."""
    addresses = local_addresses()
    if not addresses:
        pytest.skip("this computer is in no network")
    file = folder / "lesson.md"
    lesson = parse_lesson(source.encode(), file).lesson
    assert lesson is not None
    new = NewClass(lesson.front.title, file, source.encode(), {}, SessionSettings())
    chosen = options()._replace(address=addresses[0], browser_port=resumes.port if resumes else 0)
    with hosting(folder / "host", resumes.host.info.id if resumes else new, chosen) as host:
        host.host.let_browsers_in(make_browser_page(lesson, {}))
        found = ServedClass(host, driver, program, addresses[0], folder / "host")
        yield found
        for page in found.pages:
            page.close()


Serve = Callable[..., ServedClass]
"""The fixture `serve`."""
