"""How what was recognised is written."""

import pytest

from media_literacy.authoring.importing import from_html


def body(html: str) -> str:
    """The Markdown below the headline."""
    return from_html(f"<h1>H</h1><p>a.</p>{html}").source.split("# H\n\na.\n\n", 1)[1].strip()


@pytest.mark.parametrize(("letters", "dots"), [(120, ""), (121, "…")])
def test_a_title_has_120_characters_at_most(letters, dots):
    assert f'title: "{"x" * min(letters, 120)}{dots}"\n' in from_html(f"<h1>{'x' * letters}</h1><p>a.</p>").source


def nested(depth: int) -> str:
    return "".join(f"<ul><li>{letter}" for letter in "bcdefgh"[:depth]) + "</ul>" * depth


def test_lists_stand_five_deep_at_most():
    assert body(nested(5)) == "- b\n  - c\n    - d\n      - e\n        - f"
    assert body(nested(6)) == "- b\n  - c\n    - d\n      - e\n        - f\n        - g"


def test_a_list_is_close_and_a_paragraph_in_it_is_not():
    assert body("<ul><li>b<li>c</ul><p>d</p>") == "- b\n- c\n\nd"
    assert body("<ul><li><p>b</p><p>c</p><li>d</ul>") == "- b\n\n  c\n- d"


@pytest.mark.parametrize(
    ("inner", "written"),
    [
        ("<h2>b</h2>", "## b"),
        ("<h5>b</h5>", "##### b"),
        ("<blockquote>b</blockquote>", "> b"),
        ("<p>b<br>c</p>", "b\\\nc"),
    ],
)
def test_each_kind_of_block_is_written_as_what_it_is(inner: str, written: str):
    assert body(inner) == written


def test_a_heading_right_below_the_headline_is_no_second_headline():
    assert "# H\n\n### b\n" in from_html("<h1>H</h1><h2>b</h2><p>It rained. It blew.</p>").source


def test_text_in_italics_right_below_the_headline_is_no_byline():
    assert "# H\n\nIt rained and blew.\n" in from_html("<h1>H</h1><p><i>It rained and blew.</i></p><p>b</p>").source


def test_an_address_has_2000_characters_at_most():
    fits = "https://a.example/" + "x" * (2_000 - 18)
    assert f"[b]({fits})" in body(f"<p><a href='{fits}'>b</a></p>")
    assert body(f"<p><a href='{fits}x'>b</a></p>") == "b"
