"""The parts of a lesson that stand around a question: words, evidence and debrief, by their classes."""

from collections.abc import Iterator, Sequence

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element, name_of
from media_literacy.authoring.importing.passage import Passage, cut, plain
from media_literacy.authoring.importing.questions.question_note import walk_plain
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem
from media_literacy.lesson.vocabulary.format_words import load_format_words

_BULLET = "• "
_TITLES = ("h2", "h3", "h4")


def with_class(root: Element, name: str) -> list[Element]:
    """The elements that have a class, outermost first."""
    return [element for element in root.iter() if name in (element.get("class") or "").split()]


def cards_in(root: Element, dropped: DroppedContent) -> list[tuple[str, list[Passage]]]:
    """The cards of evidence, each with its title."""
    found = []
    for card in with_class(root, "card"):
        passages = walk_plain(card, dropped)
        if len(passages) > 1:
            found.append((passages[0].text, passages[1:]))
    return found


def part(name: str, passages: Sequence[Passage], language: str) -> Iterator[Passage]:
    """A part below its heading; nothing where it is empty."""
    if passages:
        title = plain(load_format_words().usual_part(name, language), BlockKind.HEADING)
        yield title.ranked(BlockKind.HEADING, 1)
        yield from passages


def evidence(cards: Sequence[tuple[str, list[Passage]]]) -> list[Passage]:
    """The cards below their titles, whose headings are of the second level."""
    found: list[Passage] = []
    for title, passages in cards:
        found.append(plain(title, BlockKind.HEADING).ranked(BlockKind.HEADING, 2))
        found += [_below(passage, 3) for passage in passages]
    return found


def inside(root: Element, name: str, dropped: DroppedContent) -> list[Passage]:
    """What stands in an element of that class, without the title that we gave it."""
    found: list[Passage] = []
    for holder in with_class(root, name):
        if len(holder) and name == "words" and name_of(holder[0]) in _TITLES:
            holder.remove(holder[0])
        found += [_as_item(_below(passage, 2)) for passage in walk_plain(holder, dropped)]
    return found


def _as_item(passage: Passage) -> Passage:
    """A paragraph that stands for an item of a list, where a platform knows none."""
    if passage.kind is not BlockKind.PARAGRAPH or not passage.text.startswith(_BULLET):
        return passage
    runs = cut(passage.block.runs, len(_BULLET))
    return Passage(Block(BlockKind.ITEM, runs, item=ListItem(1, "•")))


def _below(passage: Passage, level: int) -> Passage:
    if passage.kind is BlockKind.HEADING:
        return passage.ranked(BlockKind.HEADING, min(6, max(level, passage.block.level)))
    return passage
