"""A double click on a pack opens it here, if somebody wants that; and it can be taken back without a trace."""

import configparser
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from each_row import each_row

from media_literacy.desktop import DESKTOP_ID
from media_literacy.errors import StoreError
from media_literacy.packs.archive.contents import MIMETYPE
from media_literacy.store.packs.file_association import Association, FileType, file_type_here, run_tool


class Tools:
    def __init__(self):
        self.called = []

    def run(self, words):
        self.called.append(tuple(words))


def entry_of(file_type):
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(file_type.entry, encoding="utf-8")
    return parser["Desktop Entry"]


def test_nothing_is_written_before_somebody_asks(tmp_path):
    assert FileType(tmp_path, ["program"], tmp_path).association is Association.NONE
    assert list(tmp_path.iterdir()) == []


def test_packs_open_with_the_program_and_the_desktop_is_told(tmp_path):
    tools = Tools()
    file_type = FileType(tmp_path, ["/opt/py", "-m", "media_literacy"], Path("/opt/app"), tools.run)
    file_type.register()
    assert file_type.association is Association.OURS
    moved = FileType(tmp_path, ["/opt/py", "-m", "media_literacy"], Path("/opt/other"), tools.run)
    assert moved.association is Association.OTHER_COPY
    entry = entry_of(file_type)
    assert shlex.split(entry["Exec"]) == ["/opt/py", "-m", "media_literacy", "%f"]
    assert (entry["Path"], entry["MimeType"], entry["Type"]) == ("/opt/app", f"{MIMETYPE.decode()};", "Application")
    (kind,) = ElementTree.parse(file_type.kind).getroot()
    assert kind.get("type") == MIMETYPE.decode()
    assert [element.get("pattern") for element in kind if element.tag.endswith("glob")] == ["*.lessonpack"]
    assert tools.called == [
        ("update-mime-database", str(tmp_path / "mime")),
        ("update-desktop-database", str(tmp_path / "applications")),
    ]


def test_taking_it_back_leaves_other_programs_entries_alone(tmp_path):
    other = tmp_path / "applications" / "other.desktop"
    other.parent.mkdir()
    other.write_text("[Desktop Entry]\n")
    tools = Tools()
    file_type = FileType(tmp_path, ["program"], tmp_path, tools.run)
    file_type.register()
    file_type.take_back()
    assert file_type.association is Association.NONE
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [other]
    assert len(tools.called) == 4


def test_an_entry_under_the_earlier_name_is_seen_replaced_and_taken_back(tmp_path):
    file_type = FileType(tmp_path, ["program"], tmp_path, Tools().run)
    earlier = file_type.entry.with_name("media-literacy.desktop")
    for change, state in ((file_type.register, Association.OURS), (file_type.take_back, Association.NONE)):
        file_type.register()
        file_type.entry.rename(earlier)
        assert file_type.association is Association.OTHER_COPY
        change()
        assert file_type.association is state and not earlier.exists()


def test_taking_back_what_was_never_there_does_nothing(tmp_path):
    FileType(tmp_path, ["program"], tmp_path, Tools().run).take_back()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_strange_signs_reaches_the_program_as_it_is(tmp_path):
    program = '/home/me/50 % "of" $it\\py'
    file_type = FileType(tmp_path, [program], tmp_path, Tools().run)
    file_type.register()
    # As the standard reads it: first the backslashes of any value, then the quoted word, then the placeholders.
    value = entry_of(file_type)["Exec"].replace("\\\\", "\\")
    quoted = re.fullmatch(r'"((?:[^"`$\\]|\\.)*)" %f', value)
    assert quoted is not None
    assert re.sub(r"\\(.)", r"\1", quoted.group(1)).replace("%%", "%") == program


def test_where_nothing_can_be_written_it_is_said(tmp_path):
    (tmp_path / "mime").write_text("a file in the way")
    with pytest.raises(StoreError) as raised:
        FileType(tmp_path, ["program"], tmp_path, Tools().run).register()
    assert str(tmp_path) in raised.value.hint


def test_the_data_home_is_the_one_that_the_person_chose(tmp_path):
    chosen = file_type_here({"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nowhere"}, "linux")
    assert chosen is not None and chosen.entry == tmp_path / "applications" / f"{DESKTOP_ID}.desktop"
    usual = file_type_here({"XDG_DATA_HOME": "not/absolute", "XDG_DATA_DIRS": "/nowhere"}, "linux")
    assert usual is not None and usual.entry.is_relative_to(Path.home() / ".local" / "share")


@each_row("platform", ["win32", "darwin"])
def test_elsewhere_the_system_has_to_see_to_it(platform):
    assert file_type_here({}, platform) is None


def test_where_the_program_is_installed_for_all_that_is_said(tmp_path):
    shared, home = tmp_path / "shared", tmp_path / "home"
    here = {"XDG_DATA_HOME": str(home), "XDG_DATA_DIRS": f"/nowhere:{shared}"}
    own = file_type_here(here, "linux")
    assert own is not None
    (shared / "applications").mkdir(parents=True)
    (shared / "applications" / own.entry.name).write_text(f"[Desktop Entry]\nExec={sys.executable} %f\n")

    installed = file_type_here(here, "linux")
    assert installed is not None and installed.association is Association.INSTALLED

    for file in (own.entry, own.kind):
        file.parent.mkdir(parents=True)
        file.touch()
    assert installed.association is Association.OTHER_COPY
    installed.register()
    assert installed.association is Association.INSTALLED and not own.entry.exists()


@each_row("entry", ["Exec=/usr/bin/env %f", "Exec=no-such-program %f", 'Exec="', "Exec=", ""])
def test_beside_a_copy_that_is_installed_for_all_another_one_says_so(tmp_path, entry):
    shared, home = tmp_path / "shared", tmp_path / "home"
    (shared / "applications").mkdir(parents=True, exist_ok=True)
    here = {"XDG_DATA_HOME": str(home), "XDG_DATA_DIRS": str(shared)}
    wanted = file_type_here(here, "linux")
    assert wanted is not None
    (shared / "applications" / wanted.entry.name).write_text(f"[Desktop Entry]\n{entry}\n")

    other = file_type_here(here, "linux")
    assert other is not None and other.association is Association.OTHER_COPY
    other.register()
    assert other.association is Association.OURS
    other.take_back()
    assert other.association is Association.OTHER_COPY


def test_the_program_is_found_where_the_entry_starts_it(tmp_path):
    own = file_type_here({"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/nowhere"}, "linux")
    assert own is not None
    own.register()
    assert Path(entry_of(own)["Path"], "media_literacy", "__main__.py").is_file()


def test_a_tool_that_is_missing_or_fails_is_no_fault(tmp_path, monkeypatch):
    run_tool(["no-such-tool-anywhere"])
    failing, ran = tmp_path / "failing", tmp_path / "ran"
    failing.write_text(f"#!/bin/sh\ntouch '{ran}'\nexit 3\n")
    failing.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    run_tool(["failing"])
    assert ran.exists()


def test_a_tool_has_half_a_minute(monkeypatch):
    limits = []
    monkeypatch.setattr(subprocess, "run", lambda _words, **named: limits.append(named["timeout"]))
    run_tool([sys.executable])
    assert limits == [30]
