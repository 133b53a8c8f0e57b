"""`packs`: the list, a version put back, a pack taken away."""

import json
from pathlib import Path

from cli.commands.calling import Call, versions
from making_packs import make_file, make_folder


def test_the_installed_packs_are_listed(call: Call, tmp_path: Path):
    assert call("packs") == "No packs are installed beside those that come with the program.\n"
    call("install", make_file(tmp_path, "one"))
    call("install", "--yes", make_file(tmp_path, "two", version="2"))
    assert call("packs").splitlines() == [
        "Valley, version 2 [valley]",
        "    1 lesson, by A. Teacher, CC0-1.0",
        "    This version can be put back: Valley, version 1.0.0 [valley]",
    ]


def test_the_list_for_scripts_says_all_there_is(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    (listed,) = json.loads(call("packs", "--json"))
    assert len(listed.pop("hash")) == 64
    assert listed == {
        "id": "valley",
        "title": "Valley",
        "version": "1.0.0",
        "language": "en",
        "license": "CC0-1.0",
        "authors": ["A. Teacher"],
        "lessons": [str(tmp_path / "data" / "packs" / "valley" / "lessons" / "lanes.md")],
        "occasions": {},
        "before": None,
        "hides_own": False,
    }


def test_a_version_is_put_back_and_a_pack_removed(call: Call, tmp_path: Path):
    call("install", make_file(tmp_path, "one"))
    call("install", "--yes", make_file(tmp_path, "two", version="2"))
    out = call("packs", "--put-back", "valley")
    assert out == "This version is back in its place: Valley, version 1.0.0 [valley]\n"
    assert versions(call) == {"valley": "1.0.0"}
    assert "was removed" in call("packs", "--remove", "valley")
    assert versions(call) == {}
    call("packs", "--remove", "valley", code=2)
    assert "No installed pack has the id “valley”." in call.printed.err


def test_what_has_an_odd_name_is_listed_with_the_way_to_remove_it(call: Call, tmp_path: Path):
    make_folder(tmp_path / "data" / "packs" / "---", id="---")
    (tmp_path / "data" / "packs" / "my notes").mkdir()
    out = call("packs")
    assert "It is taken away by “packs --remove=---”." in out
    assert "The folder “my notes” holds no pack that can be read." in out
    assert "It is taken away by “packs '--remove=my notes'”." in out
    call("packs", "--remove=---")
    call("packs", "--remove=my notes")
    assert call("packs") == "No packs are installed beside those that come with the program.\n"
