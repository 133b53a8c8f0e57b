"""A note written from nothing looks as the format's examples do."""

from authoring.edit.notes.drafting import noted

from media_literacy.authoring.edit.notes.note_lines import card_link, item_lines, note_lines
from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.lesson.model import CardId, Verdict

DRAFT = noted("[^a]: **Fine: limits.** So.")


def lines(note: NoteText) -> list[str]:
    return note_lines("x", note, words_in_use(DRAFT), DRAFT, "    ")


def test_fields_stand_in_a_list_below_the_explanation():
    note = NoteText(Verdict.FLAG, "overclaim", "One.\n\nTwo.", ("A\nB",), ("a", "b"), (CardId("the-log"),), "C", "D")
    assert lines(note) == [
        "[^x]: **Flag: overclaim.** One.", "", "    Two.", "", "    - Hint: A", "      B", "    - Contradicts: a, b",
        "    - Evidence: [The log](#the-log)", "    - How to check: C", "    - Fix: D",
    ]  # fmt: skip


def test_what_is_missing_leaves_no_gap_and_a_list_begins_below_the_head():
    assert lines(NoteText()) == ["[^x]:"]
    assert lines(NoteText(Verdict.FINE)) == ["[^x]: **Fine.**"]
    assert lines(NoteText(Verdict.FINE, explanation="- a\n- b")) == ["[^x]: **Fine.**", "", "    - a", "    - b"]
    assert item_lines("- Hint:", "", "  ") == ["- Hint:"]
    assert card_link(CardId("moon"), DRAFT) == "moon"
