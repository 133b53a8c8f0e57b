"""Results of classes for a record store; the settings lead there, and it leads back to them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.ui.room import Room
from media_literacy.ui.window_context import WindowContext

if TYPE_CHECKING:
    from media_literacy.classroom.records.record_client import Answer
    from media_literacy.classroom.records.record_sending import RecordStatus
    from media_literacy.ui.records.record_fields import WantedRecords
    from media_literacy.ui.records.records_page import RecordsPage
    from media_literacy.ui.records.records_work import Sent

RECORDS, _SETTINGS = "records", "settings"


class RecordsRoom(Room):
    """One page; all that touches the disk or the network is done elsewhere."""

    name = RECORDS

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context)
        self._page: RecordsPage | None = None

    def show(self) -> None:
        """Show the page, and what waits as soon as that is known."""
        from media_literacy.classroom.records.record_example import record_example
        from media_literacy.classroom.records.record_sending import record_status
        from media_literacy.ui.records.records_page import RecordsPage

        context = self.context
        page = RecordsPage(record_example(), context.appearances.appearance, context.window)
        page.left.connect(self._on_left)
        page.saved.connect(self._on_saved)
        page.tried.connect(self._on_tried)
        page.send_requested.connect(self._on_send)
        page.pause_wanted.connect(self._on_pause_wanted)
        page.retry_requested.connect(self._on_retry)
        page.delete_requested.connect(self._on_delete)
        self._page = page
        context.show_page(page, _("Results for a record store – Media Literacy"))
        context.tasks.run(partial(record_status, context.data_folder), self._on_status, self._on_failed)

    def forget_page(self, page: QWidget) -> None:
        """A page is no longer shown."""
        if page is self._page:
            self._page = None

    def _on_left(self) -> None:
        self.context.actions.show_room(_SETTINGS)

    def _on_status(self, status: "RecordStatus") -> None:
        if self._page is not None:
            self._page.show_status(status)

    def _on_failed(self, problem: AppError) -> None:
        if self._page is None:
            self.context.actions.report_fault(problem)
        else:
            self._page.say(problem.message, problem.hint or "", is_fault=True)

    def _on_saved(self, wanted: "WantedRecords") -> None:
        from media_literacy.ui.records.records_work import save_wanted

        work = partial(save_wanted, self.context.data_folder, wanted)
        self.context.tasks.run(work, self._on_kept, self._on_failed, keeps=True)

    def _on_kept(self, status: "RecordStatus") -> None:
        self._on_status(status)
        if self._page is not None:
            self._page.say(_("Saved."))
        if status.settings.is_on and not status.settings.is_paused:
            self._send()

    def _on_tried(self, wanted: "WantedRecords") -> None:
        from media_literacy.ui.records.records_work import try_wanted

        job = Job(title=_("Trying the connection"))
        work = partial(try_wanted, self.context.data_folder, wanted)
        self.context.tasks.run(work, self._on_answer, self._on_failed, job=job)

    def _on_answer(self, answer: "Answer") -> None:
        from media_literacy.classroom.records.record_words import connection_words, record_fault

        if self._page is None:
            return
        if words := connection_words(answer):
            self._page.say(words)
        else:
            self._on_failed(record_fault(answer))

    def _on_send(self) -> None:
        self._send()

    def _send(self) -> None:
        from media_literacy.ui.records.records_work import send_now

        job = Job(title=_("Sending records"))
        work = partial(send_now, self.context.data_folder, job)
        self.context.tasks.run(work, self._on_sent, self._on_failed, job=job)

    def _on_sent(self, sent: "Sent") -> None:
        from media_literacy.classroom.records.record_words import record_fault

        self._on_status(sent.status)
        if sent.run.fault is not None:
            self._on_failed(record_fault(sent.run.fault))

    def _on_pause_wanted(self, is_paused: bool) -> None:
        from media_literacy.ui.records.records_work import pause

        work = partial(pause, self.context.data_folder, is_paused=is_paused)
        self.context.tasks.run(work, self._on_changed, self._on_failed, keeps=True)

    def _on_retry(self) -> None:
        from media_literacy.ui.records.records_work import retry_refused

        work = partial(retry_refused, self.context.data_folder)
        self.context.tasks.run(work, self._on_changed, self._on_failed, keeps=True)

    def _on_delete(self) -> None:
        from media_literacy.ui.records.records_work import delete_waiting

        work = partial(delete_waiting, self.context.data_folder)
        self.context.tasks.run(work, self._on_deleted, self._on_failed, keeps=True)

    def _on_deleted(self, status: "RecordStatus") -> None:
        self._on_status(status)
        if self._page is not None:
            self._page.say(_("What was waiting is deleted."))

    def _on_changed(self, status: "RecordStatus") -> None:
        self._on_status(status)
        if not status.settings.is_paused:
            self._send()


ROOM = RecordsRoom
