"""The page that a class is led from: where it is, what comes next, who is there, and where the class hesitates."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.classroom.lead_steps import LeadStep
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import stages_with_hands
from media_literacy.classroom.session.stage_order import stages_of
from media_literacy.classroom.session.views import ClassView
from media_literacy.classroom.wording.stage_words import stage_about, stage_about_with_hands, stage_name
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.classroom.teacher.class_questions import ClassQuestions
from media_literacy.ui.classroom.teacher.hands_panel import HandsPanel
from media_literacy.ui.classroom.teacher.join_panel import JoinPanel
from media_literacy.ui.classroom.teacher.lead_bar import LeadBar
from media_literacy.ui.classroom.teacher.next_panel import NextPanel
from media_literacy.ui.classroom.teacher.people_panel import PeoplePanel
from media_literacy.ui.classroom.teacher.sentence_rows import SentenceRows
from media_literacy.ui.classroom.teacher.stage_strip import StageStrip
from media_literacy.ui.classroom.teacher.teacher_texts import TeacherTexts
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.banner import Banner
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column
from media_literacy.ui.widgets.layouts.restyling import repolish
from media_literacy.ui.widgets.layouts.wrapping_layouts import Columns
from media_literacy.ui.window.window_actions import WindowActions

_WIDTH, _NARROWEST, _MOST_OF_HEIGHT = 1220.0, 470.0, 0.5
_BETWEEN_PANELS = 16
_SPOKEN_MILLISECONDS = 1000
"""How old what a screen reader finds may be; reading all of it anew takes longer than showing it."""

_WITHOUT_SENTENCES = (Stage.LOBBY, Stage.CONTENT_NOTE, Stage.LEAVE_PAGE, Stage.DEBRIEF)


class TeacherPage(LeavablePage):
    """Shows snapshots and reports what is pressed; a clicker works here as it does in the projector's window.

    `left` asks to go away; while the class goes on, whoever hears it asks by `question`.
    """

    key_group = keys.KeyGroup.CLASS
    commanded = Signal(object)
    on_pressed = Signal()
    back_pressed = Signal()
    projector_pressed = Signal()
    resume_pressed = Signal()
    results_pressed = Signal()

    def __init__(
        self,
        lesson: Lesson,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        is_hosted: bool = True,
    ) -> None:
        super().__init__(appearance, parent, width=_WIDTH, on_paper=False)
        self.setAccessibleName(_("Leading a class: {title}").format(title=lesson.front.title))
        self._lesson, self._actions, self._is_hosted = lesson, actions, is_hosted
        self._stage: Stage | None = None
        self._needs_focus = False
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._place_head)
        self._view = ClassView(Stage.LOBBY)
        self.notices = Banner(self)
        self.question = ClassQuestions(self, is_hosted=is_hosted)
        self.question.answered.connect(self._on_answered)
        self.question.commanded.connect(self.commanded)
        self._add_head()
        self._columns_holder = QWidget(self.sheet)
        self._columns = Columns(self._columns_holder, appearance, narrowest=_NARROWEST, spacing=28)
        self._columns.addWidget(self._people_column())
        self._columns.addWidget(self._sentences_column(pictures))
        self.column.addWidget(self._columns_holder, 1)  # the empty place above it takes no height
        self.add_bar(*self._bar_buttons())
        for binding, signal in (
            (keys.LEAD_ON, self.on_pressed),
            (keys.LEAD_BACK, self.back_pressed),
            (keys.PROJECTOR, self.projector_pressed),
        ):
            keys.add_shortcut(binding, signal, self, repeats=False)
        self.page_text.gather_at_most_every(_SPOKEN_MILLISECONDS)
        self.begin_at(self.lead.on)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._columns.use_appearance(appearance)
        self._place_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head stays over what scrolls, where it leaves room for that."""
        super().resizeEvent(event)
        self._place_head()

    def _place_head(self) -> None:
        """In large text on a small screen it scrolls with the page."""
        is_high = self._head.heightForWidth(self.width()) > self.height() * _MOST_OF_HEIGHT
        place = self._above if is_high else self._over
        self._above.setContentsMargins(0, 0, 0, _BETWEEN_PANELS if is_high else 0)
        if place.indexOf(self._head) < 0:
            focused = self.focusWidget() if self._head.isAncestorOf(self.focusWidget()) else None
            place.addWidget(self._head)
            if focused is not None:
                focused.setFocus()
                if is_high:
                    self.scroller.verticalScrollBar().setValue(0)

    # What is shown

    def show_view(self, view: ClassView, step: LeadStep | None) -> None:
        """Show another moment of the class."""
        self._view = view
        if not self.lead.isEnabled():
            self.lead.setEnabled(True)
            self._needs_focus = True
        stages = stages_of(self._lesson, view.mode) if self._is_hosted else stages_with_hands(self._lesson)
        self.strip.show_stage(view.stage, stages)
        if view.stage is not self._stage:
            if self._stage is Stage.LOBBY or view.stage is Stage.LOBBY:
                self._show_join_panel(view.stage is Stage.LOBBY and self._is_hosted)
            self._stage = view.stage
            if not self._is_hosted:
                self._needs_focus = self._needs_focus or self.hands.isAncestorOf(self.focusWidget())
                self.hands.show_stage(view.stage)
            has_results = self._is_hosted or any(sentence.readers for sentence in view.sentences)
            self.results.setVisible(view.stage is Stage.ENDED and has_results)
            if view.stage is Stage.ENDED:
                self.begin_at(self.results if has_results else self.leave)
                self._needs_focus = True
            about = stage_about(view.stage) if self._is_hosted else stage_about_with_hands(view.stage)
            self.about.say(about)
            self.strip.setAccessibleDescription(about)
            self.page_text.opening = f"{self.strip.accessibleName()} · {about}"
            announce(self, stage_name(view.stage))
        self.lead.show_view(view, step)
        if self._needs_focus:  # nothing could have it while the class was being opened
            self._needs_focus = False
            self.take_focus()
        if self._is_hosted:
            self.people.show_view(view)
        self.leave.setText(_("All lessons") if view.stage is Stage.ENDED else _("Leave or end…"))
        is_talking = view.stage in (Stage.LOCKED, Stage.DISCUSS)
        self.next_panel.show_next(view.next_reveal if is_talking else None)
        self.texts.show_stage(view.stage)
        is_read = view.stage not in _WITHOUT_SENTENCES
        for part in (self.sentences_heading, self.sentences):
            part.setVisible(is_read)
        self.sentences.show_sentences(
            view.sentences,
            shown=view.shown,
            can_reveal=view.stage is Stage.DISCUSS,
            are_marked=not (self._is_hosted and view.stage.is_before(Stage.MARK)),
        )
        self._laid_out.start()  # each stage has buttons of its own, in more rows or fewer

    def show_hint(self, words: str) -> None:
        """Say what one more press of a clicker would do; empty takes it away."""
        if words:
            self.hint.say(words)
        self.hint.setVisible(bool(words))

    def show_stopped(self, problem: AppError) -> None:
        """Say that the class stands still, and offer to take it up again."""
        self.notices.report(problem, topic="host", stays=True)
        self.resume.show()
        self.resume.setFocus()

    def show_running(self) -> None:
        """The class goes on."""
        self.notices.clear("host")
        self.resume.hide()

    def show_fault(self, problem: AppError) -> None:
        """Say that something cannot be saved for now."""
        self.notices.report(problem, topic="saving", stays=True)

    def clear_fault(self) -> None:
        """It is saved again."""
        self.notices.clear("saving")

    def say_refused(self, words: str) -> None:
        """Say why something was not done."""
        self.notices.show_message(words, topic="refused")

    # Parts

    def _add_head(self) -> None:
        over, above = QWidget(self), QWidget(self.sheet)
        self._over, self._above = plain_column(over), plain_column(above)
        head = self._head = QFrame(self)
        head.setProperty("variant", "bar-top")
        column = plain_column(head, 8)
        column.setContentsMargins(20, 10, 20, 10)
        self.strip = StageStrip(self.appearance, head)
        self.lead = LeadBar(self.appearance, head, is_hosted=self._is_hosted)
        self.about = SetText("", Role.NOTE, self.appearance, head, colour="soft")
        self.hint = SetText("", Role.NOTE_TITLE, self.appearance, head, colour="accent")
        self.hint.hide()
        self.about.say(_("The lesson is being opened."))
        self.lead.setEnabled(False)
        self.resume = Button(_("Go on with the lesson"), head, variant="main")
        self.resume.clicked.connect(self.resume_pressed)
        self.resume.hide()
        for part in (self.strip, self.about, self.lead, self.hint, self.resume):
            column.addWidget(part)
        self.lead.commanded.connect(self.commanded)
        self.lead.projector_pressed.connect(self.projector_pressed)
        self.lead.joining_pressed.connect(self._on_joining_pressed)
        self._over.addWidget(head)
        self.column.addWidget(above)
        for part in (over, self.question, self.notices):
            self.add_top(part)

    def _people_column(self) -> QWidget:
        holder = QWidget(self._columns_holder)
        column = plain_column(holder)
        heading = _("Who is here") if self._is_hosted else _("Raised hands")
        column.addWidget(SetText(heading, Role.HEADING, self.appearance, holder, after=2))
        if self._is_hosted:
            sentences = len(self._lesson.article.sentences)
            self.people = PeoplePanel(sentences, self.question.ask_for, self.appearance, holder)
            self.people.commanded.connect(self.commanded)
            self.people.removal_asked.connect(self._on_removal_asked)
            column.addWidget(self.people)
        else:
            self.hands = HandsPanel(self._lesson, self.appearance, holder)
            column.addWidget(self.hands)
        column.addStretch(1)
        return holder

    def _sentences_column(self, pictures: PictureSource | None) -> QWidget:
        holder = QWidget(self._columns_holder)
        column, list_column = plain_column(holder, _BETWEEN_PANELS), plain_column(None)
        self.join_panel = JoinPanel(self.appearance, holder)
        self.join_panel.hide()
        column.addWidget(self.join_panel)
        self.next_panel = NextPanel(self._lesson, self._actions, self.appearance, holder)
        self.next_panel.hide()
        column.addWidget(self.next_panel)
        self.sentences_heading = SetText(_("The sentences"), Role.HEADING, self.appearance, holder, before=4, after=2)
        list_column.addWidget(self.sentences_heading)
        self.sentences = SentenceRows(self._lesson, self.appearance, holder, counts_hands=not self._is_hosted)
        self.sentences.commanded.connect(self.commanded)
        list_column.addWidget(self.sentences)
        column.addLayout(list_column)
        self.texts = TeacherTexts(self._lesson, self._actions, self.appearance, holder, pictures=pictures)
        column.addWidget(self.texts)
        column.addStretch(1)
        return holder

    def _bar_buttons(self) -> tuple[Button, ...]:
        self.leave = Button(_("Leave or end…"), self, variant="quiet")
        self.leave.clicked.connect(self.left)
        self.results = Button(_("Results of the lesson"), self, variant="main")
        self.results.clicked.connect(self.results_pressed)
        self.results.hide()
        return self.leave, self.results

    # What is pressed

    def _on_joining_pressed(self) -> None:
        self._show_join_panel(self.join_panel.isHidden())
        if not self.join_panel.isHidden():
            self.scroller.show_whole(self.join_panel)

    def _show_join_panel(self, is_shown: bool) -> None:
        """In the lobby it is all there is to see; later it is looked up for who comes late."""
        self.join_panel.setVisible(is_shown)
        self.lead.joining.setProperty("shows", "open" if is_shown else "")
        repolish(self.lead.joining)

    def _on_removal_asked(self, number: int) -> None:
        seat = next((seat for seat in self._view.seats if seat.number == number), None)
        if seat is not None:
            self.question.ask_to_remove(seat)

    def _on_answered(self, _answer: int) -> None:
        self.lead.on.setFocus()
