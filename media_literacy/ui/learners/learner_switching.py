"""From one learner to another: what is being kept is finished first, and a guest reads the debrief before going."""

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.settings import NOT_ASKED, load_settings
from media_literacy.store.database.records import LessonKey, PendingDebrief
from media_literacy.store.learners.guest_debriefs import read_guest_debriefs, write_guest_debriefs
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders, gone_error, shown_name
from media_literacy.ui.lesson.lesson_opening import LessonOpening
from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box
from media_literacy.ui.window_context import WindowContext


class _Departure(NamedTuple):
    """To whom somebody is on the way. While it `waits`, an answer is still to come, and no other way is begun."""

    to: Learner
    removes: bool = False
    waits: bool = True


class LearnerSwitching(QObject):
    """Follows the requests of `context.learners`; afterwards the first page is the other learner's.

    `arrived` says that all is as that one left it.
    """

    arrived = Signal()

    def __init__(self, context: WindowContext, opening: LessonOpening, close_window: Callable[[], object]) -> None:
        super().__init__(context.window)
        self._context, self._opening, self._close_window = context, opening, close_window
        self._store, self._learners = context.store, context.learners
        self._departure: _Departure | None = None
        self._shown: set[LessonKey] = set()
        self._learners.switch_requested.connect(self.begin)
        self._learners.removal_requested.connect(self.remove)

    def begin(self, learner: Learner) -> None:
        """Go to another learner, once all is kept that this one did."""
        if learner.id == self._learners.learner.id or self._is_waiting:
            return
        if not learner.is_there:
            self._context.actions.report_fault(gone_error(learner))
            self._learners.refresh()
            return
        self._departure = _Departure(learner)
        self._store.ask_whether_saved(self._on_saved)

    def begin_anew(self, *, shows_debriefs: bool) -> None:
        """A guest goes and another one comes; who goes may be shown the debriefs first that are due."""
        if self._is_waiting:
            return
        self._departure = _Departure(self._learners.folders.guest())
        if shows_debriefs:
            self._leave()
        else:
            self._arrive()

    def remove(self) -> None:
        """Delete everything kept about who is reading, and go to another learner."""
        if self._is_waiting:
            return
        learners = self._learners
        others = [learner for learner in learners.all if learner.id != learners.learner.id]
        self._departure = _Departure(next(iter(others), learners.folders.first()), removes=True)
        self._store.ask_to_erase(self._on_erased, self._on_not_erased)

    def _on_erased(self, _nothing: None) -> None:
        """What the library noted of the learner goes as well, then the rest with the folder."""
        job = Job(title=_("Deleting what is kept about {name}").format(name=shown_name(self._learners.learner)))
        work = self._context.library.erase
        self._context.tasks.run(work, self._on_list_erased, self._on_list_not_erased, job=job, keeps=True)

    def _on_not_erased(self, _problem: AppError) -> None:
        """The progress is damaged, or of a newer version: its files go with the folder."""
        self._on_erased(None)

    def _on_list_erased(self, _nothing: None) -> None:
        self._arrive()

    def _on_list_not_erased(self, problem: AppError) -> None:
        self._departure = None
        self._context.actions.report_fault(problem)

    @property
    def _is_waiting(self) -> bool:
        return self._departure is not None and self._departure.waits

    def may_close(self) -> bool:
        """Whether the window may close; a guest sees the debrief that is due first, and then it closes by itself."""
        if not self._learners.learner.is_guest:
            return True
        self._store.wait(0.1)
        due = read_guest_debriefs(self._context.data_folder)
        return not self._show_debrief(due, self._close_window)

    def _on_saved(self, is_saved: bool) -> None:
        if is_saved or not self._store.has_worked or self._may_lose():
            self._leave()
        else:
            self._departure = None

    def _may_lose(self) -> bool:
        from PySide6.QtWidgets import QMessageBox  # made by PySide when it is named, with all its enums

        box = plain_box(
            self._context.window,
            _("What you did last could not be saved."),
            _("While you stay, it is tried again. Is the disk full, or the folder gone?"),
        )
        stay = box.addButton(_("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(_("Go on and lose it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        run_box(box)
        box.deleteLater()
        return box.clickedButton() is not stay

    def _leave(self) -> None:
        if self._learners.learner.is_guest:
            self._store.ask_pending_debriefs(self._on_pending_debriefs)
        else:
            self._arrive()

    def _on_pending_debriefs(self, debriefs: tuple[PendingDebrief, ...]) -> None:
        if self._departure is not None:
            self._departure = self._departure._replace(waits=False)
        if not self._show_debrief([debrief.key for debrief in debriefs], self._leave):
            self._arrive()

    def _show_debrief(self, lessons: Sequence[LessonKey], then: Callable[[], object]) -> bool:
        """Show the first debrief that was not shown yet and can be; False where there is none."""
        for key in lessons:
            if key not in self._shown:
                self._shown.add(key)
                if self._opening.show_debrief(key, then):
                    self._context.actions.report_done(_("Before you go, read what the article was."))
                    return True
        return False

    def _arrive(self) -> None:
        if self._departure is None:
            return
        (learner, removes, _waits), previous = self._departure, self._learners.learner
        self._departure, self._shown = None, set()
        if previous.is_guest and learner.is_guest:
            self._context.navigation.go(self._clear_page)
        self._store.switch_to(learner.folder, learner.store_type)
        if previous.is_guest:
            with contextlib.suppress(OSError):  # then the next start shows it once more
                write_guest_debriefs(self._context.data_folder, ())
        self._learners.learner = learner
        if removes:
            remove = partial(_remove, self._learners.folders, previous)
            self._context.tasks.run(remove, self._on_removed, self._on_not_removed, keeps=True)
        else:
            self._settle()

    def _clear_page(self) -> None:
        """Nothing more is done on the page of who was there before: it would count for who is there now."""
        from media_literacy.ui.widgets.message_page import MessagePage

        context, message = self._context, _("Beginning anew")
        page = MessagePage(message, (), (), context.appearances.appearance, context.window, on_escape=None)
        context.show_page(page, _("Media Literacy"))

    def _on_removed(self, removed: Learner) -> None:
        message = _("Everything kept about {name} was deleted.").format(name=shown_name(removed))
        self._settle()
        self._context.actions.report_done(message)

    def _on_not_removed(self, problem: AppError) -> None:
        self._settle()
        self._context.actions.report_fault(problem)

    def _settle(self) -> None:
        """All is as the learner who is reading now left it."""
        context, learner = self._context, self._learners.learner
        context.library.use_opened_files(learner.opened_files)
        self._opening.start(None)
        if learner.is_guest:
            context.preferences.use(replace(context.preferences.settings, age_group=NOT_ASKED), None)
        else:
            settings = load_settings(learner.folder)
            context.preferences.use(settings, learner.folder)
            if settings.diagnostic:
                context.actions.report_fault(AppError(settings.diagnostic))
        self._learners.refresh()
        try:
            self._learners.folders.note_last(learner)
        except AppError as problem:
            context.actions.report_fault(problem)
        self.arrived.emit()


def _remove(folders: LearnerFolders, learner: Learner) -> Learner:
    folders.remove(learner)
    return learner


def gone_words(learner: Learner) -> str:
    """Who read last is not there any more, and this learner is reading now."""
    return _("Who read here last is no longer among the learners. {name} is reading now.").format(
        name=shown_name(learner)
    )
