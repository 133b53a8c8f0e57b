"""My progress: what was learned, what is still to come, and what the figures cannot say."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.course.occasion_report import OccasionResult
from media_literacy.engine.course.occasions_due import OccasionState
from media_literacy.engine.measures.progress_report import ProgressReport
from media_literacy.engine.wording import occasion_words
from media_literacy.engine.wording.counts_wording import left_alone_name
from media_literacy.engine.wording.measures import apart_words, progress_tables, progress_words
from media_literacy.engine.wording.measures.progress_tables import FigureTable
from media_literacy.export.figures.confidence_figure import confidence_figure
from media_literacy.export.figures.kind_figure import kind_figure
from media_literacy.export.figures.lesson_figure import lesson_figure
from media_literacy.export.figures.scale_figure import scale_figure
from media_literacy.export.figures.sentence_figure import sentence_figure
from media_literacy.export.figures.shapes import Canvas, Figure
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.paths import as_word
from media_literacy.ui.progress.figure_files import figure_bytes
from media_literacy.ui.progress.figure_panel import FigurePanel
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.after_painting import AfterPainting
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import short_date_words


class ProgressPage(LeavablePage):
    """`save_requested` carries the title of a figure, the ending of a file, and what is to be in it, `occasion_chosen`
    the file of the article to judge next."""

    save_requested = Signal(str, str, bytes)
    occasion_chosen = Signal(str)
    export_requested = Signal()

    def __init__(
        self, report: ProgressReport, catalogue: Catalogue, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        self._report, self._catalogue = report, catalogue
        self.setAccessibleName(_("My progress"))
        self.panels: list[FigurePanel] = []
        self._occasions: Mapping[str, Sequence[OccasionResult[LessonEntry]]] = {}
        self._due: Collection[tuple[str, Occasion]] = ()
        self._is_complete = False
        self.add_text(_("My progress"), Role.HEADLINE, after=10)
        self.back = Button(_("Back"), self, variant="quiet" if report.is_empty else "main")
        self.back.clicked.connect(self.left)
        if report.is_empty:
            self._add_invitation()
            self.add_bar(self.back)
            self.begin_at(self.to_lessons)
            return
        self.add_text(progress_words.read_words(report), Role.ROW_TEXT)
        self._add_first_sections()
        self._painted = AfterPainting(self)
        self._painted.timeout.connect(self.complete)
        self._painted.start()
        self.export = Button(_("Export all results…"), self)
        self.export.clicked.connect(self.export_requested)
        self.add_bar(self.export, self.back)
        self.begin_at(self.page_text)  # not at the button: whoever pressed Enter twice would be back

    def _add_invitation(self) -> None:
        self.add_text(
            _("Read a lesson to its end, and this page begins."),
            Role.LEAD,
            after=12,
        )
        for words in (
            _(
                "First it will say how many sentences that hold you left alone: that is as much a skill as catching"
                " what does not. Then what you caught, which kinds of trouble you have met, and which are still to"
                " come."
            ),
            _("A first reading in Investigate counts, where you judge before any answer. Reading again is practice."),
            _("What stands here is kept on this computer and sent nowhere."),
        ):
            self.add_text(words, Role.ROW_TEXT, after=10)
        self.to_lessons = Button(_("Choose a lesson"), self.sheet, variant="main")
        self.to_lessons.clicked.connect(self.left)
        self.add_gap(8)
        self.add_row(self.to_lessons)

    def _add_first_sections(self) -> None:
        """Those that a window shows at once."""
        report, words, tables = self._report, progress_words, progress_tables
        self._add_section(left_alone_name(), words.acceptance_words(report))
        if report.acceptance.overall.whole:
            self._add_figure(
                partial(sentence_figure, report), partial(tables.acceptance_table, report), words.acceptance_limits()
            )
        self._add_section(_("Telling apart"), apart_words.apart_words(report))
        if report.apart is not None:
            self._add_figure(
                partial(scale_figure, report.apart),
                partial(tables.apart_table, report.apart),
                apart_words.apart_limits(),
            )

    def complete(self) -> None:
        """Add the sections that a window does not show at once; it happens by itself once the page was painted."""
        self._painted.stop()
        report, words, tables = self._report, progress_words, progress_tables
        self._add_kinds()
        if report.lessons:
            self._add_section(_("Lessons over time"), ())
            self._add_figure(
                partial(lesson_figure, report),
                partial(tables.lessons_table, report, short_date_words),
                words.lessons_limits(),
            )
        self._add_section(_("How sure, and how often right"), words.confidence_sentences(report))
        if report.calibration.is_enough:
            self._add_figure(
                partial(confidence_figure, report), partial(tables.confidence_table, report), words.confidence_limits()
            )
        self._add_section(_("Looking elsewhere"), words.elsewhere_words(report))
        if practice := words.practice_words(report):
            self._add_section(_("Practice"), practice)
        self._is_complete = True
        self._add_occasions()

    def show_occasions(
        self,
        occasions: Mapping[str, Sequence[OccasionResult[LessonEntry]]],
        due: Collection[tuple[str, Occasion]] = (),
    ) -> None:
        """What is kept for certain times of a course, by pack, and what came of it.

        Those that are `due`, each a pack and its occasion, can be begun from here.
        """
        self._occasions, self._due = occasions, due
        if self._is_complete:
            self._add_occasions()

    def _add_occasions(self) -> None:
        if not self._occasions:
            return
        self._add_section(_("At certain times"), ())
        for pack, results in self._occasions.items():
            self.add_text(results[0].state.lessons[0].pack_title, Role.NOTE_TITLE, after=4)
            for result in results:
                self.add_text(
                    occasion_words.occasion_sentence(result, date.today(), short_date_words), Role.ROW_TEXT, after=6
                )
                if (pack, result.state.occasion) in self._due:
                    self._add_way_to(result.state)
        self.add_text(occasion_words.occasion_limits(), Role.SMALL, colour="soft", before=4)

    def _add_way_to(self, state: OccasionState[LessonEntry]) -> None:
        begin = Button(_("Go on") if state.is_begun else _("Begin"), self.sheet)
        begin.setAccessibleName(f"{begin.text()}: {occasion_words.occasion_name(state.occasion)}")
        begin.setObjectName(as_word(state.left[0].file))
        begin.clicked.connect(self._on_begin)
        self.add_row(begin)
        self.add_gap(10)

    def _on_begin(self) -> None:
        self.occasion_chosen.emit(self.sender().objectName())

    def _add_kinds(self) -> None:
        report, catalogue, language = self._report, self._catalogue, language_of_words()
        red_flags = [report.kinds[kind.id] for kind in catalogue.red_flags()]
        good_signs = [report.kinds[kind.id] for kind in catalogue if kind.is_good_sign]
        self._add_section(_("Kinds of trouble"), (progress_words.kinds_words(red_flags),))
        table = partial(progress_tables.kinds_table, red_flags, catalogue, language)
        draw = partial(kind_figure, report.kinds, catalogue, language)
        self._add_figure(draw, table, progress_words.kinds_limits())
        self.add_text(progress_words.signs_words(good_signs, catalogue, language), Role.ROW_TEXT, before=12)

    def _add_section(self, title: str, paragraphs: Iterable[str]) -> None:
        self.add_rule(before=30, after=18)
        self.add_text(title, Role.HEADING, after=8)
        for words in paragraphs:
            self.add_text(words, Role.ROW_TEXT, after=8)

    def _add_figure(self, draw: Callable[[Canvas], Figure], table: Callable[[], FigureTable], limits: str) -> None:
        self.add_gap(8)
        panel = FigurePanel(draw, table, limits, self.appearance, self.sheet)
        panel.save_requested.connect(self._on_save_requested)
        panel.table_opened.connect(self.scroller.show_whole)
        self.panels.append(panel)
        self.column.addWidget(panel)

    def _on_save_requested(self, ending: str) -> None:
        panel = self.sender()
        assert isinstance(panel, FigurePanel)
        figure = panel.figure
        data = figure_bytes(ending, figure.draw, panel.table)
        self.save_requested.emit(figure.accessibleName(), ending, data)
