"""What was searched for, as it stands in a field."""

from media_literacy.ui.result.searches.query_line import QueryLine


def test_it_is_named_by_the_query_and_grows_with_the_text(in_window, appearance, large_appearance):
    line = in_window(QueryLine("valley bus lanes", appearance), 400, 100)
    before = line.layout().contentsMargins().left()
    assert line.accessibleName() == "Searched for: valley bus lanes"
    line.apply_appearance(large_appearance)
    assert line.layout().contentsMargins().left() == 2 * before
