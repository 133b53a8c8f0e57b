"""Adds a block beside a sentence's: a paragraph, a quotation, a list item, a message, a row of a table and so on."""

import re
from collections.abc import Iterator
from enum import Enum

from media_literacy.authoring.edit.article.article_shape import (
    BlockRank,
    PlannedBlock,
    WrittenArticle,
    first_written,
    index_of,
    plan_of,
)
from media_literacy.authoring.edit.article.block_lines import (
    Lines,
    is_in_head,
    line_begin,
    lines_of,
    row_of,
    whole_of,
    wholes,
)
from media_literacy.authoring.edit.article.sentence_source import full_stop, plain_words, wants_stop
from media_literacy.authoring.edit.article.spoken_blocks import has_spoken, needs_name, spoken_markdown
from media_literacy.authoring.edit.sentences.sentence_length import too_long
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.text_blocks import BlockKind


class NewBlock(Enum):
    """What can be added beside a block."""

    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTATION = "quotation"
    HEADING = "heading"
    ROW = "row"
    SPOKEN = "spoken"


_SIGNS = {NewBlock.PARAGRAPH: "", NewBlock.ITEM: "- ", NewBlock.QUOTATION: "> "}
_RANKS = {
    NewBlock.PARAGRAPH: BlockRank(BlockKind.PARAGRAPH),
    NewBlock.SPOKEN: BlockRank(BlockKind.PARAGRAPH),
    NewBlock.ITEM: BlockRank(BlockKind.ITEM, item_depth=1, begins_item=True),
    NewBlock.QUOTATION: BlockRank(BlockKind.QUOTATION, quote_depth=1),
}
CELL_BORDER = "|"
_NUMBER = re.compile(r"\d{1,9}(?=[.)])")


def add_block(
    draft: Draft, beside: SentenceId, text: str, new: NewBlock, *, is_before: bool = False
) -> NamedEdit[SentenceId] | NotPossible:
    """Writes a block behind the one that a sentence stands in, or before it; its name is that of its first sentence.

    An item beside an item goes on with its list; so do rows of a table, whose cells stand between “|”. All else stands
    behind the whole list, quotation or table. A paragraph that reads as a sentence gets its full stop where those of
    the article have theirs. KeyError for an unknown id.
    """
    raw = draft.raw
    block = raw.article.sentences[index_of(raw, beside)].block
    words = " ".join(text.split())
    if not any(sign.isalnum() for sign in words):
        return NotPossible(_("There are no words yet."))
    if new is NewBlock.ROW:
        return _row(draft, block, words, is_before=is_before)
    if new is NewBlock.SPOKEN and not any(spoken_markdown(words, "")):
        return NotPossible(needs_name())
    if new in (NewBlock.PARAGRAPH, NewBlock.QUOTATION) and wants_stop(raw, words):
        words += full_stop(draft.language)
    found = None
    if _goes_on(raw, block, new):
        found = _in_line(draft, block, words, is_before=is_before)
    found = found or _apart(draft, block, words, new, is_before=is_before)
    if found is None:
        return NotPossible(_("It cannot stand here with these words. Use other words, or another place."))
    return _added(draft, found)


def can_add(raw: RawLesson, block: int, new: NewBlock) -> bool:
    """Whether that makes sense beside a block: a row needs a table, and a message others."""
    if new is NewBlock.SPOKEN:
        return has_spoken(raw)
    return new is not NewBlock.ROW or raw.article.blocks[block].cell is not None


def _goes_on(raw: RawLesson, block: int, new: NewBlock) -> bool:
    kind = raw.article.blocks[block].kind
    return (new is NewBlock.ITEM and raw.article.blocks[block].item is not None) or (
        new is NewBlock.QUOTATION and kind is BlockKind.QUOTATION
    )


def _in_line(draft: Draft, block: int, words: str, *, is_before: bool) -> WrittenArticle | None:
    """An item of the same list, or a paragraph of the same quotation, laid out as the one beside it."""
    raw, source = draft.raw, draft.source
    lines = lines_of(raw, block)
    first = raw.article.blocks[lines.blocks[0]]
    before = line_begin(raw, lines.blocks[0])
    end = usual_line_end(source.text)
    gap = end if first.item is not None else f"{end}{before.rstrip()}{end}"
    text = before + plain_words(words, begins_line=True)
    plan = plan_of(raw)
    rank = plan[lines.blocks[0]].rank
    at = lines.blocks[0] if is_before else lines.blocks[-1] + 1
    plan.insert(at, PlannedBlock(rank, (words,)))
    start, stop = source.line_start(lines.first), source.line_end(lines.last)
    number, others = _numbered(raw, block, before, is_before=is_before)
    text = number + text[len(before) :]
    way = Splice(start, start, text + gap) if is_before else Splice(stop, stop, gap + text)
    return first_written(draft, plan, [(way, *others)])


