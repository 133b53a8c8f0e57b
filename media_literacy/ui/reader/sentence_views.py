"""What the reader may see of every sentence now: states, spoken names, notes and clashes."""

from media_literacy.engine.attempt import Attempt
from media_literacy.engine.grading import judgement_now
from media_literacy.engine.wording import spoken_state
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Sentence, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.article.sentence_state import SentenceState, state_of
from media_literacy.ui.reader.notes.note_content import NoteContent, note_content


class SentenceViews:
    """A view of an attempt, sentence by sentence; `refresh` after each change, `refresh_all` after the reveal."""

    def __init__(self, attempt: Attempt, catalogue: Catalogue) -> None:
        self._attempt, self._catalogue = attempt, catalogue
        self._sentences = {sentence.id: sentence for sentence in attempt.lesson.article.sentences}
        self.states: dict[SentenceId, SentenceState] = {}
        self.names: dict[SentenceId, str] = {}
        self.notes: dict[SentenceId, NoteContent] = {}
        self.clashes: dict[SentenceId, tuple[SentenceId, ...]] = {}

    def refresh_all(self) -> None:
        """See every sentence anew."""
        for sentence in self._sentences:
            self.refresh(sentence)

    def refresh(self, id: SentenceId) -> None:
        """See one sentence anew."""
        sentence = self._sentences[id]
        state, lesson = self._attempt.state, self._attempt.lesson
        judgement = judgement_now(state, lesson, sentence)
        is_open = id in state.open_notes
        self.states[id] = state_of(
            judgement.outcome, is_marked=judgement.is_marked, has_check=sentence.verdict is Verdict.CHECK
        )
        spoken = spoken_state(sentence, len(self._sentences), judgement, is_note_open=is_open)
        self.names[id] = _("{state}: {text}").format(state=spoken, text=" ".join(sentence.text.split()))
        if is_open or (judgement.outcome is not None and (sentence.notes or judgement.is_marked)):
            self.notes[id] = note_content(sentence, judgement, lesson, self._catalogue, is_folded=not is_open)
        else:
            self.notes.pop(id, None)
        self._draw_clashes(sentence, id in self.notes)

    def note_after(self, sentence: SentenceId | None, by: int) -> SentenceId | None:
        """The next sentence with an open note, or with `by` -1 the one before; round at the end."""
        order = [sentence for sentence in self._sentences if sentence in self.notes]
        if not order:
            return None
        at = self._sentences[sentence].number if sentence else 0
        if by > 0:
            return next((sentence for sentence in order if self._sentences[sentence].number > at), order[0])
        return next((sentence for sentence in reversed(order) if self._sentences[sentence].number < at), order[-1])

    def _draw_clashes(self, sentence: Sentence, may_be_read: bool) -> None:
        """A clash is drawn once either of its two notes may be read."""
        for partner in sentence.clashes:
            is_known = may_be_read or partner in self.notes
            for first, second in ((sentence.id, partner), (partner, sentence.id)):
                drawn = set(self.clashes.get(first, ()))
                drawn = drawn | {second} if is_known else drawn - {second}
                self.clashes[first] = tuple(sorted(drawn, key=lambda each: self._sentences[each].number))
