"""Moves what a sentence stands in up or down, and joins it with the next or parts it in two."""

import re
from collections.abc import Iterator, Sequence

from media_literacy.authoring.edit.article.article_shape import (
    PlannedBlock,
    first_written,
    index_of,
    plan_of,
)
from media_literacy.authoring.edit.article.block_lines import Lines, is_in_head, line_begin, lines_of, row_of
from media_literacy.authoring.edit.article.cutting_and_putting import ways_to_cut_lines
from media_literacy.authoring.edit.article.sentence_source import RUNNING, extent, gap_after, in_block, inner_extent
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.source import usual_line_end

_MARKER = re.compile(r"[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+")
_LINE = re.compile(r"(\\|  +)?[ \t]*(?:\r\n?|\n)[ \t>]*")


def move_block(draft: Draft, sentence: SentenceId, *, is_down: bool) -> NamedEdit[SentenceId] | NotPossible:
    """Puts a paragraph, heading, picture or whole quotation one place on; an item in its list, a row in its table.

    KeyError for an unknown id.
    """
    raw = draft.raw
    index = index_of(raw, sentence)
    row = row_of(raw, raw.article.sentences[index].block)
    at = next(place for place, lines in enumerate(row) if raw.article.sentences[index].block in lines.blocks)
    other = at + (1 if is_down else -1)
    if not 0 <= other < len(row) or is_in_head(raw, row[at]) or is_in_head(raw, row[other]):
        return NotPossible(_("It stands last already.") if is_down else _("It stands first already."))
    first, second = row[min(at, other)], row[max(at, other)]
    plan = plan_of(raw)
    between = plan[first.blocks[-1] + 1 : second.blocks[0]]
    one, two = ([plan[each] for each in lines.blocks] for lines in (first, second))
    plan[first.blocks[0] : second.blocks[-1] + 1] = [*two, *between, *one]
    found = first_written(draft, plan, _ways_to_swap(raw, first, second))
    if found is None:
        return NotPossible(_("These two cannot change places here. Move the other one."))
    return NamedEdit(found.id_at(found.places[index]), found.finished(draft))


def join_blocks(draft: Draft, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """Makes one paragraph, item or quotation of a sentence's and the next one. KeyError for an unknown id."""
    raw = draft.raw
    index = index_of(raw, sentence)
    block = raw.article.sentences[index].block
    other = block + 1
    blocks = raw.article.blocks
    if other >= len(blocks) or blocks[block].kind not in RUNNING or blocks[other].kind not in RUNNING:
        return NotPossible(_("Below it stands no paragraph that it could be joined with."))
    below = lines_of(raw, other)
    plan = plan_of(raw)
    plan[block : other + 1] = [PlannedBlock(plan[block].rank, (*plan[block].entries, *plan[other].entries))]
    last, first = in_block(raw, index)[-1], plan_of(raw)[other].entries[0]
    assert isinstance(first, int)
    end = (extent(raw, last) or inner_extent(raw, last)).end
    start = (extent(raw, first) or inner_extent(raw, first)).start
    text = _LINE.sub(" ", raw.source.text[start : raw.source.line_end(blocks[other].last_line)])
    broken = f"\\{usual_line_end(raw.source.text)}{' ' * len(line_begin(raw, block))}"
    ways = (
        (*cut, Splice(end, end, gap + text)) for gap in (" ", broken) for cut in ways_to_cut_lines(raw.source, below)
    )
    found = first_written(draft, plan, ways)
    if found is None:
        return NotPossible(_("These two cannot be made one. Give the first a full stop at its end."))
    return NamedEdit(found.id_at(found.places[index]), found.finished(draft))


def begin_block(draft: Draft, sentence: SentenceId) -> NamedEdit[SentenceId] | NotPossible:
    """Lets a new paragraph, item or paragraph of a quotation begin with a sentence. KeyError for an unknown id."""
    raw = draft.raw
    index = index_of(raw, sentence)
    members = in_block(raw, index)
    block = raw.article.blocks[raw.article.sentences[index].block]
    if index == members[0]:
        return NotPossible(_("It is the first one already."))
    if block.kind not in RUNNING:
        return NotPossible(_("Only running text can be parted."))
    plan = plan_of(raw)
    at = raw.article.sentences[index].block
    cut = members.index(index)
    entries = plan[at].entries
    plan[at : at + 1] = [plan[at]._replace(entries=entries[:cut]), plan[at]._replace(entries=entries[cut:])]
    gap = gap_after(raw, index - 1)
    start = (extent(raw, index) or inner_extent(raw, index)).start
    begin = line_begin(raw, at)
    end = usual_line_end(raw.source.text)
    apart = end + begin if block.item is not None else f"{end}{begin.rstrip()}{end}{begin}"
    found = first_written(draft, plan, [(Splice(start - len(gap or ""), start, apart),)])
    if found is None:
        return NotPossible(_("No new paragraph can begin here: signs of emphasis or a link stand around both."))
    return NamedEdit(found.id_at(found.places[index]), found.finished(draft))


def _ways_to_swap(raw: RawLesson, first: Lines, second: Lines) -> Iterator[Sequence[Splice]]:
    """Behind their markers, so that a numbered list stays in order; else with them."""
    source = raw.source
    texts = first.text(source), second.text(source)
    markers = [
        _MARKER.match(text) if raw.article.blocks[lines.blocks[0]].item else None
        for text, lines in zip(texts, (first, second), strict=True)
    ]
    places = source.line_start(first.first), source.line_start(second.first)
    if markers[0] and markers[1]:
        ends = markers[0].end(), markers[1].end()
        yield (
            Splice(places[0] + ends[0], places[0] + len(texts[0]), texts[1][ends[1] :]),
            Splice(places[1] + ends[1], places[1] + len(texts[1]), texts[0][ends[0] :]),
        )
    yield (
        Splice(places[0], places[0] + len(texts[0]), texts[1]),
        Splice(places[1], places[1] + len(texts[1]), texts[0]),
    )
