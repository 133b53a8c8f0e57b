"""A remark shows what it is about."""

import pytest
from collected_lessons import COLLECTED, drafted

from media_literacy.authoring.edit.spans.diagnostic_span import stretch_of
from media_literacy.diagnostics import Diagnostic, Location
from media_literacy.lesson.source import make_source

SHOWN = [
    ("mark-without-note", "It rained.[^rain] Much.", 11, "[^rain]"),
    ("short-explanation", "[^rain]: **Flag: overclaim.** So.", 1, "[^rain]:"),
    ("unknown-kind", "[^rain]: **Flag: over claim.** So.", 18, "over claim"),
    ("unknown-verdict", "[^rain]: **Wrong: overclaim.** So.", 12, "Wrong"),
    ("unknown-field", "    - Hnit: Who?", 7, "Hnit:"),
    ("wrong-value", "origin: fake news # so", 9, "fake news"),
    ("unknown-key", "titel: News", 1, "titel"),
    ("dead-reference", "See [the rain](#rian) there.", 5, "[the rain](#rian)"),
    ("no-alt-text", "![](a.png)", 1, "![](a.png)"),
    ("raw-html", "It <b>rained</b>.", 4, "<b>"),
    ("swallowed-text", "  It rained all day.", 3, "It rained all day."),
    ("mocking-words", "The gullible reader", 5, "gullible"),
    ("exclamation-mark", "So!! And", 3, "!!"),
    ("mark-without-text", "It rained.", 11, "."),
    ("no-article", "", 1, ""),
]


@pytest.mark.parametrize(("code", "line", "column", "shown"), SHOWN, ids=[one[0] for one in SHOWN])
def test_what_is_shown_is_the_word_or_the_construct(code, line, column, shown):
    source = make_source(f"first\n{line}\nlast")
    start, end = stretch_of(source, Diagnostic(code, "It is so.", Location(2, column)))
    assert source.text[start:end] == shown


@pytest.mark.parametrize("text", [one[1] for one in COLLECTED], ids=[one[0] for one in COLLECTED])
def test_every_remark_shows_something_in_its_own_line(text):
    found = drafted(text, COLLECTED[0][2])
    source = make_source(text)
    for remark in found.report.diagnostics:
        start, end = stretch_of(source, remark)
        assert start <= end and source.location(start).line == remark.location.line == source.location(end).line
        assert start < end or not source.line(remark.location.line).strip()
