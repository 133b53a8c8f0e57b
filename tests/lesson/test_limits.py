"""How large a lesson may be: each limit with a case that just fits and one that just does not.

The figures are written out: a limit that changed would otherwise change its own test.
"""

import time
from pathlib import Path

from each_row import each_row

from media_literacy.lesson.parser import parse_lesson

HEAD = "# News\n\n"
MANY_SIGNS = HEAD + f"{'* ' * 1_600}\n\n" * 2
TABLE = f"{HEAD}{'|a' * 99}\n{'|-' * 99}\n"


def codes(text: str) -> set[str]:
    """The codes of all remarks on a lesson."""
    return {found.code for found in parse_lesson(text.encode(), Path("news.md")).report.diagnostics}


def as_large_as(size: int) -> str:
    text = f"{HEAD}It rained.\n"
    return text + "\n" * (size - len(text))


FITTING = {
    "the size of a file": (as_large_as(262_144), as_large_as(262_145), "file-too-large"),
    "lines, where the signs must be counted": (
        MANY_SIGNS + "\n" * (39_999 - MANY_SIGNS.count("\n")),
        MANY_SIGNS + "\n" * (40_000 - MANY_SIGNS.count("\n")),
        "too-much-markup",
    ),
    "sentences, of which the headline is one": (
        HEAD + "It rained.\n\n" * 499,
        HEAD + "It rained.\n\n" * 500,
        "too-many-sentences",
    ),
    "the length of a sentence": (f"{HEAD}{'x' * 5_000}\n", f"{HEAD}{'x' * 5_001}\n", "sentence-too-long"),
    "levels of quotation": (f"{HEAD}{'> ' * 16}It rained.\n", f"{HEAD}{'> ' * 17}It rained.\n", "too-deep"),
    "open brackets in a block": (f"{HEAD}{'[' * 100} x\n", f"{HEAD}{'[' * 101} x\n", "too-many-brackets"),
    "open brackets in a file": (
        HEAD + f"{'[' * 100} x\n\n" * 20,
        HEAD + f"{'[' * 100} x\n\n" * 20 + "[ x\n",
        "too-many-brackets",
    ),
    "lines with text": ("x\n" * 6_000, "x\n" * 6_001, "too-much-markup"),
    "cells of a table": (TABLE + "a\n" * 60, f"{HEAD}{'|a' * 16}\n{'|-' * 16}\n" + "a\n" * 353, "too-much-markup"),
    "signs in a block": (f"{HEAD}{'* ' * 3_000}\n", f"{HEAD}{'* ' * 3_001}\n", "too-much-markup"),
    "signs in a file": (
        HEAD + f"{'* ' * 3_000}\n\n" * 8,
        HEAD + f"{'* ' * 3_000}\n\n" * 8 + "*\n",
        "too-much-markup",
    ),
}


@each_row(("fits", "does_not", "code"), FITTING.values(), ids=FITTING)
def test_what_just_fits_is_read_and_one_more_is_not(fits: str, does_not: str, code: str):
    assert code not in codes(fits)
    assert code in codes(does_not)


SPACES = " " * 60_000


@each_row(
    "text",
    [
        f"It rained.\n\n# Words\n\n- rain{SPACES}x\n",
        f"It rained.\n\n# Leave the page\n\nWhere?\n\n- [x] Maps{SPACES}x\n",
        f"It rained.\n\n# Leave the page\n\nWhere?\n\n- [x] Maps{SPACES}[x](#x)\n",
        f"It rained[^a].\n\n[^a]: **Flag{SPACES}x.** It did not.\n",
        f"It rained[^a].\n\n[^a]: **Flag: a{SPACES}b.** It did not.\n",
    ],
    ids=["word", "choice", "choice with a card", "verdict", "kind"],
)
def test_the_time_to_read_white_space_grows_only_as_fast_as_it_does(text: str):
    before = time.process_time()
    parse_lesson((HEAD + text).encode(), Path("news.md"))
    assert time.process_time() - before < 2, "in the square of its length it takes ten times that"
