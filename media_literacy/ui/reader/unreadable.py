"""What nobody can read on this computer, because it has no font for it: whole sentences, or signs in them."""

from collections.abc import Iterable

from media_literacy.export.pdf.missing_fonts import no_font_hint, no_font_message, unseen_in
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.strings.script_names import scripts_of_words
from media_literacy.strings.signs import sign_name


class Unreadable:
    """Which sentences of a lesson have such words; `words` tells it, and names signs, or is empty.

    A sentence that lacks no more than signs can be read, since they are named.
    """

    def __init__(self, lesson: Lesson) -> None:
        texts = {sentence.id: sentence.text for sentence in lesson.article.sentences}
        unseen = {sentence: found for sentence, text in texts.items() if (found := unseen_in(text))}
        scripts = {
            sentence: found for sentence, signs in unseen.items() if (found := scripts_of_words(texts[sentence], signs))
        }
        signs = set[str]().union(*(found for sentence, found in unseen.items() if sentence not in scripts))
        self.sentences = frozenset(scripts)
        words = _words(len(scripts), sorted(set[str]().union(*scripts.values()))) if scripts else ""
        self.words = " ".join(filter(None, (words, _names(signs) if signs else "")))

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


def _names(signs: set[str]) -> str:
    return ngettext(
        "A sign that this computer cannot show stands as a box in the article: {names}.",
        "{n} signs that this computer cannot show stand as boxes in the article: {names}.",
        len(signs),
    ).format(n=len(signs), names=", ".join(sorted(map(sign_name, signs))))
