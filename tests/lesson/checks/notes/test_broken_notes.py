"""Lines and brackets that lack one sign of a note or a mark."""

from diagnosing import noted, places_of
from each_row import each_row

NOTE = "[^a]: **Fine: limits.** So.\n"


@each_row("label", ["[a]:", "[^a]", "[^a] :", "[a]", "[^a];", "[the rain]:", f"[{'a' * 60}]"])
def test_a_line_that_begins_like_a_note_is_told(label: str):
    assert places_of("broken-note", f"# News\n\nIt rained.\n\n{label} **Fine: limits.** So.\n") == [(5, 1)]


@each_row("line", ["[a] Fine: limits.", "[a]: **Nonsense: limits.** So.", f"[{'a' * 61}] **Fine: limits.**"])
def test_other_lines_are_not(line: str):
    assert places_of("broken-note", f"# News\n\nIt rained.\n\n{line}\n") == []


@each_row("mark", ["[a]", "[ˆa]", "[＾a]", "\\[^a]", "[ a ]", "[A]"])
def test_brackets_with_the_label_of_a_note_without_a_mark_are_told_once(mark: str):
    assert places_of("broken-mark", f"# News\n\nIt rained.{mark} It {mark}\n\n{NOTE}") == [(3, 11)]


@each_row("text", ["It rained.[^a] So [a].", "It rained. [a](b)", "It rained. [b]"])
def test_where_the_note_has_its_mark_or_brackets_are_a_link_nothing_is_told(text: str):
    assert places_of("broken-mark", f"# News\n\n{text}\n\n{NOTE}") == []


def test_a_whole_note_is_no_broken_one():
    assert places_of("broken-note", noted("**Fine: limits.** So.")) == []
