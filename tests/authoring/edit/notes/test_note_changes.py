"""A note that changes keeps all lines in which nothing changed."""

from dataclasses import replace
from typing import Any

from authoring.edit.notes.drafting import noted

from media_literacy.authoring.edit.layout.note_source_layout import note_layout
from media_literacy.authoring.edit.notes.note_changes import changed_in_place, written_anew
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.model import Verdict


def changed(note: str, **fields: Any) -> str:
    """The definition after its fields were changed in place."""
    draft = noted(note)
    found = note_text(draft, "a")
    wanted = replace(found, **fields)
    splices = changed_in_place(note_layout(draft, "a"), found, wanted, words_in_use(draft, "a"), draft)
    after = apply_splices(draft.source.text, splices)
    return after.partition("[^a]: ")[2].partition("\n\n[^b]: ")[0]


def test_only_the_word_of_the_head_that_differs_is_written():
    assert changed("[^a]: **FLAG:  overclaim.** So.", kind="role") == "**FLAG:  impossible role.** So."
    assert changed("[^a]: **FLAG:  overclaim.** So.", verdict=Verdict.CHECK) == "**Check:  overclaim.** So."
    assert changed("[^a]: So.", verdict=Verdict.FINE) == "**Fine.** So."


def test_lines_of_the_explanation_come_and_go_and_the_others_stay():
    note = "[^a]: **Flag: role.** One.\n\n    Two.\n    Three."
    assert changed(note, explanation="One.\n\nTwo.") == "**Flag: role.** One.\n\n    Two."
    assert (
        changed(note, explanation="One.\n\nTwo.\n2.5\nThree.")
        == "**Flag: role.** One.\n\n    Two.\n    2.5\n    Three."
    )
    assert (
        changed(note, explanation="Nil.\nOne.\n\nTwo.\nThree.")
        == "**Flag: role.** Nil.\n    One.\n\n    Two.\n    Three."
    )
    assert changed("[^a]: **Flag: role.**", explanation="- a") == "**Flag: role.**\n\n    - a"
    assert changed(note, explanation="") == "**Flag: role.** "


def test_an_explanation_on_both_sides_of_the_fields_is_gathered_above_them():
    note = "[^a]: **Flag: role.** One.\n\n    - Hint: Look.\n\n    Two."
    assert changed(note, explanation="One.\n\nThree.") == "**Flag: role.** One.\n\n    - Hint: Look.\n\n    Three."
    assert changed(note, explanation="One.\nThree.") == "**Flag: role.** One.\n    Three.\n\n    - Hint: Look.\n"


def test_a_note_written_anew_stands_in_the_place_of_the_old_one():
    draft = noted("[^a]: **Flag: role.** One.\n\n    - Hint: Look.")
    wanted = NoteText(Verdict.FINE, "limits", "So.")
    splice = written_anew(note_layout(draft, "a"), wanted, words_in_use(draft, "a"), draft)
    assert apply_splices(draft.source.text, [splice]) == draft.source.text.replace(
        "**Flag: role.** One.\n\n    - Hint: Look.", "**Fine: limits stated.** So."
    )
