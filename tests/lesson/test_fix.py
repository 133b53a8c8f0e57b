"""What a fix asks of a draft: what the diagnostic is about, which note a line is in, whether the file ends in code."""

import re

from collected_lessons import TESTS, drafted
from each_row import each_row

from media_literacy.diagnostics import Diagnostic, Location
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import (
    Splice,
    change_to,
    ends_in_code,
    last_written,
    match_in_line,
    match_in_range,
    note_around,
)

WORDS = re.compile(r"[\w ]+")


def draft_of(text: str) -> Draft:
    draft = drafted(text, TESTS / "lesson.md").draft
    assert draft is not None
    return draft


def test_a_form_is_looked_for_in_the_range_or_from_there_to_the_end_of_the_line():
    draft = draft_of("# News\n\nIt rained all day\nand all night.\n")
    diagnostic = Diagnostic("so", "It is so.", Location(3, 4), Location(3, 10))
    in_range, in_line = match_in_range(draft, diagnostic, WORDS), match_in_line(draft, diagnostic, WORDS)
    assert in_range is not None and in_range[0] == "rained"
    assert in_line is not None and in_line[0] == "rained all day"
    assert match_in_range(draft, diagnostic, re.compile("all")) is None


@each_row(
    ("splices", "words"),
    [
        ([Splice(0, 2, "They"), Splice(13, 13, "\n\n# End\n\nIt is\n")], "It is"),
        ([Splice(10, 12, "over"), Splice(0, 2, "They")], "over"),
        ([Splice(3, 10, "")], ""),
    ],
)
def test_what_a_fix_wrote_last_is_found_in_the_new_text(splices: list[Splice], words: str):
    text = "It rained all"
    for splice in sorted(splices, key=lambda splice: -splice.start):
        text = text[: splice.start] + splice.text + text[splice.end :]
    start, end = last_written(splices)
    assert text[start:end] == words and 0 <= start <= len(text)


def test_a_note_is_around_its_first_and_its_last_line():
    draft = draft_of("# News\n\nIt rained.[^a]\n\n[^a]: **Fine: limits.** It is dated.\n\n    - Hint: When?\n\nEnd.\n")
    around = [(note.label if note else "") for note in (note_around(draft, line) for line in range(4, 9))]
    assert around == ["", "a", "a", "a", ""]


@each_row(
    ("end", "is_code"),
    [
        ("```\nopen\n", True),
        ("```\nopen", True),
        ("```\nclosed\n```\n\nIt thawed.\n", False),
        ("It thawed.\n", False),
        ("# Debrief\n\n~~~\nopen\n", True),
    ],
)
def test_a_file_ends_in_code_that_is_not_followed_by_text(end: str, is_code: bool):
    assert ends_in_code(draft_of(f"# News\n\nIt rained.\n\n{end}")) is is_code


def test_changing_a_word_says_the_new_one():
    fix = change_to("limits", 3, 9)
    assert fix.title == "Change to “limits”"
    assert [(splice.start, splice.end, splice.text) for splice in fix.splices] == [(3, 9, "limits")]
