"""A note is changed through a form: it says what was written there, and no other line knows of it."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import write_note
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import CardId, Verdict
from media_literacy.lesson.parser import parse_lesson

FILE = Path("news.md")
ARTICLE = "# News\n\nIt rained.[^a] It did not.[^b] All wept.[^c]\n\n"
NOTE = "[^a]: **Flag: overclaim.** One text.\n\n    - Hint: one\n    - Fix: less\n\n"
OTHERS = (
    "[^b]: **Fine: can be checked.** x\n[^c]: **Check: overclaim.** y\n\nThe end.\n\n"
    "# Evidence\n\n## The log\n\nRain.\n"
)

SHAPES = {
    "as the format shows it": NOTE,
    "no blank lines": "[^a]: **Flag: overclaim.** One text.\n    - Hint: one\n    - Fix: less\n",
    "stars and tabs": "[^a]: **Flag: overclaim.** One text.\n\n\t* Hint: one\n\t* Fix: less\n\n",
    "pluses far in": "[^a]: **Flag: overclaim.** One text.\n\n      + Hint: one\n      + Fix: less\n\n",
    "paragraphs from Word": "[^a]: **Flag: overclaim.** One text.\n\n    Hint: one\n\n    Fix: less\n\n",
    "lazy lines": "[^a]: **Flag: overclaim.** One\ntext\n  goes on.\n\n    - Hint: one\nmore\n    - Fix: less\n\n",
    "two spaces": "[^a]: **Flag: overclaim.** One\n  text.\n\n",
    "fields first": "[^a]: **Flag: overclaim.** One.\n\n"
    "    - Fix: less\n\n    Two.\n\n    - stays\n    - Hint: one\n\n",
    "bold words": "[^a]: __Flag:__ overclaim. *One* text.\n\n    - **Hint:** *one*\n    - **Fix**: `less`\n\n",
    "head below": "[^a]:\n    **Flag: overclaim.**\n    One text.\n\n    1. Hint: one\n    2. Fix: less\n\n",
    "a table and code": "[^a]: **Flag: overclaim.** T:\n\n    | a | b |\n    |---|---|\n    | 1 | 2 |\n\n"
    "    ```\n    # code\n    - Hint: no\n    ```\n\n    - Hint: one\n\n",
    "no text": "[^a]: **Flag: overclaim.**\n\n",
    "no verdict": "[^a]: Only text.\n\n    - Hint: one\n\n",
    "unknown verdict": "[^a]: **Flog: overclaim.** Text.\n\n",
    "nothing": "[^a]:\n\n",
    "only a list": "[^a]:\n    - Hint: one\n\n",
    "quoted": "> [^a]: **Flag: overclaim.** One\n> text.\n>\n>     - Hint: one\n\n",
    "in a list": "- [^a]: **Flag: overclaim.** One text.\n\n      - Hint: one\n\n",
    "long fields": "[^a]: **Flag: overclaim.** One text.\n\n"
    "    - Fix: one\n\n      two\n\n          code\n    - Hint:\n\n",
    "then text": "[^a]: **Flag: overclaim.** One text.\n# Evidence\n\n",
}
ENDS = {"line feeds": "\n", "both": "\r\n", "carriage returns": "\r"}


def lesson(shape: str, end: str = "\n", front: str = "") -> str:
    return (front + ARTICLE + SHAPES[shape] + OTHERS).replace("\n", end)


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), FILE).draft
    assert draft is not None
    return draft


def written(draft: Draft, note: NoteText, label: str = "a") -> str:
    return apply_splices(draft.source.text, write_note(draft, label, note))


def outside(draft: Draft, label: str) -> list[str]:
    """The lines that are not the note's, without the blank ones at its edges."""
    (note,) = [note for note in draft.notes if note.label == label]
    above, below = draft.source.lines[: note.first_line - 1], draft.source.lines[note.last_line :]
    return [*above, *"\n".join(below).lstrip("\n> ").split("\n")]


