"""A lesson that somebody sent: read by the fields of its model, and held against the limits of the format."""

import re
from collections.abc import Iterable

from media_literacy.classroom.protocol.json_values import (
    AtMost,
    Between,
    Fallback,
    JsonObject,
    MalformedValueError,
    from_json,
)
from media_literacy.classroom.protocol.numbering import texts_of
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.files.file_formats import PICTURE_ENDINGS
from media_literacy.lesson import limits
from media_literacy.lesson.model import Article, Lesson, Sentence
from media_literacy.lesson.reading.links import is_allowed_address
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, Run

LESSON_BOUNDS = Fallback(AtMost(limits.FILE_BYTES), AtMost(20_000), Between(0, 1_000_000))
_DEEPEST_HEADING = 6
_DEEPEST_NESTING = 100
"""A lesson that is nested deeper than it should be is shown all the same."""
_PICTURE_NAME = re.compile(rf"picture-[1-9][0-9]?({'|'.join(map(re.escape, PICTURE_ENDINGS))})")
_BEFORE_TABLES = Cell(-1, 0, 0, 1)


def parse_lesson_object(table: JsonObject) -> Lesson:
    """The lesson; MalformedValueError where it is none. Texts of sentences are taken from their blocks."""
    lesson = from_json(Lesson, table, LESSON_BOUNDS)
    article = lesson.article
    _require_sentences(article)
    lesson = lesson._replace(article=article._replace(sentences=tuple(_with_texts(article))))
    _require_words(lesson)
    _require_texts(lesson)
    return lesson


def is_picture_name(name: str) -> bool:
    """Whether a picture may be called so: no path leads anywhere by it."""
    return _PICTURE_NAME.fullmatch(name) is not None


def require(holds: bool, what: str) -> None:
    """MalformedValueError where something does not hold."""
    if not holds:
        raise MalformedValueError(what)


def require_blocks(blocks: Iterable[Block]) -> None:
    """Whether a text of blocks can be shown: depths, tables, links and the names of pictures."""
    before = _BEFORE_TABLES
    for block in blocks:
        require(block.level <= _DEEPEST_HEADING and block.quote_depth <= _DEEPEST_NESTING, "depth")
        require(block.item is None or 1 <= block.item.depth <= _DEEPEST_NESTING, "depth of a list")
        require((block.cell is not None) == (block.kind is BlockKind.CELL), "cell")
        if block.cell is not None:
            require(_comes_after(block.cell, before), "table")
            before = block.cell
        require((block.picture is not None) == (block.kind is BlockKind.PICTURE), "picture")
        require(block.picture is None or is_picture_name(block.picture.source), "name of a picture")
        require_links(block.runs)


def require_links(runs: Iterable[Run]) -> None:
    """Whether links lead inside the lesson or where any lesson may lead."""
    for run in runs:
        require(run.link is None or run.link.startswith("#") or is_allowed_address(run.link), "link")


def _require_sentences(article: Article) -> None:
    require(len(article.sentences) <= limits.SENTENCES, "sentences")
    at, block = 0, 0
    for number, sentence in enumerate(article.sentences, 1):
        require(sentence.number == number and block <= sentence.block < len(article.blocks), "order")
        at = at if sentence.block == block else 0
        require(at <= sentence.start < sentence.end <= len(article.blocks[sentence.block].text), "offsets")
        require(sentence.end - sentence.start <= limits.SENTENCE_LENGTH, "length")
        at, block = sentence.end, sentence.block
    require(len({sentence.id for sentence in article.sentences}) == len(article.sentences), "ids")


def _with_texts(article: Article) -> Iterable[Sentence]:
    for sentence in article.sentences:
        yield sentence._replace(text=article.blocks[sentence.block].text[sentence.start : sentence.end])


def _require_texts(lesson: Lesson) -> None:
    texts = tuple(texts_of(lesson))
    for text in texts:
        require_blocks(text)
    blocks = [block for text in texts for block in text]
    require(len({block.picture.source for block in blocks if block.picture}) <= limits.PICTURES, "pictures")
    require(sum(len(block.text) for block in blocks) <= limits.FILE_BYTES, "text")


def _require_words(lesson: Lesson) -> None:
    require(len(lesson.words) <= limits.EXPLAINED_WORDS, "words")
    sentences = {sentence.id: sentence for sentence in lesson.article.sentences}
    for word in lesson.words:
        inside = sentences.get(word.sentence)
        is_inside = inside is not None and inside.start <= word.start < word.end <= inside.end
        require(is_inside and inside is not None and inside.block == word.block, "place of a word")
        require_links(word.meaning)


def _comes_after(cell: Cell, before: Cell) -> bool:
    """Whether a cell can stand after another one, and its table has no more room than a lesson may have."""
    is_later = (cell.table, cell.row, cell.column) > (before.table, before.row, before.column)
    is_alike = cell.table != before.table or cell.columns == before.columns
    return is_later and is_alike and cell.column < cell.columns and (cell.row + 1) * cell.columns <= limits.CELLS


def is_edition(lesson: Lesson) -> bool:
    """Whether sentences are called by number and nothing is said of them."""
    return all(
        sentence.id == numbered_id(sentence) and not sentence.notes and not sentence.clashes
        for sentence in lesson.article.sentences
    )
