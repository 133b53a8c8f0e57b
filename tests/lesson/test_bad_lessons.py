"""A folder of files that mean no good: each gets an answer in time, a remark with a place, and no exception."""

import time
import tracemalloc
from pathlib import Path

import pytest
from each_row import each_row
from run_size import run_size

from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.parser import parse_lesson, read_lesson

BAD = sorted((Path(__file__).parent / "bad").glob("*.md"))
SECONDS = 2.0
BLOCK_SIGNS = ("> ", "- ", "- a\n", "|a", "[^a]: x\n", "[a]: b\n", "a\n\n", "# a\n", "<b>x</b>\n\n", "  \n", "\t", "\r")
INLINE_SIGNS = ("[", "[]", "[a](", "![", "*a **a ", "_a ", "`a ``b ", "<", "<a ", "<!--", "[^a] ", "^[a] ", "<a@b.c> ")
SIGNS = (*BLOCK_SIGNS, *INLINE_SIGNS, "a. ", "他说。", "&amp;", "\\", "\0")


def costly(sign: str, share: int = 1) -> bytes:
    """A file as large as a lesson may be, or a share of it, made of one sign."""
    head = "# News\n\n"
    return (head + sign * ((FILE_BYTES // share - len(head)) // len(sign.encode()))).encode()


def test_a_bad_file_gets_an_answer_in_time_with_a_diagnostic(subtests: pytest.Subtests) -> None:
    for path in BAD:
        with subtests.test(path.stem):
            start = time.process_time()
            parsed = read_lesson(path)
            assert time.process_time() - start < SECONDS
            assert parsed.report.diagnostics
            assert all(diagnostic.message and diagnostic.start.line >= 1 for diagnostic in parsed.report.diagnostics)


def test_a_file_full_of_one_sign_gets_an_answer_in_time(subtests: pytest.Subtests) -> None:
    for sign in SIGNS[:: run_size(usual=2, long=1)]:
        with subtests.test(sign=sign):
            start = time.process_time()
            parsed = parse_lesson(costly(sign), Path("news.md"))
            assert time.process_time() - start < SECONDS
            assert parsed.lesson is not None or parsed.report.has_errors


def test_the_costliest_files_need_little_memory():
    share = run_size(usual=3, long=1)  # memory is counted slowly
    tracemalloc.start()
    try:
        parse_lesson(costly("a. ", share), Path("news.md"))
        parse_lesson(b"# News\n\n" + b"- a\n" * (5_000 // share), Path("news.md"))
        assert tracemalloc.get_traced_memory()[1] < 150 * 1024 * 1024 / share
    finally:
        tracemalloc.stop()


@each_row(
    ("article", "entries"),
    [
        ("It rained.", "- word{n}: x\n"),
        ("a " * 900 + "a.", "- {phrase}: x\n"),
        ("ab " * 900 + "ab.", "- b{phrase}: x\n"),
        ("It rained.", "- rained: x\n  - y{n}: z\n"),
    ],
)
def test_lists_of_words_without_end_get_an_answer_in_time(article: str, entries: str):
    lines = "".join(entries.format(n=n, phrase=" ".join("a" * (n % 99 + 1))) for n in range(4_000))
    text = f"# News\n\n{' '.join([article] * 50)}\n\n# Words\n\n{lines}"
    start = time.process_time()
    parsed = parse_lesson(text.encode()[: FILE_BYTES - 10], Path("news.md"))
    assert time.process_time() - start < SECONDS
    assert parsed.report.diagnostics


@each_row("entries", ["## Search: {n}\n\n", "- **a{n}** — b\n", "- a\nHolds: {n}\n", "Holds: {n}\n\n", "Claim: a\n\n"])
def test_searches_without_end_get_an_answer_in_time(entries: str):
    lines = "".join(entries.format(n=n) for n in range(2_900))
    text = f"# News\n\nIt rained.\n\n# Leave the page\n\n## Search: a\n\nClaim: rained\n\n- **a** — b\n\n{lines}"
    start = time.process_time()
    parsed = parse_lesson(text.encode(), Path("news.md"))
    assert time.process_time() - start < SECONDS
    assert parsed.lesson is not None or parsed.report.has_errors
