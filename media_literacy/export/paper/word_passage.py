"""The hard words of a lesson on paper: each with what it means, below the article."""

from media_literacy.export.paper.page_sizes import Columns
from media_literacy.export.paper.pieces import NOTE, PART, Passage, Piece, Span, Text, ours
from media_literacy.export.paper.typesetting import set_runs
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


def word_passages(lesson: Lesson, columns: Columns | None = None) -> list[Passage]:
    """One passage with all words; none where the lesson explains none."""
    if not lesson.words:
        return []
    found: list[Piece] = [ours(_("Words"), PART, before=22.0, keeps_next=True)]
    for word in lesson.words:
        spans = (Span(f"{word.text}: ", is_bold=True), *set_runs(word.meaning, lesson))
        found.append(Text(spans, NOTE, before=3.0))
    return [Passage(tuple(found), columns=columns)]
