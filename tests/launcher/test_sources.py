"""Of all that pip is told on this computer, only where packages come from is heeded."""

import os
import sys
from pathlib import Path

import pytest

from launcher import sources
from launcher.sources import settings_for

NO_FILES = {"PIP_CONFIG_FILE": os.devnull}
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems keep these files elsewhere")


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A computer whose pip was told nothing; what is called writes its file of that name."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(sources, "_SYSTEM", str(tmp_path / "system"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    places = {
        "shared": tmp_path / "etc" / "pip" / "pip.conf",
        "old": tmp_path / "home" / ".pip" / "pip.conf",
        "own": tmp_path / "home" / ".config" / "pip" / "pip.conf",
        "chosen": tmp_path / "chosen.conf",
    }

    def write(place: str, text: str) -> Path:
        places[place].parent.mkdir(parents=True, exist_ok=True)
        places[place].write_text(text, encoding="utf-8")
        return places[place]

    return write


def test_nothing_told_is_nothing_heeded(write):
    assert settings_for("install") == NO_FILES


def test_sources_proxies_and_certificates_are_heeded_and_targets_are_not(write, monkeypatch):
    write(
        "own",
        "[global]\nproxy = school:8080\ncert = /etc/school.pem\ntarget = /x\nuser = yes\ndry-run = 1\nquiet = 3\n",
    )
    monkeypatch.setenv("PIP_TRUSTED_HOST", "mirror.school")
    monkeypatch.setenv("PIP_PREFIX", "/x")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/etc/other.pem")
    monkeypatch.setenv("PIP_PYTHON", "/x")
    assert settings_for("install") == {
        **NO_FILES,
        "PIP_PROXY": "school:8080",
        "PIP_CERT": "/etc/school.pem",
        "REQUESTS_CA_BUNDLE": "/etc/school.pem",
        "PIP_TRUSTED_HOST": "mirror.school",
    }


def test_the_nearer_file_the_commands_own_section_and_variables_win_in_this_order(write, monkeypatch):
    write("shared", "[global]\nproxy = shared\ntimeout = 1\nindex-url = shared\nno-index = no\n")
    write("old", "[global]\nproxy = old\n")
    write(
        "own",
        "[global]\n--index_url = own\nfind-links =\n    a\n    b\n[install]\ntimeout = 2\n[download]\ntimeout = 3\n",
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", str(write("chosen", "[install]\nproxy = chosen\n")))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert settings_for("install") == {
        **NO_FILES,
        "PIP_PROXY": "chosen",
        "PIP_INDEX_URL": "own",
        "PIP_FIND_LINKS": "\na\nb",
        "PIP_TIMEOUT": "2",
        "PIP_NO_INDEX": "1",
    }
    assert settings_for("download")["PIP_TIMEOUT"] == "3"


def test_who_turns_the_files_off_has_them_off(write, monkeypatch):
    write("own", "[global]\nproxy = own\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    assert settings_for("install") == NO_FILES


def test_a_file_that_cannot_be_read_is_told_once_and_left_aside(write, capsys):
    write("shared", "[global]\nproxy = shared\n")
    own = write("own", "no section\n")
    assert settings_for("install") == {**NO_FILES, "PIP_PROXY": "shared"}
    assert capsys.readouterr().err.count(str(own)) == 1
