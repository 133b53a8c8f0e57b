"""The page for teachers explains every remark there is, and none that there is not."""

import re
from pathlib import Path

import pytest

from media_literacy.lesson.codes import CODES

PAGE = (Path(__file__).parents[2] / "docs" / "diagnostics.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (\S+)\n\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))


def test_the_page_has_a_heading_for_every_code_in_the_order_of_the_code():
    assert list(SECTIONS) == list(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_section_says_how_much_it_matters_then_the_cause_then_the_cure(code: str):
    severity, _meaning = CODES[code]
    cause, *rest = SECTIONS[code].strip().split("\n\n")
    assert cause.startswith(f"**{severity.value.capitalize()}.** ")
    assert rest and not rest[-1].startswith("    ")
