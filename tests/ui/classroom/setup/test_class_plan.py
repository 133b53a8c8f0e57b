"""Names as they are typed or pasted."""

from media_literacy.ui.classroom.setup.class_plan import read_names


def test_names_are_taken_once_each_without_what_lists_put_before_them():
    assert read_names("- Ada  Lovelace\n\n• Bo\nAda Lovelace\n  Cy \n") == ("Ada Lovelace", "Bo", "Cy")
    assert read_names(" \n") == ()
