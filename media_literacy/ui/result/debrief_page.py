"""The debrief: what the article was, the record set straight, and what is best mended. It cannot be skipped."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.engine.results.grading import Judgement, Scorecard, debrief_order, errors_as_read
from media_literacy.engine.wording.debrief_words import take_along, what_it_was
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.shortening import shortened
from media_literacy.ui.result.correction_view import Correction
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.result.page_head import add_head, home_button
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

_MOST_CORRECTIONS = 6
_CLOSE_ENOUGH = 8
_BUTTON_CHARACTERS = 24
_NO_FIXES: Mapping[SentenceId, str] = MappingProxyType({})


class DebriefPage(ColumnPage):
    """Told to whoever has read the article, also without a scorecard after leaving early.

    Its main button leads to the next lesson, and works once the end has been in view, now or at an earlier time.
    `seen` says that it was read, and carries the path of the next lesson, or None to go home; `left_unread` leads home
    before that, and the debrief stays owed. `back_requested` asks for the page before, where there is a
    scorecard.
    """

    seen = Signal(object)
    left_unread = Signal()
    back_requested = Signal()

    def __init__(
        self,
        lesson: Lesson,
        scorecard: Scorecard | None,
        next_steps: NextSteps,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
        begins_with_sure: bool = True,
        own_fixes: Mapping[SentenceId, str] = _NO_FIXES,
    ) -> None:
        super().__init__(appearance, parent)
        self._begins_with_sure, self._own_fixes = begins_with_sure, own_fixes
        self._lesson, self._pictures, self._open_link = lesson, pictures, open_link
        self._next_path = next_steps.path
        self.setAccessibleName(_("Debrief"))
        add_head(self, lesson, _("What this article was"), step=LessonStep.DEBRIEF)
        self.add_text(what_it_was(lesson), Role.LEAD, after=6)
        self.begin_with(what_it_was(lesson))
        if not next_steps.has_read_debrief:
            self.add_text(_read_first(), Role.NOTE, colour="soft")
        self.corrections: list[Correction] = []
        if lesson.front.is_about_real_people:
            self._add_record()
            self._add_corrections(scorecard)
        else:
            self._add_corrections(scorecard)
            self._add_record()
        self.add_text(_("What next"), Role.HEADING, before=26, after=6)
        for text in take_along(lesson, scorecard, load_catalogue()):
            self.add_text(text, Role.BODY, after=6)
        if next_steps.title:
            next_up = _("Next for you: “{title}”. {reason}")
            self.add_text(next_up.format(title=next_steps.title, reason=next_steps.reason), Role.BODY, after=6)
        elif next_steps.reason:
            self.add_text(next_steps.reason, Role.BODY, after=6)
        self.add_gap(4)
        self._add_buttons(next_steps, has_page_before=scorecard is not None)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._check_end_reached)
        self.begin_at(self.page_text)
        bar = self.scroller.verticalScrollBar()
        bar.valueChanged.connect(self._check_end_reached)
        bar.rangeChanged.connect(self._check_end_reached)

    def showEvent(self, event: QShowEvent) -> None:
        """Look once everything has its place."""
        super().showEvent(event)
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A larger window may hold it all."""
        super().resizeEvent(event)
        self._soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc does not lead past the debrief."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if not self.done.isEnabled():
                announce(self, _read_first())
        else:
            super().keyPressEvent(event)

    def _add_record(self) -> None:
        if not self._lesson.debrief:
            return
        self.add_text(_("Setting the record straight"), Role.HEADING, before=26, after=8)
        record = RichTextView(
            self._lesson.debrief, self.appearance, self.sheet, pictures=self._pictures, open_link=self._open_link
        )
        self.column.addWidget(record)

    def _add_corrections(self, scorecard: Scorecard | None) -> None:
        """The confident errors under a heading of their own, for those are best mended; then the rest.

        Whoever does not want that has all of them as they are read.
        """
        errors = self._errors(scorecard) if scorecard else []
        sure = [error for error in errors if error.was_sure and self._begins_with_sure]
        shown = errors[:_MOST_CORRECTIONS]
        self._add_group(_("You were sure of these"), [error for error in shown if error in sure])
        self._add_group(_("Look at these again"), [error for error in shown if error not in sure])
        left = len(errors) - len(shown)
        if left > 0:
            more = ngettext(
                "{n} more sentence of this sort stands in the result, with its note in the article.",
                "{n} more sentences of this sort stand in the result, with their notes in the article.",
                left,
            ).format(n=left)
            self.add_text(more, Role.NOTE, colour="soft", before=14)

    def _errors(self, scorecard: Scorecard) -> list[Judgement]:
        if not self._begins_with_sure:
            return [*errors_as_read(scorecard)]
        return [scorecard.judgement(sentence) for sentence in debrief_order(scorecard)]

    def _add_group(self, heading: str, errors: Sequence[Judgement]) -> None:
        if not errors:
            return
        self.add_text(heading, Role.HEADING, before=22, after=4)
        for judgement in errors:
            correction = Correction(
                judgement,
                self._lesson,
                self.appearance,
                self.sheet,
                pictures=self._pictures,
                open_link=self._open_link,
                own_fix=self._own_fixes.get(judgement.sentence, ""),
            )
            self.column.addWidget(correction)
            self.corrections.append(correction)

    def _add_buttons(self, next_steps: NextSteps, *, has_page_before: bool) -> None:
        self.home = home_button(self)
        self.home.clicked.connect(self._on_home_clicked)
        buttons = [self.home]
        if has_page_before:
            back = Button(_("Back"), self)
            back.clicked.connect(self.back_requested)
            buttons.append(back)
        title = next_steps.title
        text = _("Next: {title}").format(title=shortened(title, _BUTTON_CHARACTERS)) if title else _("I have read this")
        self.done = Button(text, self, variant="main")
        if title:
            set_tool_tip(self.done, title)
        self.done.clicked.connect(self._on_done_clicked)
        self.add_bar(*buttons, self.done)
        self._show_read(next_steps.has_read_debrief)

    def _show_read(self, is_read: bool) -> None:
        self.done.setEnabled(is_read)
        self.done.setAccessibleDescription("" if is_read else _read_first())
        unread = _("The debrief comes again at the next start.")
        self.home.setAccessibleDescription("" if is_read else unread)
        set_tool_tip(self.home, "" if is_read else unread)

    def _on_done_clicked(self) -> None:
        self.seen.emit(self._next_path)

    def _on_home_clicked(self) -> None:
        if self.done.isEnabled():
            self.seen.emit(None)
        else:
            self.left_unread.emit()

    def _check_end_reached(self) -> None:
        if self.done.isEnabled() or not self.isVisible():
            return
        viewport = self.scroller.viewport()
        # Asked of the layout, for the scroll bar knows the length only after the first painting.
        length = self.desk.heightForWidth(viewport.width())
        if self.scroller.verticalScrollBar().value() + viewport.height() < length - _CLOSE_ENOUGH:
            return
        self._show_read(True)
        announce(self, _("You have reached the end. “{button}” leads on.").format(button=self.done.text()))


def _read_first() -> str:
    return _("Read to the end, then you can go on.")
