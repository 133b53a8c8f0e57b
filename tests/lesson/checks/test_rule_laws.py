"""What holds for the rules whatever an author writes."""

import time
from itertools import product
from pathlib import Path

import pytest
from all_codes import CODES
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.lesson.checks.lesson_rules import RULES, run_checks
from media_literacy.lesson.checks.notes.tone import own_voice
from media_literacy.lesson.parser import parse_lesson

HEADER = "---\norigin: invented\n---\n# News\n\nIt rained.[^a] It poured.[^b]\n\n[^a]: **Flag: overclaim.** "
PIECES = st.sampled_from(
    [
        "\n", "\n\n", "\n    ", "    - ", "- ", "Hint: ", "Evidence:", "Contradicts: b", "Fix: ", "[^a]", "[^b]",
        "[^b]: **Fine: limits.** ", "`", "```\n", "![", "](x.png)", "“", "”", '"', "‘", "’", "«", "!", "gullible ",
        "fell for it", "The band played. ", "\u202e", "\0", "# Debrief\n", "## Card\n", "> ", "這是", "<b>", "\\",
    ]
)  # fmt: skip


@settings(max_examples=run_size(50, 150), deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(["en", "es", "zh", "x-y"]))
def test_any_note_is_checked_and_every_diagnostic_lies_in_the_file(text: str, language: str):
    lesson = HEADER.replace("origin", f"language: {language}\norigin") + text
    lines = lesson.split("\n")
    for diagnostic in parse_lesson(lesson.encode(), Path("lesson.md")).report.diagnostics:
        assert diagnostic.code in CODES
        assert 1 <= diagnostic.start.line <= len(lines)
        assert 1 <= diagnostic.start.column <= len(lines[diagnostic.start.line - 1]) + 1


@pytest.mark.timeout(20)
@pytest.mark.parametrize("sign", ["<http://a", "[a](b ", "![a](", "“a", "‘a ", '"a', "`a``b", "“a” ", "!"])
def test_a_text_full_of_one_sign_is_looked_through_once(sign: str):
    """A pattern that looks past its own opening sign takes minutes here."""
    text = sign * (200_000 // len(sign))
    assert len(own_voice(text)) == len(text)


LONG_RUN = run_size(usual=8_000, long=20_000)
EVIL = ["[^a] ", "## ", "**Debrief", "[^b]: **Flag:", "#", "- [", "(x", "[^a]", "Fix", "[a", "\\[", ". ", "```", "[x]("]


def test_a_long_run_of_anything_is_checked_in_time_that_grows_with_it(subtests: pytest.Subtests) -> None:
    """A pattern with two ways to take the same signs takes hours here."""
    for beginning, filling in product(EVIL, (" ", "\t", "[^a]", "x ", "#", "“", "\n\n")):
        with subtests.test(beginning=beginning, filling=filling):
            text = f"{HEADER}It is wrong.\n\n{beginning}{filling * (LONG_RUN // len(filling))}!\n"
            draft = parse_lesson(text.encode(), Path("lesson.md")).draft
            began = time.process_time()
            found = run_checks(draft) if draft is not None else []
            assert time.process_time() - began < 0.7 * LONG_RUN / 20_000 and len(found) < 100_000


def test_there_is_no_rule_twice():
    assert len(set(RULES)) == len(RULES)