def _numbered(raw: RawLesson, block: int, begin: str, *, is_before: bool) -> tuple[str, list[Splice]]:
    """What a new item begins with, and the numbers of those below it, each one more than before."""
    found = _NUMBER.search(begin)
    if found is None:
        return begin, []
    own = lines_of(raw, block)
    row = [lines for lines in row_of(raw, block) if lines.first > own.first or (is_before and lines == own)]
    number = int(found[0]) + (0 if is_before else 1)
    begin = f"{begin[: found.start()]}{number}{begin[found.end() :]}"
    made: list[Splice] = []
    for expected, lines in enumerate(row, number):
        there = _NUMBER.search(line_begin(raw, lines.blocks[0]))
        if there is None or int(there[0]) != expected:
            break
        at = raw.source.line_start(lines.first)
        made.append(Splice(at + there.start(), at + there.end(), str(expected + 1)))
    return begin, made


def _apart(draft: Draft, block: int, words: str, new: NewBlock, *, is_before: bool) -> WrittenArticle | None:
    """A block of its own, with an empty line on each side. Nothing stands above the head of an article."""
    raw, source = draft.raw, draft.source
    whole = whole_of(raw, block)
    places = [(whole, is_before)]
    if is_in_head(raw, whole):
        head = [each for each in wholes(raw) if is_in_head(raw, each)]
        places = [(whole, False), (head[-1], False)] if not is_before else []
    end = usual_line_end(source.text)
    for beside, goes_before in places:
        at = beside.blocks[0] if goes_before else beside.blocks[-1] + 1
        for rank, plain, text in _written_as(new, words, raw.article.blocks[block].inline.text):
            plan = plan_of(raw)
            plan.insert(at, PlannedBlock(rank, (plain,)))
            found = first_written(draft, plan, _ways_apart(draft, beside, text, end, is_before=goes_before))
            if found is not None:
                return found
    return None


def _ways_apart(draft: Draft, lines: Lines, text: str, end: str, *, is_before: bool) -> Iterator[tuple[Splice]]:
    source = draft.source
    if is_before:
        at = source.line_start(lines.first)
        yield (Splice(at, at, text + end * 2),)
        yield (Splice(at, at, end + text + end * 2),)
        return
    at = source.line_end(lines.last)
    yield (Splice(at, at, end * 2 + text),)
    yield (Splice(at, at, end * 2 + text + end),)


def _written_as(new: NewBlock, words: str, beside: str) -> Iterator[tuple[BlockRank, str, str]]:
    """What the words are to be read as, and their Markdown.

    A heading is one of level two; right below the headline, where that is a second headline, of level three.
    """
    if new is NewBlock.SPOKEN:
        for plain, markdown in spoken_markdown(words, beside):
            yield _RANKS[new], plain, markdown
    elif new is NewBlock.HEADING:
        for level in (2, 3):
            yield BlockRank(BlockKind.HEADING, level), words, "#" * level + " " + plain_words(words)
    else:
        yield _RANKS[new], words, _SIGNS[new] + plain_words(words, begins_line=True)


def _row(draft: Draft, block: int, words: str, *, is_before: bool) -> NamedEdit[SentenceId] | NotPossible:
    """A row of the same table; the cells that were not typed are empty."""
    raw, source = draft.raw, draft.source
    cell = raw.article.blocks[block].cell
    if cell is None:
        return NotPossible(_("A row can only be added to a table."))
    typed = [part.strip() for part in words.strip(CELL_BORDER).split(CELL_BORDER)]
    if len(typed) > cell.columns:
        return NotPossible(_("The table has fewer columns. Part as many cells as it has."))
    typed += [""] * (cell.columns - len(typed))
    lines = lines_of(raw, block)
    cells = [
        PlannedBlock(BlockRank(BlockKind.CELL, column=at), (text,) if text else ()) for at, text in enumerate(typed)
    ]
    plan = plan_of(raw)
    depth = plan[block].rank.quote_depth
    cells = [one._replace(rank=one.rank._replace(quote_depth=depth)) for one in cells]
    goes_before = is_before and not cell.is_header
    line = lines.last + 1 if cell.is_header else lines.last  # below the rule of the table
    at = lines.blocks[0] if goes_before else lines.blocks[-1] + 1
    plan[at:at] = cells
    before = source.line(lines.first)[: len(source.line(lines.first)) - len(source.line(lines.first).lstrip(" \t>"))]
    text = f"{before}| {' | '.join(plain_words(one) for one in typed)} |"
    end = usual_line_end(source.text)
    start, stop = source.line_start(lines.first), source.line_end(line)
    way = Splice(start, start, text + end) if goes_before else Splice(stop, stop, end + text)
    found = first_written(draft, plan, [(way,)])
    if found is None:
        return NotPossible(_("This row cannot stand here with these words."))
    return _added(draft, found)


def _added(draft: Draft, written: WrittenArticle) -> NamedEdit[SentenceId] | NotPossible:
    refusal = too_long(written.after.article.texts[at] for at in written.new)
    return refusal or NamedEdit(written.id_at(written.new[0]), written.finished(draft))
