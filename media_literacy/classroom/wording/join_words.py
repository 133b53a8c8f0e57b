"""Why a class cannot be joined, or something in it is not done, and what to do."""

from media_literacy.classroom.participant.participant_state import ConnectFault
from media_literacy.classroom.protocol.messages import Refusal, Refused
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _


def connect_fault(fault: ConnectFault) -> AppError:
    """Why there is no connection, with the usual causes."""
    message, hint = {
        ConnectFault.NO_ANSWER: (
            _("Nobody answers at this address."),
            _(
                "Look at the address once more. Is this computer in the same network as your teacher’s? Some networks"
                " keep computers apart; your teacher can find out with the self-test."
            ),
        ),
        ConnectFault.NOTHING_THERE: (
            _("There is no class at this address."),
            _("Look at the address once more, and ask your teacher whether the lesson has been started."),
        ),
        ConnectFault.NO_CLASS_THERE: (
            _("Something else than a class answers at this address."),
            _("Look at the address once more, with the number behind the colon if there is one."),
        ),
        ConnectFault.NOT_THE_TEACHER: (
            _("What answers there is not your teacher’s program."),
            _("Nothing was told to it. Look at address and code once more, and tell your teacher if it happens again."),
        ),
        ConnectFault.CUT_OFF: (_("The connection broke while you were joining."), _("Try again in a moment.")),
    }[fault]
    return AppError(message, hint=hint)


def bad_address() -> AppError:
    """What was typed cannot be an address."""
    return AppError(
        _("This cannot be an address."), hint=_("It looks like 192.168.1.20, as it stands on the projector.")
    )


def bad_code() -> AppError:
    """What was typed cannot be a code."""
    return AppError(
        _("A code has eight letters and digits."), hint=_("It looks like ABCD-EFGH. Small letters will do.")
    )


def refusal(refused: Refused) -> AppError:
    """Why something was not done, and what to do."""
    message, hint = {
        Refusal.WRONG_CODE: (
            _("This is not the code of that class."),
            _("Look at the code once more, and type it again."),
        ),
        Refusal.UPDATE_SEAT: (
            _("Your teacher’s program is newer than this one."),
            _("This program has to be updated before it can join. Tell your teacher."),
        ),
        Refusal.UPDATE_HOST: (
            _("This program is newer than your teacher’s."),
            _("Your teacher’s program has to be updated. Until then another computer may do."),
        ),
        Refusal.LOBBY_LOCKED: (_("Nobody new can join just now."), _("Ask your teacher to let you in, and try again.")),
        Refusal.NAME_TAKEN: (_("Somebody has this name already."), _("Choose yours, or tell your teacher.")),
        Refusal.NAME_UNKNOWN: (_("This name is not in the class."), _("Choose a name of the list.")),
        Refusal.SEAT_UNKNOWN: (
            _("Your seat in this lesson is gone."),
            _("Join once more, with the address and the code."),
        ),
        Refusal.REMOVED: (
            _("Your teacher has taken you out of this lesson."),
            _("If that was not meant, ask to be let in again."),
        ),
        Refusal.CLASS_FULL: (_("There is no seat left in this lesson."), _("Tell your teacher.")),
        Refusal.ENDED: (_("This lesson is over."), _("Your teacher has the address and the code of the next one.")),
        Refusal.HINTS_OFF: (_("There are no hints in this lesson."), ""),
        Refusal.HINT_PAUSE: (_("That was early."), _("The next hint comes in a moment.")),
        Refusal.NO_HINT_LEFT: (_("There is no further hint."), _("Your teacher can see that you asked.")),
        Refusal.NOT_NOW: (_("That is not possible just now."), ""),
    }[refused.reason]
    return AppError(message, hint=hint)
