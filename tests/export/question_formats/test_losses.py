from pathlib import Path

from factories import make_lesson, make_note, paragraph

from media_literacy.export.exporter import LessonToExport
from media_literacy.export.question_formats.losses import qti_losses
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture, Run


def losses(lesson):
    return " ".join(qti_losses(LessonToExport(lesson, Path())))


def test_what_is_not_in_a_lesson_is_not_said_to_be_lost():
    said = losses(make_lesson(["One."]))
    assert "second look" in said
    assert not any(word in said for word in ("hint", "picture", "Leave the page", "Discussion", "Links"))


def test_what_is_lost_is_counted():
    explanation = (Block(BlockKind.PARAGRAPH, (Run("there", link="#fine-1"),)),)
    note = make_note(Verdict.FLAG, hints=((Run("a"),), (Run("b"),)))._replace(explanation=explanation)
    lesson = make_lesson(["One."], notes={"flag-1": (note,)}, choices=["here"], debrief="So.")
    picture = Block(BlockKind.PICTURE, picture=Picture("a.png", "A bus"))
    lesson = lesson._replace(discussion=(paragraph("Why?"),), debrief=(picture,))
    said = losses(lesson)
    assert "2 hints were left out." in said and "1 picture was left out" in said
    assert all(word in said for word in ("Leave the page", "Discussion", "Links"))
