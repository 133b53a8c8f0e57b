"""The process that reads a document answers whatever it is given."""

import json
import time
from pathlib import Path

import pytest
from authoring.importing.hostile_documents import HOSTILE
from run_size import IS_LONG, run_size

from media_literacy.authoring.importing.reader_process import answer
from media_literacy.authoring.importing.reader_protocol import (
    BadAnswerError,
    Request,
    read_answer,
    request_bytes,
)
from media_literacy.i18n import use_language

SLOW = {name for name in HOSTILE if "as many" in name} | {
    "footnotes that lead nowhere.docx", "ends without fields.docx", "comments.docx", "cells merged across.docx",
    "links.docx", "attributes.html", "breaks.html", "classes.html", "fonts, misnested.html",
    "relative links.html", "styles.html", "tables beside each other.html", "tables in tables in tables.html",
}  # fmt: skip
"""What is within all limits of size, or nearly, and takes most of the time that may be taken."""

ALIKE = {
    "a main part that is a number.docx", "an attribute of two megabytes.docx", "many relations.docx",
    "many styles.docx", "attributes everywhere.docx", "symbols.docx", "a link of a megabyte.docx", "items.txt",
    "a hundred thousand footnotes.docx", "a bomb called content types.docx", "a bomb called rels.docx",
    "zeros that unpack to 30 MB.docx", "attributes.docx", "tiny runs, each in all styles.docx", "long cells.html",
    "empty paragraphs with styles.docx", "many paragraphs.docx", "footnotes within the limit.docx",
    "text just below the limit of bytes.docx", "rules with spaces.txt",
}  # fmt: skip
"""What hurts in the way of another one, such as an attribute of ten megabytes: read in a long run alone."""

SHARE = run_size(usual=16, long=1)
"""A usual run reads a sixteenth of a large page or text."""
MOST_OF_FLOOR = 30
"""How much longer than a million additions one may take: about twice the dearest of them."""
LARGE = 40_000


def shortened(name: str, data: bytes) -> bytes:
    """The beginning and the end of a large page or text; a Word document as it is."""
    if name.endswith(".docx") or len(data) < LARGE:
        return data
    half = len(data) // SHARE // 2
    return data[:half] + data[-half:]


def floor_seconds() -> float:
    """The time of the processor that a million additions take here: computers differ by more than documents do."""
    began = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return time.process_time() - began


def answer_and_seconds(file: Path, name: str) -> tuple[dict[str, str], float]:
    began = time.process_time()
    answered = json.loads(answer(request_bytes(Request(file, name))))
    return answered, time.process_time() - began


def test_a_fault_of_the_program_is_kept_for_who_mends_it(monkeypatch) -> None:
    monkeypatch.setattr("media_literacy.authoring.importing.reader_process.from_paste", lambda *_args: 1 / 0)
    with pytest.raises(BadAnswerError, match="ZeroDivisionError"):
        read_answer(answer(request_bytes(Request(text="a"))))


@pytest.mark.timeout(600)  # a hundred documents, each within its own time
def test_no_document_that_was_made_to_hurt_breaks_its_reader(tmp_path: Path) -> None:
    assert HOSTILE.keys() >= SLOW | ALIKE
    late: list[str] = []
    most_seconds = MOST_OF_FLOOR * floor_seconds()
    for name, make in HOSTILE.items():
        if name in SLOW or (name in ALIKE and not IS_LONG):
            continue
        file = tmp_path / "document"
        file = file.with_suffix(Path(name).suffix)
        file.write_bytes(shortened(name, make()))
        answered, seconds = answer_and_seconds(file, name)
        if seconds > most_seconds:  # a busy machine is slower with both
            before, (_answered, seconds) = floor_seconds(), answer_and_seconds(file, name)
            if seconds > MOST_OF_FLOOR * max(before, floor_seconds()):
                late.append(name)
        assert answered.get("source") or (answered.get("message") and answered["hint"]), (name, answered)
    use_language(None)
    assert late == []
