"""The file is read once: what a form shows is read from the draft, and an edit reads only what it made."""

from pathlib import Path

import pytest
from markdown_it.parser_block import ParserBlock

from media_literacy.authoring.edit.layout.sections import card_texts, part_text
from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note, write_note
from media_literacy.authoring.edit.parts.cards import write_card
from media_literacy.authoring.edit.parts.part_writing import write_part
from media_literacy.authoring.edit.sentences.sentence_at_caret import sentence_at
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices
from media_literacy.authoring.fixes.quick_fixes import fixes_for
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.model import CardId, SentenceId, Verdict
from media_literacy.lesson.parser import parse_lesson

ARTICLE = "\n\n".join(f"It rained in street {number}. Nobody went out, they say.[^n{number}]" for number in range(40))
# Each note is long enough to be remembered by itself.
NOTES = "\n\n".join(
    f"[^n{number}]: **Flag: overclaim.** {'Nobody is a strong word here. ' * 30}\n\n"
    f"    - Hint: see\n    - Contradicts: n{(number + 1) % 40}\n    - Evidence: [Log](#log)"
    for number in range(40)
)
TEXT = f"# News\n\n{ARTICLE}\n\n{NOTES}\n\n# Evidence\n\n## Log\n\nRain.\n\n# Debrief\n\nInvented.\n"


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


@pytest.fixture
def draft() -> Draft:
    return draft_of(TEXT)


@pytest.fixture
def read(draft: Draft, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many characters the Markdown parser was given, each time, since the lesson was read."""
    lengths: list[int] = []
    parse = ParserBlock.parse

    def counted(self: ParserBlock, src: str, *rest: object):
        lengths.append(len(src))
        return parse(self, src, *rest)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(ParserBlock, "parse", counted)
    return lengths


def test_what_a_form_shows_is_not_read_again(draft: Draft, read: list[int]):
    assert note_text(draft, "n7").hints == ("see",)
    assert part_text(draft, Place.DEBRIEF) == "Invented."
    assert card_texts(draft) == ((CardId("log"), "Log", "Rain."),)
    assert sentence_at(draft, TEXT.index("street 7")) is not None
    assert read == []


@pytest.mark.parametrize(
    "changed",
    [
        {"explanation": "Other *words*."},
        {"verdict": Verdict.CHECK},
        {"hints": ("see", "again")},
        {"contradicts": ("n9", "n10")},
        {"evidence": ()},
        {"fix": "Few went out."},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_a_note_that_is_written_is_read_once(draft: Draft, read: list[int], changed: dict[str, object]):
    old = note_text(draft, "n7")
    wanted = NoteText(**{name: getattr(old, name) for name in NoteText.__slots__} | changed)  # pyright: ignore[reportArgumentType]
    splices = write_note(draft, "n7", wanted)
    assert len(read) == 1 and read[0] < len(TEXT) / 20
    assert note_text(draft_of(apply_splices(TEXT, splices)), "n7") == wanted


def test_a_note_that_stays_is_not_read(draft: Draft, read: list[int]):
    assert write_note(draft, "n7", note_text(draft, "n7")) == ()
    assert read == []


def test_a_new_note_is_read_with_its_mark(draft: Draft, read: list[int]):
    sentence = SentenceId(draft.lesson.article.sentences[1].id)
    made = add_note(draft, sentence, NoteText(Verdict.FLAG, "overclaim", "Every street?"))
    assert isinstance(made, NamedEdit)
    assert sum(read) < len(TEXT)


def test_a_note_that_goes_and_a_part_that_changes_are_read_once(draft: Draft, read: list[int]):
    assert remove_note(draft, "n7")
    assert sum(read) < len(TEXT)
    del read[:]
    assert write_part(draft, Place.DEBRIEF, "Not a word of it is true.")
    assert len(read) == 1
    del read[:]
    assert write_card(draft, CardId("log"), "Log", "Sun.")
    assert len(read) == 1


def test_no_fix_reads_the_file():
    text = TEXT.replace("**Flag: overclaim.**", "**Flagg: overclaim.**", 1)
    drafted = parse_lesson(text.encode(), Path("news.md"))
    lengths: list[int] = []
    parse = ParserBlock.parse
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ParserBlock, "parse", lambda *given: lengths.append(1) or parse(*given))
        assert "unknown-verdict" in {diagnostic.code for diagnostic in fixes_for(drafted.draft, drafted.report)}
    assert lengths == []
