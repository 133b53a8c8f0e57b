"""Documents and pastes made into lessons by another process, which can be given up, and cannot hurt this one."""

from dataclasses import replace
from pathlib import Path

from media_literacy.authoring.importing.imported_lesson import Imported, refuse_large
from media_literacy.authoring.importing.reader_protocol import (
    LIMITS,
    BadAnswerError,
    Refusal,
    Request,
    read_answer,
    request_bytes,
)
from media_literacy.child_process.calling import ChildError, Ending, call, own_command
from media_literacy.child_process.commands import READER
from media_literacy.errors import AppError, FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_in_use
from media_literacy.jobs import UNWATCHED, Job


def import_file(path: Path, language: str | None = None, job: Job = UNWATCHED, encoding: str = "") -> Imported:
    """The lesson that a document makes; FileError says why there is none.

    Without a language a page says its own, else it is recognised; `encoding` is the name of one that a person chose.
    """
    job.step(_("Reading “{name}”").format(name=path.name))
    return _ask(Request(path=path.absolute(), called=str(path), language=language, encoding=encoding), job)


def import_paste(html: str, text: str, job: Job = UNWATCHED) -> Imported:
    """The lesson that a paste makes: of its rich form where there is one that can be read, else of the plain one."""
    job.step(_("Reading what was pasted"))
    if html:
        try:
            return _ask(Request(html=html), job)
        except AppError:
            if not text.strip():
                raise
    return _ask(Request(text=text), job)


def _ask(request: Request, job: Job) -> Imported:
    """The lesson that the reader makes; its refusals are raised, and so is what became of it when it made nothing."""
    refuse_large(len(request.html) + len(request.text))
    fault = AppError if request.path is None else FileError
    try:
        data = request_bytes(replace(request, speech=language_in_use()))
        answer = read_answer(call(own_command(READER), data, LIMITS, job))
    except (ChildError, BadAnswerError) as problem:
        refusal = _refusal(None if isinstance(problem, BadAnswerError) else problem.ending)
        raise fault(refusal.message, hint=refusal.hint) from problem
    if isinstance(answer, Refusal):
        raise fault(answer.message, hint=answer.hint)
    return answer


def _refusal(ending: Ending | None) -> Refusal:
    """Why there is no lesson; None for an answer that is none."""
    match ending:
        case Ending.NOT_STARTED:
            return _not_started()
        case Ending.TOO_LONG:
            return _too_long()
        case _:
            return _too_involved()


def _too_long() -> Refusal:
    return Refusal(
        _("Reading this took too long, so it was given up."),
        _(
            "Many comments, links or merged cells take much time. Save the article alone as plain text, and take that,"
            " or copy a part of it."
        ),
    )


def _not_started() -> Refusal:
    return Refusal(
        _("The part of this program that reads documents could not be started."),
        _("Close other programs and try again. If something guards this computer, let it start Media Literacy."),
    )


def _too_involved() -> Refusal:
    return Refusal(
        _("This is put together in so involved a way that it cannot be taken apart here."),
        _("Save the article alone as plain text, and take that, or copy a part of it."),
    )
