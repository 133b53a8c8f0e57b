"""What the children of a frozen build are started with."""

import runpy
from pathlib import Path

GIVE_BACK = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "pyinstaller" / "start.py"))["give_back"]
BUILD = "/usr/lib/media-literacy/_internal"


def test_children_get_the_library_path_that_the_person_had() -> None:
    variables = {"LD_LIBRARY_PATH": BUILD + ":/opt/own", "LD_LIBRARY_PATH_ORIG": "/opt/own"}
    GIVE_BACK(variables, BUILD)
    assert variables == {"LD_LIBRARY_PATH": "/opt/own"}


def test_children_get_none_where_there_was_none() -> None:
    loader = {"_PYI_ARCHIVE_FILE": BUILD + "/../media-literacy", "_PYI_PARENT_PROCESS_LEVEL": "1"}
    variables = loader | {
        "LD_LIBRARY_PATH": BUILD,
        "QT_PLUGIN_PATH": BUILD + "/PySide6/Qt/plugins",
        "HOME": "/home/kim",
    }
    GIVE_BACK(variables, BUILD)
    assert variables == {"HOME": "/home/kim"}


def test_a_plug_in_path_that_somebody_has_set_stays() -> None:
    variables = {"QT_PLUGIN_PATH": f"{BUILD}/PySide6/Qt/plugins:/opt/styles", "QML2_IMPORT_PATH": BUILD + "-other"}
    GIVE_BACK(variables, BUILD)
    assert variables == {"QT_PLUGIN_PATH": "/opt/styles", "QML2_IMPORT_PATH": BUILD + "-other"}
