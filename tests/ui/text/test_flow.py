"""Blocks one under the other: where each stands, and what is found at a place."""

from factories import paragraph
from PySide6.QtCore import QPointF

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.text.flow import Flow, FlowStyle

BLOCKS = [
    Block(BlockKind.HEADING, (Run("Buses"),)),
    paragraph("Every bus was full. " * 6),
    Block(BlockKind.PARAGRAPH, (Run("See "), Run("the minutes", link="https://example.org"))),
]


def lay(appearance, blocks=BLOCKS, width=300.0, **more):
    return Flow(blocks, appearance, width, **more)


def test_blocks_stand_below_one_another(appearance):
    flow = lay(appearance)
    assert [placed.index for placed in flow.placed] == [0, 1, 2]
    for above, below in zip(flow.placed, flow.placed[1:], strict=False):
        assert above.bottom < below.y
    assert flow.height == flow.placed[-1].bottom


def test_only_blocks_that_touch_a_stretch_are_found(appearance):
    flow = lay(appearance)
    first, second, third = flow.placed
    assert list(flow.between(first.y, first.bottom - 1)) == [first]
    assert list(flow.between(second.y + 1, third.y)) == [second, third]
    assert flow.at(-50) is first and flow.at(flow.height + 50) is third
    assert lay(appearance, []).at(0) is None


def test_a_link_is_found_where_it_stands(appearance):
    flow = lay(appearance)
    ((run, (box,)),) = flow.links()
    assert flow.link_at(box.center()) == run.link == "https://example.org"
    assert flow.link_at(QPointF(1, 1)) is None


def test_room_below_a_block_moves_those_after_it_and_back(appearance):
    flow = lay(appearance)
    before = [placed.y for placed in flow.placed]
    for room, moved in (({0: 40.0}, (0, 40, 40)), ({1: 10.0}, (0, 0, 10)), ({}, (0, 0, 0))):
        flow.make_room(room)
        assert [round(placed.y - y, 6) for placed, y in zip(flow.placed, before, strict=True)] == list(moved)


def kept(flow, before):
    """For each block, whether its lines are those of the flow before."""
    return [new.layout is old.layout for new, old in zip(flow.placed, before.placed, strict=True)]


def test_what_did_not_change_is_not_broken_into_lines_again(appearance, large_appearance):
    before = lay(appearance)
    after = lay(appearance, [*BLOCKS[:2], paragraph("Other.")], reuse=before)
    assert kept(after, before) == [True, True, False]
    assert kept(lay(large_appearance, reuse=before), before) == [False, False, False]


def test_a_note_is_set_smaller_than_an_article(appearance):
    assert lay(appearance, style=FlowStyle.NOTE).height < lay(appearance, style=FlowStyle.ARTICLE).height
