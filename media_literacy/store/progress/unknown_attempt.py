"""Events came for an attempt that is not there."""

from media_literacy.errors import StoreError
from media_literacy.i18n import gettext as _


class UnknownAttemptError(StoreError):
    """It is no longer there: everything was erased meanwhile."""

    def __init__(self) -> None:
        super().__init__(
            _("What you did in this lesson is no longer kept on this computer."),
            hint=_("Open the lesson again to start anew."),
        )
