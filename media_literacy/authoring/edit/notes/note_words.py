"""The words that an author uses for verdicts, kinds and fields, so that new lines speak as the old ones do."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import ENGLISH


@dataclass(frozen=True, slots=True)
class NoteWords:
    """The words of one language, as the lesson's author uses them."""

    language: str
    own_fields: Mapping[str, str]

    def verdict(self, verdict: Verdict) -> str:
        return load_format_words().usual_verdict(verdict, self.language)

    def kind(self, kind: str) -> str:
        """The name of a kind, given its id; an id that no kind has stays."""
        catalogue = load_catalogue()
        return catalogue.kind(KindId(kind)).name(self.language) if kind in catalogue else kind

    def field(self, name: str) -> str:
        """The author's own word for a field, or the usual one."""
        return self.own_fields.get(name) or load_format_words().usual_field(name, self.language)

    def name_only(self) -> str:
        """The bold first words of a note that gives its sentence a name and says nothing of it."""
        return f"**{load_format_words().name_only_word(self.language)}.**"

    def head(self, verdict: Verdict, kind: str) -> str:
        return f"**{self.verdict(verdict)}: {self.kind(kind)}.**" if kind else f"**{self.verdict(verdict)}.**"


def words_in_use(draft: Draft, label: str = "") -> NoteWords:
    """The words of the note with that label, of the other notes where it has none, or of the lesson's language."""
    own = {field.name: field.word for note in draft.notes if note.label == label for field in note.fields if field.name}
    notes = sorted(draft.notes, key=lambda note: note.label != label)
    others = {field.name: field.word for note in reversed(notes) for field in note.fields if field.name}
    return NoteWords(_language(draft, notes), {**others, **own})


def _language(draft: Draft, notes: Sequence[DraftNote]) -> str:
    """English when an author writes another language with English words, as the first note that tells them shows."""
    words = load_format_words()
    for note in notes:
        verdict = note.head.verdict if note.head else ""
        if words.verdict(verdict, draft.language):
            usual = [word.casefold() for word in words.verdict_words(draft.language)]
            is_english = words.verdict(verdict, ENGLISH) is not None and verdict.casefold() not in usual
            return ENGLISH if is_english else draft.language
    return draft.language
