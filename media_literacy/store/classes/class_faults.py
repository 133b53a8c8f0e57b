"""What the disk says of the file of classes, in the words of the teacher in front of the screen."""

from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.disk_faults import FaultWords, fault_in_words


def class_error(problem: BaseException, folder: Path) -> StoreError:
    """What happened to what a class did, kept in `folder`, and what to do next."""
    words = FaultWords(
        full=_("What the class does cannot be saved, because there is no room left for it."),
        locked_away=_("What the class does cannot be saved, because “{folder}” may not be written to."),
        missing=_("What the class does cannot be saved, because “{folder}” cannot be reached."),
        busy=_("The file of your classes is in use by another program."),
        damaged=_("The file of your classes is damaged."),
        mend_damage=_("Open it once more: what is whole in it is then put into a new file."),
        otherwise=_("What the class does could not be read or saved in “{folder}”."),
    )
    return fault_in_words(problem, folder, words)


def newer_error() -> StoreError:
    """A later version of the program has written the file."""
    return StoreError(
        _("Your classes were saved by a newer version of this program."),
        hint=_("Install that version or a later one. Nothing was changed."),
    )


def no_session_error() -> StoreError:
    """A lesson of a class is asked for that is not kept."""
    return StoreError(_("This lesson with a class is not kept on this computer any more."))
