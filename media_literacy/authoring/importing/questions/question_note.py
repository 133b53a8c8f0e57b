"""Notes as the classes of a feedback keep them, and what a feedback of anybody else’s makes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.html.html_walk import walk_html
from media_literacy.authoring.importing.passage import ImportedNote, Passage
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.reading.links import heading_slug
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

UNKNOWN_KIND = KindId("unattributed")
"""Stands for a kind that a file does not tell; whoever imports it is asked to choose."""

_FIELDS = ("how-to-check", "fix", "afterwards")
_CARD_NAMES = re.compile(" · ")


@dataclass(frozen=True, slots=True)
class QuestionNote:
    """A note of a question; `verdict` is None for one that only names its sentence."""

    label: str
    verdict: Verdict | None
    kind: KindId = UNKNOWN_KIND
    explanation: tuple[Passage, ...] = ()
    fields: tuple[tuple[str, tuple[Run, ...]], ...] = ()
    contradicts: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()


def tokens_of(element: Element, prefix: str) -> list[str]:
    """What follows the prefix in the classes of an element."""
    tokens = (element.get("class") or "")[:2_000].split()
    return [token.removeprefix(prefix) for token in tokens if token.startswith(prefix)]


def notes_in(feedback: Element, dropped: DroppedContent) -> list[QuestionNote]:
    """The notes that the classes of a feedback tell; none where they are not ours."""
    found = (_note(element, dropped) for element in feedback.iter() if tokens_of(element, "note-"))
    return [note for note in found if note is not None]


def _note(element: Element, dropped: DroppedContent) -> QuestionNote | None:
    verdicts, kinds = tokens_of(element, "verdict-"), tokens_of(element, "kind-")
    if not (verdicts and kinds and verdicts[0] in {*Verdict} and kinds[0] in load_catalogue()):
        return None
    within = {token: child for child in element.iter() for token in (child.get("class") or "").split()[:1]}
    explanation = within.get("explanation")
    values = ((field, _runs(within[f"field-{field}"], dropped)) for field in _FIELDS if f"field-{field}" in within)
    cards = within.get("field-evidence")
    return QuestionNote(
        tokens_of(element, "note-")[0],
        Verdict(verdicts[0]),
        KindId(kinds[0]),
        tuple(walk_plain(explanation, dropped)) if explanation is not None else (),
        tuple(values),
        tuple(tokens_of(element, "contradicts-")),
        tuple(_CARD_NAMES.split("".join(cards.itertext()))) if cards is not None else (),
    )


def walk_plain(element: Element, dropped: DroppedContent) -> list[Passage]:
    """The passages inside an element. Classes are taken off: a label in one may be a word that means something."""
    for inside in element.iter():
        inside.attrib.pop("class", None)
    return walk_html(element, dropped)


def _runs(element: Element, dropped: DroppedContent) -> tuple[Run, ...]:
    return tuple(run for passage in walk_plain(element, dropped) for run in passage.block.runs)


def written(note: QuestionNote, language: str, known: Sequence[str], cards: Sequence[str]) -> ImportedNote:
    """The note as a lesson writes it; what it refers to is left out where it is not there."""
    return ImportedNote(note.label, tuple(_passages(note, language, known, cards)))


def _passages(note: QuestionNote, language: str, known: Sequence[str], cards: Sequence[str]) -> Iterator[Passage]:
    words = load_format_words()
    if note.verdict is None:
        yield Passage(Block(BlockKind.PARAGRAPH, (Run(f"{words.name_only_word(language)}.", strong=True),)))
        return
    kind = load_catalogue().kind(note.kind).name(language)
    head = Run(f"{words.usual_verdict(note.verdict, language)}: {kind}.", strong=True)
    first, *others = [passage.block.runs for passage in note.explanation] or [()]
    yield Passage(Block(BlockKind.PARAGRAPH, (head, Run(" "), *first) if first else (head,)))
    yield from (Passage(Block(BlockKind.PARAGRAPH, runs)) for runs in others)
    for field, runs in note.fields:
        yield _field(words.usual_field(field, language), runs)
    for label in (label for label in note.contradicts if label in known):
        yield _field(words.usual_field("contradicts", language), (Run(label),))
    for title in (title for title in note.evidence if title in cards):
        yield _field(words.usual_field("evidence", language), (Run(heading_slug(title)),))


def _field(word: str, runs: tuple[Run, ...]) -> Passage:
    return Passage(Block(BlockKind.ITEM, (Run(f"{word}: "), *runs), item=ListItem(1, "•")))
