from export.word.documents import W

from media_literacy.export.word.fixed_parts import core_properties, separators, settings_part


def test_settings_name_the_lines_above_footnotes():
    ids = [found.get(W + "id") for found in separators()]
    assert ids == [found.get(W + "id") for found in settings_part().iter(W + "footnote")] == ["-1", "0"]


def test_properties_hold_a_title_as_text_and_no_time():
    written = core_properties("<b>\x00", "de").decode()
    assert "&lt;b&gt;\ufffd" in written and "created" not in written and ">de<" in written
