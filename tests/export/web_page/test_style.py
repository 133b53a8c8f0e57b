"""The style sheet: colours of the theme alone, and a rule for each note."""

import re

from media_literacy.export.web_page.style import page_files, page_style
from media_literacy.lesson.vocabulary.theme_colours import THEMES


def test_colours_come_from_the_theme_alone():
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgb|\bhsl", page_files("style", ".css"))


def test_every_role_that_is_used_is_one_of_the_theme():
    style = page_style("", [])
    used = set(re.findall(r"var\((--[a-z-]+)", style))
    defined = set(re.findall(r"(--[a-z-]+):", style))
    assert used <= {*defined, "--top", "--above", "--below"}  # which the script sets


def test_every_theme_can_be_chosen():
    style = page_style("", [])
    assert all(f"#look-{name}:checked" in style for name in THEMES)


def test_each_note_knows_its_check_box():
    assert ".passage:has(#mark-7:checked) #note-7" in page_style("", [7])
