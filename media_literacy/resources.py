"""Where the files that come with the app lie: the only module that knows.

In a checkout `assets/` and `lessons/` stand beside the package. A wheel and a frozen build carry them inside it, in
`_bundled`, so that nothing else installed beside the package can be taken for them.
"""

import sys
from pathlib import Path

_BUNDLED = "_bundled"


def assets_folder() -> Path:
    """The folder with fonts, icons, themes, translations, and the catalogue of kinds."""
    return _root() / "assets"


def originals_folder() -> Path:
    """The folder with a copy, as it came, of each file under `assets/` that a teacher may edit."""
    return Path(__file__).parent / "originals"


def lessons_folder() -> Path:
    """The folder with the packs that come with the app, one folder each."""
    return _root() / "lessons"


def _root() -> Path:
    package = Path(__file__).parent
    unpacked = getattr(sys, "_MEIPASS", None)  # set by PyInstaller: the folder a frozen build runs from
    if unpacked is not None:
        return Path(unpacked) / package.name / _BUNDLED
    bundled = package / _BUNDLED
    return bundled if bundled.is_dir() else package.parent
