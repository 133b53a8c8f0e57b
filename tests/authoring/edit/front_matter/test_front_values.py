"""Values come to stand in the front matter of a lesson, or go."""

from media_literacy.authoring.edit.front_matter.front_values import with_front_values

SOURCE = "# Town bans kites\n\nIt rained.\n"


def test_each_answer_stands_in_the_front_matter():
    source = with_front_values(SOURCE, {"language": "de", "origin": "real"})
    assert source.startswith("---\n") and "language: de\n" in source and "origin: real\n" in source
    assert source.endswith(SOURCE)


def test_what_was_not_answered_is_left_out():
    assert with_front_values(SOURCE, {"language": ""}) == SOURCE


def test_a_key_is_taken_out():
    source = with_front_values("---\nlesson: 1\nversion: 2.0.0\n---\n\n" + SOURCE, {"version": None})
    assert source == "---\nlesson: 1\n---\n\n" + SOURCE
