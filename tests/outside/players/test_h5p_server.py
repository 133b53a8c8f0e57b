"""H5P as a server takes it: without libraries it names the one that is missing, with some it takes the file."""

from pathlib import Path

from outside.players.exported import asked_of, exported
from outside.players.stand_ins import stand_in_donor


def test_a_file_without_libraries_lacks_these_alone(lesson_file: Path, tmp_path: Path):
    told = asked_of("h5p.cjs", str(exported(lesson_file, "h5p", tmp_path)), str(tmp_path / "server"))
    assert told["refused"] == "install-missing-libraries" and "H5P.MultiChoice-1.16" in told["message"]


def test_a_file_with_libraries_is_taken(lesson_file: Path, tmp_path: Path):
    """The libraries are stand-ins of ours: what they are made of is no matter to a server."""
    libraries = stand_in_donor(tmp_path / "donor.h5p")
    file = exported(lesson_file, "h5p", tmp_path, "--libraries", str(libraries))
    told = asked_of("h5p.cjs", str(file), str(tmp_path / "server"))
    assert told == {"accepted": True, "title": "Bus lanes: news & noise", "answers": 5}
