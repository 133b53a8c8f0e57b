"""What holds for the text at one place of a page."""

from media_literacy.authoring.importing.html.html_frames import Frame, Item, block_of, styled
from media_literacy.lesson.text_blocks import BlockKind, Run

RUNS = (Run("a\n", strong=True), Run("b"))


def test_a_caption_is_plain_text_but_an_item_or_a_heading_stays_one() -> None:
    assert block_of(RUNS, Frame(rank=BlockKind.CAPTION)).runs == (Run("a b"),)
    assert block_of(RUNS, Frame(rank=BlockKind.CAPTION, item=Item(1, "•"))).kind is BlockKind.ITEM
    assert block_of(RUNS, Frame(rank=BlockKind.CAPTION, level=2)).kind is BlockKind.HEADING


def test_the_last_word_on_white_space_counts() -> None:
    assert styled(Frame(), "span", "white-space:pre;white-space:pre-wrap;").keeps_lines
    assert not styled(Frame(keeps_lines=True), "span", "white-space:pre;white-space:normal;").keeps_lines
    assert styled(Frame(), "span", "white-space-collapse:preserve;").keeps_lines
    assert styled(Frame(keeps_lines=True), "span", "color:red;").keeps_lines
