"""What the reader may see of every sentence now: states, spoken names, notes and clashes."""

from collections.abc import Mapping
from functools import partial

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.pointing_out import known_clashes
from media_literacy.engine.results.grading import judgement_now
from media_literacy.lesson.model import Mode, Sentence, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.article.sentence_state import SentenceState, state_of
from media_literacy.ui.reader.doubts.doubt_note import doubt_note
from media_literacy.ui.reader.doubts.late_note import late_note
from media_literacy.ui.reader.notes.deferred_notes import DeferredNote, DeferredNotes
from media_literacy.ui.reader.notes.note_content import note_content
from media_literacy.ui.reader.sentence_names import SentenceNames


class SentenceViews:
    """A view of an attempt, sentence by sentence; `refresh` after each change, `refresh_all` after the reveal."""

    def __init__(self, attempt: Attempt, catalogue: Catalogue, *, has_fix_it: bool = False) -> None:
        self._has_fix_it = has_fix_it
        self._attempt, self._catalogue = attempt, catalogue
        self.states: dict[SentenceId, SentenceState] = {}
        self.names = SentenceNames(attempt, catalogue)
        self.notes = DeferredNotes({})
        """Replaced by each refresh, so that whoever has it sees no half of a change."""
        self._notes: dict[SentenceId, DeferredNote] = {}
        self.clashes: dict[SentenceId, tuple[SentenceId, ...]] = {}
        """The clashes to draw: of each sentence whose note may be read, the partners that may be named."""
        self.too_late: Mapping[SentenceId, str] = {}
        """What is said beside sentences whose marks came too late to count."""
        self._revocable: SentenceId | None = None

    @property
    def _sentences(self) -> dict[SentenceId, Sentence]:
        return {sentence.id: sentence for sentence in self._attempt.lesson.article.sentences}

    def refresh_all(self) -> None:
        """See every sentence anew."""
        for sentence in self._sentences.values():
            self._update(sentence)
        self._revocable = self._attempt.state.can_take_back
        self.notes = DeferredNotes(self._notes)

    def refresh(self, sentence_id: SentenceId) -> tuple[SentenceId, ...]:
        """See one sentence anew, with those whose notes may name it now, or said that it can be taken back; which."""
        before = self._refresh_revocable()
        seen = (sentence_id, *self._sentences[sentence_id].clashes, *([before] if before else []))
        for other in seen:
            self._update(self._sentences[other])
        self.notes = DeferredNotes(self._notes)
        return seen

    def refresh_last_mark(self) -> bool:
        """See anew whether the last mark can be taken back; whether another note says so than before."""
        before = self._refresh_revocable()
        if before is None:
            return False
        self._update(self._sentences[before])
        self.notes = DeferredNotes(self._notes)
        return True

    def _refresh_revocable(self) -> SentenceId | None:
        """The sentence whose mark could be taken back until now."""
        before, self._revocable = self._revocable, self._attempt.state.can_take_back
        return None if before == self._revocable else before

    def _update(self, sentence: Sentence) -> None:
        state, lesson = self._attempt.state, self._attempt.lesson
        judgement = judgement_now(state, lesson, sentence)
        is_open = sentence.id in state.open_notes
        self.states[sentence.id] = state_of(judgement, sentence)
        self.names.forget(sentence.id)
        mark = state.marks.get(sentence.id)
        if mark is not None and state.mode is Mode.INVESTIGATE and judgement.outcome is None:
            questions = self._attempt.mark_questions
            self._notes[sentence.id] = DeferredNote(
                partial(doubt_note, sentence, mark, lesson, self._catalogue, questions)
            )
        elif is_open or (judgement.outcome is not None and (sentence.notes or judgement.is_marked)):
            self._notes[sentence.id] = DeferredNote(
                partial(note_content, sentence, state, lesson, self._catalogue, has_fix_it=self._has_fix_it)
            )
            self.clashes[sentence.id] = known_clashes(sentence, state)
        else:
            self._notes.pop(sentence.id, None)
            self.clashes.pop(sentence.id, None)
        if words := self.too_late.get(sentence.id):
            other = self._notes.get(sentence.id)
            self._notes[sentence.id] = DeferredNote(partial(late_note, sentence, words, other))

    def note_after(self, sentence: SentenceId | None, by: int) -> SentenceId | None:
        """The next sentence with an open note, or with `by` -1 the one before; round at the end."""
        order = [sentence for sentence in self._sentences if sentence in self.notes]
        if not order:
            return None
        at = self._sentences[sentence].number if sentence else 0
        if by > 0:
            return next((sentence for sentence in order if self._sentences[sentence].number > at), order[0])
        return next((sentence for sentence in reversed(order) if self._sentences[sentence].number < at), order[-1])
