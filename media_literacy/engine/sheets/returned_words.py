"""The words for results that came back: what was taken in, what was not and why, and what they prove."""

from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.taking_in import TakenIn
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.strings.hidden_characters import visible_line


def taken_in_words(taken: TakenIn, *, most_refused: int | None = None) -> list[str]:
    """What became of what was given, a sentence each; then the results that were not taken, each with the reason."""
    said = []
    if new := len(taken.new):
        said.append(ngettext("{n} result was added.", "{n} results were added.", new).format(n=new))
    if completed := len(taken.completed):
        said.append(
            ngettext(
                "{n} that was there is more complete now.", "{n} that were there are more complete now.", completed
            ).format(n=completed)
        )
    if known := len(taken.known):
        said.append(ngettext("{n} was there already.", "{n} were there already.", known).format(n=known))
    if refused := len(taken.refused):
        said.append(ngettext("{n} was not taken:", "{n} were not taken:", refused).format(n=refused))
    named = taken.refused[:most_refused]
    said += [refusal_words(source, reason.message, reason.hint) for source, reason in named]
    if more := len(taken.refused) - len(named):
        said.append(ngettext("And {n} more.", "And {n} more.", more).format(n=more))
    return said


def refusal_words(source: str, message: str, hint: str) -> str:
    """Why one result was not taken."""
    told = _("{source}: {reason}").format(source=visible_line(source), reason=message)
    return f"{told} {hint}" if hint else told


def proves_nothing() -> str:
    """What a teacher has to know of results that came back."""
    return _("A result that came back as a code or a file proves nothing of who did the lesson.")


def came_as_word(came_as: CameAs) -> str:
    """How a sheet came, as a table says it."""
    match came_as:
        case CameAs.PAPER:
            return _("paper")
        case CameAs.CODE:
            return _("code")
        case CameAs.FILE:
            return _("file")
        case CameAs.SEAT:
            return _("seat in the class")
