"""One guest after another at a shared computer, until the teacher ends it."""

import contextlib
import time
from collections.abc import Callable
from enum import Enum, auto

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from media_literacy.classroom.joining.delays import WrongCodeDelays
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.database.records import PendingDebrief
from media_literacy.store.learners.guest_debriefs import write_guest_debriefs
from media_literacy.ui.kiosk.foreign_drops import ForeignDrops
from media_literacy.ui.kiosk.full_screen import FullScreen
from media_literacy.ui.kiosk.idle_watch import IdleWatch
from media_literacy.ui.kiosk.kiosk_bar import KioskBar
from media_literacy.ui.kiosk.kiosk_setup import KioskSetup
from media_literacy.ui.kiosk.pin_bar import PinBar
from media_literacy.ui.learners.learner_switching import LearnerSwitching
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.window.desktop.single_instance import Wanted
from media_literacy.ui.window.window_frame import WindowFrame
from media_literacy.ui.window_context import WindowContext

ANSWER_SECONDS = 60
"""For whoever reads on without touching anything."""

_HERE = "this computer"
"""Where wrong PINs are counted: there is one place to type them."""


class _Question(Enum):
    IDLE = auto()
    ANEW = auto()
    LEAVE = auto()


class Kiosk(QObject):
    """Made by the window before it is shown. Which room is shut, each room says."""

    def __init__(
        self,
        setup: KioskSetup,
        context: WindowContext,
        switching: LearnerSwitching,
        frame: WindowFrame,
        open_wanted: Callable[[Wanted], None],
    ) -> None:
        window = context.window
        super().__init__(window)
        self._setup, self._context, self._switching = setup, context, switching
        self._open_wanted, self._window = open_wanted, window
        self._delays, self._is_let_out, self._asked = WrongCodeDelays(), False, _Question.ANEW
        FullScreen(window)
        ForeignDrops(window)
        self._idle = IdleWatch(window)
        self._idle.idle.connect(self._on_idle)
        self._idle.touched.connect(self._on_touched)
        self.question, self.pin_bar, self.bar = QuestionBar(frame), PinBar(frame), KioskBar(frame)
        frame.add_around(over=(self.question, self.pin_bar), below=self.bar)
        self.question.answered.connect(self._on_answered)
        self.pin_bar.typed.connect(self._on_pin_typed)
        self.pin_bar.cancelled.connect(self._on_pin_cancelled)
        self.bar.anew_requested.connect(self._on_anew_requested)
        self.bar.leave_requested.connect(self._ask_to_leave)
        switching.arrived.connect(self._on_arrived)
        self._focus_before: QWidget | None = None
        self._seconds_left = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._on_second)
        self._forget_debriefs()
        if setup.pin is None:
            frame.banner.show_message(*setup.no_pin_words(), topic="kiosk", stays=True)

    def may_close(self) -> bool:
        """Whether the window may close: not before the teacher says so."""
        if not self._is_let_out:
            self._ask_to_leave()
        return self._is_let_out

    # Somebody else

    def _on_anew_requested(self) -> None:
        self._context.store.ask_pending_debriefs(self._ask_to_begin_anew)

    def _ask_to_begin_anew(self, debriefs: tuple[PendingDebrief, ...]) -> None:
        question = _("What was done here will be forgotten.")
        answers = [_("Begin anew"), _("Go on here")]
        if debriefs:
            question = _("What was done here will be forgotten. Who read has not been told yet what the article was.")
            answers.append(_("Tell me first"))
        self._ask(_Question.ANEW, question, answers)

    def _begin_anew(self, *, shows_debriefs: bool) -> None:
        self._is_let_out = False
        self.pin_bar.forget()
        self._switching.begin_anew(shows_debriefs=shows_debriefs)

    def _on_arrived(self) -> None:
        """Nothing of whoever was here before is left: neither how they liked it, nor what they copied."""
        self._context.preferences.use(self._setup.settings, None)
        QGuiApplication.clipboard().clear()
        self._idle.stop()
        self._open_wanted(self._setup.wanted)

    # Nobody there

    def _on_idle(self) -> None:
        if self._is_in_class():
            self._idle.wait_again()
            return
        self._seconds_left, self._idle.is_asking = ANSWER_SECONDS, True
        self._second.start()
        self._ask(_Question.IDLE, self._idle_words(), [_("I am still here")])

    def _on_touched(self) -> None:
        if self._idle.is_asking:
            self._end_asking()

    def _end_asking(self) -> None:
        self._idle.is_asking = False
        self._second.stop()
        self.question.hide()

    def _on_second(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self.question.reword(self._idle_words())
            return
        self._end_asking()
        if (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._begin_anew(shows_debriefs=False)  # nobody is there to read one, and it would spoil the article

    def _idle_words(self) -> str:
        words = ngettext(
            "Is somebody still reading here? In {n} second everything is forgotten, and somebody else can begin.",
            "Is somebody still reading here? In {n} seconds everything is forgotten, and somebody else can begin.",
            self._seconds_left,
        )
        return words.format(n=self._seconds_left)

    def _is_in_class(self) -> bool:
        """Whether the teacher says what is done next, and when."""
        from media_literacy.ui.classroom.learner.class_page import ClassPage  # only once somebody was idle

        pages = (page for page in self._window.findChildren(ClassPage) if page.isVisible())
        return any(not page.is_over for page in pages)

    # The teacher

    def _ask_to_leave(self) -> None:
        if self._setup.pin is not None:
            self._note_focus()
            self.question.hide()
            self.pin_bar.ask()
        else:
            answers = [_("Leave the kiosk"), _("Stay here")]
            self._ask(_Question.LEAVE, _("Leave the kiosk? What was done here will be forgotten."), answers)

    def _on_pin_typed(self, typed: str) -> None:
        assert self._setup.pin is not None
        if self._setup.pin.matches(typed):
            self._leave()
        else:
            self.pin_bar.refuse(self._delays.note_wrong(_HERE, time.monotonic()))

    def _on_pin_cancelled(self) -> None:
        self.pin_bar.forget()
        self._give_focus_back()

    def _leave(self) -> None:
        self._is_let_out = True
        self.pin_bar.forget()
        self._forget_debriefs()
        self._window.close()

    def _forget_debriefs(self) -> None:
        """What is due to a guest who is gone would be told to another one."""
        with contextlib.suppress(OSError):  # then the next one is told what an article was
            write_guest_debriefs(self._context.data_folder, ())

    # Asking

    def _ask(self, asked: _Question, question: str, answers: list[str]) -> None:
        self._asked = asked
        self._note_focus()
        self.pin_bar.forget()
        self.question.ask(question, answers, takes_focus=asked is not _Question.IDLE)

    def _on_answered(self, answer: int) -> None:
        match self._asked, answer:
            case _Question.ANEW, 0 | 2:
                self._begin_anew(shows_debriefs=answer == 2)
            case _Question.LEAVE, 0:
                self._leave()
            case _:
                self._give_focus_back()

    def _note_focus(self) -> None:
        focused = self._window.focusWidget()
        if focused is not None and not self.question.isAncestorOf(focused) and not self.pin_bar.isAncestorOf(focused):
            self._focus_before = focused

    def _give_focus_back(self) -> None:
        if self._focus_before is not None and shiboken6.isValid(self._focus_before):
            self._focus_before.setFocus()
