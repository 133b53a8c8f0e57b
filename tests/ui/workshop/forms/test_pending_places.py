"""What is begun is named with where it stands, and led to."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.form_places import FrontPlace, NotePlace, PartPlace, SourcePlace
from media_literacy.lesson.model import CardId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.raw_lesson import Place
from media_literacy.ui.workshop.forms.pending_input import PendingEntry, PendingKind
from media_literacy.ui.workshop.forms.pending_places import place_of_entry, quoted_entry, words_of_entry

DRAFT = parse_lesson(b"# News\n\nIt rained.[^a]\n\nIt ended.\n\n[^a]: **Fine: limits.** So.\n", Path("a.md")).draft
assert DRAFT is not None
RAINED, ENDED = DRAFT.raw.article.ids[1:]


@each_row(
    ("what", "owner", "words", "place"),
    [
        (PendingKind.NEW_CARD, "a", "the new card for sentence 2", NotePlace(RAINED, "a", "new-card")),
        (PendingKind.NEW_CARD, "", "the new card under “Parts”", PartPlace(Place.EVIDENCE)),
        (PendingKind.NOTE, "a", "the note of sentence 2", NotePlace(RAINED, "a", "explanation")),
        (PendingKind.NOTE, "gone", "a note", SourcePlace()),
        (PendingKind.NEW_NOTE, ENDED, "the new note for sentence 3", NotePlace(ENDED)),
        (PendingKind.WORDS, ENDED, "the words of sentence 3", NotePlace(ENDED, field="words")),
        (PendingKind.WORDS, "gone", "the words of a sentence", SourcePlace()),
        (PendingKind.CLASH, "a", "the number that sentence 2 clashes with", NotePlace(RAINED, "a", "contradicts")),
        (PendingKind.CHOICE, "0", "a search under “Leave the page”, without its words", PartPlace(Place.LEAVE)),
        (PendingKind.MEANING, "0", "a meaning under “Words”, without its word", PartPlace(Place.WORDS)),
        (PendingKind.CARD, "log", "the card “Typed”", PartPlace(Place.EVIDENCE, CardId("log"))),
        (PendingKind.PART, "debrief", "the text of “Debrief”", PartPlace(Place.DEBRIEF)),
        (PendingKind.PART, "no such part", "the text of “no such part”", SourcePlace()),
        (PendingKind.FRONT, "age", "“Age” under “Lesson”", FrontPlace("age")),
        (PendingKind.NEW_TEXT, ENDED, "the new text at sentence 3", SourcePlace()),
        (PendingKind.NEW_PICTURE, ENDED, "the picture at sentence 3", SourcePlace()),
    ],
)
def test_each_kind_is_named_and_led_to(what, owner, words, place):
    entry = PendingEntry(what, owner, ("Typed",))
    assert words_of_entry(DRAFT, entry) == words
    assert place_of_entry(DRAFT, entry) == place
    assert words_of_entry(None, entry) and place_of_entry(None, entry) is not None


@each_row(("length", "is_whole"), [(160, True), (161, False)])
def test_a_long_text_is_quoted_by_its_beginning(length, is_whole):
    words = quoted_entry(DRAFT, PendingEntry(PendingKind.WORDS, ENDED, ("x" * length,)))
    assert words.endswith("…”") != is_whole and len(words) < 220


def test_what_was_chosen_is_no_part_of_the_quotation():
    for what, texts in (
        (PendingKind.NEW_NOTE, ("flag", "contradiction", "Words")),
        (PendingKind.NEW_TEXT, ("Words", "add-after")),
        (PendingKind.NEW_PICTURE, ("Words", "", "", "/home/bus.png")),
    ):
        assert quoted_entry(DRAFT, PendingEntry(what, ENDED, texts)).endswith(": “Words”"), what
    assert quoted_entry(DRAFT, PendingEntry(PendingKind.NEW_NOTE, ENDED, ("flag", "", ""))).endswith("sentence 3")
