"""The fields of a note: hints, what it contradicts, evidence, how to check, the smallest fix, and what comes after."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity, SourceRange
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Place
from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.raw_lesson import NoteField, RawBlock
from media_literacy.lesson.reading.labels import did_you_mean_label
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.reading.notes.field_words import FieldOpening, field_in_text
from media_literacy.lesson.reading.suggestions import did_you_mean, nearest
from media_literacy.lesson.text_blocks import BlockKind, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words

UNKNOWN_FIELD = DiagnosticCode("unknown-field", Severity.WARNING)
DEAD_CONTRADICTS = DiagnosticCode(
    "dead-contradicts",
    Severity.ERROR,
    FormWording(
        message=deferred("The sentence that this one is said to clash with is not there."),
        hint=deferred("Choose the other sentence, and take this entry out."),
        opens="contradicts",
        button=deferred("Choose it"),
    ),
)
DEAD_EVIDENCE = DiagnosticCode(
    "dead-evidence",
    Severity.ERROR,
    FormWording(
        message=deferred("The card that this note points to is not there."),
        hint=deferred("Choose another card, or make one."),
        opens="evidence",
        button=deferred("Choose one"),
    ),
)

_COMMA = re.compile(r"[,،、，;；]")
_UNKNOWN_WORDS = 3

Runs = tuple[Run, ...]
FieldValues = tuple[tuple[Runs, ...], tuple[SentenceId, ...], tuple[CardId, ...], Runs, Runs, Runs]


def take_fields(
    blocks: Sequence[RawBlock], language: str, collector: DiagnosticCollector
) -> tuple[list[NoteField], list[RawBlock]]:
    """The fields among the blocks of a note, and the blocks that remain. Unknown fields remain, with a diagnostic."""
    fields: list[NoteField] = []
    rest: list[RawBlock] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        index += 1
        found = _opening(block, language) if index > 1 or block.kind is BlockKind.ITEM else None
        if found is None:
            rest.append(block)
            continue
        where = block.inline.range(found.start, found.colon_end)
        if found.name:
            end = index
            while block.kind is BlockKind.ITEM and end < len(blocks) and _goes_on(block, blocks[end]):
                end += 1
            further = tuple(blocks[index:end])
            index = end
            fields.append(NoteField(found.name, found.word, block, found.value_at, where, further))
            continue
        rest.append(block)
        known = load_format_words().field_words(language)
        if _looks_like_field(block, found.word, known):
            fields.append(NoteField("", found.word, block, found.value_at, where))
            message = _("“{word}:” is no field of a note, so it stays in the text.").format(word=found.word)
            collector.add(UNKNOWN_FIELD, message, where, partial(did_you_mean, found.word, known))
    return fields, rest


def _opening(block: RawBlock, language: str) -> FieldOpening | None:
    """The word before the first colon of an item or a paragraph."""
    is_item = block.kind is BlockKind.ITEM and block.item is not None and block.item.is_first
    return field_in_text(block.inline.text, language) if is_item or block.kind is BlockKind.PARAGRAPH else None


def _goes_on(block: RawBlock, other: RawBlock) -> bool:
    """Whether a block still belongs to the list item that another one opened."""
    if block.item is None or other.item is None:
        return False
    return other.item.depth > block.item.depth or not other.item.is_first


def _looks_like_field(block: RawBlock, word: str, known: Sequence[str]) -> bool:
    """In a list any short word with a colon; in a paragraph only a slip of the pen, since prose has colons too."""
    if block.kind is BlockKind.ITEM:
        return len(word.split()) <= _UNKNOWN_WORDS
    return nearest(word, known) is not None


@dataclass(frozen=True, slots=True)
class FieldReader:
    """Reads the values of fields, with a diagnostic on each that leads nowhere."""

    resolver: Resolver
    collector: DiagnosticCollector
    titles: Mapping[str, CardId]

    def read(self, fields: Sequence[NoteField], own: Sequence[SentenceId]) -> FieldValues:
        """Hints, contradicted sentences, cards, how to check, fix, afterwards. `own` are the sentences of the note."""
        hints: list[Runs] = []
        contradicts: list[SentenceId] = []
        evidence: list[CardId] = []
        texts: dict[str, Runs] = {}
        for field in fields:
            if field.name == "contradicts":
                contradicts += self._contradicts(field, own)
            elif field.name == "evidence":
                evidence += self._evidence(field)
            elif field.name:
                runs = self._runs(field)
                if field.name == "hint" and runs:
                    hints.append(runs)
                elif runs:
                    texts[field.name] = (*texts[field.name], Run("\n"), *runs) if field.name in texts else runs
        how, fix, afterwards = (texts.get(name, ()) for name in ("how-to-check", "fix", "afterwards"))
        return tuple(hints), tuple(dict.fromkeys(contradicts)), tuple(dict.fromkeys(evidence)), how, fix, afterwards

    def _runs(self, field: NoteField) -> Runs:
        """The value's text; what else stands in its list item follows on lines of its own."""
        runs = self.resolver.runs(field.inline, Place.NOTE, field.start)
        for block in field.further:
            runs = self.resolver.joined(runs, block.inline, Place.NOTE)
        return runs

    def _contradicts(self, field: NoteField, own: Sequence[SentenceId]) -> Iterator[SentenceId]:
        names = [*names_in(field)]
        if not names:
            message = _("“{word}:” names no sentence.").format(word=field.word)
            self.collector.add(
                DEAD_CONTRADICTS, message, field.range, _("Write the labels of its sentences, by commas.")
            )
        for name, where in names:
            sentence = self.resolver.labels.get(name)
            if sentence is None:
                message = _("“{name}” is no label of a sentence.").format(name=name[:80])
                self.collector.add(
                    DEAD_CONTRADICTS, message, where, lambda name=name: did_you_mean_label(name, self.resolver.labels)
                )
            elif sentence in own:
                message = _("“{name}” is the note’s own sentence, and cannot contradict itself.").format(name=name[:80])
                self.collector.add(DEAD_CONTRADICTS, message, where, _("Name the other sentence."))
            else:
                yield sentence

    def _evidence(self, field: NoteField) -> Iterator[CardId]:
        # Between links stand words such as “and”.
        names = [*names_in(field, only_links=bool(field.inline.links))]
        if not names:
            message = _("“{word}:” leads to no card.").format(word=field.word)
            self.collector.add(DEAD_EVIDENCE, message, field.range, _("Write a link: [words](#name-of-the-card)."))
        heading = load_format_words().usual_part("evidence", self.resolver.language)
        for name, where in names:
            card = self.resolver.cards.get(name) or self.titles.get(name.casefold())
            if card is not None:
                yield card
                continue
            message = _("“{name}” is no card under {evidence}.").format(name=name[:80], evidence=heading)
            self.collector.add(DEAD_EVIDENCE, message, where, lambda name=name: did_you_mean(name, self.resolver.cards))


def names_in(field: NoteField, *, only_links: bool = False) -> Iterator[tuple[str, SourceRange]]:
    """The names in a value: targets of links, labels of marks, and words between commas, in order."""
    inline = field.inline
    links = [(link.start, link.end) for link in inline.links]
    found = [
        (link.start, anchor(link.target) or link.target, link.range) for link in inline.links if link.end >= field.start
    ]
    marks = (mark for mark in inline.marks if mark.offset >= field.start)
    found += [(mark.offset, mark.label, mark.range) for mark in marks if mark.label]
    edges = sorted({field.start, len(inline.text), *(edge for span in links for edge in span)})
    for start, end in itertools.pairwise(edges):
        if only_links or start < field.start or any(first <= start < last for first, last in links):
            continue
        at = start
        for part in _COMMA.split(inline.text[start:end]):
            name = part.strip().lstrip("#").rstrip(".").strip()
            if name:
                begins = at + len(part) - len(part.lstrip())
                found.append((at, name, inline.range(begins, begins + len(part.strip()))))
            at += len(part) + 1
    for _at, name, where in sorted(found, key=lambda entry: entry[0]):
        yield name, where
