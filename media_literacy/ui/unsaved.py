"""The one owner of work that is not on the disk: asked before every way out, put aside each second, offered again.

Whoever holds something that a person typed or decided is a `Holder` and registers here. Nobody else asks about leaving.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QMessageBox, QWidget

from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _
from media_literacy.store.disk_faults import saving_error
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.widgets.labels.plain_text import plain_box, run_box

KEEP_MILLISECONDS = 1000
"""How long after a change it is put aside, whether or not somebody pauses."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked before work is left. `save` is the word on the button that saves it; empty where nothing can.

    `keep` is the word for going away with all of it kept; where that is so anyway, it cannot be thrown away here.
    """

    text: str
    details: str = ""
    save: str = ""
    keep: str = ""


class Holder(Protocol):
    """A page, or a part of one, with work that may not be on the disk."""

    @property
    def work_id(self) -> str:
        """The name under which its work is put aside."""
        ...

    def question(self) -> Question | None:
        """What is asked before it is left, with all that was typed by now; None when nothing would be lost."""
        ...

    def kept_text(self) -> UnsavedText | None:
        """What is to be put aside; None when all of it is on the disk or was thrown away."""
        ...

    def save(self) -> bool:
        """Save the work; False when it is not saved."""
        ...

    def discard(self) -> None:
        """The person does not want what is not saved."""
        ...


class HeldWork(QObject):
    """What holders share: a name, the signal, and what “do not keep” means until something changes again."""

    work_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.work_id = os.urandom(8).hex()
        self.is_discarded = False

    def discard(self) -> None:
        """What is not saved is not wanted any more, until something is changed again."""
        self.is_discarded = True

    def change(self) -> None:
        """Something is another now."""
        self.is_discarded = False
        self.work_changed.emit()


class _Autosave(Enum):
    """What is under way in the other thread."""

    AT_REST = auto()
    WRITING = auto()
    OUTDATED = auto()
    """What is written was changed since, so it is written again."""


class UnsavedWork(QObject):
    """Ask `may_leave` before any way out, and call `keep_now` where nobody can be asked.

    `fault` says once that nothing can be put aside, `recovered` that it can again.
    """

    fault = Signal(AppError)
    recovered = Signal()

    def __init__(self, recovery: Recovery, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recovery, self._tasks = recovery, tasks
        self._holders: dict[Holder, SignalInstance] = {}
        self._written: dict[str, UnsavedText] = {}
        self._under_way: dict[str, UnsavedText] = {}
        self._autosave = _Autosave.AT_REST
        self._has_failed = self._is_silent = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MILLISECONDS)
        self._timer.timeout.connect(self._on_timeout)

    def register(self, holder: Holder, changed: SignalInstance) -> None:
        """Take care of somebody's work from now on, until it is released or gone.

        `changed` says that there is something else to put aside.
        """
        self._holders[holder] = changed
        changed.connect(self._on_work_changed)
        self._on_work_changed()

    def release(self, holder: Holder) -> None:
        """The page is left, and was asked about. What was put aside stays, unless nothing would be lost."""
        changed = self._holders.pop(holder, None)
        if changed is not None:
            changed.disconnect(self._on_work_changed)
            if holder.kept_text() is None:
                self.forget(holder.work_id)

    def may_leave(self, window: QWidget, holder: Holder | None = None) -> bool:
        """Whether everything, or what one holder has, may be left; asks over `window` where something would be lost."""
        asked = self._living() if holder is None else [holder]
        return all(self._may_leave(asked_holder, window) for asked_holder in asked)

    def keep_now(self) -> bool:
        """Put everything aside at once, in this thread; False when that fails."""
        self._timer.stop()
        kept = [text for holder in self._living() if (text := holder.kept_text()) is not None]
        problem = _keep_all(self.recovery, kept, self.recovery.next_version())
        self._take_answer(kept, problem)
        return problem is None

    def be_silent(self) -> None:
        """The session or the program is being ended from outside: put aside, and ask nothing any more."""
        self._is_silent = True
        self.keep_now()

    def settle(self, holder: Holder) -> None:
        """The holder has saved something: what was put aside goes, unless there is more."""
        if holder.kept_text() is None:
            self.forget(holder.work_id)
        else:
            self._on_work_changed()

    def forget(self, id: str) -> None:
        """Take away what was put aside under this name."""
        self._written.pop(id, None)
        self._under_way.pop(id, None)
        self.recovery.forget(id, self.recovery.next_version())

    def _may_leave(self, holder: Holder, window: QWidget) -> bool:
        question = holder.question()
        if question is None:
            self.forget(holder.work_id)
            return True
        if self._is_silent:
            self._keep_one(holder)
            return True
        answer = _ask(question, window)
        if answer == _STAY:
            return False
        if answer == _DISCARD:
            holder.discard()
            self.forget(holder.work_id)
            return True
        if answer == _SAVE and not holder.save():
            return False
        return self._keep_one(holder)  # after saving, what could not become a part of the file

    def _keep_one(self, holder: Holder) -> bool:
        kept = holder.kept_text()
        if kept is None:
            self.forget(holder.work_id)
            return True
        problem = _keep_all(self.recovery, [kept], self.recovery.next_version())
        self._has_failed = False  # somebody decided by this, so it is said again
        self._take_answer([kept], problem)
        return problem is None

    def _living(self) -> Sequence[Holder]:
        for holder in tuple(self._holders):
            if isinstance(holder, QObject) and not shiboken6.isValid(holder):
                del self._holders[holder]
        return tuple(self._holders)

    def _on_work_changed(self) -> None:
        if self._autosave is not _Autosave.AT_REST:
            self._autosave = _Autosave.OUTDATED
        elif not self._timer.isActive():  # who never pauses is put aside as well
            self._timer.start()

    def _on_timeout(self) -> None:
        self._under_way = {}
        for holder in self._living():
            kept = holder.kept_text()
            if kept is None:
                if holder.work_id in self._written:
                    self.forget(holder.work_id)
            elif kept != self._written.get(kept.id):
                self._under_way[kept.id] = kept
        if self._under_way:
            self._autosave = _Autosave.WRITING
            work = partial(_keep_all, self.recovery, list(self._under_way.values()), self.recovery.next_version())
            self._tasks.run(work, self._on_kept, self._on_kept, keeps=True)

    def _on_kept(self, problem: AppError | None) -> None:
        self._take_answer(list(self._under_way.values()), problem)
        is_outdated, self._autosave = self._autosave is _Autosave.OUTDATED, _Autosave.AT_REST
        if is_outdated:
            self._on_work_changed()

    def _take_answer(self, kept: list[UnsavedText], problem: AppError | None) -> None:
        if problem is None:
            self._written |= {text.id: text for text in kept}
            if self._has_failed:
                self._has_failed = False
                self.recovered.emit()
        elif not self._has_failed:
            self._has_failed = True
            self.fault.emit(problem)


_SAVE, _KEEP, _DISCARD, _STAY = range(4)


def _ask(question: Question, window: QWidget) -> int:
    box = plain_box(window, question.text, question.details)
    answers = [
        (_SAVE, question.save, QMessageBox.ButtonRole.AcceptRole),
        (_KEEP, question.keep or _("Keep for later"), QMessageBox.ButtonRole.AcceptRole),
        (_DISCARD, "" if question.keep else _("Do not keep"), QMessageBox.ButtonRole.DestructiveRole),
        (_STAY, _("Stay"), QMessageBox.ButtonRole.RejectRole),
    ]
    buttons = {box.addButton(word, role): answer for answer, word, role in answers if word}
    box.setDefaultButton(next(iter(buttons)))
    box.setEscapeButton(list(buttons)[-1])
    run_box(box)
    answer = next((answer for button, answer in buttons.items() if button is box.clickedButton()), _STAY)
    box.deleteLater()
    return answer


def _keep_all(recovery: Recovery, kept: list[UnsavedText], version: int) -> AppError | None:
    """Put everything aside; the first fault as something to tell, after all of it was tried."""
    fault = None
    for text in kept:
        try:
            recovery.keep(text, version)
        except OSError as problem:
            message = _("What you wrote could not be put aside for the case of a crash. Save it soon.")
            fault = fault or FileError(message, hint=saving_error(problem, Path(text.id)).hint)
    return fault
