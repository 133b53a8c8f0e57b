"""The debrief: what the article was, what is best mended, and the record set straight. It cannot be skipped."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.grading import Scorecard, debrief_order
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.result.correction_view import Correction
from media_literacy.ui.result.debrief_words import take_along, what_it_was
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import PlainLabel
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView

_MOST_CORRECTIONS = 6
_CLOSE_ENOUGH = 8


class DebriefPage(ColumnPage):
    """Told to whoever has read the article, also without a scorecard after leaving early.

    `seen` comes from the one button, which works once the end has been in view.
    """

    seen = Signal()

    def __init__(
        self,
        lesson: Lesson,
        scorecard: Scorecard | None,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(appearance, parent)
        sheet = self.sheet
        self.setAccessibleName(_("Debrief"))
        add_head(self, lesson, _("What this article was"))
        self.add_text(what_it_was(lesson), Role.LEAD, after=6)
        self.corrections: list[Correction] = []
        if scorecard is not None:
            self._add_corrections(lesson, scorecard, pictures, open_link)
        if lesson.debrief:
            self.add_text(_("Setting the record straight"), Role.HEADING, before=26, after=8)
            self.column.addWidget(
                RichTextView(lesson.debrief, appearance, sheet, pictures=pictures, open_link=open_link)
            )
        self.add_text(_("What next"), Role.HEADING, before=26, after=6)
        for text in take_along(lesson, scorecard, load_catalogue()):
            self.add_text(text, Role.BODY, after=6)
        self.add_gap(4)
        self._hint = PlainLabel(_("Read to the end, then you can go on."), self, variant="small", wraps=True)
        self.done = Button(_("I have read this"), self, variant="main")
        self.done.setEnabled(False)
        self.done.setAccessibleDescription(self._hint.text())
        self.done.clicked.connect(self.seen)
        self.add_bar(self._hint, self.done)
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
        else:
            super().keyPressEvent(event)

    def _add_corrections(
        self, lesson: Lesson, scorecard: Scorecard, pictures: PictureSource | None, open_link: Callable[[str], None]
    ) -> None:
        order, sheet = debrief_order(scorecard), self.sheet
        if not order:
            return
        self.add_text(_("Look at these again"), Role.HEADING, before=22, after=4)
        for sentence in order[:_MOST_CORRECTIONS]:
            judgement = scorecard.judgement(sentence)
            correction = Correction(judgement, lesson, self.appearance, sheet, pictures=pictures, open_link=open_link)
            self.column.addWidget(correction)
            self.corrections.append(correction)
        left = len(order) - _MOST_CORRECTIONS
        if left > 0:
            more = ngettext(
                "{n} more sentence of this sort stands in the result, with its note in the article.",
                "{n} more sentences of this sort stand in the result, with their notes in the article.",
                left,
            ).format(n=left)
            self.add_text(more, Role.NOTE, colour="soft", before=14)

    def _check_end_reached(self) -> None:
        if self.done.isEnabled() or not self.isVisible():
            return
        viewport = self.scroller.viewport()
        # Asked of the layout, for the scroll bar knows the length only after the first painting.
        length = self.desk.heightForWidth(viewport.width())
        if self.scroller.verticalScrollBar().value() + viewport.height() < length - _CLOSE_ENOUGH:
            return
        self.done.setEnabled(True)
        self.done.setAccessibleDescription("")
        self._hint.hide()
        announce(self, _("You have reached the end. “I have read this” leads on."))
