"""Parts and code that a slip of one sign makes or unmakes."""

from diagnosing import codes_of, places_of


def test_four_words_in_code_are_a_paragraph_and_three_are_not():
    assert places_of("text-as-code", "# News\n\nIt rained.\n\n    It rained a lot.\n") == [(5, 5)]
    assert places_of("text-as-code", "# News\n\nIt rained.\n\n    It rained much.\n") == []
    assert places_of("text-as-code", "# News\n\nIt rained.\n\n    It rained a lot\n") == []
    assert places_of("text-as-code", "# News\n\nIt rained.\n\n```\nIt rained a lot.\n```\n") == []


def test_a_code_block_without_an_end_is_told_where_it_begins():
    assert places_of("code-not-closed", "# News\n\nIt rained.\n\n```\nIt blew.\n") == [(5, 1)]
    assert places_of("code-not-closed", "# News\n\nIt rained.\n\n````\nIt blew.\n```\n") == [(5, 1)]
    assert places_of("code-not-closed", "# News\n\nIt rained.\n\n```\nIt blew.\n~~~\n") == [(5, 1)]
    assert places_of("code-not-closed", "# News\n\nIt rained.\n\n```\nIt blew.\n``` x\n") == [(5, 1)]
    for end in ("```", "````", "``` "):
        assert "code-not-closed" not in codes_of(f"# News\n\nIt rained.\n\n```\nIt blew.\n{end}\n")
    assert "code-not-closed" not in codes_of("# News\n\nIt rained.\n\n```a`b\n")


def test_the_name_of_a_part_that_is_no_heading_is_told():
    for line in ("**Debrief**", "#Debrief", "## Debrief", "__Debrief__", "**Debrief:**", "  ### Debrief ###"):
        assert places_of("part-without-heading", f"# News\n\nIt rained.\n\n{line}\n\nIt did.\n") == [(5, 1)], line
    assert places_of("part-without-heading", "# News\n\nIt rained.\n\n# Debrief\n\nIt did.\n") == []


def test_a_heading_of_the_article_may_be_called_discussion():
    assert places_of("part-without-heading", "# News\n\nIt rained.\n\n## Discussion\n\nIt did.\n") == []
    assert places_of("part-without-heading", "# News\n\nIt rained.\n\n#Discussion\n\nIt did.\n") == [(5, 1)]
    below = "# News\n\nIt rained.\n\n# Debrief\n\nIt did.\n\n## Discussion\n\nWhy?\n"
    assert places_of("part-without-heading", below) == [(9, 1)]
