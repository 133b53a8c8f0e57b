from pathlib import Path

from export.word.documents import document_of, read
from factories import make_lesson, make_note

from media_literacy.authoring.importing.word.word_package import checked_package
from media_literacy.authoring.importing.word.xml_stripping import MOST_ELEMENTS
from media_literacy.export.exporter import LessonToExport
from media_literacy.export.word.losses import word_losses
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture, Run

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


def test_notes_that_are_too_long_to_come_back_are_told_before():
    def is_told(hints: int) -> bool:
        note = make_note(Verdict.FLAG, label="flag-1", hints=((Run("Look."),),) * hints)
        lesson = make_lesson(flags=["It rained."], notes={"flag-1": (note,)})
        return "too large" in " ".join(word_losses(LessonToExport(lesson, Path())))

    of_one = 9
    most = (MOST_ELEMENTS - 60) // of_one
    assert not is_told(most) and is_told(most + 6)


def test_a_lesson_of_the_longest_notes_that_is_not_told_of_comes_back():
    """As many sentences as a lesson may have, nearly: notes with every field, and now and then one in several looks."""
    plain = [
        "Hint: Look.",
        "Hint: Who?",
        "How to check: Ask.",
        "Contradicts: n1",
        "Fix: Less.",
        "Afterwards: It ended.",
    ]
    styled = ["Hint: Look, *really*.", "Fix: Say *less* of it.", "Afterwards: See [that](#n1) there."]
    numbers = range(1, 471)
    notes = [
        f"[^n{number}]: **Flag: overclaim.** It says *too* much.\n\n"
        + "".join(f"    - {field}\n" for field in (styled if number % 4 == 0 else plain))
        for number in numbers[1:]
    ]
    text = " ".join(f"Sentence {number} is *here*.[^n{number}]" for number in numbers)
    lesson = read("\n\n".join(["# News", text, "[^n1]: **Fine: can be checked.** Good.", *notes]) + "\n")
    assert word_losses(LessonToExport(lesson, Path())) == ()
    assert checked_package(document_of(lesson), "a.docx")


def test_lines_across_the_page_are_named():
    assert "lines across the page" in losses(Block(BlockKind.RULE))
