"""Angle brackets that a teacher types into a form are shown to readers as typed, and are no error."""

from collections.abc import Iterable
from pathlib import Path

from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, write_note
from media_literacy.authoring.edit.parts.cards import add_card
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.protected_markdown import protected, protected_value
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, Run

TEXT = "# News\n\nIt rained.[^a] It did not.\n\n[^a]: **Flag: overclaim.** One <i>raw</i> text.\n"
TYPED = "the tag <b> is used here"


def read(text: str) -> Draft:
    """The draft of a lesson in which no tag is read but those in `TEXT`."""
    answer = parse_lesson(text.encode(), Path("news.md"))
    lines = text.split("\n")
    tags = [diagnostic for diagnostic in answer.report.diagnostics if diagnostic.code == "raw-html"]
    assert all("<i>raw</i>" in lines[tag.start.line - 1] for tag in tags)
    assert answer.draft is not None
    return answer.draft


def shown(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs)


def shown_blocks(blocks: Iterable[Block]) -> str:
    return " ".join(shown(block.runs) for block in blocks)


@each_row("typed", [TYPED, "<div>", "a <br/> b </p> <!-- c -->", "5 <b and c> d"])
def test_a_note_shows_what_was_typed(typed: str):
    before = read(TEXT)
    wanted = NoteText(Verdict.FLAG, "overclaim", typed, (typed,), how_to_check=typed, fix=typed)
    for text in (
        apply_splices(TEXT, write_note(before, "a", wanted)),
        apply_splices(TEXT, _new(before, wanted).splices),
    ):
        note = next(
            note
            for sentence in read(text).lesson.article.sentences
            for note in sentence.notes
            if "raw" not in shown_blocks(note.explanation)
        )
        assert shown_blocks(note.explanation) == typed
        assert [shown(hint) for hint in (*note.hints, note.how_to_check, note.fix)] == [typed] * 3


def _new(draft: Draft, note: NoteText) -> NamedEdit:
    answer = add_note(draft, draft.lesson.article.sentences[2].id, note)
    assert isinstance(answer, NamedEdit)
    return answer


def test_a_card_and_a_part_show_what_was_typed():
    card = add_card(read(TEXT), "The <b> sign", TYPED)
    assert isinstance(card, NamedEdit)
    text = apply_splices(TEXT, card.splices)
    part = write_part(read(text), Place.DEBRIEF, f"Invented.\n\n- {TYPED}")
    assert not isinstance(part, NotPossible)
    lesson = read(apply_splices(text, part)).lesson
    assert lesson.cards[0].title == "The <b> sign"
    assert shown_blocks(lesson.cards[0].blocks) == TYPED
    assert shown_blocks(lesson.debrief) == f"Invented. {TYPED}"


@each_row(
    "text",
    [
        "see <https://a.org/b> or <a@b.org>",
        "[x](<a b.png>)",
        "`<b>` is code",
        "```\n<b>\n```",
        r"\<b>",
        "a < b and a<b",
        "<3",
    ],
)
def test_what_opens_no_tag_stays_as_typed(text: str):
    assert protected_value(text) == text


def test_a_tag_in_a_table_is_found_behind_escaped_borders():
    assert protected_value("| a \\| <b> |\n|---|\n| x |") == "| a \\| \\<b> |\n|---|\n| x |"


def test_lines_that_the_author_wrote_stay_as_they_are():
    before = read(TEXT)
    note = note_text(before, "a")
    wanted = NoteText(note.verdict, note.kind, note.explanation + f"\n{TYPED}")
    text = apply_splices(TEXT, write_note(before, "a", wanted))
    assert "One <i>raw</i> text.\n" in text
    read(text)


PIECES = st.sampled_from(
    ["<b>", "</b>", "<", ">", "`", "``", "\\", "<a title='", "'>", '"', "a ", " ", "\n", "\n\n", "|", "- ", "> ", "](",
     "[", ")", "<!--", "-->", "```", "~~~", "    ", "<https://a.b>"]
)  # fmt: skip


@settings(max_examples=run_size(25, 60), deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=10).map("".join))
def test_nothing_that_is_typed_is_read_as_a_tag(typed: str):
    answer = write_part(read(TEXT), Place.DEBRIEF, "Words. " + typed)
    if not isinstance(answer, NotPossible):
        read(apply_splices(TEXT, answer))
    note = NoteText(Verdict.FLAG, "overclaim", typed, (typed,), fix=typed)
    read(apply_splices(TEXT, _new(read(TEXT), note).splices))
    card = add_card(read(TEXT), "Card " + typed, typed)
    assert isinstance(card, NamedEdit)
    read(apply_splices(TEXT, card.splices))


def test_a_tag_at_the_beginning_is_no_block_of_its_own():
    assert protected("<div>a", "en") == "\\<div>a"
    assert protected("- <b>a", "en") == "- \\<b>a"
    assert protected("- a\n\n    <b>c", "en") == "- a\n\n    \\<b>c"  # behind other words it would be code


@each_row("text", ["```\n\n    Hint: foo\n\n```", "Text\n\n    Fix: b"])
def test_an_indented_line_is_no_field_and_stays_as_it_is(text):
    assert "    " + text.split("    ")[1] in protected(text, "en", frozenset())
