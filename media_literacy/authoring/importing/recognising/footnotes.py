"""Footnotes and comments of a document as the notes of a lesson: those that read like notes; others go to the teacher.

A word processor knows no labels. They are found again where a note names another one ("Contradicts: letters") and only
one annotated sentence holds that word; every other note gets a label made of its sentence's words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from media_literacy.authoring.edit.sentences.new_labels import free_label
from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.passage import ImportedNote, Mark, Passage, plain
from media_literacy.authoring.importing.recognising.inner_links import (
    NO_ANCHORS,
    Anchors,
    cards_of,
    link_targets,
    with_targets,
)
from media_literacy.authoring.importing.recognising.note_anchors import label_of_anchor
from media_literacy.authoring.importing.recognising.note_recognition import ReadNote, read_note
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

_COMMAS = re.compile(r"(?:(?<!\s)\s+)?[,،、，;；]\s*|(?<!\s)\s+and\s+")
_SENTENCE_END = re.compile(r"[.!?…。！？][”’»\"')\]]*\s+")
_LONGEST_QUOTE = 80


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a note is anchored: the text of its sentence, up to its mark."""

    name: str
    sentence: str


def carried_notes(
    passages: Sequence[Passage],
    definitions: Mapping[str, Sequence[Passage]],
    language: str,
    dropped: DroppedContent,
    anchors: Anchors = NO_ANCHORS,
) -> tuple[list[Passage], list[ImportedNote]]:
    """The passages with the marks of those notes that were found to be notes, and these notes in reading order.

    What other footnotes say is put under Teacher notes, behind the sentence that they stood at. `anchors` are the
    bookmarks of the document: at the mark of a note it may have the note's label, and links may lead to it.
    """
    places = _first_places(passages)
    read = {
        place.name: note
        for place in places
        if (note := read_note(definitions.get(place.name, ()), language)) is not None
    }
    noted = [place for place in places if place.name in read]
    labels = _labels(noted, read, _own_labels(anchors))
    cards = cards_of(passages, language)
    targets = link_targets(anchors, labels, cards)
    notes = [
        ImportedNote(
            labels[place.name],
            tuple(with_targets(list(_explanation_and_texts(read[place.name])), targets))
            + tuple(_references(read[place.name], place, labels, cards, language, dropped)),
        )
        for place in noted
    ]
    others = [place for place in places if place.name not in read and definitions.get(place.name)]
    for_the_teacher = _for_the_teacher(passages, others, definitions, language, dropped)
    return with_targets([*_marked(passages, labels), *for_the_teacher], targets), notes


def _own_labels(anchors: Anchors) -> dict[str, str]:
    """The labels that bookmarks kept, by the names of the notes."""
    return {name: label for anchor, name in anchors.notes.items() if (label := label_of_anchor(anchor)) is not None}


def _first_places(passages: Sequence[Passage]) -> list[_Place]:
    """The places of all marks in order; a note that is named twice belongs to its first place."""
    found: dict[str, _Place] = {}
    for passage in passages:
        for mark in passage.marks:
            before = passage.text[: mark.offset] or passage.text
            sentence = [part for part in _SENTENCE_END.split(before.strip()) if part.strip()]
            found.setdefault(mark.label, _Place(mark.label, sentence[-1].strip() if sentence else before.strip()))
    return list(found.values())


def _labels(noted: Sequence[_Place], read: Mapping[str, ReadNote], own: Mapping[str, str]) -> dict[str, str]:
    labels: dict[str, str] = {}
    for place in noted:
        if place.name in own and own[place.name] not in labels.values():
            labels[place.name] = own[place.name]
    for place in noted:
        for wanted in (name for text in read[place.name].contradicts for name in _COMMAS.split(text)):
            name = wanted.strip(" #.").lower()
            meant = [mark for mark in noted if mark is not place and _holds(mark.sentence, name)]
            if is_fit_label(name) and len(meant) == 1 and name not in labels.values():
                labels.setdefault(meant[0].name, name)
    for place in noted:
        if place.name not in labels:
            labels[place.name] = free_label(place.sentence, {*labels.values()})
    return labels


