"""The rows of the list: a name for every role, and texts that keep their place at any width."""

import pytest
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from media_literacy.authoring.importing import from_text
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    RecognisedBlock,
    RecognisedRole,
    recognised_blocks,
    with_captions,
    with_role,
)
from media_literacy.ui.workshop.new.recognised_roles import BLOCK, RoleRows, role_name, role_words, spoken_text


def test_every_role_has_a_name_of_its_own():
    assert set(role_words()) == set(RecognisedRole)
    assert len(set(role_words().values())) == len(RecognisedRole)


@pytest.fixture
def measured(show, appearance):
    """The height of a row of these words, in a list so wide."""
    lines = show(QListWidget(), 700, 300)
    rows = RoleRows(lines, appearance)
    item = QListWidgetItem(lines)

    def measure(block: RecognisedBlock, width: int = 700) -> int:
        lines.setFixedWidth(width)
        item.setData(BLOCK, block)
        return rows.sizeHint(QStyleOptionViewItem(), lines.indexFromItem(item)).height()

    return measure


def blocks_of(text: str) -> tuple[RecognisedBlock, ...]:
    return recognised_blocks(from_text(text).source)


def test_a_row_shows_the_whole_text_and_says_the_beginning_of_a_long_one(measured):
    short, long = (blocks_of("Lake\n\n" + "It rained all day long. " * times)[1] for times in (30, 60))
    assert 200 < len(spoken_text(short)) < 260 < len(short.text)
    assert measured(long) > 1.8 * measured(short)


def test_a_row_is_higher_where_it_is_narrow_and_its_role_stands_above_it_there(measured):
    line = blocks_of("Lake\n\nIt rained.")[1]
    assert measured(line, 480) < measured(line, 440)
    paragraph = blocks_of("Lake\n\n" + "It rained all day long. " * 30)[1]
    assert measured(paragraph, 700) < measured(paragraph, 500)


def test_a_line_that_is_left_out_keeps_its_height_so_that_no_other_moves(measured):
    blocks = blocks_of("Lake\n\n" + "It rained all day long. " * 30)
    for at in range(2):
        assert measured(with_role(blocks, at, RecognisedRole.LEFT_OUT)[at]) == measured(blocks[at])


def test_what_came_in_left_out_is_told_from_what_somebody_left_out():
    blocks = with_captions(blocks_of("Lake\n\nIt rained."), [LeftOutCaption(2, "A lake.")])
    assert role_name(blocks[2]) == "Caption, left out"
    assert role_name(with_role(blocks, 1, RecognisedRole.LEFT_OUT)[1]) == "Left out"
    assert role_name(with_role(blocks, 2, RecognisedRole.CAPTION)[2]) == "Caption"
