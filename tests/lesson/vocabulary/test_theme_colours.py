"""Every pair of colours that stands together can be told apart; a damaged file of colours costs nothing."""

import re
import tomllib

import pytest
from damaged_data import DAMAGES, data_copies
from each_row import each_row

from media_literacy import resources
from media_literacy.lesson.vocabulary.data_files import data_faults
from media_literacy.lesson.vocabulary.theme_colours import THEMES, contrast, read_theme_colours

PAGES = ("paper", "note", "desk", "bar", "field", "hover")
WASHES = ("caught_wash", "missed_wash", "holds_wash", "check_wash", "marked_wash", "chosen", "selected")
STATES = ("caught", "missed", "holds", "check", "marked")

TEXT_PAIRS = (
    [("ink", ground) for ground in (*PAGES, *WASHES)]
    + [("soft", ground) for ground in PAGES]
    + [("placeholder", ground) for ground in ("paper", "note", "bar", "field")]
    + [("accent", ground) for ground in PAGES]  # links
    + [(state, ground) for state in STATES for ground in ("paper", "note", "desk", "hover")]  # words of states
    + [(state, f"{state}_wash") for state in STATES]
    + [("missed", "bar"), ("ink", "check_wash"), ("on_accent", "accent")]
)
SIGN_PAIRS = (
    [(state, ground) for state in STATES for ground in ("chosen", "hover", "paper")]  # lines and signs at a sentence
    + [("accent", ground) for ground in (*PAGES, *WASHES)]  # the frame of the focus and of the chosen sentence
    + [("clash", ground) for ground in ("desk", "paper", "note")]  # brackets
    + [("edge", ground) for ground in PAGES]  # outlines of controls
    + [("missed", "missed_wash"), ("check", "check_wash")]  # frames of warnings
)


@each_row("name", THEMES)
def test_text_can_be_read_on_every_ground_it_stands_on(name):
    theme = read_theme_colours()[name]
    weak = [
        f"{text} on {ground}: {contrast(getattr(theme, text), getattr(theme, ground)):.2f}"
        for text, ground in TEXT_PAIRS
        if contrast(getattr(theme, text), getattr(theme, ground)) < 4.5
    ]
    assert weak == []


@each_row("name", THEMES)
def test_signs_lines_and_frames_can_be_seen(name):
    theme = read_theme_colours()[name]
    weak = [
        f"{sign} on {ground}: {contrast(getattr(theme, sign), getattr(theme, ground)):.2f}"
        for sign, ground in SIGN_PAIRS
        if contrast(getattr(theme, sign), getattr(theme, ground)) < 3.0
    ]
    assert weak == []


@each_row("name", THEMES)
def test_every_role_is_a_colour_and_every_colour_has_a_role(name):
    with (resources.assets_folder() / "theme.toml").open("rb") as file:
        table = tomllib.load(file)[name]
    theme = read_theme_colours()[name]
    for role, value in table.items():
        assert getattr(theme, role) == value
        assert role == "is_dark" or re.fullmatch(r"#[0-9a-f]{6}", value)


@each_row("name", THEMES)
def test_a_theme_is_dark_where_it_says_so(name):
    theme = read_theme_colours()[name]
    assert (contrast(theme.paper, "#000000") < contrast(theme.paper, "#ffffff")) == theme.is_dark


def test_contrast_agrees_with_known_figures():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#234e70", "#234e70") == 1.0


def test_a_damaged_theme_file_is_told_and_the_colours_are_as_they_came():
    as_it_came = read_theme_colours()
    for damage, do_it in DAMAGES.items():
        with data_copies() as folder:
            do_it(folder / "theme.toml")
            assert read_theme_colours() == as_it_came, damage
            faults = data_faults()
            assert len(faults) == 1 and str(folder / "theme.toml") in faults[0].message, damage


def test_one_wrong_colour_costs_no_other():
    as_it_came = read_theme_colours()
    for value in ("5", '"red"', '"#12345"', '"#12345g"', "[]", "true", '""', '"#1234567"'):
        with data_copies() as folder:
            text = (folder / "theme.toml").read_text(encoding="utf-8")
            text = text.replace('desk = "#e9e4da"', f"desk = {value}").replace('bar = "#f6f2ea"', 'bar = "#123456"')
            (folder / "theme.toml").write_text(text, encoding="utf-8")
            light = read_theme_colours()["light"]
            faults = data_faults()
            assert (light.desk, light.bar) == (as_it_came["light"].desk, "#123456")
            told = f"line {text.split(chr(10)).index(f'desk = {value}') + 1}: “desk” is a colour"
            assert len(faults) == 1 and told in faults[0].message
