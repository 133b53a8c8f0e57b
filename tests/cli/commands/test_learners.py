"""`learners`: the list, and somebody who is added."""

import json

from cli.commands.calling import Call

from media_literacy.cli.main import run


def test_alone_there_is_one_without_a_name(call: Call):
    assert call("learners") == "First learner (chosen for now)\n"


def test_who_is_added_is_listed_and_a_name_that_is_taken_is_refused(call: Call):
    assert call("learners", "--add", "Ada") == "Ada (chosen for now)\n"
    assert call("learners", "--add", "Ben") == "Ada (chosen for now)\nBen\n"
    call("learners", "--add", "ADA", code=2)
    assert "“Ada” already" in call.printed.err
    listed = json.loads(call("learners", "--json"))
    assert [(entry["name"], entry["reads_next"]) for entry in listed] == [("Ada", True), ("Ben", False)]


def test_a_data_folder_that_is_none_is_told(tmp_path, capsys):
    file = tmp_path / "file"
    file.write_text("no folder")
    for impossible in (file, file / "below", tmp_path / ("x" * 300)):
        assert run(["learners"], impossible) == 2
        printed = capsys.readouterr()
        assert "cannot be the data folder" in printed.err and printed.out == ""
    assert run(["learners"], tmp_path / "not" / "yet") == 0
