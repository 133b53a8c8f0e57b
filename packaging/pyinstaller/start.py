"""What the executable of a frozen build runs: the program, with the variables that its children should see.

The loader of PyInstaller puts the folder of the build before every other library (LD_LIBRARY_PATH) and keeps what was
there as LD_LIBRARY_PATH_ORIG; its hook for Qt names Qt's plug-ins in QT_PLUGIN_PATH. A browser, a speech server or a
PDF reader that is started with these would load our libraries, and fail or crash. This process has read them already,
and the loader makes them anew for every further start of this program.
"""

import os
import sys
from collections.abc import MutableMapping

_NOTES_OF_THE_LOADER = "_PYI_"
_OF_THE_BUILD = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH")


def give_back(variables: MutableMapping[str, str], build: str) -> None:
    """Undo what the loader and its hooks changed for this process alone; what the person has set stays."""
    for name in [name for name in variables if name.endswith("_ORIG")]:
        variables[name.removesuffix("_ORIG")] = variables.pop(name)
    for name in [name for name in variables if name.startswith(_NOTES_OF_THE_LOADER)]:
        del variables[name]
    for name in ("LD_LIBRARY_PATH", *_OF_THE_BUILD):
        folders = [folder for folder in variables.get(name, "").split(os.pathsep) if folder]
        others = [folder for folder in folders if not _is_inside(folder, build)]
        if others:
            variables[name] = os.pathsep.join(others)
        else:
            variables.pop(name, None)


def _is_inside(folder: str, build: str) -> bool:
    return os.path.join(os.path.normpath(folder), "").startswith(os.path.join(os.path.normpath(build), ""))


if __name__ == "__main__":
    give_back(os.environ, sys._MEIPASS)  # pyright: ignore[reportAttributeAccessIssue]  # set by PyInstaller
    from media_literacy.__main__ import main

    sys.exit(main())
