"""How long an explanation is, and how long it should be, as one types."""

import re

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.checks.notes.short_explanation import FEWEST_WORDS
from media_literacy.lesson.text_measures import count_words
from media_literacy.lesson.vocabulary.explanation_lengths import ExplanationLength
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.origin_label import SignedWords
from media_literacy.ui.widgets.state_signs import Sign

_TARGET = re.compile(r"(?<=\])\([^()\s]*\)")


def words_of(markdown: str) -> int:
    """How many words a reader meets: where a link leads is not one."""
    return count_words(_TARGET.sub("", markdown))


def count_advice(words: int, length: ExplanationLength) -> str:
    """What to say of an explanation of that many words."""
    low, high = length.low, length.high
    if not words:
        return _("Nothing is said yet. {low} to {high} words read well.").format(low=low, high=high)
    said = ngettext("{n} word", "{n} words", words).format(n=words)
    if words < FEWEST_WORDS:
        return _("{words}: too short to give a reason. {low} to {high} read well.").format(
            words=said, low=low, high=high
        )
    if words < low:
        return _("{words}. {low} to {high} read well.").format(words=said, low=low, high=high)
    if words <= high:
        return _("{words}: a good length.").format(words=said)
    if words <= length.most:
        return _("{words}: good where two facts are compared. Else {low} to {high} read well.").format(
            words=said, low=low, high=high
        )
    return _("{words}: rather long. {low} to {high} read well.").format(words=said, low=low, high=high)


class WordCount(SignedWords):
    """One line with a sign: a tick, a lens to look again, or a circle where it is too short."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(Sign.CHECK, "", Role.SMALL, appearance, parent, colour="check")

    def show_count(self, words: int, length: ExplanationLength) -> None:
        """Say how it stands."""
        sign, colour = Sign.CHECK, "check"
        if length.low <= words <= length.high:
            sign, colour = Sign.HIT, "caught"
        elif 0 < words < FEWEST_WORDS:
            sign, colour = Sign.MISS, "missed"
        self.say_with(sign, colour, count_advice(words, length))
