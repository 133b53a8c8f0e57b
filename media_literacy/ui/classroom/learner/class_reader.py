"""The reader of a lesson in a class: the same as alone, led by what the teacher’s computer says."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.classroom.protocol.messages import HintGiven, Refusal, Refused
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.seat.joined_class import JoinedClass, marking_rules
from media_literacy.classroom.seat.sent_events import MARKS, OWN_TEXTS, to_events, to_seat_events
from media_literacy.classroom.wording.join_words import refusal
from media_literacy.classroom.wording.seat_words import heat_share, heat_words, no_mark_words, too_late_words
from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.class_attempt import ClassAttempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.attempts.events import Event
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.engine.wording.hint_words import Hint
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Aid, Mode, SentenceId
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.classroom.participant_bridge import ParticipantBridge
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.window.window_actions import WindowActions

AIDS = frozenset({Aid.FACT_BOARD})
"""The others need the whole lesson, or are asked of somebody who reads alone."""
_TOPIC = "class"


class ClassReader(QObject):
    """`changed` says that the learner handed the marks in, or chose another sentence."""

    changed = Signal()

    def __init__(
        self,
        state: JoinedClass,
        bridge: ParticipantBridge,
        pictures: PictureSource,
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget,
        *,
        aids: frozenset[Aid] = AIDS,
    ) -> None:
        super().__init__(parent)
        assert state.lesson is not None
        self._bridge, self._shown = bridge, state._replace(revealed=(), heat={}, room=None, late=frozenset())
        events = to_events(bridge.kept_events, state.lesson)
        events = (*events[:1], *bridge.kept_texts, *events[1:])
        is_new = not events
        self.attempt = (
            ClassAttempt(state.lesson, Mode.INVESTIGATE, SystemClock())
            if is_new
            else ClassAttempt.resume(state.lesson, events, SystemClock())
        )
        opened = self.attempt.open()
        self._hints: list[Hint] = []
        self._too_late: dict[SentenceId, str] = {}
        shown = (load_catalogue(), Report("class"), pictures, actions, appearance, parent)
        self.page = ReaderPage(
            self.attempt, *shown, aids=aids & AIDS & set(state.lesson.front.aids), ask_for_hint=self._on_hint_wanted
        )
        self.page.top.teachers.hide()
        self.page.top.show_way(_("In a class"), _("Leave the lesson"))
        self.page.desk.end_start()
        self.page.desk.article.number_all()
        self.page.happened.connect(self._on_happened)
        self.page.mark_refused.connect(self._on_mark_refused)
        self.page.reveal_flow.committed.connect(self._on_committed)
        self.page.desk.article.sentence_chosen.connect(self._on_chosen)
        self._on_happened(opened)
        self.show(state)

    @property
    def heat_of_chosen(self) -> str:
        """What the class thought of the chosen sentence, in words; empty where that is not known."""
        if not self._shown.heat:
            return ""
        chosen = self.page.desk.article.chosen
        if chosen is None:
            return _("Choose a sentence to see how many of the class marked it.")
        lesson = self.attempt.lesson
        heat = self._shown.heat.get(lesson.sentence(chosen).number)
        return "" if heat is None else heat_words(heat, lesson, load_catalogue())

    def show(self, state: JoinedClass) -> None:
        """Have the page as the class is now; it keeps its place."""
        assert state.lesson is not None
        before, self._shown = self._shown, state
        room_changed = state.room != before.room
        if state.room is not None:
            self.attempt.rules = marking_rules(state.room)
        lesson_changed = state.lesson is not self.attempt.lesson
        if lesson_changed:
            self.attempt.use_lesson(state.lesson)
        if new := [number for number in state.revealed if number not in before.revealed]:
            self._show_notes(new)
        elif room_changed or lesson_changed:
            self.page.from_outside.refresh()
        if not self.attempt.rules.gives_hints:
            self._end_hints()
        if not self.attempt.takes_marks and self.page.reveal_flow.drop_question():
            self.page.take_focus()
        if state.stage is Stage.SECOND_LOOK is not before.stage and self.attempt.takes_marks:
            self._end_hints()
            self._on_happened(self.attempt.take_second_look())
            self.page.from_outside.begin_second_look()
        if state.late != before.late:
            self._drop_late()
        if state.heat != before.heat or state.late != before.late:
            self._show_heat()
        if state.stage is not before.stage:
            self.page.advice.clear(_TOPIC)

    def show_hint(self, given: HintGiven) -> None:
        """A hint came from the teacher’s computer."""
        named = tuple(numbered for numbered in map(self._sentence, given.numbers) if numbered is not None)
        hint = Hint(given.rung, (Run(given.text),), named)
        is_next = bool(self._hints) and given.rung == self._hints[-1].rung + 1
        self._hints = [*self._hints, hint] if is_next else [hint]
        self.page.aids.show_hints(self._hints)

    def show_refusal(self, refused: Refused) -> None:
        """Something that was asked for was not done."""
        strip = self.page.aids.shown_hints
        if strip is not None and refused.reason is Refusal.HINT_PAUSE:
            strip.ask_to_wait(refused.wait)
        elif strip is not None and refused.reason is Refusal.NO_HINT_LEFT:
            strip.say_no_more()
        else:
            problem = refusal(refused)
            self.page.advice.show_message(problem.message, problem.hint, topic=_TOPIC)

    def go_to(self, number: int) -> None:
        """Go to the sentence of that number."""
        if (sentence := self._sentence(number)) is not None:
            self.page.navigation.go_to_sentence(sentence)

    def close(self) -> None:
        """The learner goes away."""
        self.page.write_pending()
        self._on_happened(self.attempt.leave())

    def _show_notes(self, numbers: list[int]) -> None:
        sentences = [sentence for sentence in map(self._sentence, numbers) if sentence is not None]
        events = tuple(event for sentence in sentences for event in self.attempt.show_note(sentence))
        if len(sentences) == 1:
            announce(self.page, _("Your teacher reveals sentence {number}.").format(number=numbers[0]))
            self.page.from_outside.show_notes(events)
            return
        self.page.from_outside.refresh()
        words = ngettext("{n} note is open now.", "{n} notes are open now.", len(sentences)).format(n=len(sentences))
        announce(self.page, words)

    def _drop_late(self) -> None:
        """What counts is what the host has taken; the rest is said to be too late."""
        kept = self._bridge.kept_events
        late = to_events((kept[number - 1] for number in self._shown.late if number <= len(kept)), self.attempt.lesson)
        self.attempt.drop(late)
        changed = {sentence for event in late if event.kind in MARKS for sentence in event.sentences}
        self._too_late = dict.fromkeys(changed, too_late_words())
        self.page.from_outside.say_too_late(self._too_late)

    def _show_heat(self) -> None:
        lesson, catalogue = self.attempt.lesson, load_catalogue()
        known = {
            sentence: heat
            for number, heat in self._shown.heat.items()
            if (sentence := self._sentence(number)) is not None
        }
        words = {sentence: heat_words(heat, lesson, catalogue) for sentence, heat in known.items()}
        words |= {each: f"{late} {words.get(each, '')}".rstrip() for each, late in self._too_late.items()}
        self.page.from_outside.show_shares({sentence: heat_share(heat) for sentence, heat in known.items()}, words)

    def _sentence(self, number: int) -> SentenceId | None:
        sentences = self.attempt.lesson.article.sentences
        return numbered_id(sentences[number - 1]) if 1 <= number <= len(sentences) else None

    def _on_happened(self, events: tuple[Event, ...]) -> None:
        if sent := to_seat_events(events, self.attempt.lesson):
            self._bridge.send_events(sent)
        if own := tuple(event for event in events if event.kind in OWN_TEXTS):
            self._bridge.keep_texts(own)

    def _on_mark_refused(self) -> None:
        words = no_mark_words(self._shown.stage, has_committed=self.attempt.has_committed)
        self.page.advice.show_message(words, topic=_TOPIC)

    def _end_hints(self) -> None:
        if self.page.aids.shown_hints is not None:
            self.page.aids.close_hint()
        self._hints = []

    def _on_committed(self) -> None:
        self._end_hints()
        announce(self.page, _("Your marks are handed in."))
        self.changed.emit()

    def _on_chosen(self) -> None:
        self.changed.emit()

    def _on_hint_wanted(self) -> None:
        if not self.attempt.rules.gives_hints:
            self.show_refusal(Refused(Refusal.HINTS_OFF if self.attempt.takes_marks else Refusal.NOT_NOW))
        elif self._bridge.is_connected:
            self._bridge.ask_hint()
        else:
            words = _("Hints come from your teacher’s computer, and there is no connection just now.")
            self.page.advice.show_message(words, topic=_TOPIC)
