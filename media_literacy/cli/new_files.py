"""Files that a command is about to write: what is there already stays, unless somebody says otherwise."""

import os
from collections.abc import Sequence
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _


def refuse_to_overwrite(targets: Sequence[Path], *, is_forced: bool) -> None:
    """FileError for the first that is there."""
    for target in targets:
        if not is_forced and os.path.exists(target):  # a name that is too long is not there
            raise FileError(
                _("There is a file “{file}” already.").format(file=target),
                hint=_("Add “--force” to write over it, or choose another name with “-o”."),
            )
