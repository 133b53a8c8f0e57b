"""One search under *Leave the page*: the claim, the results to read, the judgement, and what the results come to."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.search_actions import may_judge
from media_literacy.engine.progress.lesson_steps import LessonStep
from media_literacy.engine.wording.search_wording import sideways_questions
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import HitId, Lesson, Search
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.strings.quotation import quoted
from media_literacy.ui.result.onward_page import OnwardPage
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.result.searches.claim_question import ClaimQuestion
from media_literacy.ui.result.searches.hit_list import HitList
from media_literacy.ui.result.searches.live_search import LiveSearch
from media_literacy.ui.result.searches.query_line import QueryLine
from media_literacy.ui.result.searches.search_conclusion import SearchConclusion
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row


class SearchPage(OnwardPage):
    """Shows the search as the attempt is; its `number` is its place among those of the lesson, from 1.

    `is_kept` says that what is done is recorded. It says what is asked of it, and whoever answers calls `show_state`.
    `hit_opened` carries a hit's id, `judged` a bearing, `finding_written` what was found outside the lesson.
    """

    hit_opened = Signal(str)
    judged = Signal(str)
    finding_written = Signal(str)

    def __init__(
        self,
        lesson: Lesson,
        search: Search,
        state: AttemptState,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        number: int = 1,
        is_kept: bool = True,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
        search_web: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        self._lesson, self.search, self._state = lesson, search, state
        self._pictures, self._open_link, self._search_web = pictures, open_link, search_web
        self._may_leave_unjudged, self._is_kept = False, is_kept
        self.conclusion: SearchConclusion | None = None
        self.live: LiveSearch | None = None
        total = len(lesson.leave.searches) if lesson.leave is not None else 1
        heading = _("Read the results of a search")
        if total > 1:
            heading = _("Search {number} of {total}").format(number=number, total=total)
        self.setAccessibleName(heading)
        add_head(self, lesson, heading, step=LessonStep.LEAVE_THE_PAGE)
        message = _("Open the results that would tell you most, up to three. Then judge the claim by what you read.")
        self.add_text(message, Role.DECK, colour="soft", after=14)
        self.begin_with(message)
        self._add_claim()
        self.add_text(_("Searched for"), Role.NOTE_TITLE, before=20, after=4)
        self.column.addWidget(QueryLine(search.query, appearance, self.sheet))
        self.add_text(sideways_questions(), Role.NOTE, before=12, after=12)
        self.hits = HitList(search, appearance, self.sheet, pictures=pictures, open_link=open_link)
        self.hits.open_requested.connect(self._on_open_requested)
        self.hits.below_requested.connect(self._on_below_requested)
        self.hits.advised.connect(self.advise)
        self.hits.reached.connect(self.bring_into_view)
        self.column.addWidget(self.hits)
        self.question = ClaimQuestion(appearance, self.sheet)
        self.question.judged.connect(self._on_judged)
        self.question.advised.connect(self.advise)
        self.column.addWidget(self.question)
        self.add_onward_bar()
        self.show_state(state)
        is_under_way = search.id in state.hits_opened and not self.is_judged
        self.begin_at(self.hits.first_to_open.head if is_under_way else self.page_text)  # the claim is read first

    @property
    def is_judged(self) -> bool:
        """Whether the claim was judged, so that what the results come to is shown."""
        return self.search.id in self._state.search_judgements

    def show_state(self, state: AttemptState) -> None:
        """Show what was opened and judged by now."""
        self._state = state
        self.advice.hide()
        self.hits.show_state(state)
        self.question.allow_judging(may_judge(state, self.search))
        self.question.setVisible(not self.is_judged)
        if self.is_judged and self.conclusion is None:
            self._add_conclusion()

    def write_pending(self) -> None:
        """Hand on what is still being written."""
        if self.live is not None:
            self.live.field.write()

    def _add_claim(self) -> None:
        search = self.search
        self.add_text(_("The claim"), Role.NOTE_TITLE, after=2)
        words, sentence = text_of_runs(search.claim_words), self._lesson.sentence(search.claim)
        self.add_text(quoted(sentence.text), Role.LEAD, after=4)
        if words and len(words) <= len(sentence.text) // 2:  # else they say the sentence once more
            self.add_text(_("What is to be settled: {words}").format(words=words), Role.NOTE, after=4)
        self.to_sentence = Button(
            _("Sentence {number} in the article").format(number=sentence.number), self.sheet, variant="link"
        )
        self.to_sentence.clicked.connect(self._on_sentence_wanted)
        self.column.addWidget(wrapping_row(self.sheet, self.to_sentence))

    def _add_conclusion(self) -> None:
        search, state, appearance = self.search, self._state, self.appearance
        opened, judgement = state.hits_opened.get(search.id, ()), state.search_judgements[search.id]
        more = {"pictures": self._pictures, "open_link": self._open_link}
        self.conclusion = SearchConclusion(search, judgement, opened, appearance, self.sheet, **more)
        self.column.addWidget(self.conclusion)
        found, origin = state.search_findings.get(search.id, ""), self._lesson.front.origin
        self.live = LiveSearch(
            search.query,
            found,
            origin,
            appearance,
            self.sheet,
            is_kept=self._is_kept,
            search_web=self._search_web,
        )
        self.live.written.connect(self.finding_written)
        self.live.field.focused.connect(self._on_field_focused)
        self.column.addWidget(self.live)
        self.conclusion.show()  # now, so that the keyboard can go there
        self.live.show()

    def _on_open_requested(self, hit: str) -> None:
        self.hit_opened.emit(hit)
        view = self.hits.view(HitId(hit))
        if view.is_unfolded:
            announce(view.head, f"{view.spoken_page}\n{self.hits.count.text()}")
            self.scroller.show_whole(view)

    def _on_below_requested(self, hit: str) -> None:
        if self.conclusion is not None:
            self._read_from(self.conclusion.left_closed[HitId(hit)])

    def _on_judged(self, bearing: str) -> None:
        self.page_text.setFocus(Qt.FocusReason.OtherFocusReason)  # the button that has it goes
        self.judged.emit(bearing)
        if self.conclusion is not None:
            self._read_from(self.conclusion.verdict)
            self.scroller.show_whole(self.conclusion)

    def _on_field_focused(self) -> None:
        """All of the field is in view, and not its caret alone."""
        if self.live is not None:
            self.scroller.show_whole(self.live.field)

    def _read_from(self, widget: QWidget) -> None:
        """Have the keyboard in the text of the page: no key that is pressed again does anything there."""
        self.page_text.go_to_widget(widget)
        self.page_text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.show_whole(widget)

    def _on_sentence_wanted(self) -> None:
        self._open_link(f"#{self.search.claim}")

    def try_to_go_on(self) -> None:
        """Whoever has not judged is asked once, and the next press goes on."""
        if self.is_judged or self._may_leave_unjudged:
            self.onward.emit()
            return
        self._may_leave_unjudged = True
        self.advise(_("You have not judged this claim yet. Go on once more to leave it open."))
