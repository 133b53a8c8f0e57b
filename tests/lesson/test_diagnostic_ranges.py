"""A diagnostic says from where to where in the file the words stand that it is about."""

from collected_lessons import COLLECTED, TESTS, drafted
from each_row import each_row

from media_literacy.lesson.source import make_source

FRONT = "---\norigin: invented\n{}\n---\n# News\n\nIt rained.[^rain]\n\n[^rain]: **Fine: limits.** It is dated.\n"
NOTE = "# News\n\nIt rained.[^rain] It poured.\n\n{}\n"
TEXT = "# News\n\n{}\n"

ABOUT = [
    ("mark-without-note", TEXT, "It rained.[^rain] Much.", "[^rain]"),
    ("mark-without-text", TEXT, "It rained.\n\n[^rain]\n\n[^rain]: **Fine: limits.** It is dated.", "[^rain]"),
    ("dead-reference", TEXT, "See [the rain](#rian) there.", "[the rain](#rian)"),
    ("dead-reference", TEXT, "See [the rain](#rian)   \nthere.", "[the rain](#rian)"),
    ("dead-reference", TEXT, "**See [the *rain*](#rian)** there.", "[the *rain*](#rian)"),
    ("forbidden-link", TEXT, "See <ftp://example.org> there.", "<ftp://example.org>"),
    ("no-alt-text", TEXT, "![](a.png)", "![](a.png)"),
    ("no-alt-text", TEXT, "[![](a.png)](https://example.org)", "![](a.png)"),
    ("raw-html", TEXT, "It <b>rained</b>.", "<b>"),
    (
        "inline-note",
        TEXT,
        "It rained.^[So [it](https://example.org) was.] Much.",
        "^[So [it](https://example.org) was.]",
    ),
    ("mark-in-code", TEXT, "It `rained[^a]` much.", "[^a]"),
    ("bad-label", TEXT, "It rained.[^the rain] Much.", "[^the rain]"),
    ("unknown-part", TEXT, "It rained.\n\n# Homework\n\nAsk at home.", "Homework"),
    ("short-explanation", NOTE, "[^rain]: **Flag: overclaim.** So.", "[^rain]:"),
    ("unknown-kind", NOTE, "[^rain]: **Flag: over claim.** So.", "over claim"),
    ("unknown-verdict", NOTE, "[^rain]: **Wrong: overclaim.** So.", "Wrong"),
    ("unknown-field", NOTE, "[^rain]: **Flag: overclaim.** So.\n\n    - Hnit: Who?", "Hnit:"),
    ("empty-field", NOTE, "[^rain]: **Flag: overclaim.** So.\n\n    - How to check :", "How to check :"),
    (
        "dead-contradicts",
        NOTE,
        "[^rain]: **Flag: contradiction.** So.\n\n    - Contradicts: one, the other",
        "the other",
    ),
    ("field-in-text", NOTE, "[^rain]: **Flag: overclaim.** So.\n    Hint: Who?", "Hint:"),
    ("mocking-words", NOTE, "[^rain]: **Flag: overclaim.** The gullible reader takes it all.", "gullible"),
    ("exclamation-mark", NOTE, "[^rain]: **Flag: overclaim.** So!! And", "!!"),
    ("wrong-value", FRONT, "mode: by heart # so", "by heart"),
    ("unknown-key", FRONT, "titel: News", "titel"),
    ("wrong-type", FRONT, "title: [News]", "title"),
    ("missing-detail", TEXT, "It rained.", "# News"),
    ("no-article", "{}", "", ""),
]


@each_row(("code", "frame", "text", "about"), ABOUT)
def test_a_diagnostic_is_about_the_word_or_the_construct(code: str, frame: str, text: str, about: str):
    lesson = frame.format(text)
    source = make_source(lesson)
    found = drafted(lesson, TESTS / "lesson.md", is_in_pack=True).report.diagnostics
    spans = [source.span(diagnostic.range) for diagnostic in found if diagnostic.code == code]
    assert about in [lesson[start:end] for start, end in spans]


def test_every_diagnostic_is_about_something_in_the_file():
    for name, text, file, is_in_pack in COLLECTED:
        found = drafted(text, file, is_in_pack=is_in_pack)
        source = make_source(text)
        for diagnostic in found.report.diagnostics:
            start, end = source.offset(diagnostic.start), source.offset(diagnostic.end)
            assert text[start:end].strip() or not source.line(diagnostic.start.line).strip(), (name, diagnostic)
            assert (source.location(start), source.location(end)) == (diagnostic.start, diagnostic.end)
