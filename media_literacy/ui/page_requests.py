"""The page that was asked for last. An answer that nobody waits for any more replaces nothing."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from media_literacy.jobs import APPEARS_AFTER, Job

SECONDS = 60.0
"""How long somebody waits for a page at most."""

_POLL_MILLISECONDS = 100


class Navigation(QObject):
    """One way to one page at a time, for the whole window. Its job is its token.

    Whoever wants another page calls `begin`, works, and calls `arrive` with how to show it; or `go` where there is
    nothing to wait for. A way ends without its page when another one begins, when it is cancelled, and when the person
    moved on within the page that is there. Who types while it takes long is not interrupted: `ready` says that the page
    could be shown, and `accept` shows it. `leaving` comes right before a page is replaced, after that page was asked.
    """

    began = Signal(object)
    ended = Signal(object)
    cancelled = Signal()
    ready = Signal()
    leaving = Signal()

    def __init__(
        self, page_there: Callable[[], QWidget | None], may_leave: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`page_there` tells the innermost page that is shown, `may_leave` asks about what is not saved."""
        super().__init__(parent)
        self._page_there, self._may_leave = page_there, may_leave
        self._job: Job | None = None
        self._from: QWidget | None = None
        self._show: Callable[[], None] | None = None
        self._begun = 0.0
        self._has_typed = self._is_asking = False
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._on_poll)

    def begin(self, title: str, seconds: float | None = SECONDS) -> Job:
        """Somebody wants a page; what was wanted before is not wanted any more."""
        self.drop()
        job = self._job = Job(seconds, title=title)
        self._from, self._begun, self._has_typed = self._page_there(), time.monotonic(), False
        if self._from is not None:  # at a start there is nothing to type in, and every event would pass through Python
            _application().installEventFilter(self)
        self._poll.start()
        self.began.emit(job)
        return job

    @property
    def page(self) -> QWidget | None:
        """The innermost page that is shown."""
        return self._page_there()

    @property
    def is_at_rest(self) -> bool:
        """Whether nobody waits for another page."""
        return self._job is None

    def is_current(self, job: Job) -> bool:
        """Whether the page that this job is for is still wanted."""
        return job is self._job and not job.is_cancelled and self._page_there() is self._from

    def arrive(self, job: Job, show: Callable[[], None]) -> None:
        """The page is there: show it, or say that it is ready, or drop it."""
        if not self.is_current(job):
            self._on_poll()
            return
        self._show = show
        has_waited = time.monotonic() - self._begun > APPEARS_AFTER / 1000
        if self._is_asking or (has_waited and self._has_typed):
            self.ended.emit(job)
            self.ready.emit()
        else:
            self.accept()

    def go(self, show: Callable[[], None]) -> None:
        """Show a page that need not be waited for."""
        self.arrive(self.begin(""), show)

    def accept(self) -> None:
        """Show the page that is ready, if the one that is there may be left."""
        job, show = self._job, self._show
        if job is None or show is None or self._is_asking:
            return
        self._is_asking = True
        try:
            may_leave = self._may_leave()
        finally:
            self._is_asking = False
        if not self.is_current(job):
            return  # somebody wanted another page while the question was open
        if not may_leave:
            self.drop()
            return
        self._end()
        self.leaving.emit()
        show()

    def drop(self) -> None:
        """No page is wanted any more."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def give_up(self, job: Job) -> None:
        """The person rather stays here."""
        if job is self._job:
            self.drop()
            self.cancelled.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that somebody types."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.text().isprintable():
            self._has_typed = self._has_typed or bool(event.text())
        return False

    def _on_poll(self) -> None:
        if self._job is not None and self._job.is_cancelled:
            self.give_up(self._job)
        elif self._job is not None and self._page_there() is not self._from:
            self.drop()

    def _end(self) -> None:
        job, self._job, self._show, self._from = self._job, None, None, None
        self._poll.stop()
        _application().removeEventFilter(self)
        self.ended.emit(job)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application
