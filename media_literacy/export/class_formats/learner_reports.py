"""The result of each learner as they see it themselves, one PDF file each."""

import re
from collections.abc import Iterator

from media_literacy.engine.results.result_groups import ResultGroup, ResultSection, result_groups
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.wording.author_reason import kind_heading, section_reason
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.engine.wording.result_wording import (
    result_sentences,
    section_about,
    section_heading,
    short_state,
    state_words,
)
from media_literacy.errors import AppError
from media_literacy.export.exporter import ClassExporter, ClassToExport, FolderExporter
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.paper.pieces import (
    BODY,
    BYLINE,
    HEADING,
    NOTE,
    NOTE_TITLE,
    SMALL,
    TITLE,
    Passage,
    Piece,
    Print,
    Span,
    Text,
    ours,
)
from media_literacy.i18n import gettext as _
from media_literacy.i18n import speaking
from media_literacy.jobs import Job
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import Catalogue, load_catalogue
from media_literacy.strings.quotation import quoted

_LONGEST_FILE_NAME = 60
_INDENT = 21.0


def learner_report(sheet: ClassSheet, lesson: Lesson, catalogue: Catalogue) -> Print:
    """What the page of a result says, on paper."""
    counts, *more = result_sentences(sheet.scorecard, lesson, is_guided=sheet.mode is Mode.GUIDED)
    head: list[Piece] = [
        ours(sheet.name, TITLE, keeps_next=True),
        Text((Span(lesson.front.title),), BYLINE, before=2.0, keeps_next=True),
        ours(counts, BODY, before=12.0),
        *(ours(words, NOTE, before=4.0) for words in more),
    ]
    sections = [Passage(tuple(_section(group, lesson, catalogue))) for group in result_groups(sheet.scorecard, lesson)]
    label = origin_label(lesson, is_revealed=True)
    return Print(lesson.front.title, _("Result"), label, (Passage(tuple(head)), *sections), lesson.front.language)


def report_files(subject: ClassToExport, job: Job) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each report."""
    from pathlib import Path

    from media_literacy.export.pdf.pdf_file import pdf_bytes

    if not subject.sheets:
        raise AppError(
            _("There is no report to save, because no learner has a result here."),
            hint=_("Raised hands belong to nobody; save them as a table."),
        )
    catalogue = load_catalogue()
    for number, sheet in enumerate(subject.sheets, start=1):
        job.step(sheet.name)
        with speaking(subject.lesson.front.language):
            data = pdf_bytes(learner_report(sheet, subject.lesson, catalogue), Path(), Paper.A4, job)
        yield report_name(sheet, number, len(subject.sheets)), data


def report_name(sheet: ClassSheet, number: int, count: int) -> str:
    """A name that every disk takes, and that no two share."""
    words = "-".join(re.findall(r"\w+", sheet.name))[:_LONGEST_FILE_NAME]
    return "-".join(filter(None, (str(number).zfill(len(str(count))), words))) + ".pdf"


def _section(group: ResultGroup, lesson: Lesson, catalogue: Catalogue) -> Iterator[Piece]:
    yield ours(section_heading(group.section), HEADING, before=16.0, keeps_next=True)
    if about := section_about(group.section):
        yield ours(about, SMALL, before=2.0, keeps_next=True)
    last_kind = ""
    for judgement in group.judgements:
        sentence = lesson.sentence(judgement.sentence)
        kind = kind_heading(judgement, lesson, catalogue)
        if kind != last_kind:
            last_kind = kind
            yield ours(kind, NOTE_TITLE, before=8.0, keeps_next=True)
        reason = section_reason(judgement, group.section, lesson, catalogue)
        state = state_words(judgement, group.section)
        lines = [words for words in (_state_to_say(state, group.section), reason) if words]
        quote = Text(
            (Span(quoted(sentence.text)),),
            NOTE,
            before=5.0,
            indent=_INDENT,
            marker=str(sentence.number),
            keeps_next=bool(lines),
            about=sentence.number,
        )
        yield quote
        yield from (ours(words, SMALL, before=2.0, indent=_INDENT) for words in lines)


def _state_to_say(state: str, section: ResultSection) -> str:
    """Only what the heading does not say."""
    return "" if state == short_state(section) else state


EXPORTER: ClassExporter = FolderExporter(
    "reports",
    "",
    title=lambda: _("Save reports as PDF"),
    about=lambda: _("What each learner sees as their result, a file each"),
    write_files=report_files,
    rank=30,
    is_printed=True,
    seconds=600.0,
)
