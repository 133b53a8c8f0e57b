"""Moves a sentence up or down: past its neighbour, and over the border into the paragraph beside."""

from collections.abc import Iterator
from itertools import product

from media_literacy.authoring.edit.article.article_shape import PlannedBlock, first_written, index_of, plan_of
from media_literacy.authoring.edit.article.cutting_and_putting import Ways, ways_to_cut, ways_to_put, written
from media_literacy.authoring.edit.article.sentence_source import RUNNING, extent, in_block, inner_extent
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson


def move_sentence(draft: Draft, sentence: SentenceId, *, is_down: bool) -> NamedEdit[SentenceId] | NotPossible:
    """Puts a sentence with its marks one place on. At the border of its paragraph that is the paragraph beside.

    A paragraph that holds nothing any more goes. KeyError for an unknown id.
    """
    raw = draft.raw
    index = index_of(raw, sentence)
    if raw.article.block(raw.article.sentences[index]).kind not in RUNNING:
        return NotPossible(_("Only a sentence of running text can be moved by itself. Move the whole line."))
    members = in_block(raw, index)
    other = index + (1 if is_down else -1)
    if other in members:
        plan, ways = _swapped(raw, min(index, other)), _ways_to_swap(raw, min(index, other))
    else:
        block = _block_beside(raw, raw.article.sentences[index].block, is_down=is_down)
        if block is None:
            return NotPossible(_("There is no paragraph after this one.") if is_down else _("There is none before."))
        plan, ways = _over_border(raw, index, block, is_down=is_down), _ways_over(raw, index, block, is_down=is_down)
    found = first_written(draft, plan, ways)
    if found is None:
        return NotPossible(
            _(
                "Moved there, this sentence or what stays here would be divided into other sentences. Give it and its"
                " neighbours full stops first."
            )
        )
    return NamedEdit(found.id_at(found.places[index]), found.finished(draft))


def _swapped(raw: RawLesson, first: int) -> list[PlannedBlock]:
    swap = {first: first + 1, first + 1: first}
    return [
        block._replace(entries=tuple(swap.get(at, at) if isinstance(at, int) else at for at in block.entries))
        for block in plan_of(raw)
    ]


def _ways_to_swap(raw: RawLesson, first: int) -> Ways:
    pairs = (
        (extent(raw, first) or inner_extent(raw, first), extent(raw, first + 1) or inner_extent(raw, first + 1)),
        (inner_extent(raw, first), inner_extent(raw, first + 1)),
    )
    for one, other in dict.fromkeys(pairs):
        yield Splice(*one, written(raw, first + 1)), Splice(*other, written(raw, first))


def _block_beside(raw: RawLesson, block: int, *, is_down: bool) -> int | None:
    """The next block of running text that holds a sentence."""
    holding = {sentence.block for sentence in raw.article.sentences}
    after = range(block + 1, len(raw.article.blocks)) if is_down else range(block - 1, -1, -1)
    return next((at for at in after if at in holding and raw.article.blocks[at].kind in RUNNING), None)


def _over_border(raw: RawLesson, index: int, block: int, *, is_down: bool) -> list[PlannedBlock]:
    plan = plan_of(raw)
    own = raw.article.sentences[index].block
    left = tuple(at for at in plan[own].entries if at != index)
    entries = plan[block].entries
    plan[own] = plan[own]._replace(entries=left)
    plan[block] = plan[block]._replace(entries=(index, *entries) if is_down else (*entries, index))
    return [one for at, one in enumerate(plan) if at != own or left]


def _ways_over(raw: RawLesson, index: int, block: int, *, is_down: bool) -> Iterator[tuple[Splice, ...]]:
    members = [at for at, sentence in enumerate(raw.article.sentences) if sentence.block == block]
    markdown, words = written(raw, index), raw.article.sentences[index].text
    for on_its_line in (False, True):
        after = -1 if is_down else len(members) - 1
        put = ways_to_put(raw, members, after, words, (markdown, markdown), on_its_line=on_its_line)
        for there, cut in product(tuple(put), tuple(ways_to_cut(raw, index))):
            yield *cut, *there
