"""Markdown is shown as its words, and what is typed comes back as it was typed."""

from dataclasses import replace
from pathlib import Path

from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.authoring.edit.layout.sections import card_texts, part_text
from media_literacy.authoring.edit.notes.note_text import note_text
from media_literacy.authoring.edit.notes.note_writing import write_note
from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.shown_text import shown_text, with_reference, written_text
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.parser import parse_lesson

LESSON = """# Pier

It is *the* longest pier.[^pier]

[^pier]: **Flag: overclaim.** Says *the* and shows nothing.

    - Hint: Which word?

# Evidence

## Survey

Piers by length.
"""
SIGNS = 'ab *_`[]()<>&#\\-+1.:!|~^\n"=x;'
SHOWN_BEFORE = (
    "",
    "a *b* c",
    "see [the survey](#s) and `x` ok",
    "soft\nwrap *x*\nhere",
    "- a *x*\n- b",
    "> q\n\nx **b**",
    "a\\\nb",
    "1. x\n\n   y",
    "| a | b |\n|---|---|\n| c | d |\n\nend *x*",
)
TYPED = (
    "5*3*2 and _x_",
    "see [^pier]",
    "[x]: y",
    "[pier](#pier)",
    "a <b> &amp; `c`",
    "# a",
    "> a",
    "Hint: x",
    "one\ntwo\n\nthree",
    "- one\n- two\nthree",
    "1. one\n\n2. two",
    "```",
    "---",
    "a\n---",
    "| a |\n|---|",
    "**Flag: overclaim.** x",
    "C:\\_old\\new",
)


def tidy(text: str) -> str:
    """The text without what no paragraph keeps: blanks at the ends of lines, and empty lines beyond the first."""
    lines = "\n".join(line.strip() for line in text.split("\n")).strip()
    while "\n\n\n" in lines:
        lines = lines.replace("\n\n\n", "\n\n")
    return lines


def drafted(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("pier.md")).draft
    assert draft is not None
    return draft


@each_row(
    ("markdown", "shown"),
    [
        ("a *b* **c** _d_", "a b c d"),
        ("see [the survey](#survey)", "see the survey"),
        ("lines that\nonly the file breaks", "lines that only the file breaks"),
        ("lines that\\\nreaders see broken", "lines that\nreaders see broken"),
        ("text \\[^x] \\<b> &amp;", "text [^x] <b> &"),
        ("- *one*\n- two", "- one\n- two"),
        ("```\n*code*\n```", "```\n*code*\n```"),
        ("| *a* | b |\n|---|---|\n| c | d |", "| *a* | b |\n|---|---|\n| c | d |"),
    ],
)
def test_the_words_are_shown_without_their_signs(markdown: str, shown: str) -> None:
    assert shown_text(markdown) == shown
    assert written_text(shown, markdown) == markdown


@each_row(
    ("text", "before", "written"),
    [
        ("a really c!", "a *really* c", "a *really* c!"),
        ("a reallyx c", "a *really* c", "a *reallyx* c"),
        ("a c", "a *really* c", "a c"),
        ("see the surveys now", "see [the survey](#s) now", "see [the surveys](#s) now"),
        ("see now", "see [the survey](#s) now", "see now"),
        ("soft wrap here, too", "soft\nwrap\nhere", "soft\nwrap\nhere, too"),
        ("one\ntwo", "one", "one\\\ntwo"),
        ("one\n\ntwo", "one", "one\n\ntwo"),
        ("- one\n- two", "", "- one\n- two"),
    ],
)
def test_what_stays_is_written_as_it_was(text: str, before: str, written: str) -> None:
    assert written_text(text, before) == written


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=SIGNS, max_size=25), st.sampled_from(SHOWN_BEFORE), st.integers(0, 30), st.integers(0, 10))
def test_what_is_typed_is_shown_sign_by_sign(typed: str, before: str, at: int, removed: int) -> None:
    shown = shown_text(before)
    text = shown[:at] + typed + shown[at + removed :]
    assert shown_text(written_text(text, before)) == tidy(text)


def test_every_field_of_a_note_a_card_and_a_part_shows_what_was_typed_when_it_is_read_again(subtests) -> None:
    draft = drafted(LESSON)
    for typed in TYPED:
        with subtests.test(typed):
            assert shown_again(draft, typed) == [tidy(typed)] * 6


def shown_again(draft: Draft, typed: str) -> list[str]:
    """What explanation, fix, hint, and the texts of a card and a part show, once each of them was typed and read."""
    note = note_text(draft, "pier")
    line = " ".join(typed.split())
    fields = replace(
        note, explanation=written_text(typed, note.explanation), fix=written_text(typed), hints=(written_text(line),)
    )
    source = apply_splices(draft.source.text, write_note(draft, "pier", fields))
    read = note_text(drafted(source), "pier")
    card = write_card(draft, draft.lesson.cards[0].id, "Survey", written_text(typed, card_texts(draft)[0][2]))
    part = write_part(draft, Place.DEBRIEF, written_text(typed))
    assert not isinstance(card, NotPossible) and not isinstance(part, NotPossible)
    with_card = drafted(apply_splices(draft.source.text, card.splices))
    with_part = drafted(apply_splices(draft.source.text, part))
    hint_is_shown = [shown_text(hint) for hint in read.hints] == [line]
    return [
        shown_text(read.explanation),
        shown_text(read.fix),
        tidy(typed) if hint_is_shown else read.hints[0],
        shown_text(card_texts(with_card)[0][2]),
        shown_text(part_text(with_part, Place.DEBRIEF)),
        tidy(typed),
    ]


def test_a_reference_links_what_is_chosen_or_comes_to_stand_at_the_caret():
    for markdown, start, end, made in (
        ("Ask *them* now", 4, 8, "Ask *[them](#x)* now"),
        ("Ask", 3, 3, "Ask [that](#x)"),
        ("Ask now", 4, 4, "Ask [that](#x) now"),
        ("", 0, 0, "[that](#x)"),
        ("A.\n\nB.", 6, 6, "A.\n\nB. [that](#x)"),
        ("[a](#b)", 0, 1, "[a](#b) [a](#x)"),  # no link stands in another
    ):
        assert with_reference(markdown, start, end, "that", "x") == made, markdown
