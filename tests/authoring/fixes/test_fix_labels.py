"""Marks and notes that miss each other."""

from authoring.fixes.fixing import assert_fixes, fixed, noted

FINE = "**Fine: limits.** So."
NO = "**Fine: limits.** No."


def test_a_mark_and_a_note_that_are_called_almost_alike_belong_together():
    text = noted(f"[^rian]: {FINE}")
    assert fixed(text, "mark-without-note") == [text.replace("rain]", "rian]")]
    assert fixed(text, "note-without-mark") == [noted(f"[^rain]: {FINE}")]


def test_a_mark_without_a_note_gets_one_to_fill_in():
    (text,) = fixed("# News\n\nIt rained.[^rain]\n", "mark-without-note")
    assert text.startswith("# News\n\nIt rained.[^rain]\n\n[^rain]: **Check: ")
    assert fixed("# News\n\nIt rained.[^rain]\n\n```\ncode", "mark-without-note") == []


def test_a_note_that_nothing_marks_is_taken_out_with_the_blank_lines_below():
    text = f"# News\n\nIt rained.[^rain]\n\n[^rain]: {FINE}\n\n[^other]: {FINE}\n\n\n[^last]: {FINE}\n"
    without = text.replace(f"[^other]: {FINE}\n\n\n", "")
    assert without in fixed(text, "note-without-mark")


def test_a_label_is_written_small_wherever_it_stands():
    text = f"# News\n\nIt rained.[^The Rain] See [it](#The Rain).\n\n[^Rain!]: {FINE}\n"
    assert all("[^rain]: " in fix for fix in fixed(text.replace("The Rain", "Rain!"), "bad-label"))
    assert fixed(text.replace("The Rain", "Rain!") + "\n[^rain]\n", "bad-label") == []


def test_the_second_of_two_pairs_gets_another_label():
    two = f"# News\n\nIt rained.[^a]\n\nAll wept.[^a]\n\n[^a]: {FINE}\n\n[^a]: {NO}\n"
    mended = two.replace("wept.[^a]", "wept.[^a-2]").replace(f"\n\n[^a]: {NO}", f"\n\n[^a-2]: {NO}")
    assert mended in fixed(two, "duplicate-label") + fixed(two, "label-used-twice")
    twins = f"# News\n\nIt rained.[^a]\n\n[^a]: {FINE}\n\n[^a]: {FINE}\n"
    assert fixed(twins, "duplicate-label") == [f"# News\n\nIt rained.[^a]\n\n[^a]: {FINE}\n\n"]


def test_a_note_inside_the_text_becomes_one_of_its_own():
    (text,) = fixed("# News\n\nIt rained.^[Nobody saw it.]\n", "inline-note")
    assert "It rained.[^nobody-saw]\n\n[^nobody-saw]: **Check: " in text and text.endswith(".** Nobody saw it.\n")


def test_a_mark_that_stands_alone_goes_to_the_text_above():
    text = f"# News\n\nIt rained.\n\n[^a]\n\n[^a]: {FINE}\n"
    assert fixed(text, "mark-without-text") == [f"# News\n\nIt rained.[^a]\n\n\n\n[^a]: {FINE}\n"]


def test_a_mark_in_a_part_becomes_a_link_or_goes():
    text = f"# News\n\nIt rained.[^the-rain]\n\n[^the-rain]: {FINE}\n\n# Debrief\n\nSo{{}}.\n"
    assert_fixes("mark-outside-article", ("[^the-rain]", " [the rain](#the-rain)"), ("[^gone]", ""), around=text)
