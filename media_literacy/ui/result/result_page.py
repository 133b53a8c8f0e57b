"""The result in words, the article in small, and every sentence that the result rests on."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.results.result_groups import ResultGroup, ResultSection, result_groups
from media_literacy.engine.sheets.own_code import has_code
from media_literacy.engine.wording.prediction_words import prediction_words
from media_literacy.engine.wording.result_wording import result_sentences, short_state
from media_literacy.engine.wording.search_wording import looking_elsewhere_words
from media_literacy.engine.wording.tries_wording import since_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.ui.result.article_miniature import ArticleMiniature
from media_literacy.ui.result.outcome_rows import OutcomeSection, sign_and_colour
from media_literacy.ui.result.page_head import add_head, home_button
from media_literacy.ui.result.tries_panel import ShownTries, TriesPanel
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.widgets.layouts.wrapping_layouts import Wrapping

_ONLY_TRY = ShownTries()
_FIRST_IN_LEGEND = (ResultSection.LEFT_ALONE, ResultSection.CAUGHT)
"""As in the words of the result: sound sentences first."""


class ResultPage(LeavablePage):
    """What came of an attempt. `sentence_chosen` carries a sentence's id and asks for its place in the article;
    `try_requested` asks for the result of another try, by its place among those that are led to."""

    sentence_chosen = Signal(str)
    onward = Signal()
    practise_again = Signal()
    try_requested = Signal(int)
    continue_practice = Signal()
    home_requested = Signal()
    teachers_requested = Signal()

    def __init__(
        self,
        result: KeptResult,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        tries: ShownTries = _ONLY_TRY,
        make_code: Callable[[], str] | None = None,
    ) -> None:
        """`make_code` makes a code of the result for a teacher, which takes a moment."""
        super().__init__(appearance, parent)
        lesson, scorecard = result.lesson, result.scorecard
        self.setAccessibleName(tries.title)
        add_head(self, lesson, tries.title, step=LessonStep.RESULT)
        counts, *more = result_sentences(scorecard, lesson, is_guided=result.mode is Mode.GUIDED)
        more.append(prediction_words(result.prediction, scorecard))
        elsewhere = looking_elsewhere_words(result.search_counts)
        self.begin_with(" ".join(filter(None, [counts, elsewhere, *more])))
        self.tries: TriesPanel | None = None
        if len(tries.tries) > 1:
            self._add_tries(tries)
        else:
            self.add_text(counts, Role.LEAD, after=6)
            if elsewhere:
                self.add_text(elsewhere, Role.BODY, after=6)
        for note in filter(None, (" ".join(filter(None, more)), *since_words(result))):
            self.add_text(note, Role.NOTE, colour="soft", after=6)
        self.add_gap(18)
        groups = result_groups(scorecard, lesson)
        self._add_miniature(lesson, scorecard)
        self._add_legend(groups, lesson)
        self.sections: list[OutcomeSection] = []
        for group in groups:
            section = OutcomeSection(group, lesson, appearance, self.sheet, own_notes=result.own_notes)
            section.sentence_chosen.connect(self.sentence_chosen)
            self.column.addWidget(section)
            self.sections.append(section)
        self._make_code = make_code
        if make_code is not None and has_code(result):
            self._add_code()
        self.home = home_button(self)
        self.home.clicked.connect(self.home_requested)
        back = Button(_("Back to the article"), self)
        back.clicked.connect(self.left)
        if tries.has_unfinished:
            again = Button(_("Continue practice"), self)
            again.clicked.connect(self.continue_practice)
        else:
            again = Button(_("Practise again"), self)
            again.clicked.connect(self.practise_again)
        go_on = Button(_("Go on"), self, variant="main")
        go_on.clicked.connect(self.onward)
        teachers = Button(_("For teachers"), self, variant="quiet")
        set_tool_tip(teachers, _("Notes and answers; print and share this lesson"))
        teachers.clicked.connect(self.teachers_requested)
        self.add_bar(self.home, teachers, back, again, go_on)
        self.begin_at(self.page_text)  # not at a button: whoever pressed Enter twice would be past the result

    def _on_code_asked(self) -> None:
        """Show the code in place of the button."""
        assert self._make_code is not None
        code = self._make_code()
        self.page_text.setFocus()
        self._code_asked.hide()
        self.code.say(code)
        self.code.show()
        self.scroller.show_whole(self.code)
        announce(self, code)

    def _add_code(self) -> None:
        self.add_text(_("If a teacher asks for your result"), Role.NOTE_TITLE, before=26, after=2)
        about = _(
            "Write down this code, or read it out. It says which sentences you read and marked, and nothing else: not"
            " your name, not your reasons, not when you read."
        )
        self.add_text(about, Role.SMALL, colour="soft", after=6)
        self.ask_code = Button(_("Show the code"), self.sheet, variant="link")
        self.ask_code.clicked.connect(self._on_code_asked)
        self._code_asked = wrapping_row(self.sheet, self.ask_code)
        self.column.addWidget(self._code_asked)
        self.code = self.add_text("", Role.BODY)
        self.code.hide()

    def _add_tries(self, tries: ShownTries) -> None:
        self.add_gap(8)
        self.tries = TriesPanel(tries, self.appearance, self.sheet)
        self.tries.other_requested.connect(self.try_requested)
        self.column.addWidget(self.tries)
        self.add_gap(12)

    def _add_miniature(self, lesson: Lesson, scorecard: Scorecard) -> None:
        self.add_text(_("The article in small"), Role.NOTE_TITLE)
        hint = _("Each piece is a sentence, numbered as in the article, and leads to it.")
        self.add_text(hint, Role.SMALL, colour="soft", after=8)
        self.miniature = ArticleMiniature(scorecard, lesson, self.appearance, self.sheet)
        self.miniature.sentence_chosen.connect(self.sentence_chosen)
        self.miniature.reached.connect(self.bring_into_view)
        self.column.addWidget(self.miniature)

    def _add_legend(self, groups: Iterable[ResultGroup], lesson: Lesson) -> None:
        words: list[SetText] = []
        by_section = {group.section: group for group in groups}
        for section in dict.fromkeys((*_FIRST_IN_LEGEND, *by_section)):
            if section not in by_section:
                continue
            group = by_section[section]
            sign, colour = sign_and_colour(group.judgements[0], lesson)
            text = _("{state}: {n}").format(state=short_state(group.section), n=len(group.judgements))
            if sign is None:
                words.append(SetText(text, Role.SMALL, self.appearance, self.sheet, colour="soft"))
            else:
                words.append(SignedWords(sign, text, Role.SMALL, self.appearance, self.sheet, colour=colour))
        self.add_gap(10)
        self.column.addWidget(wrapping_row(self.sheet, *words, spacing=14, wrapping=Wrapping.EVENLY, line_spacing=4))
