"""The aids by name, and what each of them is, for whoever chooses which are offered."""

from typing import NamedTuple

from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid


class AidWords(NamedTuple):
    """What an aid is called, and what it does."""

    name: str
    about: str


def aid_words() -> dict[Aid, AidWords]:
    """In the order in which a reader meets them."""
    return {
        Aid.FACT_BOARD: AidWords(_("Fact board"), _("Who, which body, where, when and how many, noted while reading.")),
        Aid.PREDICTION: AidWords(_("Prediction"), _("Before everything is revealed: how many of the marks will hold?")),
        Aid.FIX_IT: AidWords(
            _("Fix it"), _("Afterwards: what would make the sentence hold, written before the author’s words are seen.")
        ),
        Aid.SURE_FIRST: AidWords(
            _("Sure errors first"), _("The debrief begins with the marks that were sure and do not hold.")
        ),
    }
