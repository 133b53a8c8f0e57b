"""Sentences that nobody can read on this computer, because it has no font for their letters."""

from collections.abc import Iterable

from media_literacy.export.pdf.missing_fonts import no_font_hint, no_font_message, scripts_without_font
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, SentenceId


class Unreadable:
    """Which sentences of a lesson these are; `words` tells it, or is empty."""

    def __init__(self, lesson: Lesson) -> None:
        found = {
            sentence.id: scripts
            for sentence in lesson.article.sentences
            if (scripts := scripts_without_font(sentence.text))
        }
        self.sentences = frozenset(found)
        self.words = _words(len(found), sorted(set().union(*found.values()))) if found else ""

    def told_with(self, faults: str) -> str:
        """What else is wrong with the lesson, and this."""
        return " ".join(filter(None, (faults, self.words)))

    def readable(self, sentences: Iterable[SentenceId]) -> list[SentenceId]:
        """The others: to have one of these on the screen is not to have read it."""
        return [sentence for sentence in sentences if sentence not in self.sentences]


def _words(number: int, scripts: list[str]) -> str:
    uncounted = ngettext(
        "{n} sentence cannot be read here, and is not counted.",
        "{n} sentences cannot be read here, and are not counted.",
        number,
    ).format(n=number)
    return " ".join((no_font_message(scripts), uncounted, no_font_hint(scripts)))
