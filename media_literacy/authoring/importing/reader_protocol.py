"""What is said between the program and the process that reads a document: a request, and its one answer, as JSON.

Who reads a stranger's bytes may have been taken over by them, so an answer is believed only in its exact shape.
"""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.imported_lesson import MOST_BLOCKS, Imported
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.authoring.importing.text_encodings import chosen_codec
from media_literacy.child_process.process_limits import Limits
from media_literacy.lesson.limits import FILE_BYTES
from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE

LIMITS = Limits(cpu_seconds=4.0, wall_seconds=12.0, memory=300 * 1024 * 1024, answer=4_000_000)
"""What is let through by its size takes a part of the processor’s time, on a slow computer nearly all. Waiting may also
be for a slow drive, or for a busy computer. An answer is a lesson of the largest size, each letter an escape, and what
was left out."""

_MOST_SENTENCES = 2_000
_LONGEST_SENTENCE = 20_000
_MOST_ENCODINGS = 20
_LONGEST_LINE = 200
_MOST_CAPTIONS = MOST_BLOCKS
_LONGEST_CAPTION = 1_000


class BadAnswerError(Exception):
    """An answer that is none, or that tells of a fault in the program; its text is for whoever mends that."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be read: the file at `path`, or else what was pasted, its rich form or its plain one.

    `called` is how the person who asked names the file, `speech` is the language of the words in the answer, `encoding`
    the name of the encoding that a person chose.
    """

    path: Path | None = None
    called: str = ""
    html: str = ""
    text: str = ""
    language: str | None = None
    speech: str | None = None
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no lesson, and what to do."""

    message: str
    hint: str


def request_bytes(request: Request) -> bytes:
    """A request as it is sent. Paths travel as bytes, which need not be text."""
    path = None if request.path is None else os.fsencode(request.path).hex()
    return json.dumps({**asdict(request), "path": path}).encode("ascii")


def read_request(data: bytes) -> Request:
    """The request that was sent by this program itself."""
    values = json.loads(data)
    path = values.pop("path")
    return Request(path=None if path is None else Path(os.fsdecode(bytes.fromhex(path))), **values)


def answer_bytes(answer: Imported | Refusal | str) -> bytes:
    """An answer as it is sent; a text is the traceback of a fault in the program."""
    if isinstance(answer, Imported):
        values: dict[str, Any] = {
            "source": answer.source,
            "dropped": list(answer.dropped),
            "language": answer.recognised_language,
            "encodings": [[choice.encoding, choice.line] for choice in answer.encodings],
            "captions": [list(caption) for caption in answer.captions],
        }
    elif isinstance(answer, Refusal):
        values = {"message": answer.message, "hint": answer.hint}
    else:
        values = {"fault": answer}
    return json.dumps(values).encode("ascii")


def read_answer(data: bytes) -> Imported | Refusal:
    """What was answered; BadAnswerError for anything that is not exactly an answer."""
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as problem:
        raise BadAnswerError("no JSON") from problem
    match values:
        case {
            "source": str(source),
            "dropped": list(dropped),
            "language": language,
            "encodings": list(found),
            "captions": list(left_out),
            **others,
        }:
            encodings, captions = _encodings(found), _captions(left_out)
            is_small = len(source.encode("utf-8", "replace")) <= FILE_BYTES and _are_sentences(dropped)
            if is_small and not others and _is_language(language) and encodings is not None and captions is not None:
                return Imported(source, tuple(dropped), language, encodings, captions)
        case {"message": str(message), "hint": str(hint), **others} if not others and message:
            if _are_sentences([message, hint]):
                return Refusal(message, hint)
        case {"fault": str(traceback)}:
            raise BadAnswerError(traceback[:_LONGEST_SENTENCE])
    raise BadAnswerError("no answer")


def _is_language(found: object) -> bool:
    return found is None or found == "" or (isinstance(found, str) and LANGUAGE.fullmatch(found) is not None)


def _encodings(found: list[Any]) -> tuple[EncodingChoice, ...] | None:
    """The encodings to choose from; None for anything else."""
    choices: list[EncodingChoice] = []
    for one in found:
        match one:
            case [str(encoding), str(line)] if chosen_codec(encoding) and len(line) <= _LONGEST_LINE:
                choices.append(EncodingChoice(encoding, line))
            case _:
                return None
    return tuple(choices) if len(choices) <= _MOST_ENCODINGS else None


def _captions(found: list[Any]) -> tuple[LeftOutCaption, ...] | None:
    """The captions that were left out; None for anything else."""
    captions: list[LeftOutCaption] = []
    for one in found:
        match one:
            case [int(blocks_above), str(text)] if 0 <= blocks_above <= MOST_BLOCKS and len(text) <= _LONGEST_CAPTION:
                captions.append(LeftOutCaption(blocks_above, text))
            case _:
                return None
    return tuple(captions) if len(captions) <= _MOST_CAPTIONS else None


def _are_sentences(found: list[Any]) -> bool:
    return len(found) <= _MOST_SENTENCES and all(
        isinstance(text, str) and len(text) <= _LONGEST_SENTENCE for text in found
    )
