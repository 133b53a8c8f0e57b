"""The reading of the TOML files under `assets/` that a teacher may edit."""

import tomllib
from pathlib import Path
from typing import Any

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _


def read_data_file(path: Path) -> dict[str, Any]:
    """The tables of a data file; a FileError says in words what is wrong with it and where."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as problem:
        raise FileError(
            _("The file {path} could not be read.").format(path=path),
            hint=_("It belongs to the program. Installing the program again brings it back."),
        ) from problem
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise FileError(
            _("The file {path} cannot be understood: {problem}").format(path=path, problem=problem),
            hint=_("Mend that place, or install the program again."),
        ) from problem
