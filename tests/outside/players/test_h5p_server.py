"""H5P as a server takes it: without libraries it names the one that is missing, with some it takes the file."""

import json
from pathlib import Path

from export.question_formats.donors import MULTIPLE_CHOICE, donor
from outside.players.exported import asked_of, exported


def test_a_file_without_libraries_lacks_these_alone(lesson_file: Path, tmp_path: Path):
    told = asked_of("h5p.cjs", str(exported(lesson_file, "h5p", tmp_path)), str(tmp_path / "server"))
    assert told["refused"] == "install-missing-libraries" and "H5P.MultiChoice-1.16" in told["message"]


def test_a_file_with_libraries_is_taken(lesson_file: Path, tmp_path: Path):
    """The library is a stand-in of ours: what it is made of is no matter to a server."""
    library = {
        "title": "Multiple Choice",
        "machineName": "H5P.MultiChoice",
        "majorVersion": 1,
        "minorVersion": 14,
        "patchVersion": 0,
        "runnable": 1,
        "preloadedJs": [{"path": "a.js"}],
    }
    folder = "H5P.MultiChoice-1.14"
    files = {f"{folder}/library.json": json.dumps(library), f"{folder}/semantics.json": "[]", f"{folder}/a.js": "//"}
    libraries = donor(tmp_path / "donor.h5p", files, dependencies=(MULTIPLE_CHOICE,))
    file = exported(lesson_file, "h5p", tmp_path, "--libraries", str(libraries))
    told = asked_of("h5p.cjs", str(file), str(tmp_path / "server"))
    assert told == {"accepted": True, "title": "Bus lanes: news & noise", "answers": 5}
