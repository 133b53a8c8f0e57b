"""The words around a search whose results are read: answers, how far one is, what came of it."""

from media_literacy.engine.attempts.search_events import SearchJudgement
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Bearing


def bearing_word(bearing: Bearing) -> str:
    """An answer, as one chooses it."""
    return {
        Bearing.HOLDS: _("It holds"),
        Bearing.DOES_NOT_HOLD: _("It does not hold"),
        Bearing.CANNOT_BE_TOLD: _("It cannot be told from these results"),
    }[bearing]


def judgement_words(judgement: SearchJudgement) -> str:
    """Whether the author judges as the learner did, in a sentence or two."""
    said = _said(judgement.given)
    if judgement.agrees:
        return _("{said}, and the results bear that out.").format(said=said)
    return _("{said}. {author}").format(said=said, author=_borne_out(judgement.author))


def _said(given: Bearing) -> str:
    return {
        Bearing.HOLDS: _("You judged that it holds"),
        Bearing.DOES_NOT_HOLD: _("You judged that it does not hold"),
        Bearing.CANNOT_BE_TOLD: _("You judged that it cannot be told"),
    }[given]


def _borne_out(author: Bearing) -> str:
    return {
        Bearing.HOLDS: _("Taken together, the results bear out that it holds."),
        Bearing.DOES_NOT_HOLD: _("Taken together, the results bear out that it does not hold."),
        Bearing.CANNOT_BE_TOLD: _("Taken together, the results do not settle it."),
    }[author]


def opened_words(opened: int, can_be_opened: int) -> str:
    """How many results were opened, of those that can be before the claim is judged."""
    return opened_template().format(opened=opened, total=can_be_opened)


def opened_template() -> str:
    """The same with its gaps still open."""
    return _("{opened} of {total} opened")


def sideways_questions() -> str:
    """What one asks of every result."""
    return _("Ask of each: who is behind it, what do others say, and is it the original?")


def looking_elsewhere_words(counts: SearchCounts) -> str:
    """What came of the searches of a try, in a sentence; empty where no claim was judged."""
    if not counts.judged:
        return ""
    template = looking_elsewhere_template(counts.judged)
    return template.format(borne_out=counts.borne_out, judged=counts.judged)


def looking_elsewhere_template(judged: int) -> str:
    """The same for 1 and more, with its gaps still open."""
    return ngettext(
        "Looking elsewhere: you judged {borne_out} of {judged} claim as the results bear out.",
        "Looking elsewhere: you judged {borne_out} of {judged} claims as the results bear out.",
        judged,
    )
