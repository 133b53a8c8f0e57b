"""How unsaved work is named where it is offered again."""

from pathlib import Path

from each_row import each_row

from media_literacy.store.files.unsaved_work import UnsavedKind, UnsavedText
from media_literacy.ui.workshop.unsaved_work_names import name_of_kept

LESSON = "---\nlesson: 1\n---\n\n# Kites\n\nIt rained.\n"


@each_row(
    ("kept", "title", "beginning"),
    [
        (UnsavedText("a", LESSON, Path("bus.md")), "Kites", "bus.md – as it was"),
        (UnsavedText("a", "# Kites[^kites] [up][^2]\n"), "Kites [up]", "A new lesson – as it was"),
        (UnsavedText("a", "# \\[18:02\\] **Ida:** kites\n"), "[18:02] Ida: kites", "A new lesson – as it was"),
        (UnsavedText("a", LESSON), "Kites", "A new lesson – as it was"),
        (UnsavedText("a", "words", Path("bus.md")), "bus.md", "bus.md – as it was"),
        (UnsavedText("a", "\n  News of today\nmore", kind=UnsavedKind.ARTICLE), "News of today", "A text that is"),
        (UnsavedText("a", "", kind=UnsavedKind.ARTICLE, rows=(("source", LESSON),)), "Kites", "A text that is"),
        (UnsavedText("a", " ", kind=UnsavedKind.ARTICLE), "A text", "A text that is"),
        (UnsavedText("a", LESSON, kind=UnsavedKind.SHEETS, rows=(("sheet",),)), "Sheets of “Kites”", "1 sheet that"),
    ],
)
def test_work_is_named_by_its_headline_its_file_or_its_first_words(kept, title, beginning):
    found = name_of_kept(kept)
    assert found[0] == title and found[1].startswith(beginning)


def test_eighty_signs_of_a_text_are_a_title_and_one_more_is_not():
    assert name_of_kept(UnsavedText("a", "x" * 80, kind=UnsavedKind.ARTICLE))[0] == "x" * 80
    assert name_of_kept(UnsavedText("a", "x" * 81, kind=UnsavedKind.ARTICLE))[0].endswith("…")
