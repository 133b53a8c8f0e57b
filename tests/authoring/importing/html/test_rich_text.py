"""What is recognised in the rich text of several programs."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import Imported, from_html
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson

FILES = Path(__file__).parents[1] / "files"


def clipboard(program: str) -> Imported:
    return from_html((FILES / f"clipboard-{program}.html").read_text(encoding="utf-8"))


def lesson_of(imported: Imported) -> Lesson:
    parsed = parse_lesson(imported.source.encode(), Path("lesson.md"))
    assert [diagnostic for diagnostic in parsed.report.diagnostics if diagnostic.severity == "error"] == []
    assert parsed.lesson is not None
    return parsed.lesson


def body(html: str) -> str:
    """The Markdown below the front matter."""
    return from_html(html).source.split("---\n", 2)[2].strip()


@each_row("program", ["word", "google-docs", "gmail", "outlook", "libreoffice"])
def test_the_headline_is_found_in_the_clipboard_of(program: str) -> None:
    lesson = lesson_of(clipboard(program))
    assert lesson.article.blocks[0].text == "Shops face ruin as bus lanes arrive"
    assert lesson.front.title == "Shops face ruin as bus lanes arrive"


def test_what_word_puts_on_the_clipboard_keeps_its_ranks_lists_and_footnotes() -> None:
    blocks = lesson_of(clipboard("word")).article.blocks
    assert [block.kind.value for block in blocks] == [
        "headline", "deck", "byline", "paragraph", "item", "item", "item", "heading", "paragraph",
    ]  # fmt: skip
    assert [(block.item.depth, block.item.marker) for block in blocks if block.item] == [(1, "•"), (2, "•"), (1, "2.")]
    note = lesson_of(clipboard("word")).article.sentences[3].notes[0]
    assert (note.verdict, note.kind) == ("flag", "overclaim")
    assert len(note.hints) == 1
    assert "hidden" not in clipboard("word").source


def test_bold_of_google_docs_is_told_by_its_weight_and_detours_are_taken_out() -> None:
    source = clipboard("google-docs").source
    assert "Everybody **knows** that" in source
    assert "[the survey](https://courier.example/a?id=7)" in source
    assert "[^everybody]: **Check: anonymous source.** Nobody is named" in source


def test_a_mail_in_gmail_is_its_text_without_attribution_and_signature() -> None:
    imported = clipboard("gmail")
    assert "Jane" not in imported.source
    assert ">" not in imported.source
    assert len(imported.dropped) == 2


def test_a_table_that_only_lays_out_a_mail_is_text() -> None:
    assert "|" not in clipboard("outlook").source
    assert "Jane Doe" not in clipboard("outlook").source


def test_two_line_breaks_make_a_paragraph_and_one_a_line() -> None:
    assert body("<h1>H</h1>one<br>two<br><br>three") == "# H\n\none\\\ntwo\n\nthree"


def test_an_opening_paragraph_in_italics_does_not_become_a_byline() -> None:
    lesson = lesson_of(
        from_html("<h1>H</h1><p><i>It had rained for days when they came.</i></p><p>Then it stopped.</p>")
    )
    assert [block.kind.value for block in lesson.article.blocks] == ["headline", "paragraph", "paragraph"]


def test_a_footnote_that_is_no_note_goes_to_the_teacher() -> None:
    html = '<h1>H</h1><p>It rained.<a href="#n" id="r">1</a></p><div><p><a href="#r" id="n">1</a> Page 3.</p></div>'
    lesson = lesson_of(from_html(html))
    assert lesson.teacher_notes[0].text == "“It rained.”: Page 3."
    assert "Page 3" not in "".join(block.text for block in lesson.article.blocks)


def test_a_field_that_leads_nowhere_is_left_out_and_said() -> None:
    html = (
        '<h1>H</h1><p>It rained.<a href="#n" id="r">1</a></p><div><p><a href="#r" id="n">1</a>Flag: overclaim. It did '
        "not rain.</p><p>Contradicts: snow</p><p>Evidence: Almanac</p></div>"
    )
    imported = from_html(html)
    lesson_of(imported)
    assert [text.partition("”")[0] for text in imported.dropped] == ["“Contradicts: snow", "“Evidence: Almanac"]


def test_a_footnote_that_is_a_name_only_stays_with_its_sentence() -> None:
    html = (
        '<h1>H</h1><p>It rained.<a href="#n" id="r">1</a> It was dry.<a href="#m" id="s">2</a></p>'
        '<div><p><a href="#r" id="n">1</a> Name only.</p>'
        '<p><a href="#s" id="m">2</a> Flag: contradiction. It cannot have rained.</p></div>'
    )
    imported = from_html(html)
    lesson = lesson_of(imported)
    first, second = lesson.article.sentences[1:3]
    assert "**Name only.**" in imported.source and lesson.teacher_notes == ()
    assert (first.notes, len(second.notes)) == ((), 1)


def test_an_advertisement_is_called_one_below_its_headline_and_nowhere_else() -> None:
    paid = from_html("<p>Advertisement</p><h1>Rowing is fun</h1><p>It rained.</p><p>Advertisement</p><p>It ended.</p>")
    assert "*Advertisement*\n\nIt rained.\n\nIt ended." in paid.source
    assert "Advertisement" not in from_html("<p>Advertisement</p><p>It rained.</p><p>It ended.</p>").source
