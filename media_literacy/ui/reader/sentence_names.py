"""What each sentence is called when it is read aloud: number, state, text, and what stands beside it."""

from collections.abc import Iterator, Mapping

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import judgement_now
from media_literacy.engine.wording.outcome_wording import reason_words, spoken_state
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.final_stop import with_final_stop
from media_literacy.ui.reader.article.explained_words import ExplainedWords


class SentenceNames(Mapping[SentenceId, str]):
    """Reads as all names would; each is made when it is first asked for, since few sentences are near the window."""

    def __init__(self, attempt: Attempt, catalogue: Catalogue) -> None:
        self._attempt, self._catalogue = attempt, catalogue
        self._ids = [sentence.id for sentence in attempt.lesson.article.sentences]
        self._beside: Mapping[SentenceId, str] = {}
        self._explained = ExplainedWords(attempt.lesson.words)
        self._made: dict[SentenceId, str] = {}

    def __getitem__(self, sentence: SentenceId) -> str:
        if sentence not in self._made:
            self._made[sentence] = self._make(sentence)
        return self._made[sentence]

    def __iter__(self) -> Iterator[SentenceId]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def forget(self, sentence: SentenceId) -> None:
        """Something about a sentence changed."""
        self._made.pop(sentence, None)

    def say_beside(self, words: Mapping[SentenceId, str]) -> None:
        """Have this said behind the sentences, in place of what was said there before."""
        for sentence in self._beside.keys() | words.keys():
            self.forget(sentence)
        self._beside = words

    def _make(self, sentence_id: SentenceId) -> str:
        state, lesson = self._attempt.state, self._attempt.lesson
        sentence = lesson.sentence(sentence_id)
        judgement, is_open = judgement_now(state, lesson, sentence), sentence_id in state.open_notes
        reason = reason_words(judgement, lesson, self._catalogue)
        spoken = spoken_state(sentence, len(self._ids), judgement, reason=reason, is_note_open=is_open)
        name = _("{state}. {text}").format(state=spoken, text=" ".join(sentence.text.split()))
        if words := ", ".join(lesson.words[index].text for index in self._explained.in_sentence(sentence_id)):
            name = _("{name} Explained: {words}.").format(name=name, words=words)
        if own_note := " ".join(state.own_notes.get(sentence_id, "").split()):
            name = _("{name} Your note: {note}").format(name=name, note=with_final_stop(own_note))
        return f"{name} {self._beside.get(sentence_id, '')}".rstrip()
