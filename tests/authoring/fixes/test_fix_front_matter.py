"""Keys and values of the front matter, mended where that makes nothing worse."""

from authoring.fixes.fixing import assert_fixes, fixed

FRONT = "---\n{}\n---\n\n# News\n\nIt rained.\n"


def test_a_key_almost_written_is_what_was_meant_unless_it_is_there():
    wrong = ("titel: Rain", "title: Rain")
    twice = ("titel: Rain\ntitle: Wind", "titel: Rain\ntitle: Wind")
    assert_fixes("unknown-key", wrong, twice, around=FRONT)


def test_a_value_almost_written_is_what_was_meant():
    pairs = (
        ("origin: invneted", "origin: invented"),
        ("mode: guidde", "mode: guided"),
        ("unmarked: fien", "unmarked: fine"),
        ("measured: noo", "measured: no"),
        ("language: pt_BR", "language: pt-BR"),
        ("id: Big News", "id: big-news"),
        ("lesson: one", "lesson: 1"),
        ("minutes: soon", "minutes: soon"),
        ("aids: [prediction, fact-bord]", "aids: [prediction, fact-board]"),
        ("aids: nnoe", "aids: none"),
        ("aids: [hangman]", "aids: [hangman]"),
    )
    assert_fixes("wrong-value", *pairs, around=FRONT)


def test_the_second_of_a_key_goes_with_its_lines():
    assert_fixes("duplicate-key", ("authors: [A]\nauthors:\n  - B\n  - C\nid: x", "authors: [A]\nid: x"), around=FRONT)


def test_a_value_that_is_no_yaml_gets_quotation_marks():
    assert_fixes("not-yaml", ('title: Rain: a "report"', 'title: "Rain: a \\"report\\""'), around=FRONT)
    assert_fixes("yaml-not-allowed", ("title: *rain*", 'title: "*rain*"'), around=FRONT)


def test_front_matter_is_closed_below_its_last_key():
    text = "---\ntitle: Rain\nauthors:\n  - A\n\n# News\n\nIt rained.\n"
    assert fixed(text, "front-matter-not-closed") == [text.replace("  - A\n", "  - A\n---\n")]
