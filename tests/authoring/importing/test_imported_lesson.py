"""What becomes a lesson, and what is refused because it is none, or too much of one."""

import pytest
from each_row import each_row

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.imported_lesson import finished
from media_literacy.authoring.importing.text.pasted_text import recognised
from media_literacy.errors import AppError


@each_row("text", ["", " \n\n ", "\u200b\ufeff", "---\n***"])
def test_a_text_without_words_is_refused_in_words(text: str) -> None:
    with pytest.raises(AppError, match="There is no text here"):
        finished(recognised(text, DroppedContent()), "en", DroppedContent())
