"""`install`: what is printed, what is asked, and what is there afterwards."""

from pathlib import Path

import pytest
from cli.commands.calling import Call, versions
from making_packs import LANES, SPOONS, make_file

from media_literacy.packs.archive.signature import create_key


def test_a_new_pack_is_shown_and_installed_without_a_question(call: Call, tmp_path: Path):
    assert call("install", make_file(tmp_path, "one", {"lanes": LANES, "spoons": SPOONS})).splitlines() == [
        "Valley, version 1.0.0 [valley]",
        "    2 lessons, by A. Teacher, CC0-1.0",
        "    – Bus lanes",
        "    – The spoon",
        "This pack is not signed.",
        "Installed.",
    ]
    assert versions(call) == {"valley": "1.0.0"}


def test_an_update_is_shown_in_words_and_asked_for(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    changed = LANES.replace("Flag: overclaim", "Check: overclaim")
    update = make_file(tmp_path, "two", {"lanes": changed, "spoons": SPOONS}, version="1.1.0")
    out = call("install", update, answers="n\n")
    assert out.splitlines()[5:] == [
        "It takes the place of this one, which can be put back: Valley, version 1.0.0",
        "[valley]",
        "What changes:",
        "    – The pack’s details: “version” changed from 1.0.0 to 1.1.0.",
        "    Bus lanes",
        "        – Sentence 2: verdict changed from Flag to Check.",
        "    The spoon",
        "        – The lesson “The spoon” was added.",
        "Install this update? What was done in its lessons is kept. y or n: n",
        "Nothing was changed.",
    ]
    assert versions(call) == {"valley": "1.0.0"}
    assert call("install", update, answers="y\n").endswith("Installed.\n")
    assert versions(call) == {"valley": "1.1.0"}


def test_of_a_lesson_written_anew_the_first_changes_are_shown(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    anew = LANES.replace("It was a cold", " ".join(f"Number {n} is new here." for n in range(40)) + " It was a cold")
    out = call("install", "--yes", make_file(tmp_path, "two", {"lanes": anew}))
    assert "Sentence 22 was added" in out
    assert "Sentence 23 was added" not in out
    assert "        – and 20 more changes\n" in out


def test_with_yes_nothing_is_asked(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    assert "y or n" not in call("install", "--yes", make_file(tmp_path, "two", version="2"))
    assert versions(call) == {"valley": "2"}


def test_a_question_that_nobody_answers_changes_nothing(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    call("install", make_file(tmp_path, "two", version="2"), code=2)
    assert "--yes" in call.printed.err
    assert versions(call) == {"valley": "1.0.0"}


def test_the_same_version_again_is_said(call: Call, tmp_path: Path):
    file = make_file(tmp_path, "one")
    call("install", file)
    assert call("install", file).endswith("This version is installed already.\n")


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.9.0", "This is version 1.9.0, and you have version 1.10.0, which is newer."),
        ("1.10.0-beta", "This is version 1.10.0-beta, and you have version 1.10.0, which is newer."),
        ("1.10", "It calls itself version 1.10, as the one that you have does, but it holds something else."),
        ("spring", "Nothing tells whether version “spring” is newer than “1.10.0”, which you have."),
        ("", "It is not said of both which versions they are, so nothing tells whether it is newer."),
        ("1.11.0", ""),
    ],
)
def test_a_version_that_is_not_newer_is_told_before_it_is_asked_for(
    call: Call, tmp_path: Path, version: str, said: str
):
    call("install", make_file(tmp_path, "one", version="1.10.0"))
    out = " ".join(
        call("install", make_file(tmp_path, "two", {"spoons": SPOONS}, version=version), answers="n\n").split()
    )
    assert (said in out) and ("Install it all the same?" in out) is bool(said)
    assert versions(call) == {"valley": "1.10.0"}


def test_a_refused_pack_says_why_and_the_others_are_installed(call: Call, tmp_path: Path):
    bad = tmp_path / "bad.lessonpack"
    bad.write_bytes(b"PK\x03\x04 and no more")
    out = call("install", bad, make_file(tmp_path, "one"), code=1)
    assert f"{bad}:1:1: error[archive-not-a-pack]" in out
    assert "“bad.lessonpack” was not installed, and nothing of it was kept." in out
    assert versions(call) == {"valley": "1.0.0"}


def test_a_missing_file_is_told(call: Call, tmp_path: Path):
    call("install", tmp_path / "none.lessonpack", code=2)
    assert "There is no file" in call.printed.err


def test_faults_in_a_lesson_are_told(call: Call, tmp_path: Path):
    file = make_file(tmp_path, "one", {"lanes": LANES.replace("Flag: overclaim", "Flag: overclam")})
    out = " ".join(call("install", file).split())
    assert "1 lesson has faults, which are left out when it is read: lessons/lanes.md." in out
    assert out.endswith("Installed.")


def test_another_key_under_a_known_name_is_asked_about(call: Call, tmp_path: Path):
    for name in ("mine", "theirs"):
        create_key(tmp_path / name)
    call("install", make_file(tmp_path, "one", key=tmp_path / "mine"))
    out = call("install", make_file(tmp_path, "two", id="hills", key=tmp_path / "theirs"), answers="n\n")
    assert "Changed since last time: packs by A. Teacher" in " ".join(out.split())
    assert versions(call) == {"valley": "1.0.0"}


def test_yes_beforehand_does_not_take_an_author_who_changed(call: Call, tmp_path: Path):
    for name in ("mine", "theirs"):
        create_key(tmp_path / name)
    call("install", make_file(tmp_path, "one", key=tmp_path / "mine"))
    update = make_file(tmp_path, "two", version="2", key=tmp_path / "theirs")
    out = " ".join(call("install", "--yes", update, code=2).split())
    assert "Ask the author, by telephone or in person, whether this is right." in out
    assert versions(call) == {"valley": "1.0.0"}
    call("install", "--yes", update, answers="y\n")
    assert versions(call) == {"valley": "2"}


def test_what_a_stranger_wrote_cannot_steer_the_terminal(call: Call, tmp_path: Path):
    file = make_file(tmp_path, "one", {"lanes": LANES.replace("title: Bus lanes", 'title: "Bus\x1b[31m lanes"')})
    assert "\x1b" not in call("install", file)
