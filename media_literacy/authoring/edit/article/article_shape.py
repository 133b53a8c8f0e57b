"""What an edit makes of an article, told before it is made: its blocks, each with the sentences that it then has.

Markdown has many ways to misread what was written. So an edit of the article says first what is to come of it, offers
ways to write that, and the first one that is read back as it was said is taken (docs/decisions/0050, 0211).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import do_fit, in_order
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.pictures.displayable import path_of
from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.text_blocks import BlockKind

Entry = int | str
"""A sentence that there was, by its index, or new words, which may be read as several sentences."""


class BlockRank(NamedTuple):
    """What a block is on the page; the same for all of its sentences."""

    kind: BlockKind
    level: int = 0
    quote_depth: int = 0
    item_depth: int = 0
    begins_item: bool = False
    column: int = -1
    picture: tuple[str, str, str] | None = None


class PlannedBlock(NamedTuple):
    """A block as it is to be, with its sentences in order."""

    rank: BlockRank
    entries: tuple[Entry, ...] = ()


class WrittenArticle(NamedTuple):
    """An edit that is read back as it was planned: where each sentence is that there was, and where the new words are.

    `named` are the ids from now on of the sentences that have another one.
    """

    splices: tuple[Splice, ...]
    after: RawLesson
    places: Mapping[int, int]
    new: tuple[int, ...]
    named: Mapping[str, str]

    def finished(self, draft: Draft) -> tuple[Splice, ...]:
        """The splices, with those that let links and fields go on naming what they named."""
        following = [
            splice
            for splice in rename_references(draft, self.named)
            if not any(made.start < splice.end and splice.start < made.end for made in self.splices)
        ]
        return in_order((*self.splices, *following))

    def id_at(self, index: int) -> SentenceId:
        """The id of a sentence of the article as it is now."""
        return self.after.article.ids[index]


def rank_of(block: RawBlock) -> BlockRank:
    """The rank of a block as it was read."""
    item, cell, picture = block.item, block.cell, block.picture
    return BlockRank(
        block.kind,
        block.level,
        block.quote_depth,
        item.depth if item else 0,
        item.is_first if item else False,
        cell.column if cell else -1,
        (path_of(picture.source), picture.alt, " ".join(picture.title.split())) if picture else None,
    )


def index_of(raw: RawLesson, sentence: SentenceId) -> int:
    """Which sentence of the article that is; KeyError if there is none."""
    if sentence not in raw.article.ids:
        raise KeyError(sentence)
    return raw.article.ids.index(sentence)


def plan_of(raw: RawLesson) -> list[PlannedBlock]:
    """The article as it is, from where an edit plans what is to be another."""
    entries: dict[int, list[Entry]] = {}
    for index, sentence in enumerate(raw.article.sentences):
        entries.setdefault(sentence.block, []).append(index)
    return [
        PlannedBlock(rank_of(block), tuple(entries.get(index, ()))) for index, block in enumerate(raw.article.blocks)
    ]


def first_written(
    draft: Draft,
    plan: Sequence[PlannedBlock],
    ways: Iterable[Sequence[Splice]],
    gone: Collection[str] = (),
    reworded: Collection[int] = (),
) -> WrittenArticle | None:
    """The first of the ways to write a plan that is read back as that; None where none is.

    `gone` are the labels of the notes that go. New words may carry the marks of sentences that they stand for, those
    that are `reworded`. All else in the file has to be read as it was.
    """
    for splices in ways:
        if not do_fit(splices):
            continue
        written = _as_planned(draft, plan, in_order(splices), gone, reworded)
        if written is not None:
            return written
    return None


def _as_planned(
    draft: Draft,
    plan: Sequence[PlannedBlock],
    splices: tuple[Splice, ...],
    gone: Collection[str],
    reworded: Collection[int],
) -> WrittenArticle | None:
    before, after = draft.raw, read_back(draft, splices)
    if _around(after) != _around(before, gone):
        return None
    found = plan_of(after)
    if [block.rank for block in found] != [block.rank for block in plan]:
        return None
    places: dict[int, int] = {}
    new: list[int] = []
    for wanted, block in zip(plan, found, strict=True):
        if not _holds(wanted.entries, [*block.entries], before, after, places, new):
            return None
    kept = {label for index in reworded for label in _labels(before.article.sentences[index].marks)}
    carried = {label for at in new for label in _labels(after.article.sentences[at].marks)}
    if carried != kept:
        return None
    ids = {str(before.article.ids[old]): str(after.article.ids[now]) for old, now in places.items()}
    named = {old: now for old, now in ids.items() if old != now}
    return WrittenArticle(splices, after, places, tuple(new), named)


def _holds(
    wanted: Sequence[Entry],
    found: list[Entry],
    before: RawLesson,
    after: RawLesson,
    places: dict[int, int],
    new: list[int],
) -> bool:
    """Whether a block has just these sentences; notes where each is."""
    for entry in wanted:
        if isinstance(entry, int):
            if not found:
                return False
            at = int(found.pop(0))
            old, now = before.article.sentences[entry], after.article.sentences[at]
            if old.text != now.text or _labels(old.marks) != _labels(now.marks):
                return False
            places[entry] = at
            continue
        words, read = letters(entry), ""
        while found and len(read) < len(words):
            at = int(found.pop(0))
            read += letters(after.article.sentences[at].text)
            new.append(at)
        if read != words:
            return False
    return not found


def letters(text: str) -> str:
    """A text without its white space, which an edit may lay out anew."""
    return "".join(text.split())


def _labels(marks: Iterable[object]) -> list[object]:
    return [getattr(mark, "label", None) for mark in marks]


def _around(raw: RawLesson, gone: Collection[str] = ()) -> object:
    """What stands in the file besides the article: notes, parts and cards, in the words that are read there."""
    own = Place.ARTICLE if any(part.place is Place.ARTICLE for part in raw.parts) else Place.BEFORE
    return (
        [(note.label, _texts(note.blocks)) for note in raw.notes if note.label not in gone],
        [
            (part.place, _title(part.heading), _texts(part.blocks))
            for part in raw.parts
            if part.place is not own and part.all_blocks
        ],
        [card.id for card in raw.cards],
        raw.article.stray_labels,
        raw.article.is_cut,
    )


def _title(heading: RawBlock | None) -> str:
    return heading.inline.text if heading is not None else ""


def _texts(blocks: Iterable[RawBlock]) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.inline.text) for block in blocks]
