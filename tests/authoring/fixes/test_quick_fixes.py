"""Every cure takes away the remark that it is for, and brings no error; over all cases and all collected faults."""

from collections import Counter

import pytest
from collected_lessons import COLLECTED, TESTS, drafted
from each_row import each_row
from kept_output import assert_as_kept
from run_size import run_size

from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.authoring.fixes.quick_fixes import FIXES, fixes_for
from media_literacy.diagnostics import Severity

OFTEN = run_size(usual=12, long=1_000)
"""How many lessons each fix mends here: half of all fixes are that a debrief is missing."""


def count(report):
    return Counter((diagnostic.code, diagnostic.severity) for diagnostic in report.diagnostics)


def test_a_fix_takes_its_diagnostic_away_and_brings_no_error(subtests: pytest.Subtests) -> None:
    tried = Counter()
    for name, text, file, is_in_pack in COLLECTED:
        with subtests.test(name):
            before = drafted(text, file, is_in_pack=is_in_pack)
            for diagnostic, fix in fixes_for(before.draft, before.report).items():
                tried[diagnostic.code] += 1
                if tried[diagnostic.code] > OFTEN:
                    continue
                mended = apply_splices(text, fix.splices)
                after = drafted(mended, file, is_in_pack=is_in_pack)
                was, now = count(before.report), count(after.report)
                assert now[diagnostic.code, diagnostic.severity] < was[diagnostic.code, diagnostic.severity], (
                    diagnostic,
                    fix,
                )
                errors = {key: n for key, n in now.items() if key[1] is Severity.ERROR and n > was[key]}
                assert errors == {}, (diagnostic, fix)
                assert fix.title and not fix.title.endswith(".")


def test_every_cure_is_tried_on_a_case():
    tried = set()
    for _name, text, file, is_in_pack in COLLECTED:
        before = drafted(text, file, is_in_pack=is_in_pack)
        tried |= {diagnostic.code for diagnostic in fixes_for(before.draft, before.report)}
    assert tried == set(FIXES)


SHOWN = [
    ("[^rain]: **Flag: ovreclaim.** It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Falg: overclaim.** It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Flag: named source.** It is", "[^rain]: **Fine: named source.** It is"),
    ("[^rain]: Flag: overclaim. It is", "[^rain]: **Flag: overclaim.** It is"),
    ("[^rain]: **Fine: limits.** So\n    Hint: Who?", "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?"),
    (
        "[^rain]: **Fine: limits.** So\n\n- Hint: Who?\n- Hint: When?\n",
        "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?\n    - Hint: When?\n",
    ),
    ("[^rain]: **Fine: limits.** So\n\n    - Hnit: Who?", "[^rain]: **Fine: limits.** So\n\n    - Hint: Who?"),
    ("[^rian]: **Fine: limits.** So", "[^rain]: **Fine: limits.** So"),
    ("[^rain]: **Fine: limits.** So!", "[^rain]: **Fine: limits.** So."),
]


@each_row(("note", "mended"), SHOWN, ids=[note[:40] for note, _mended in SHOWN])
def test_a_fix_writes_what_a_careful_author_would(note, mended):
    text = "# News\n\nIt rained all day.[^rain]\n\n"
    before = drafted(text + note, TESTS / "lesson.md")
    fixes = fixes_for(before.draft, before.report)
    assert mended in [apply_splices(text + note, fix.splices)[len(text) :] for fix in fixes.values()]


def test_every_fix_of_the_collected_lessons_writes_what_it_wrote_before():
    lines: list[str] = []
    for name, text, file, is_in_pack in COLLECTED:
        before = drafted(text, file, is_in_pack=is_in_pack)
        lines.append(f"# {name}")
        for diagnostic, fix in fixes_for(before.draft, before.report).items():
            lines.append(f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}: {fix.title}")
            lines += [f"    {at.start} {text[at.start : at.end]!r} -> {at.text!r}" for at in fix.splices]
    assert_as_kept("fixes.txt", lines)
