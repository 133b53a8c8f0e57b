"""What a form shows of a note."""

import pytest
from authoring.edit.notes.drafting import noted

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.lesson.model import CardId, Verdict

NOTE = """[^a]: **Flag: contradiction.** One *word*.

    Two.

    - Hint: Look
      again.
    - Hint:
    - Contradicts: b, [^b], moon
    - Evidence: [the log](#the-log), The log, sea
    - Fix: Less.
    - Fix: Or more."""


def test_a_note_is_shown_in_parts_and_names_that_lead_nowhere_stay():
    assert note_text(noted(NOTE), "a") == NoteText(
        Verdict.FLAG,
        "contradiction",
        "One *word*.\n\nTwo.",
        ("Look\nagain.",),
        ("b", "moon"),
        (CardId("the-log"),),
        fix="Less.\n\nOr more.",
    )


def test_what_is_unknown_in_a_head_is_not_shown():
    assert note_text(noted("[^a]: **Flag: xyzzy.** So."), "a") == NoteText(Verdict.FLAG, "", "So.")
    assert note_text(noted("[^a]: So."), "a") == NoteText(None, "", "So.")
    with pytest.raises(KeyError):
        note_text(noted("[^a]: So."), "c")
