"""The process that reads a document: strangers' bytes are parsed here and nowhere else, within limits."""

import importlib
import traceback
from typing import NoReturn

from media_literacy.authoring.importing.from_file import from_file
from media_literacy.authoring.importing.from_paste import from_paste
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.reader_protocol import LIMITS, Refusal, Request, answer_bytes, read_request
from media_literacy.child_process.serving import serve
from media_literacy.errors import AppError
from media_literacy.i18n import use_language


def serve_reader() -> NoReturn:
    _import_slowly()
    serve(answer, LIMITS)


def answer(request: bytes) -> bytes:
    try:
        wanted = read_request(request)
        use_language(wanted.speech)
        return answer_bytes(_read(wanted))
    except AppError as problem:
        return answer_bytes(Refusal(problem.message, problem.hint))
    except MemoryError:  # the parent is told by how this process ends
        raise
    except Exception:
        return answer_bytes(traceback.format_exc(limit=-20))


def _read(wanted: Request) -> Imported:
    if wanted.path is not None:
        return from_file(wanted.path, wanted.language, wanted.called, wanted.encoding)
    return from_paste(wanted.html, wanted.text, wanted.language)


def _import_slowly() -> None:
    """What reading needs is loaded before the clock runs; on a network home that may take seconds."""
    for name in ("lxml.etree", "mammoth", "sentencex"):
        importlib.import_module(name)
