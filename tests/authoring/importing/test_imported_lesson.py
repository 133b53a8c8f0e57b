"""What becomes a lesson, and what is refused because it is none, or too much of one."""

from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.imported_lesson import finished
from media_literacy.authoring.importing.passage import plain
from media_literacy.authoring.importing.text.pasted_text import recognised
from media_literacy.errors import AppError
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind


@each_row("text", ["", " \n\n ", "\u200b\ufeff", "---\n***"])
def test_a_text_without_words_is_refused_in_words(text: str) -> None:
    with pytest.raises(AppError, match="There is no text here"):
        finished(recognised(text, DroppedContent()), "en", DroppedContent())


def test_a_credit_behind_a_question_is_no_sentence_of_its_own() -> None:
    passages = [
        plain("Buses at night", BlockKind.HEADLINE),
        plain("It rained."),
        plain("Who pays? Photo: A. Bell", BlockKind.CAPTION),
    ]
    imported = finished(passages, "en", DroppedContent(), front={"keep-together": ("a. b",)})
    lesson = parse_lesson(imported.source.encode(), Path("lesson.md")).lesson
    assert lesson is not None and lesson.front.keep_together == ("a. b", "pays? (Photo:")
    assert lesson.article.sentences[-1].text == "Who pays? (Photo: A. Bell)"
