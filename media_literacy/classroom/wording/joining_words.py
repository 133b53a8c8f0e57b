"""What is said where a class is joined, and who may join it."""

from media_literacy.i18n import gettext as _


def browsers_about() -> str:
    """What a teacher has to know before browsers are let in."""
    return _(
        "The connection of a browser is open: whoever listens in this network can read along. So nobody is asked for a"
        " name there. Seats have made-up names, the list of who sits where stays on this computer, and you let each of"
        " them in. Learners are told so as well."
    )
