"""Numbers in attributes are small and whole, or are taken for what they would be without the attribute."""

from media_literacy.authoring.importing.opendocument.attributes import whole


def test_a_number_is_one_at_least_and_at_most_what_may_be() -> None:
    for text, wanted in (("3", 3), ("9", 6), ("0", 1), (None, 2), ("", 2), ("-1", 2), ("٣", 2), ("123456", 2)):
        assert whole(text, 6, 2) == wanted, text
