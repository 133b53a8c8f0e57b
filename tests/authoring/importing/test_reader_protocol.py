"""How large an answer may be that is believed."""

from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.authoring.importing.reader_protocol import (
    LIMITS,
    BadAnswerError,
    Refusal,
    Request,
    answer_bytes,
    read_answer,
    read_request,
    request_bytes,
)
from media_literacy.child_process.process_limits import Limits

GREEK = EncodingChoice("windows-1253", "Ο δήμος")


def is_believed(answer: Imported | Refusal | str) -> bool:
    try:
        return read_answer(answer_bytes(answer)) == answer
    except BadAnswerError:
        return False


def captioned(text: str = "A bus.", at: int = 1) -> Imported:
    return Imported("", captions=(LeftOutCaption(at, text),))


@each_row(
    ("fits", "does_not"),
    [
        (Imported("x" * 262_144), Imported("x" * 262_145)),
        (Imported("", ("a",) * 2_000), Imported("", ("a",) * 2_001)),
        (Imported("", ("a" * 20_000,)), Imported("", ("a" * 20_001,))),
        (Imported("", (), "es"), Imported("", (), "no tag")),
        (Imported("", (), None, (GREEK,) * 20), Imported("", (), None, (GREEK,) * 21)),
        (Imported("", (), None, (GREEK,)), Imported("", (), None, (EncodingChoice("punycode", ""),))),
        (captioned("a" * 1_000), captioned("a" * 1_001)),
        (captioned(at=4_000), captioned(at=4_001)),
        (
            Imported("", (), None, (EncodingChoice("koi8-r", "a" * 200),)),
            Imported("", (), None, (EncodingChoice("koi8-r", "a" * 201),)),
        ),
        (Refusal("a" * 20_000, ""), Refusal("a" * 20_001, "")),
        (Refusal("No.", "a" * 20_000), Refusal("No.", "a" * 20_001)),
    ],
    ids=[
        "source",
        "number of sentences",
        "sentence",
        "language",
        "number of encodings",
        "encoding",
        "caption",
        "place of a caption",
        "line",
        "message",
        "hint",
    ],
)
def test_an_answer_is_believed_up_to_its_limit(fits: Imported | Refusal, does_not: Imported | Refusal):
    assert is_believed(fits)
    assert not is_believed(does_not)


def test_a_traceback_is_kept_in_its_first_20000_signs():
    with pytest.raises(BadAnswerError) as fault:
        read_answer(answer_bytes("a" * 20_001))
    assert str(fault.value) == "a" * 20_000


def test_a_reader_has_as_much_as_the_decision_says():
    assert (LIMITS.cpu_seconds, LIMITS.wall_seconds) == (4.0, 12.0)
    assert Limits(cpu_seconds=4.0, wall_seconds=12.0, memory=314_572_800, answer=4_000_000) == LIMITS


def test_what_is_asked_and_answered_comes_through_whole() -> None:
    request = Request(Path("/tmp/a\udcff"), "a\n\ud800", "<é>", "text\0", "pt-BR", "es", "koi8-r")
    assert read_request(request_bytes(request)) == request
    choices = (EncodingChoice("koi8-r", "Кафе"), EncodingChoice("macintosh", "é"))
    captions = (LeftOutCaption(2, "Un été (Photo: A. B.)."),)
    lesson = Imported("# é\n", ("One.", "Two."), "pt-BR", choices, captions)
    for wanted in (lesson, Imported("a", (), ""), Refusal("No.", "")):
        assert read_answer(answer_bytes(wanted)) == wanted
