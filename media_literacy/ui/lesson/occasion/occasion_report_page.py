"""What came of all articles of an occasion: what holds first, then each of them, and what it was."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.course.form_comparison import OccasionCounts, counts_of
from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.wording.counts_wording import caught_name, caught_words, left_alone_name, left_alone_words
from media_literacy.engine.wording.measures.form_words import form_lines, limits_words
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.occasions import Occasion
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.origin_label import OriginLabel
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView


class OccasionReportPage(ColumnPage):
    """`finished` says that somebody has read it. Beside the counts stands what they cannot say."""

    finished = Signal()

    def __init__(
        self,
        results: Sequence[KeptResult],
        occasion: Occasion,
        find_forms: Callable[[OccasionCounts], Sequence[OccasionCounts]],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(appearance, parent)
        self.setAccessibleName(_("What came of it"))
        counts = counts_of(result.scorecard for result in results)
        front = results[0].lesson.front
        self.page_text.language = front.language
        label = origin_label(results[0].lesson, is_revealed=True)
        self.page_text.label = label
        self.column.addWidget(OriginLabel(label, appearance, self.sheet))
        self.add_text(occasion_name(occasion), Role.BYLINE, colour="soft", before=10)
        self.add_text(_("What came of it"), Role.HEADLINE, after=8)
        self.add_text(left_alone_words(counts), Role.LEAD, after=4)
        self.begin_with(left_alone_words(counts))
        self.add_text(caught_words(counts), Role.BODY, after=6)
        if lines := form_lines(find_forms(OccasionCounts(occasion, counts))):
            self._add_lines(left_alone_name(), lines.left_alone)
            self._add_lines(caught_name(), lines.caught)
        self.add_text(limits_words(occasion), Role.NOTE, colour="soft", before=8)
        for result in results:
            self._add_article(result, open_link)
        self.done = Button(_("Back to the lessons"), self, variant="main")
        self.done.clicked.connect(self.finished)
        self.add_bar(self.done)
        self.begin_at(self.page_text)

    def _add_lines(self, heading: str, lines: Sequence[str]) -> None:
        self.add_text(heading, Role.NOTE_TITLE, before=14, after=2)
        for line in lines:
            self.add_text(line, Role.BODY, after=2)

    def _add_article(self, result: KeptResult, open_link: Callable[[str], None]) -> None:
        self.add_text(result.lesson.front.title, Role.HEADING, before=26, after=4)
        self.add_text(result_words(result.scorecard, result.lesson), Role.BODY, after=8)
        if result.lesson.debrief:
            self.column.addWidget(RichTextView(result.lesson.debrief, self.appearance, self.sheet, open_link=open_link))
