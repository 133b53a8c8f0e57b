"""Makes of a block something else: a headline, the byline, a paragraph, a heading, a quotation, an item."""

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
from media_literacy.authoring.edit.article.block_lines import Lines, is_in_head, lines_of, text_start, wholes
from media_literacy.authoring.edit.article.cutting_and_putting import ways_to_cut_lines
from media_literacy.authoring.edit.article.spoken_blocks import as_spoken, as_unspoken, is_spoken
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.source import Source, usual_line_end
from media_literacy.lesson.text_blocks import BlockKind


class BlockRole(Enum):
    """What a teacher says that a line or a paragraph is."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTATION = "quotation"
    ITEM = "item"
    SPEAKER = "speaker"


_ROLES = {role.value: role for role in BlockRole}
_BREAK = re.compile(r"(?:\\| {2,})?[ \t]*(?:\r\n?|\n)[ \t>]*")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t>]*")
_MARKS = re.compile(r"(?P<text>.*?)(?P<marks>(?:\[\^[^\]\s]+\])*)", re.DOTALL)
_WHOLLY_EMPHASISED = re.compile(r"(?P<sign>[*_])(?![*_])(?P<text>[^*_]+)(?P=sign)(?P<marks>(?:\[\^[^\]\s]+\])*)")
_CLOSING_SIGNS = re.compile(r"[ \t]+#+[ \t]*$")
_RANKS = {
    BlockRole.PARAGRAPH: (BlockRank(BlockKind.PARAGRAPH),),
    BlockRole.QUOTATION: (BlockRank(BlockKind.QUOTATION, quote_depth=1),),
    BlockRole.ITEM: (BlockRank(BlockKind.ITEM, item_depth=1, begins_item=True),),
    BlockRole.HEADING: (BlockRank(BlockKind.HEADING, 2), BlockRank(BlockKind.HEADING, 3)),
    BlockRole.BYLINE: (BlockRank(BlockKind.BYLINE),),
    BlockRole.DECK: (BlockRank(BlockKind.DECK, 2),),
    BlockRole.HEADLINE: (BlockRank(BlockKind.HEADLINE, 1),),
}
_FIXED = (BlockKind.CELL, BlockKind.CAPTION, BlockKind.CODE)


def role_of(block: RawBlock) -> BlockRole | None:
    """What a block is now; None for cells, captions and code, which stay what they are."""
    if is_spoken(block):
        return BlockRole.SPEAKER
    return _ROLES.get(block.kind.value)


def turn_into(draft: Draft, sentence: SentenceId, role: BlockRole) -> NamedEdit[SentenceId] | NotPossible:
    """Makes that of the block that a sentence stands in; all its sentences stay.

    What becomes the headline changes places with the one that there is, and so does a second headline. A byline goes
    to the head of the article. KeyError for an unknown id.
    """
    raw = draft.raw
    index = index_of(raw, sentence)
    at = raw.article.sentences[index].block
    block = raw.article.blocks[at]
    if block.kind in _FIXED:
        return NotPossible(_("Cells, captions and code stay what they are."))
    if role_of(block) is role:
        return NamedEdit(sentence, ())
    if role is BlockRole.SPEAKER:
        return as_spoken(draft, at, sentence)
    if role is BlockRole.PARAGRAPH and is_spoken(block):
        return as_unspoken(draft, at, sentence)
    if block.kind is BlockKind.HEADLINE:
        return NotPossible(_("An article needs a headline. Make another line the headline, and this one gives way."))
    if len(lines_of(raw, at).blocks) > 1:
        return NotPossible(_("More stands inside of this list item. Move that out first."))
    taken = next((place for place, other in enumerate(raw.article.blocks) if role_of(other) is role), None)
    if taken is not None and role in (BlockRole.HEADLINE, BlockRole.DECK):
        found = _exchanged(draft, at, taken)
    else:
        found = _in_place(draft, at, role) or _in_head(draft, at, role)
    if found is None:
        return NotPossible(
            _("With these words it cannot be that here. A headline or heading has one line, for example.")
        )
    return NamedEdit(found.id_at(found.places[index]), found.finished(draft))


def _content(raw: RawLesson, at: int) -> str:
    """What is written in a block, its lines without what they begin with."""
    block, source = raw.article.blocks[at], raw.source
    start = text_start(raw, at)
    text = _LINE_END.sub("\n", source.text[start : source.line_end(block.last_line)].rstrip())
    if block.kind in (BlockKind.HEADING, BlockKind.DECK, BlockKind.HEADLINE):
        return _CLOSING_SIGNS.sub("", text)
    if block.kind is BlockKind.BYLINE and (found := _WHOLLY_EMPHASISED.fullmatch(text)):
        return found["text"] + found["marks"]
    return text


def _on_one_line(text: str) -> str:
    return _BREAK.sub(" ", text)


def _lines_as(rank: BlockRank, text: str, end: str) -> str:
    """The Markdown of a block of that rank."""
    if rank.level:
        return "#" * rank.level + " " + _on_one_line(text)
    if rank.kind is BlockKind.BYLINE:
        found = _MARKS.fullmatch(text)
        assert found is not None
        return f"*{found['text']}*{found['marks']}".replace("\n", end)
    first, others = {BlockKind.QUOTATION: ("> ", "> "), BlockKind.ITEM: ("- ", "  ")}.get(rank.kind, ("", ""))
    return first + text.replace("\n", end + others)


def _in_place(draft: Draft, at: int, role: BlockRole) -> WrittenArticle | None:
    raw, source = draft.raw, draft.source
    lines, end = lines_of(raw, at), usual_line_end(draft.source.text)
    start, stop = source.line_start(lines.first), source.line_end(lines.last)
    for rank in _RANKS[role]:
        plan = plan_of(raw)
        plan[at] = plan[at]._replace(rank=rank)
        text = _lines_as(rank, _content(raw, at), end)
        ways = [(Splice(start, stop, above + text + below),) for above, below in _paddings(source, lines, role)]
        found = first_written(draft, plan, ways)
        if found is not None:
            return found
    return None


def _paddings(source: Source, lines: Lines, role: BlockRole) -> Iterator[tuple[str, str]]:
    """Empty lines above and below, where there are none; a list item may stand right beside another."""
    end = usual_line_end(source.text)
    beside = tuple(end if source.line(line).strip() else "" for line in (lines.first - 1, lines.last + 1))
    usual = ("", "") if role is BlockRole.ITEM else (beside[0], beside[1])
    yield from dict.fromkeys((usual, ("", ""), (end, ""), ("", end), (end, end)))


def _in_head(draft: Draft, at: int, role: BlockRole) -> WrittenArticle | None:
    """Taken to the head of the article: the headline first, the second one below it, the byline last."""
    raw, source = draft.raw, draft.source
    if role not in (BlockRole.HEADLINE, BlockRole.DECK, BlockRole.BYLINE):
        return None
    end, rank = usual_line_end(source.text), _RANKS[role][0]
    text = _lines_as(rank, _content(raw, at), end)
    head = [lines for lines in wholes(raw) if is_in_head(raw, lines)]
    plan = plan_of(raw)
    moved = plan.pop(at)._replace(rank=rank)
    if role is BlockRole.HEADLINE or not head:
        place = 0
        offset = source.line_start(raw.article.blocks[0].first_line)
        put = Splice(offset, offset, text + end * 2)
    else:
        above = head[-1] if role is BlockRole.BYLINE else head[0]
        place = above.blocks[-1] + 1
        offset = source.line_end(above.last)
        put = Splice(offset, offset, end * 2 + text)
    plan.insert(place, moved)
    return first_written(draft, plan, ((*cut, put) for cut in ways_to_cut_lines(source, lines_of(raw, at))))


def _exchanged(draft: Draft, at: int, other: int) -> WrittenArticle | None:
    """The words of two blocks change places; each block stays what it is."""
    raw, source = draft.raw, draft.source
    plan = plan_of(raw)
    plan[at], plan[other] = (
        PlannedBlock(plan[at].rank, plan[other].entries),
        PlannedBlock(plan[other].rank, plan[at].entries),
    )
    splices = [
        Splice(text_start(raw, one), source.line_end(raw.article.blocks[one].last_line), _fitting(raw, two, one))
        for one, two in ((at, other), (other, at))
    ]
    return first_written(draft, plan, [splices])


def _fitting(raw: RawLesson, words_of: int, in_place_of: int) -> str:
    text = _on_one_line(_content(raw, words_of))
    if raw.article.blocks[in_place_of].kind is BlockKind.BYLINE:
        found = _MARKS.fullmatch(text)
        return f"*{found['text']}*{found['marks']}" if found else text
    return text
