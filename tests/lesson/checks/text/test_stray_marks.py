"""Marks that are none to Markdown, or that something else may read in another way."""

from diagnosing import codes_of, places_of

NOTE = "\n\n[^a]: **Fine: can be checked.** It names a day.\n"


def test_a_mark_in_a_picture_is_looked_for_in_5000_characters():
    head, tail = "# News\n\nIt rained.[^a]\n\n", "[^a]](bus.png)" + NOTE
    assert places_of("mark-in-picture", head + f"![{'x' * (5_000 - 6)}{tail}") == [(5, 4_997)]
    assert places_of("mark-in-picture", head + f"![{'x' * (5_000 - 5)}{tail}") == []


def test_a_mark_behind_a_picture_is_none_in_it():
    assert "mark-in-picture" not in codes_of(f"# News\n\n![A [big] bus](bus.png)[^a]{NOTE}")
    assert "mark-in-picture" not in codes_of(f'# News\n\n![A bus](bus.png "A (big) bus")[^a]{NOTE}')
    assert "mark-in-picture" in codes_of(f'# News\n\nIt rained.[^a]\n\n![A bus](bus.png "A (big) bus[^a]"){NOTE}')
    assert "mark-in-picture" in codes_of(f"# News\n\nIt rained.[^a]\n\n![A [big] bus[^a]](bus.png){NOTE}")


def test_each_mark_in_code_is_told_at_its_place():
    text = f"# News\n\nIt `a[^a] b[^a]` rained.[^a]{NOTE}"
    assert places_of("mark-in-code", text) == [(3, 6), (3, 12)]


def test_a_mark_before_a_bracket_is_told_and_one_before_a_mark_is_not():
    assert places_of("mark-before-bracket", f"# News\n\nIt rained.[^a](1){NOTE}") == [(3, 11)]
    assert places_of("mark-before-bracket", f"# News\n\nIt rained.[^a][1]{NOTE}") == [(3, 11)]
    assert places_of("mark-before-bracket", f"# News\n\nIt rained.[^a] (1){NOTE}") == []
    assert places_of("mark-before-bracket", f"# News\n\nIt rained.[^a][^a]{NOTE}") == []
