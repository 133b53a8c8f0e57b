"""Writes notes from a form: only the lines of what differs, in the words and the layout of their author."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from media_literacy.authoring.edit.layout.note_source_layout import (
    NOTE_INDENT,
    NoteLayout,
    note_layout,
    raw_note_layout,
)
from media_literacy.authoring.edit.notes.definitions import definition_splice, without_definition
from media_literacy.authoring.edit.notes.note_changes import changed_in_place, written_anew
from media_literacy.authoring.edit.notes.note_lines import note_lines
from media_literacy.authoring.edit.notes.note_text import NoteText, text_of
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.notes.sentence_names import as_name_only, is_named, name_sentences, placed
from media_literacy.authoring.edit.protected_markdown import as_plain, protected, protected_value
from media_literacy.authoring.edit.sentences.new_labels import new_label
from media_literacy.authoring.edit.sentences.references import other_ids, rename_references
from media_literacy.authoring.edit.sentences.sentence_ends import has_only_got, mark_splice
from media_literacy.authoring.edit.source.read_back import read_back, read_body_back
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, do_fit, in_order
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import RawBlock


def write_note(draft: Draft, label: str, note: NoteText) -> tuple[Splice, ...]:
    """The splices that make a note say what the form says; none when it says so already.

    A verdict of None leaves the first words as they are. A sentence that it clashes with from now on gets a label of
    its own, and one that had a note for that alone loses it. KeyError if there is no note with that label.
    """
    layout = note_layout(draft, label)
    found = text_of(layout, draft)
    wanted = as_kept(note, found, draft.language)
    if wanted == found:
        return ()
    naming = name_sentences(draft, (name for name in wanted.contradicts if name not in found.contradicts))
    wanted = replace(wanted, contradicts=tuple(naming.names.get(name, name) for name in wanted.contradicts))
    written = _written(draft, layout, found, wanted)
    following = (*rename_references(draft, naming.names), *_without_names(draft, layout, found, wanted))
    # What this note itself clashes with is written already.
    fields = [(field.value_start, field.end) for field in layout.fields if field.name == "contradicts"]
    elsewhere = (splice for splice in following if not any(start <= splice.start < end for start, end in fields))
    others = (*naming.splices, *elsewhere)
    return in_order((*written, *others)) if do_fit((*written, *others)) else written


def unproved_note(draft: Draft, label: str, note: NoteText) -> tuple[Splice, ...]:
    """What most likely makes a note say so, its clashes apart: only reading it again can tell. KeyError as above."""
    layout = note_layout(draft, label)
    found = text_of(layout, draft)
    return tuple(
        changed_in_place(layout, found, as_kept(note, found, draft.language), words_in_use(draft, label), draft)
    )


def _written(draft: Draft, layout: NoteLayout, found: NoteText, wanted: NoteText) -> tuple[Splice, ...]:
    words = words_in_use(draft, layout.label)
    careful = _without_markdown(wanted, found)
    for text, splices in (
        (wanted, changed_in_place(layout, found, wanted, words, draft)),
        (wanted, [written_anew(layout, wanted, words, draft)]),
        (careful, changed_in_place(layout, found, careful, words, draft)),
    ):
        if _reads_back(layout, splices, text, draft):
            return tuple(splices)
    return (written_anew(layout, careful, words, draft),)


def _without_names(draft: Draft, layout: NoteLayout, found: NoteText, wanted: NoteText) -> Iterator[Splice]:
    """Takes out the notes of sentences that this one does not clash with any more, where they are names only."""
    for note in draft.notes:
        is_gone = note.label in found.contradicts and note.label not in wanted.contradicts
        if is_gone and note.is_name_only and not is_named(draft, note.label, besides=layout.label):
            yield from remove_note(draft, note.label)


def add_note(draft: Draft, sentence: SentenceId, note: NoteText) -> NamedEdit[str] | NotPossible:
    """Marks a sentence and defines a note for it; the reason when its sentence cannot carry a mark.

    A note that is a name only is written over. What named the sentence by the id that its text gave it names it by the
    new label, and so does this note its partners. KeyError for an unknown id.
    """
    before = draft.raw
    found = before.article.sentence(sentence)
    name = next((note for note in draft.notes if note.is_name_only and sentence in note.sentences), None)
    if name is not None:
        return NamedEdit(name.label, write_note(draft, name.label, note))
    label = new_label(draft, found.text)
    mark = mark_splice(before, found, label)
    if isinstance(mark, NotPossible):
        return mark
    words = words_in_use(draft)
    wanted = as_kept(note, NoteText(), draft.language)
    naming = name_sentences(draft, (name for name in wanted.contradicts if name != sentence), {label})
    for text in (wanted, _without_markdown(wanted, NoteText())):
        definition = definition_splice(draft, mark.start, note_lines(label, text, words, draft, " " * NOTE_INDENT))
        if has_only_got(label, sentence, before, read_back(draft, (mark, definition))):
            names = other_ids(before, read_back(draft, placed(((mark, definition), *naming.pairs))))
            text = replace(text, contradicts=tuple(names.get(name, name) for name in text.contradicts))
            lines = note_lines(label, text, words, draft, " " * NOTE_INDENT)
            definition = definition_splice(draft, mark.start, lines)
            pairs = placed(((mark, definition), *naming.pairs))
            return NamedEdit(label, in_order((*pairs, *rename_references(draft, names))))
    return NotPossible(_("No note can hang at this sentence. End it with a line break, or join it with the next."))


def remove_note(draft: Draft, label: str) -> tuple[Splice, ...]:
    """Takes a note and its marks away; what named its sentence by this label names it by the one that remains.

    Where none would remain, the note stays as a name only. KeyError if there is no note with that label.
    """
    note = draft.note(label)
    if note is None:
        raise KeyError(label)
    is_alone = not any(other_note.sentences == note.sentences for other_note in draft.notes if other_note is not note)
    if note.sentences and is_alone and not note.is_name_only and is_named(draft, label):
        return (as_name_only(draft, note),)
    fields = [field for note in draft.notes for field in note.fields if field.name == "contradicts"]
    gone = without_definition(draft.source, note)
    splices = [gone]
    for mark in draft.marks:
        span = draft.source.span(mark.range)
        is_name = mark.place is Place.NOTE and any(field.range.start.line == mark.range.start.line for field in fields)
        if mark.label == label and not is_name and not gone.start <= span.start < gone.end:
            splices.append(Splice(*span, ""))
    before, after = draft.raw, read_back(draft, splices)
    names = other_ids(before, after)
    if note.sentences:
        # Of several notes, the one that goes may not be the one that the sentence is named by.
        names[label] = names.get(note.sentences[0], note.sentences[0])
    return in_order((*splices, *rename_references(draft, names, besides=label)))


def as_kept(note: NoteText, before: NoteText, language: str) -> NoteText:
    """The note as the file can hold it: what would be more than text is escaped, and empty fields are left out."""
    known = frozenset(before.explanation.split("\n"))
    is_same = note.explanation == before.explanation
    return NoteText(
        note.verdict or before.verdict,
        note.kind if note.verdict else before.kind,
        note.explanation if is_same else protected(note.explanation, language, known),
        tuple(_value(hint, before.hints) for hint in note.hints if hint.strip()),
        tuple(dict.fromkeys(name.strip() for name in note.contradicts if name.strip())),
        tuple(dict.fromkeys(CardId(card.strip()) for card in note.evidence if card.strip())),
        _value(note.how_to_check, (before.how_to_check,)),
        _value(note.fix, (before.fix,)),
        _value(note.afterwards, (before.afterwards,)),
    )


def _value(text: str, before: tuple[str, ...]) -> str:
    return text if text in before else protected_value(text, "\n".join(before), lead="x: ")


def _without_markdown(note: NoteText, before: NoteText) -> NoteText:
    """Every text that differs from before, in plain words."""
    return replace(
        note,
        explanation=note.explanation if note.explanation == before.explanation else as_plain(note.explanation),
        hints=tuple(hint if hint in before.hints else as_plain(hint) for hint in note.hints),
        how_to_check=note.how_to_check if note.how_to_check == before.how_to_check else as_plain(note.how_to_check),
        fix=note.fix if note.fix == before.fix else as_plain(note.fix),
        afterwards=note.afterwards if note.afterwards == before.afterwards else as_plain(note.afterwards),
    )


def _reads_back(layout: NoteLayout, splices: list[Splice], wanted: NoteText, draft: Draft) -> bool:
    """Whether the note then says what is wanted, and everything outside it is read as before."""
    if not do_fit(splices):
        return False
    source, body = read_body_back(draft, splices)
    if tuple(note.label for note in body.notes) != draft.raw.labels:
        return False
    note = body.notes[draft.raw.labels.index(layout.label)]
    is_told = text_of(raw_note_layout(source, note, draft.language), draft) == wanted
    return is_told and _texts(body.blocks) == _texts(draft.raw.blocks)


def _texts(blocks: Iterable[RawBlock]) -> list[str]:
    return [block.inline.text for block in blocks]
