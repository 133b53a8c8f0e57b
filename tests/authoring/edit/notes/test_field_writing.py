"""Fields change where they stand, and new ones go beside their like."""

from dataclasses import replace
from typing import Any

from authoring.edit.notes.drafting import noted

from media_literacy.authoring.edit.layout.note_source_layout import note_layout
from media_literacy.authoring.edit.notes.field_writing import write_fields
from media_literacy.authoring.edit.notes.note_text import note_text
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.model import CardId

FIELDS = "    - Hint: One.\n    - Hint: Two.\n    - Contradicts: b.\n    - Fix: Less."
NOTE = f"[^a]: **Flag: contradiction.** So.\n\n{FIELDS}"


def changed(note: str, **fields: Any) -> str:
    """What stands below the explanation after the fields were changed."""
    draft = noted(note)
    found = note_text(draft, "a")
    wanted = replace(found, **fields)
    splices = write_fields(note_layout(draft, "a"), found, wanted, words_in_use(draft, "a"), draft)
    after = apply_splices(draft.source.text, splices)
    return after.partition("** So.")[2].partition("\n\n[^b]: ")[0].strip("\n")


def test_a_hint_that_stays_keeps_its_line():
    assert changed(NOTE, hints=("Two.",)) == FIELDS.replace("    - Hint: One.\n", "")
    assert changed(NOTE, hints=("One.", "More.\nLess.")) == FIELDS.replace("Two.", "More.\n      Less.")
    assert changed(NOTE, hints=("One.", "Two.", "Three.")) == FIELDS.replace("Two.", "Two.\n    - Hint: Three.")
    assert changed(NOTE, hints=()) == FIELDS.partition("    - Hint: Two.\n")[2]


def test_a_new_name_stands_behind_the_last_and_other_names_in_a_line_of_their_own_place():
    assert changed(NOTE, contradicts=("b", "c")) == FIELDS.replace("b.", "b, c")
    assert changed(NOTE, contradicts=("c", "b")) == FIELDS.replace("b.", "c, b")
    assert changed(NOTE, contradicts=()) == FIELDS.replace("    - Contradicts: b.\n", "")


def test_names_in_another_order_stay_in_the_lines_that_were_there():
    apart = NOTE.replace(
        "    - Hint: Two.\n    - Contradicts: b.", "    - Contradicts: b\n    - Hint: Two.\n    - Contradicts: c"
    )
    wanted = "    - Hint: One.\n    - Contradicts: c, b\n    - Hint: Two.\n    - Fix: Less."
    assert changed(apart, contradicts=("c", "b")) == wanted


def test_a_new_field_goes_where_the_format_has_its_place():
    how = "    - How to check: Ask."
    assert changed(NOTE, how_to_check="Ask.") == FIELDS.replace("b.\n", f"b.\n{how}\n")
    evidence = "    - Evidence: [The log](#the-log)"
    assert changed(NOTE, evidence=(CardId("the-log"),)) == FIELDS.replace("b.\n", f"b.\n{evidence}\n")
    assert changed("[^a]: **Flag: role.** So.", fix="Less.") == "    - Fix: Less."
    paragraphs = "    Fix: Less."
    assert changed(f"[^a]: **Flag: role.** So.\n\n{paragraphs}", hints=("One.",)) == f"    Hint: One.\n\n{paragraphs}"
