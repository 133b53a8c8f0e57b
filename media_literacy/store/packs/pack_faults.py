"""What the disk says while packs are installed, put into the words of the person in front of the screen."""

import errno
from pathlib import Path

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _
from media_literacy.store.disk_faults import FULL, LOCKED_AWAY

_NO_ENTRY = LOCKED_AWAY | {errno.EISDIR}
"""The last where a folder stands in the place of the lock."""


def pack_fault(problem: OSError, folder: Path, *, is_decided: bool = False) -> StoreError:
    """The fault as something to tell: what became of the packs, why, and what to do next.

    Nothing was changed, unless the change `is_decided`: then it could not be finished, nor called off.
    """
    if isinstance(problem, BlockingIOError):
        return StoreError(
            _("Another window of this program is changing the packs just now."),
            hint=_("Wait until it has finished, then try again."),
        )
    reason = problem.strerror or str(problem)
    if is_decided:
        return StoreError(
            _("A change of the packs could not be finished. It is finished as soon as the packs are looked at again."),
            hint=_(
                "The system says: {reason}. Look whether “{folder}” can be written to, then start the program again."
            ).format(reason=reason, folder=folder),
        )
    if problem.errno in FULL:
        return StoreError(
            _("The packs were left as they were, because there is no room for another one."),
            hint=_("Free some space on the disk that holds “{folder}”.").format(folder=folder),
        )
    if problem.errno in _NO_ENTRY:
        return StoreError(
            _("The packs were left as they were, because “{folder}” may not be written to.").format(folder=folder),
            hint=_("Allow writing there and close lessons of the pack, or choose another folder with --data-dir."),
        )
    return StoreError(
        _("The packs in “{folder}” were left as they were.").format(folder=folder),
        hint=_("The system says: {reason}. Look whether the disk is full or gone.").format(reason=reason),
    )
