"""A text on the projector."""

from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.classroom.presenter.projected_text import ProjectedText


def blocks(words):
    return (Block(BlockKind.PARAGRAPH, (Run(words * 200),)),)


def test_another_text_begins_at_its_beginning_and_the_same_one_stays(qtbot, in_window, appearance):
    text = in_window(ProjectedText(appearance), 800, 400)
    text.show_blocks(blocks("There is no such town. "))
    qtbot.waitUntil(lambda: not text.is_at_end)
    while text.scroll_on():
        pass
    assert text.is_at_end
    text.show_blocks(blocks("There is no such town. "))
    assert text.is_at_end
    text.show_blocks(blocks("There never was one. "))
    assert not text.scroll_back()
