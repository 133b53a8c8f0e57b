"""Documents and pastes are read by another process: what it answers, refuses, or cannot answer any more."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from authoring.importing.hostile_documents import HOSTILE
from authoring.importing.pdf.pdf_files import TWO_COLUMNS, pdf
from each_row import each_row
from run_size import IS_LONG

from media_literacy.authoring.importing import from_file, from_html, from_text, isolated_import
from media_literacy.authoring.importing.isolated_import import import_file, import_paste
from media_literacy.authoring.importing.reader_protocol import LIMITS
from media_literacy.child_process.calling import ChildError, Ending
from media_literacy.errors import AppError, FileError
from media_literacy.jobs import CancelledError, Job

FILES = Path(__file__).parent / "files"
HURTING = (
    "a bomb called styles.docx",
    "attributes.html",
    *(("one footnote, as many marks as may be.docx",) if IS_LONG else ()),
)
"""A reader is given up after seconds of work: a usual run waits for one of them, and is less patient."""


@each_row("name", ["lesson.docx", "news-page.html"])
def test_a_document_is_read_as_in_this_process(name: str) -> None:
    assert import_file(FILES / name) == from_file(FILES / name)


def test_a_pdf_is_read_as_in_this_process(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(TWO_COLUMNS))
    assert import_file(tmp_path / "a.pdf") == from_file(tmp_path / "a.pdf")


def test_a_paste_is_read_as_in_this_process() -> None:
    html, text = "<h1>Bridge shut</h1><p>It rained. Again.", "Bridge shut\n\nIt rained.\n"
    assert import_paste(html, "") == from_html(html)
    assert import_paste("", text) == from_text(text)


@pytest.mark.parametrize("html", ["<p> </p>", "<b>" * 60_001 + "<p>Much.", "<p>" + "a" * 5_000_001])
def test_a_rich_form_that_cannot_be_read_gives_way_to_the_plain_one(reads_here: None, html: str) -> None:
    assert "It rained." in import_paste(html, "Bridge shut\n\nIt rained.\n").source


def test_a_rich_form_that_cannot_be_read_is_refused_where_there_is_no_plain_one(reads_here: None) -> None:
    for text in ("", " \n"):
        with pytest.raises(AppError):
            import_paste("<b>" * 60_001 + "<p>Much.", text)


def test_a_refusal_is_raised_with_its_hint_and_names_the_file_as_it_was_named(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(FileError, match=r"“a\.pdf” is a PDF") as refused:
        import_file(Path("a.pdf"))
    assert "once more" in refused.value.hint


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are Unicode")
def test_a_name_that_is_no_text_is_found(tmp_path: Path) -> None:
    file = tmp_path / "na\udcffme\n.txt"
    file.write_text("Bridge shut\n\nIt rained.\n", encoding="utf-8")
    assert "It rained." in import_file(file).source


def test_who_gives_up_gets_no_lesson() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(CancelledError):
        import_file(FILES / "lesson.docx", job=job)


def replies(code: str) -> list[str]:
    """A process in the reader's place."""
    framed = f"import os, sys; d = {code}; os.write(1, b'r' + len(d).to_bytes(8, 'big') + d)"
    return [sys.executable, "-c", framed]


@pytest.mark.parametrize(
    "data",
    [
        "b''",
        "b'nonsense'",
        "b'[' * 50_000",
        "b'[]'",
        """b'{"source": 7, "dropped": []}'""",
        """b'{"source": "a"}'""",
        """b'{"source": "a", "dropped": [1]}'""",
        """b'{"source": "a", "dropped": [], "run": "x"}'""",
        """b'{"source": "' + b'a' * 262_145 + b'", "dropped": []}'""",
        """b'{"message": "", "hint": ""}'""",
        """b'{"fault": "Traceback"}'""",
    ],
)
def test_a_reader_that_lies_is_a_refusal_in_words(monkeypatch, data: str) -> None:
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: replies(data))
    with pytest.raises(FileError, match="so involved") as refused:
        import_file(FILES / "lesson.docx")
    assert "plain text" in refused.value.hint


@each_row(
    ("ending", "words"),
    [
        (Ending.NOT_STARTED, "could not be started"),
        (Ending.TOO_LONG, "took too long"),
        (Ending.TOO_MUCH_MEMORY, "so involved"),
        (Ending.DIED, "so involved"),
        (Ending.NONSENSE, "so involved"),
    ],
)
def test_a_refusal_says_what_it_was(ending: Ending, words: str) -> None:
    def gives_up(*_asked: object) -> bytes:
        raise ChildError(ending)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(isolated_import, "call", gives_up)
        with pytest.raises(FileError, match=words) as refused:
            import_file(FILES / "lesson.docx")
    assert refused.value.hint


def test_a_reader_that_cannot_be_started_is_a_refusal_in_words(monkeypatch) -> None:
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: ["no-such-program-here"])
    with pytest.raises(AppError, match="could not be started"):
        import_paste("", "Bridge shut\n\nIt rained.\n")


@pytest.mark.parametrize("name", HURTING)
def test_what_hurts_is_answered_or_given_up_in_words_and_leaves_no_files_behind(
    monkeypatch, tmp_path: Path, name: str
) -> None:
    file, scratch = tmp_path / name, tmp_path / "scratch"
    file.write_bytes(HOSTILE[name]())
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    if not IS_LONG:
        monkeypatch.setattr(isolated_import, "LIMITS", replace(LIMITS, wall_seconds=0.5))
    with pytest.raises(AppError) as refused:
        import_file(file)
    assert refused.value.hint
    assert list(scratch.iterdir()) == []
