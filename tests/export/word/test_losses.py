from pathlib import Path

from export.word.documents import read

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.word.losses import word_losses
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture

PLAIN = read("# News\n\nText.\n")


def losses(*blocks: Block) -> str:
    return " ".join(word_losses(LessonToExport(PLAIN._replace(debrief=blocks), Path())))


def picture(name: str) -> Block:
    return Block(BlockKind.PICTURE, picture=Picture(name, ""))


def test_what_a_lesson_does_not_have_is_no_loss():
    assert "picture" not in losses() and "code" not in losses()


def test_pictures_that_do_not_come_back_or_are_not_shown_are_counted():
    assert "1 picture does not come back" in losses(picture("a.png"))
    assert "WebP" not in losses(picture("a.png"))
    assert "2 pictures do not come back" in losses(picture("a.png"), picture("b.WEBP"))
    assert "1 picture is WebP" in losses(picture("a.png"), picture("b.WEBP"))


def test_lines_across_the_page_are_named():
    assert "lines across the page" in losses(Block(BlockKind.RULE))
