"""HTML as Markdown, and addresses with their beginning."""

from authoring.fixes.fixing import assert_fixes, fixed

AROUND = "# News\n\nIt {}\n"


def test_stress_and_line_breaks_are_written_in_markdown_and_other_signs_shown():
    stress = (("<b>rained</b>.", "**rained**."), ("<EM>rained</EM>.", "*rained*."), ("<b>a*b</b>", "\\<b>a*b</b>"))
    for html, markdown in stress:
        assert fixed(AROUND.format(html), "raw-html")[0] == AROUND.format(markdown)
    pairs = (("rained.<br>\nAll day.", "rained.\\\nAll day."), ("rained <here>.", "rained \\<here>."))
    assert_fixes("raw-html", *pairs, around=AROUND)


def test_an_address_without_its_beginning_gets_one():
    pairs = (
        ("[rained](www.a.example/b).", "[rained](https://www.a.example/b)."),
        ("[rained](file:///a).", "[rained](file:///a)."),
    )
    assert_fixes("forbidden-link", *pairs, around=AROUND)
