"""A class that other computers join, as the teacher's pages see it: what the host's thread says comes in here."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from media_literacy.classroom.host.browser_page import BrowserPage
from media_literacy.classroom.host.host import Host
from media_literacy.classroom.host.host_setup import HostInfo, HostListeners, HostOptions, NewClass, Snapshot
from media_literacy.classroom.joining.addresses import PROGRAM_PORT, Endpoint, browser_link
from media_literacy.classroom.joining.qr_code import qr_modules
from media_literacy.classroom.joining.self_test import SelfTestStep, judge
from media_literacy.classroom.protocol.messages import Refusal
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import Command
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.classroom.host_bridge import HostBridge
from media_literacy.ui.classroom.presenter.join_slide import JoinDetails
from media_literacy.ui.tasks import Tasks


class _Posted(NamedTuple):
    """A call on its way into the window's thread, of the host with that number."""

    host: int
    call: Callable[[], None]


class _Post(QObject):
    """Carries calls out of the host's thread. It lives as long as that, which may still be inside `emit`."""

    posted = Signal(object)

    def send(self, host: int, method: Callable[..., None], *arguments: Any) -> None:
        """Have a bound method called in the window's thread, if its owner is still there."""
        self.posted.emit(_Posted(host, partial(method, *arguments)))


class LiveHostBridge(HostBridge):
    """Starts a host, and after it stopped by itself another one, which goes on with the same class."""

    def __init__(
        self,
        lesson: Lesson,
        begun: NewClass | str,
        data_folder: Path,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        options: HostOptions | None = None,
        make_browser_page: Callable[[], BrowserPage] | None = None,
    ) -> None:
        """`begun` is a new class, or the id of one that was interrupted. Without a page browsers cannot join."""
        super().__init__(parent)
        self.lesson, self.details = lesson, JoinDetails()
        self._begun, self._data_folder, self._tasks = begun, data_folder, tasks
        self._options, self._make_browser_page = options, make_browser_page
        self._browser_page: BrowserPage | None = None
        self._snapshot: Snapshot | None = None
        self._info: HostInfo | None = None
        self._problem: AppError | None = None
        self._is_closed = False
        self._number = 0
        self._post = _Post()
        self._post.posted.connect(self._on_posted)
        self._host = self._start()

    @property
    def snapshot(self) -> Snapshot | None:
        """The newest moment; None before the first one."""
        return self._snapshot

    def give(self, command: Command) -> None:
        """Hand a command of the teacher to the class."""
        self._host.give(command)

    @property
    def can_let_browsers_in(self) -> bool:
        """Whether there is a page for them."""
        return self._make_browser_page is not None

    def let_browsers_in(self) -> None:
        """Make their page, then open the door for them."""
        if self._make_browser_page is not None:
            self._tasks.run(self._make_browser_page, self._on_page_made, self.fault.emit)

    def shut_browsers_out(self) -> None:
        """Close that door again."""
        self._browser_page = None
        self._host.shut_browsers_out()

    def test_connection(self) -> None:
        """Find out whether others can reach this class, which takes some seconds where nothing answers."""
        self._tasks.run(partial(_test, self._host), self._on_tested, self.fault.emit)

    def resume(self) -> None:
        """Go on with a class that stands still, or try once more to open it."""
        self._host = self._start()

    def close(self) -> None:
        """Stop hosting. The thread closes its connections by itself, and nobody waits for it."""
        self._is_closed = True
        self._tasks.run(self._host.stop, self._on_closed, self._on_close_failed, keeps=True)

    def _start(self) -> Host:
        self._number += 1
        self._problem = None
        post = partial(self._post.send, self._number)
        listeners = HostListeners(
            on_started=partial(post, self._on_started),
            on_failed=partial(post, self._on_failed),
            on_snapshot=partial(post, self._on_snapshot),
            on_refused=partial(post, self._on_refused),
            on_browsers=partial(post, self._on_browsers),
            on_fault=partial(post, self.fault.emit),
            on_recovered=partial(post, self.recovered.emit),
            on_stopped=partial(post, self._on_stopped),
            on_bug=partial(post, _raise),
        )
        begun = self._info.id if self._info is not None else self._begun
        host = Host(self._data_folder, begun, listeners, self._options)
        host.start()
        if self._browser_page is not None:
            host.let_browsers_in(self._browser_page)
        return host

    # What the host says, in the window's thread

    def _on_posted(self, posted: _Posted) -> None:
        if posted.host == self._number and not self._is_closed:
            posted.call()

    def _on_started(self, info: HostInfo) -> None:
        self._info, self.class_id = info, info.id
        address = _shown(info.addresses, info.port)
        self.details = JoinDetails(address, info.join_code)
        self.joining_changed.emit()
        self.recovered.emit()

    def _on_page_made(self, page: BrowserPage) -> None:
        self._browser_page = page
        self._host.let_browsers_in(page)

    def _on_browsers(self, port: int) -> None:
        info = self._info
        assert info is not None
        details = JoinDetails(self.details.address, self.details.code)
        if port and info.addresses:
            endpoint = Endpoint(info.addresses[0], port)
            modules = qr_modules(browser_link(endpoint.address, port, info.room_code))
            details = details._replace(browser_address=f"http://{endpoint}", room_code=info.room_code, modules=modules)
        self.details = details
        self.joining_changed.emit()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.changed.emit(snapshot)

    def _on_refused(self, _refusal: Refusal) -> None:
        self.refused.emit(_("The lesson does not allow that at this moment."))

    def _on_failed(self, problem: AppError) -> None:
        self._problem = problem

    def _on_stopped(self) -> None:
        is_over = self._snapshot is not None and self._snapshot.view.stage is Stage.ENDED
        if self._problem is not None or not is_over:
            self.stopped.emit(
                self._problem
                or AppError(
                    _("The lesson stands still: this computer no longer answers the learners."),
                    hint=_("Their marks are kept. They come back by themselves when you go on."),
                )
            )

    def _on_tested(self, steps: Sequence[SelfTestStep]) -> None:
        self.tested.emit(steps)

    def _on_closed(self, _result: object) -> None:
        """The thread has ended."""

    def _on_close_failed(self, problem: AppError) -> None:
        self.fault.emit(problem)


def _test(host: Host) -> tuple[SelfTestStep, ...]:
    facts = host.reach_facts()
    return judge(facts) if facts is not None else ()


def _shown(addresses: Sequence[str], port: int) -> str:
    """What somebody types: without the port where it is the usual one."""
    if not addresses:
        return ""
    return addresses[0] if port == PROGRAM_PORT else str(Endpoint(addresses[0], port))


def _raise(bug: Exception) -> None:
    raise bug
