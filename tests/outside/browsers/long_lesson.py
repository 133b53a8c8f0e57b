"""A lesson as long as any: its page must open and be used like a short one."""

from factories import make_lesson

from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import BlockKind


def long_lesson(sentences: int = 500) -> Lesson:
    """So many sentences of some fourteen words, every tenth a problem, in paragraphs of five."""
    flags = sentences // 10
    text = "Sentence {n} says that the council met on Tuesday and counted the letters it had got."
    lesson = make_lesson(
        flags=[text.format(n=f"a{number}") for number in range(flags)],
        fine=[text.format(n=f"b{number}") for number in range(sentences - flags)],
        per_paragraph=5,
        debrief="All of it is made up.",
        choices=["the council's page"],
    )
    first, *others = lesson.article.blocks
    headed = (first._replace(kind=BlockKind.HEADLINE), *others)
    return lesson._replace(article=lesson.article._replace(blocks=headed))
