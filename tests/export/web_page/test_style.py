"""The style sheet: colours of the theme alone, and a rule for each note."""

import re

from media_literacy.export.web_page.style import page_files, page_style
from media_literacy.lesson.vocabulary.theme_colours import THEMES


def test_colours_come_from_the_theme_alone():
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgb|\bhsl", page_files("style", ".css"))


def test_every_role_that_is_used_is_one_of_the_theme():
    style = page_style("", 0)
    used = set(re.findall(r"var\((--[a-z-]+)", style))
    defined = set(re.findall(r"(--[a-z-]+):", style))
    assert used <= {*defined, "--top", "--above", "--below"}  # which the script sets


def test_every_theme_can_be_chosen():
    style = page_style("", 0)
    assert all(f"#look-{name}:checked" in style for name in THEMES)


def test_each_note_knows_its_check_box():
    assert '.passage:has([data-at="3"]:checked) .note:nth-child(3){' in page_style("", 3)


def test_own_properties_are_short_but_for_those_that_the_script_sets():
    names = set(re.findall(r"--([a-z-]+)", page_style("", 1)))
    assert {name for name in names if len(name) > 2} == {"top", "above", "below"} and len(names) > 30


def test_what_nothing_needs_is_left_out_of_the_style_and_selectors_keep_their_spaces():
    style = page_style("", 0)
    assert "/*" not in style and "\n\n" not in style and "color: var" not in style
    assert "html[data-scripted] .by-number{display:none}" in style
    assert ".headline" in style and re.search(r"font:1\.15625rem/1\.55 var\(--[a-z]{1,2}\)", style)


def test_no_quotation_marks_are_set_by_a_browser():
    """Its own follow no language of ours, and a sentence may bring marks of its own."""
    style, elements = page_style("", 0), "".join(re.findall(r'make\("q", ?\{[^}]*\}', page_files("script", ".js")))
    assert "quotes:none" in style and elements.count("q") == 1
