"""The number of a version has one home, and its changes get its name."""

import pytest

from launcher.places import Obstacle
from launcher.release import numbering
from media_literacy import __version__

CODE = '"""A program."""\n\n__version__ = "0.9.1"\n'
CHANGES = (
    "# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.9.1, 2026-01-02\n\n- Old.\n\n## 0.9.0, 2025-12-01\n\n- Older.\n"
)


def test_the_number_of_the_checkout_is_that_of_the_program() -> None:
    assert numbering.read_number() == __version__


def test_a_new_number_stands_where_the_earlier_one_stood() -> None:
    assert numbering.with_number(CODE, "0.10.0") == CODE.replace("0.9.1", "0.10.0")


@pytest.mark.parametrize("number", ["0.9.1", "0.9.0", "0.8.9", "1.0", "1.0.0b1", "v1.0.0", "01.0.0", ""])
def test_what_is_no_later_number_is_refused(number: str) -> None:
    with pytest.raises(Obstacle):
        numbering.with_number(CODE, number)


def test_a_module_without_a_number_is_told() -> None:
    with pytest.raises(Obstacle, match="__version__"):
        numbering.number_in('"""A program."""\n')


def test_what_is_new_gets_the_name_of_the_version_and_leaves_an_empty_place() -> None:
    after = numbering.with_heading(CHANGES, "1.0.0", "2026-05-06")

    assert numbering.section(after, "1.0.0") == "- New."
    assert numbering.section(after, "Unreleased") == ""
    assert numbering.section(after, "0.9.1") == "- Old."
    assert "## 1.0.0, 2026-05-06\n" in after


def test_nothing_new_is_no_version() -> None:
    with pytest.raises(Obstacle, match="nothing to release"):
        numbering.with_heading(numbering.with_heading(CHANGES, "1.0.0", "2026-05-06"), "1.0.1", "2026-05-07")


def test_each_section_ends_where_the_next_begins() -> None:
    assert [numbering.section(CHANGES, name) for name in ("Unreleased", "0.9.1", "0.9.0", "0.9")] == [
        "- New.",
        "- Old.",
        "- Older.",
        "",
    ]


def test_this_checkout_can_tell_what_is_new() -> None:
    assert numbering.changes_of(numbering.read_number())
