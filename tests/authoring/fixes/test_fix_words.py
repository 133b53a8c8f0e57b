"""The form that stands in the article, and a colon for a dash."""

from authoring.fixes.fixing import assert_fixes

AROUND = "# News\n\nIt rained on the quays.\n\n# Words\n\n- {}\n"


def test_a_word_gets_the_form_that_it_has_in_the_article():
    pairs = (("quay: a wall", "quays: a wall"), ("harbour: a wall", "harbour: a wall"))
    assert_fixes("word-not-in-article", *pairs, around=AROUND)


def test_a_dash_becomes_a_colon_where_a_word_stands_before_it():
    pairs = (
        ("quays – a wall", "quays: a wall"),
        ("**quays** -- a wall - of stone", "**quays**: a wall - of stone"),
        ("quays", "quays"),
        ("quays:", "quays:"),
        ("quays-wall", "quays-wall"),
    )
    assert_fixes("word-without-meaning", *pairs, around=AROUND)
