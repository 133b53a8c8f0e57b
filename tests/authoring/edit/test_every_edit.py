"""What each edit makes of lessons of many shapes, kept word for word."""

import difflib
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

from authoring.edit.notes.test_note_writing import SHAPES, lesson
from kept_output import assert_as_kept

from media_literacy.authoring.edit.article.rewording import reword_sentence
from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note, write_note
from media_literacy.authoring.edit.parts.card_removing import remove_card
from media_literacy.authoring.edit.parts.cards import add_card, write_card
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.sentences.sentence_boundaries import join_sentences, split_sentence
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import CardId, SentenceId, Verdict
from media_literacy.lesson.parser import parse_lesson

ARTICLE = """---
title: Rain
authors: [A, B]
---
# A *wet* day

It rained all **day**.[^a] *Nobody came.* The mayor
was there; others were not. [A link](#b) ends here.[^b]

> Quoted words
> go on. *All of it. Is said.*

- One thing; and another.[^c]
  1. Another \\* thing &amp; more.

| a \\| b | *so* |
|---|---|
| see [it](#a) | d |

[^a]: **Flag: overclaim.** All of it.

    - Contradicts: b
    - Evidence: [The log](#the-log)

[^b]: **Fine: can be checked.** See [it](#a).
[^c]:

Below the notes.

# Evidence

## The log

Rain.

## Letters ##

- one

# Debrief

Invented.
"""
Answer = NamedEdit | NotPossible | tuple[Splice, ...]
WORDS = ("New words here.", "# One; *two*", "[^a] no mark", "a\nb", "- x", "It rained all **day**, he said.")
PARTS = ("", "One.", "# Two\n\n## Three", "- a\n- b\n\n```\nopen")


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def shown(draft: Draft, answer: Answer) -> list[str]:
    """The lines that an edit changes, or why it cannot be."""
    if isinstance(answer, NotPossible):
        return [f"    not possible: {answer.reason}"]
    splices = answer.splices if isinstance(answer, NamedEdit) else answer
    before = draft.source.text
    after = apply_splices(before, splices)
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [f"    {line[0]} {line[2:]!r}" for line in lines if line[0] in "+-"]


def edits_of_notes() -> Iterator[str]:
    for shape in SHAPES:
        draft = draft_of(lesson(shape))
        now = note_text(draft, "a")
        wanted = {
            "another verdict": replace(now, verdict=Verdict.CHECK),
            "another kind": replace(now, verdict=now.verdict or Verdict.FLAG, kind="anonymous"),
            "one line": replace(now, explanation="Other words."),
            "two paragraphs": replace(now, explanation="Other words.\n\nMore of them.\nAnd more."),
            "a list first": replace(now, explanation="- a list\n- of two\n\nand text"),
            "one more line": replace(now, explanation=f"{now.explanation}\nand more"),
            "a line above": replace(now, explanation=f"First.\n{now.explanation}"),
            "no explanation": replace(now, explanation=""),
            "no hint": replace(now, hints=()),
            "two hints": replace(now, hints=("one", "two\n\nthree")),
            "fields of all kinds": replace(
                now, contradicts=("b", "c"), evidence=(CardId("the-log"),), how_to_check="Look.", fix="Less."
            ),
            "nothing but a verdict": NoteText(Verdict.FINE, "checkable"),
        }
        for name, note in wanted.items():
            yield f"{shape}: {name}"
            yield from shown(draft, write_note(draft, "a", note))
        for label in ("a", "b", "c"):
            yield f"{shape}: remove {label}"
            yield from shown(draft, remove_note(draft, label))


def edits_of_the_rest() -> Iterator[str]:
    for end in ("\n", "\r\n"):
        text = ARTICLE.replace("\n", end)
        draft = draft_of(text)
        note = NoteText(Verdict.CHECK, "anonymous", "Nobody is named.\n\nWho?", ("Look.",), ("b",))
        for sentence in draft.lesson.article.sentences:
            id = SentenceId(sentence.id)
            yield f"add a note at {sentence.text!r}"
            yield from shown(draft, add_note(draft, id, note))
            yield f"join {sentence.text!r}"
            yield from shown(draft, join_sentences(draft, id))
            for at in (found for found, sign in enumerate(sentence.text) if sign == " "):
                yield f"split {sentence.text!r} at {at + 1}"
                yield from shown(draft, split_sentence(draft, id, at + 1))
            for words in WORDS:
                yield f"reword {sentence.text!r}: {words!r}"
                yield from shown(draft, reword_sentence(draft, id, words))
        for place, part in product((Place.LEAVE, Place.DISCUSSION, Place.DEBRIEF, Place.TEACHER_NOTES), PARTS):
            yield f"part {place}: {part!r}"
            yield from shown(draft, write_part(draft, place, part))
        for card, title, part in product(("the-log", "letters"), ("The log", "A *new* one"), PARTS):
            yield f"card {card}: {title!r} {part!r}"
            yield from shown(draft, write_card(draft, CardId(card), title, part))
        for title, part in product(("Map", "The log"), PARTS):
            yield f"new card: {title!r} {part!r}"
            yield from shown(draft, add_card(draft, title, part))
        for card in ("the-log", "letters"):
            yield f"remove card {card}"
            yield from shown(draft, remove_card(draft, CardId(card)))
        for key, value in product(("title", "authors", "origin"), ("Bus: lanes", ("C", "d, e"), None)):
            yield f"front matter {key}: {value!r}"
            yield from shown(draft, set_front_value(draft, key, value))


def test_every_edit_of_a_note_makes_what_it_made_before():
    assert_as_kept("note-edits.txt", edits_of_notes())


def test_every_edit_of_article_parts_and_front_matter_makes_what_it_made_before():
    assert_as_kept("edits.txt", edits_of_the_rest())
