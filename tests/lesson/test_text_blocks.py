"""What the blocks of a text read."""

from media_literacy.lesson.text_blocks import Block, BlockKind, Run, text_of_runs


def test_a_block_reads_as_its_runs_do_without_their_styles():
    runs = (Run("It "), Run("rained", strong=True), Run("\nall day", emphasis=True, link="#rain"), Run("."))
    assert text_of_runs(runs) == Block(BlockKind.PARAGRAPH, runs).text == "It rained\nall day."


def test_a_rule_reads_as_nothing():
    assert Block(BlockKind.RULE).text == ""
