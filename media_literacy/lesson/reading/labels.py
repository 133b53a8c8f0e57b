"""Labels: which sentence each belongs to, and every way in which marks and notes can miss each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity, SourceRange
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.ids import is_id
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawArticle, RawNote
from media_literacy.lesson.raw_text import RawMark
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL, is_fit_label
from media_literacy.lesson.vocabulary.format_words import load_format_words

MARK_WITHOUT_NOTE = DiagnosticCode(
    "mark-without-note",
    Severity.ERROR,
    FormWording(
        message=deferred("This sentence has no note, though it says that there is one."),
        hint=deferred("Write what a careful reader makes of it."),
        button=deferred("Show the sentence"),
    ),
)
NOTE_WITHOUT_MARK = DiagnosticCode(
    "note-without-mark",
    Severity.ERROR,
    FormWording(
        message=deferred("This note belongs to no sentence: “{words}”"),
        hint=deferred("Choose the sentence that it is about."),
        opens="sentence-of-note",
    ),
)
DUPLICATE_LABEL = DiagnosticCode(
    "duplicate-label",
    Severity.ERROR,
    FormWording(
        message=deferred("Two notes have the same name; the first one counts."), opens="source", fix=deferred("Mend it")
    ),
)
LABEL_USED_TWICE = DiagnosticCode(
    "label-used-twice",
    Severity.ERROR,
    FormWording(
        message=deferred("Two sentences point to one note; it counts for the first."),
        hint=deferred("Give this sentence a note of its own."),
    ),
)
BAD_LABEL = DiagnosticCode(
    "bad-label",
    Severity.ERROR,
    FormWording(
        message=deferred("The name of this note has signs that no name may have."), fix=deferred("Mend the name")
    ),
)
LABEL_IS_RESERVED = DiagnosticCode(
    "reserved-label",
    Severity.ERROR,
    FormWording(
        message=deferred("This note has a name that is kept for sentences without one."),
        hint=deferred("It can be given another one in the text of the file."),
        opens="source",
    ),
)


@dataclass(frozen=True, slots=True)
class Labels:
    """`sentences` has the sentence of each label, and of each id; `notes` the definitions that count."""

    sentences: Mapping[str, SentenceId]
    notes: tuple[RawNote, ...]
    at_mark: Mapping[SourceRange, SentenceId]
    carried: Mapping[SentenceId, tuple[str, ...]] = field(default_factory=dict)

    def of_note(self, label: str) -> tuple[SentenceId, ...]:
        """The sentence that a note belongs to, if any."""
        found = self.sentences.get(label)
        return (found,) if found is not None and label in self.carried.get(found, ()) else ()

    def at_sentence(self, sentence: SentenceId) -> tuple[str, ...]:
        """The labels at a sentence, in order."""
        return self.carried.get(sentence, ())


def read_labels(article: RawArticle, notes: Sequence[RawNote], language: str, collector: DiagnosticCollector) -> Labels:
    """Bring marks and notes together, with a diagnostic wherever they miss each other."""
    first = _first_definitions(notes, collector)
    sentences: dict[str, SentenceId] = {}
    at_mark: dict[SourceRange, SentenceId] = {}
    carried: dict[SentenceId, tuple[str, ...]] = {}
    for sentence, id in zip(article.sentences, article.ids, strict=True):
        labels = [mark.label for mark in sentence.marks if mark.label is not None]
        carried[id] = tuple(labels)
        for mark in sentence.marks:
            if mark.label is None:
                continue
            at_mark[mark.range] = id
            if sentences.setdefault(mark.label, id) != id:
                message = _("The label “{label}” is used at two sentences; it counts for the first.")
                hint = _("Give this sentence a note of its own, with another label.")
                collector.add(LABEL_USED_TWICE, message.format(label=mark.label), mark.range, hint)
    _check_marks(article, first, language, collector)
    for note in first.values():
        if note.label not in sentences and not _is_marked(article, note.label):
            message = _("No sentence has the mark “[^{label}]” of this note.").format(label=note.label[:80])
            unmet = [label for label in sentences if label not in first]
            collector.add(
                NOTE_WITHOUT_MARK, message, note.label_range, lambda note=note, unmet=unmet: _mark_hint(note, unmet)
            )
    for id in article.ids:
        sentences.setdefault(id, id)
    return Labels(sentences, tuple(first.values()), at_mark, carried)


def did_you_mean_label(written: str, known: Iterable[str]) -> str:
    """A hint with the label that was probably meant, or on what became of an id that a sentence had from its words."""
    if RESERVED_LABEL.fullmatch(written):
        return _("It was made of a sentence’s words, and they are others now. Name the sentence again.")
    return did_you_mean(written, known)


def _mark_hint(note: RawNote, unmet: Sequence[str]) -> str:
    return did_you_mean(note.label, unmet) if unmet else _("Put the mark at the end of the sentence that it is about.")


def _is_marked(article: RawArticle, label: str) -> bool:
    """Whether a mark with that label stands in the article, even where it can belong to no sentence."""
    return article.is_cut or label in article.stray_labels


def _first_definitions(notes: Sequence[RawNote], collector: DiagnosticCollector) -> dict[str, RawNote]:
    """The first definition of each label, as most readers have it."""
    first: dict[str, RawNote] = {}
    for note in notes:
        if note.label in first:
            message = _("The label “{label}” is defined twice; the first note counts.").format(label=note.label[:80])
            line = first[note.label].first_line
            hint = _("The first one is on line {line}. Give one of them another label.").format(line=line)
            collector.add(DUPLICATE_LABEL, message, note.label_range, hint)
        else:
            first[note.label] = note
            _check_shape(note, note.label, collector)
    return first


def _check_shape(labelled: RawNote | RawMark, label: str, collector: DiagnosticCollector) -> None:
    """Say what keeps a label from being one."""
    if is_fit_label(label):
        return
    where = labelled.label_range if isinstance(labelled, RawNote) else labelled.range
    if not is_id(label):
        begins = label.startswith("-") and (not label.strip("-") or is_id(label.lstrip("-")))
        message = (
            _("The label “{label}” begins with a hyphen.")
            if begins
            else _("The label “{label}” holds other signs than a-z, 0-9 and hyphens.")
        ).format(label=label[:80])
        collector.add(BAD_LABEL, message, where, _("Write it in small letters, with hyphens between words."))
    else:
        message = _("The label “{label}” has the form that is kept for sentences without one.").format(label=label)
        collector.add(LABEL_IS_RESERVED, message, where, _("Choose a word that says what the note is about."))


def _check_marks(
    article: RawArticle, first: Mapping[str, RawNote], language: str, collector: DiagnosticCollector
) -> None:
    for mark in (mark for sentence in article.sentences for mark in sentence.marks):
        label = mark.label
        if label is None or label in first:
            continue
        _check_shape(mark, label, collector)
        message = _("The mark “[^{label}]” has no note.").format(label=label[:80])
        collector.add(MARK_WITHOUT_NOTE, message, mark.range, lambda label=label: _note_hint(label, first, language))


def _note_hint(label: str, first: Mapping[str, RawNote], language: str) -> str:
    near = did_you_mean(label, first) if first else ""
    return near or _("Write its note on a line of its own: [^{label}]: **{flag}: kind.** …").format(
        label=label[:80], **load_format_words().verdict_gaps(language)
    )
