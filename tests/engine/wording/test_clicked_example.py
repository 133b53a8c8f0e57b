"""The example of a click: what is described is what is shown."""

from media_literacy.engine.wording.clicked_example import clicked_example


def test_the_description_has_every_part_of_the_picture():
    example = clicked_example()
    assert f"“{example.sentence}”" in example.description
    assert f"“{example.caught} {example.answer}”" in example.description
