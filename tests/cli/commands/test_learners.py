"""`learners`: the list, and somebody who is added."""

import json

from cli.commands.calling import Call


def test_alone_there_is_one_without_a_name(call: Call):
    assert call("learners") == "First learner (reads next)\n"


def test_who_is_added_is_listed_and_a_name_that_is_taken_is_refused(call: Call):
    assert call("learners", "--add", "Ada") == "Ada (reads next)\n"
    assert call("learners", "--add", "Ben") == "Ada (reads next)\nBen\n"
    call("learners", "--add", "ADA", code=2)
    assert "“Ada” already" in call.printed.err
    listed = json.loads(call("learners", "--json"))
    assert [(entry["name"], entry["reads_next"]) for entry in listed] == [("Ada", True), ("Ben", False)]
