"""How far a seat is, and why somebody may need help, in words."""

from media_literacy.classroom.session.views import HelpReason, SeatView
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext


def help_words(reason: HelpReason) -> str:
    """Why somebody may need help."""
    return {
        HelpReason.DISCONNECTED: _("May need help: the connection is broken"),
        HelpReason.NOTHING_SHOWN: _("May need help: has read nothing new for some minutes"),
        HelpReason.ALL_HINTS: _("May need help: has asked for every hint"),
    }[reason]


def progress_words(seat: SeatView, sentences: int) -> str:
    """How far somebody is."""
    read = _("read {shown} of {total}").format(shown=min(seat.shown, sentences), total=sentences)
    marked = ngettext("{n} mark", "{n} marks", seat.marks).format(n=seat.marks)
    return f"{read} · {marked}"


def seat_state_words(seat: SeatView) -> str:
    """The state of a seat in a word or a sentence; empty where all is as it should be."""
    if seat.awaits_admission:
        return _("Waits to be let in")
    if seat.needs_help is not None:
        return help_words(seat.needs_help)
    if seat.has_left:
        return _("Has left the lesson; the marks are kept")
    if not seat.is_connected:
        return _("Not connected; the marks are kept")
    return _("Done") if seat.has_committed else ""


def seat_name(seat: SeatView) -> str:
    """Who sits there, as the teacher alone sees it."""
    return _("{person} ({name})").format(person=seat.person, name=seat.name) if seat.person else seat.name


def waiting_words(waiting: int) -> str:
    """How many wait for the teacher."""
    return ngettext("{n} waits to be let in", "{n} wait to be let in", waiting).format(n=waiting)


def crowd_words(seats: int) -> str:
    """That many came from one address."""
    return _("{n} seats came from one computer, or through one router.").format(n=seats)


def seats_words(seats: tuple[SeatView, ...]) -> str:
    """All seats together, in one line."""
    here = [seat for seat in seats if not seat.awaits_admission and not seat.is_released]
    parts = [ngettext("{n} learner", "{n} learners", len(here)).format(n=len(here))]
    done = sum(seat.has_committed for seat in here)
    gone = sum(seat.has_left for seat in here)
    away = sum(not seat.is_connected and not seat.has_left for seat in here)
    waiting = sum(seat.awaits_admission for seat in seats)
    if done:
        parts.append(_("{n} done").format(n=done))
    if away:
        parts.append(_("{n} not connected").format(n=away))
    if gone:
        parts.append(ngettext("{n} has left", "{n} have left", gone).format(n=gone))
    if waiting:
        parts.append(waiting_words(waiting))
    return " · ".join(parts)