def seen(draft: Draft) -> list[tuple[str, str]]:
    """The article as a reader has it, and the other notes."""
    sentences = [(sentence.id, sentence.text) for sentence in draft.lesson.article.sentences]
    return sentences + [(note.label, note.explanation) for note in draft.notes if note.label != "a"]


def test_writing_what_a_note_says_changes_nothing(subtests: pytest.Subtests) -> None:
    for shape, end in product(SHAPES, ENDS.values()):
        with subtests.test(shape=shape, end=end):
            draft = draft_of(lesson(shape, end))
            assert write_note(draft, "a", note_text(draft, "a")) == ()


TEXTS = st.sampled_from(
    [
        "",
        "Plain words.",
        "One line\nand another.",
        "Two.\n\nParagraphs here.",
        "# not a part",
        "words\n# a number sign",
        "- Hint: no hint",
        "words\n\n- Hint: no hint\n- and an item",
        "words\n\nHint: no hint",
        "[^x]: no note",
        "words\n[^b]: no note\n\n[^c]: nor here",
        "[[[ never closed",
        "a mark [^b] inside, ^[and this]",
        "[a]: https://a.org",
        "- a list\n- of two\n\nand text",
        "> quoted\n\n> again",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "```\n- Hint: code\n```",
        "```\nnever closed",
        "under\n===",
        "under\n---\n\nmore",
        "… and *so* on",
        "... and so on",
        "**Bold** begins.",
        "*Soft* begins.",
        "    far in",
        "<b>html</b> & such <!-- x",
        "\ttab\n\n\n\nfour blank lines   ",
        "1. one\n2. two",
        "back\\",
        "`code` and ``more`",
        "+++\n***\n",
        ": a colon",
        "\u2028 and \x0b odd",
    ]
)
NAMES = st.lists(st.sampled_from(["b", "c"]), unique=True).map(tuple)
NOTES = st.builds(
    NoteText,
    st.sampled_from(Verdict),
    st.sampled_from(["overclaim", "anonymous"]),
    TEXTS,
    st.lists(TEXTS, max_size=3).map(tuple),
    NAMES,
    st.sampled_from([(), (CardId("the-log"),)]),
    TEXTS,
    TEXTS,
)


@settings(max_examples=run_size(40, 120))
@given(st.sampled_from(list(SHAPES)), st.sampled_from(list(ENDS.values())), NOTES)
def test_a_note_says_what_was_written_and_all_else_stays(shape: str, end: str, note: NoteText):
    before = draft_of(lesson(shape, end))
    after = draft_of(written(before, note))
    assert outside(after, "a") == outside(before, "a")
    assert seen(after) == seen(before)
    kept = note_text(after, "a")
    assert (kept.verdict, kept.kind) == (note.verdict, note.kind)
    assert (kept.contradicts, kept.evidence) == (note.contradicts, note.evidence)
    assert len(kept.hints) == len([hint for hint in note.hints if hint.strip()])
    assert bool(kept.explanation) == bool(note.explanation.strip())
    assert write_note(after, "a", kept) == ()


def test_a_new_name_stands_beside_the_last_one():
    note = (
        "[^a]: **Flag: overclaim.** One.\n\n    - Contradicts: b\n    - Contradicts: c\n\n[^d]: **Fine: limits.** z\n"
    )
    text = ARTICLE.replace("wept.[^c]", "wept.[^c] So.[^d]") + note + OTHERS
    draft = draft_of(text)
    wanted = replace(note_text(draft, "a"), contradicts=("b", "c", "d"))
    assert "    - Contradicts: b\n    - Contradicts: c, d\n" in written(draft, wanted)


def test_a_line_that_would_be_a_field_stays_text_below_plain_words_of_a_list():
    draft = draft_of(lesson("as the format shows it"))
    wanted = replace(note_text(draft, "a"), explanation="- a list\n\nplain words\n\nHint: no hint")
    assert "    plain words\\\n    Hint: no hint\n" in written(draft, wanted)