def _holds(sentence: str, name: str) -> bool:
    words = {word.lower() for word in re.findall(r"\w+", sentence)}
    return bool(name) and all(word in words for word in name.split("-"))


def _explanation_and_texts(note: ReadNote) -> Iterator[Passage]:
    """The paragraphs of a note, then those of its fields that are texts."""
    yield from note.explanation
    for word, runs in note.texts:
        yield _field(word, runs)


def _references(
    note: ReadNote,
    place: _Place,
    labels: Mapping[str, str],
    cards: Mapping[str, str],
    language: str,
    dropped: DroppedContent,
) -> Iterator[Passage]:
    """The fields of a note that name other sentences, and cards."""
    for field, values, known in (
        ("contradicts", note.contradicts, {*labels.values()} - {labels[place.name]}),
        ("evidence", note.evidence, set(cards)),
    ):
        word = load_format_words().usual_field(field, language)
        for text in values:
            names = [text] if text.casefold() in known else [name.strip(" #.") for name in _COMMAS.split(text)]
            for name in names:
                written = name if name.casefold() in known else name.lower()
                if written.casefold() in known:
                    slug = cards.get(written.casefold(), "") if field == "evidence" else ""
                    yield _field(word, (Run(written, link=f"#{slug}" if slug else None),))
                elif name:
                    sentence = _("“{word}: {name}” leads nowhere here; choose it again at “{quote}”.")
                    dropped.add_message(sentence.format(word=word, name=name, quote=_quote(place.sentence)))


def _field(word: str, runs: tuple[Run, ...]) -> Passage:
    return Passage(Block(BlockKind.ITEM, (Run(f"{word}: "), *runs), item=ListItem(1, "•")))


def _marked(passages: Sequence[Passage], labels: Mapping[str, str]) -> list[Passage]:
    """The passages with the labels of the notes, each at its first place only."""
    used: set[str] = set()
    made: list[Passage] = []
    for passage in passages:
        marks: list[Mark] = []
        for mark in passage.marks:
            if mark.label in labels and mark.label not in used:
                used.add(mark.label)
                marks.append(Mark(mark.offset or len(passage.text), labels[mark.label]))
        made.append(replace(passage, marks=tuple(sorted(marks, key=lambda mark: mark.offset))))
    return made


def _for_the_teacher(
    passages: Sequence[Passage],
    others: Sequence[_Place],
    definitions: Mapping[str, Sequence[Passage]],
    language: str,
    dropped: DroppedContent,
) -> Iterator[Passage]:
    """The footnotes that are no notes, under Teacher notes."""
    if not others:
        return
    words = load_format_words()
    dropped.add_message(
        ngettext(
            "{n} footnote or comment does not begin with a verdict such as “{flag}: {kind}.”; it stands in “{part}”.",
            "{n} footnotes or comments do not begin with a verdict such as “{flag}: {kind}.”; they stand in “{part}”.",
            len(others),
        ).format(
            n=len(others),
            flag=words.usual_verdict(Verdict.FLAG, language),
            kind=load_catalogue().kind(KindId("overclaim")).name(language),
            part=words.usual_part("teacher-notes", language),
        )
    )
    parts = [passage.text for passage in passages if passage.kind is BlockKind.HEADING and passage.block.level == 1]
    if not parts or words.part(parts[-1], language) != "teacher-notes":
        heading = plain(words.usual_part("teacher-notes", language), BlockKind.HEADING)
        yield heading.ranked(BlockKind.HEADING, 1)
    for place in others:
        for at, mark in enumerate(definitions[place.name]):
            runs = (Run(f"“{_quote(place.sentence)}”: "), *mark.block.runs) if at == 0 else mark.block.runs
            yield Passage(Block(BlockKind.PARAGRAPH, runs))


def _quote(sentence: str) -> str:
    """The end of a sentence, short enough to be named."""
    sentence = sentence.replace("\n", " ")
    if len(sentence) <= _LONGEST_QUOTE:
        return sentence
    return "…" + sentence[-_LONGEST_QUOTE:].partition(" ")[2]
