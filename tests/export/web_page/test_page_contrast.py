"""Every pair of colours that stands together on a page can be told apart, computed from the roles of the theme."""

import re

from each_row import each_row

from media_literacy.export.web_page.style import page_files
from media_literacy.lesson.vocabulary.theme_colours import THEMES, contrast, read_theme_colours

GROUNDS = ("desk", "bar", "paper", "note", "field", "hover")
STATES = ("caught", "missed", "holds", "check", "clash", "marked")
WASHES = ("marked_wash", "caught_wash", "chosen")
TEXT = [
    *((text, ground) for text in ("ink", "accent") for ground in (*GROUNDS, *WASHES)),
    *(("soft", ground) for ground in (*GROUNDS, *WASHES)),  # deck and byline are marked, too
    *((state, ground) for state in STATES for ground in ("paper", "note")),
    *(("missed", ground) for ground in ("bar", "desk", "paper")),  # the label of origin
    ("caught", "caught_wash"),
    ("caught", "field"),
    ("on_accent", "accent"),
    ("ink", "missed_wash"),
    ("ink", "selected"),
]
SIGNS = [
    *(("edge", ground) for ground in ("desk", "bar", "paper", "note", "field")),
    *(("accent", ground) for ground in (*GROUNDS, *WASHES)),  # the focus
    *((state, ground) for state in ("caught", "missed", "holds", "check", "marked") for ground in ("paper", "chosen")),
]


@each_row("name", THEMES)
def test_text_and_signs_can_be_read_on_every_ground_they_stand_on(name: str):
    theme = read_theme_colours()[name].by_role
    for pairs, least in ((TEXT, 4.5), (SIGNS, 3.0)):
        weak = {f"{on} on {ground}": contrast(theme[on], theme[ground]) for on, ground in pairs}
        assert {pair: ratio for pair, ratio in weak.items() if ratio < least} == {}


def test_every_colour_of_text_is_one_that_is_tried():
    style = page_files("style", ".css") + page_files("contents", ".css")
    used = {found.replace("-", "_") for found in re.findall(r"[{;\s]color: var\(--([a-z-]+)", style)}
    tried = {text for text, _ground in TEXT}
    assert used <= {*tried, "hue"}  # a hue is the colour of a state
