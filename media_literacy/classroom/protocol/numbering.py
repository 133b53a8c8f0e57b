"""A lesson by numbers: what labels, ids of cards and names of files would tell stays with the host."""

from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from media_literacy.diagnostics import Location
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.files.file_formats import PICTURE_ENDINGS
from media_literacy.lesson.model import CardId, Lesson, SentenceId
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.text_blocks import Block, Picture, Run

NOWHERE = Location(1, 1)
"""Places in the source of a lesson are not sent."""


class Numbering(NamedTuple):
    """What stands for each id, and for the path of each picture."""

    sentences: dict[SentenceId, SentenceId]
    cards: dict[CardId, CardId]
    pictures: dict[str, str]

    def numbered(self, sentences: Iterable[SentenceId]) -> tuple[SentenceId, ...]:
        """What stands for these sentences, in the same order."""
        return tuple(self.sentences[sentence] for sentence in sentences)

    def runs(self, runs: Iterable[Run], cards: Collection[CardId] = ()) -> tuple[Run, ...]:
        """The runs with their links by number; a link to a card that is not among these is none."""
        return tuple(run._replace(link=self._link(run.link, cards)) for run in runs)

    def blocks(self, blocks: Iterable[Block], cards: Collection[CardId] = ()) -> tuple[Block, ...]:
        """The blocks with links and pictures by number."""
        return tuple(
            block._replace(runs=self.runs(block.runs, cards), picture=self.picture(block.picture)) for block in blocks
        )

    def picture(self, picture: Picture | None) -> Picture | None:
        """The picture under its number."""
        return None if picture is None else picture._replace(source=self.pictures[picture.source])

    def _link(self, link: str | None, cards: Collection[CardId]) -> str | None:
        name = None if link is None else anchor(link)
        if name is None:
            return link
        if (sentence := self.sentences.get(SentenceId(name))) is not None:
            return f"#{sentence}"
        return f"#{self.cards[CardId(name)]}" if name in cards else None


def numbering_of(lesson: Lesson) -> Numbering:
    """The numbers of a lesson; those of the article's pictures come first."""
    blocks = (block for text in texts_of(lesson) for block in text)
    sources = dict.fromkeys(block.picture.source for block in blocks if block.picture is not None)
    return Numbering(
        {sentence.id: numbered_id(sentence) for sentence in lesson.article.sentences},
        {card.id: CardId(f"#card-{number}") for number, card in enumerate(lesson.cards, 1)},
        {source: _picture_name(number, source) for number, source in enumerate(sources, 1)},
    )


def texts_of(lesson: Lesson) -> Iterator[tuple[Block, ...]]:
    """Every text of blocks that a learner reads, the article first."""
    yield lesson.article.blocks
    for sentence in lesson.article.sentences:
        yield from (note.explanation for note in sentence.notes)
    yield from (card.blocks for card in lesson.cards)
    if lesson.leave is not None:
        yield from (lesson.leave.prompt, lesson.leave.afterwards)
        yield from (hit.page for search in lesson.leave.searches for hit in search.hits)
    yield from (lesson.discussion, lesson.debrief)


def _picture_name(number: int, source: str) -> str:
    """One of an ending that no picture of a lesson may have is not shown, whatever it is called."""
    ending = PurePosixPath(source).suffix.lower()
    return f"picture-{number}{ending if ending in PICTURE_ENDINGS else '.png'}"
