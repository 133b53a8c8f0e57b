"""The answers of a person come to stand in the front matter of a new lesson."""

from media_literacy.ui.workshop.new.import_reading import with_front_values

SOURCE = "# Town bans kites\n\nIt rained.\n"


def test_each_answer_stands_in_the_front_matter():
    source = with_front_values(SOURCE, {"language": "de", "origin": "real"})
    assert source.startswith("---\n") and "language: de\n" in source and "origin: real\n" in source
    assert source.endswith(SOURCE)


def test_what_was_not_answered_is_left_out():
    assert with_front_values(SOURCE, {"language": ""}) == SOURCE
