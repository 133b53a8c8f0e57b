"""Documents and pastes are read by another process: what it answers, refuses, or cannot answer any more."""

import json
import sys
import time
from pathlib import Path

import pytest
from authoring.importing.hostile_documents import HOSTILE

from media_literacy.authoring.importing import from_file, from_html, from_text, isolated_import
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.isolated_import import import_file, import_paste
from media_literacy.authoring.importing.reader_process import answer
from media_literacy.authoring.importing.reader_protocol import (
    BadAnswerError,
    Refusal,
    Request,
    answer_bytes,
    read_answer,
    read_request,
    request_bytes,
)
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import use_language
from media_literacy.jobs import CancelledError, Job

FILES = Path(__file__).parent / "files"
SLOW = {name for name in HOSTILE if "as many" in name} | {
    "footnotes that lead nowhere.docx", "attributes.html", "breaks.html", "classes.html", "fonts, misnested.html",
    "relative links.html", "styles.html", "tables beside each other.html", "tables in tables in tables.html",
}  # fmt: skip
"""What is within all limits of size, or nearly, and takes most of the time that may be taken."""


@pytest.mark.parametrize("name", ["lesson.docx", "news-page.html"])
def test_a_document_is_read_as_in_this_process(name: str) -> None:
    assert import_file(FILES / name) == from_file(FILES / name)


def test_a_paste_is_read_as_in_this_process() -> None:
    html, text = "<h1>Bridge shut</h1><p>It rained. Again.", "Bridge shut\n\nIt rained.\n"
    assert import_paste(html, "") == from_html(html)
    assert import_paste("", text) == from_text(text)


@pytest.mark.parametrize("html", ["<p> </p>", "<b>" * 60_001 + "<p>Much.", "<p>" + "a" * 5_000_001])
def test_a_rich_form_that_cannot_be_read_gives_way_to_the_plain_one(html: str) -> None:
    assert "It rained." in import_paste(html, "Bridge shut\n\nIt rained.\n").source
    with pytest.raises(AppError):
        import_paste(html, "")


def test_a_refusal_is_raised_with_its_hint_and_names_the_file_as_it_was_named(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.pdf").write_bytes(b"%PDF-1.7\n")
    with pytest.raises(FileError, match=r"“a\.pdf” is a PDF") as refused:
        import_file(Path("a.pdf"))
    assert "copy the article" in refused.value.hint


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
        """b'{"source": 7, "left_out": []}'""",
        """b'{"source": "a"}'""",
        """b'{"source": "a", "left_out": [1]}'""",
        """b'{"source": "a", "left_out": [], "run": "x"}'""",
        """b'{"source": "' + b'a' * 262_145 + b'", "left_out": []}'""",
        """b'{"message": "", "hint": ""}'""",
        """b'{"fault": "Traceback"}'""",
    ],
)
def test_a_reader_that_lies_is_a_refusal_in_words(monkeypatch, data: str) -> None:
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: replies(data))
    with pytest.raises(FileError, match="so involved") as refused:
        import_file(FILES / "lesson.docx")
    assert "plain text" in refused.value.hint


def test_a_reader_that_cannot_be_started_is_a_refusal_in_words(monkeypatch) -> None:
    monkeypatch.setattr(isolated_import, "own_command", lambda _name: ["no-such-program-here"])
    with pytest.raises(AppError, match="could not be started"):
        import_paste("", "Bridge shut\n\nIt rained.\n")


def test_what_is_asked_and_answered_comes_through_whole() -> None:
    request = Request(Path("/tmp/a\udcff"), "a\n\ud800", "<é>", "text\0", "pt-BR", "es")
    assert read_request(request_bytes(request)) == request
    for wanted in (Imported("# é\n", ("One.", "Two.")), Refusal("No.", "")):
        assert read_answer(answer_bytes(wanted)) == wanted


def test_a_fault_of_the_program_is_kept_for_who_mends_it(monkeypatch) -> None:
    monkeypatch.setattr("media_literacy.authoring.importing.reader_process.from_text", lambda *_args: 1 / 0)
    with pytest.raises(BadAnswerError, match="ZeroDivisionError"):
        read_answer(answer(request_bytes(Request(text="a"))))


@pytest.mark.timeout(600)  # a hundred documents, each within its own time
def test_no_document_that_was_made_to_hurt_breaks_its_reader(tmp_path: Path) -> None:
    late: list[str] = []
    for name, make in HOSTILE.items():
        if name in SLOW:
            continue
        file = tmp_path / "document"
        file = file.with_suffix(Path(name).suffix)
        file.write_bytes(make())
        began = time.process_time()
        answered = json.loads(answer(request_bytes(Request(file, name))))
        if time.process_time() - began > 1.5:
            late.append(name)
        assert answered.get("source") or (answered.get("message") and answered["hint"]), (name, answered)
    use_language(None)
    assert late == []


@pytest.mark.parametrize("name", ["one footnote, as many marks as may be.docx", "attributes.html"])
def test_what_hurts_within_all_limits_of_size_is_answered_or_given_up_in_words(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(HOSTILE[name]())
    with pytest.raises(AppError) as refused:
        import_file(file)
    assert refused.value.hint


def test_a_reader_leaves_no_files_behind(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for name in ("a bomb called styles.docx", "attributes.html"):
        file = tmp_path / name
        file.write_bytes(HOSTILE[name]())
        with pytest.raises(AppError):
            import_file(file)
        file.unlink()
    assert list(tmp_path.iterdir()) == []
