"""From the bytes of a lesson file to a lesson and the diagnostics on it.

Nothing in a file raises: what can be loaded is loaded, and the rest becomes diagnostics for the author.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from media_literacy.collection_pause import collection_paused
from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Location, Report, Severity
from media_literacy.errors import FileError
from media_literacy.files.reading import NotAFileError, read_file
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.lesson_rules import run_checks
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.limits import FILE_BYTES, NESTING, find_costly_text
from media_literacy.lesson.model import FrontMatter, Lesson
from media_literacy.lesson.pack_folder import find_pack_file
from media_literacy.lesson.pictures.displayable import PictureCheck, check_picture
from media_literacy.lesson.reading.draft_assembly import Written, assemble
from media_literacy.lesson.reading.front.front_reader import read_front_matter
from media_literacy.lesson.reading.labels import BAD_LABEL
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.reading.source_bytes import decoded_source
from media_literacy.lesson.source import Source

TOO_DEEP = DiagnosticCode(
    "too-deep",
    Severity.ERROR,
    FormWording(
        message=deferred("Lists or quotations stand too deep inside each other here."),
        hint=deferred("Write it with fewer levels."),
        opens="source",
    ),
)


@dataclass(frozen=True, slots=True)
class ParsedLesson:
    """What a file gave: the draft, None when there is nothing to read in it, and all diagnostics in their order."""

    draft: Draft | None
    report: Report

    @property
    def lesson(self) -> Lesson | None:
        """The lesson alone, without its places in the file."""
        return self.draft.lesson if self.draft is not None else None


def read_lesson(path: Path) -> ParsedLesson:
    """Read and parse a lesson file; FileError for one that is missing, unreadable or no file."""
    return parse_lesson(read_bytes(path), path, is_in_pack=find_pack_file(path) is not None)


def read_front(path: Path) -> FrontMatter | None:
    """What describes a lesson, without its text: quick for every file. None where the file is no text."""
    collector = DiagnosticCollector()
    source = decoded_source(read_bytes(path), collector)
    if source is None:
        return None
    reader = read_front_matter(source, collector)
    headline = next((line[2:].strip() for line in source.lines if line.startswith("# ")), "")
    return reader.front_matter(path, reader.language(), headline)


def read_bytes(path: Path) -> bytes:
    """The bytes of a lesson file, one more than a lesson may have at most; FileError as for `read_lesson`."""
    try:
        return read_file(path, FILE_BYTES + 1)
    except IsADirectoryError as problem:
        hint = _("Name a lesson file, which ends in .md.")
        raise FileError(_("“{path}” is a folder.").format(path=path), hint=hint) from problem
    except NotAFileError as problem:
        raise FileError(_("“{path}” is not a file.").format(path=path), hint=_("Name a lesson file.")) from problem
    except FileNotFoundError as problem:
        hint = _("Check the name, and the folder that it is in.")
        raise FileError(_("There is no file “{path}”.").format(path=path), hint=hint) from problem
    except OSError as problem:
        hint = _("Check that you may read it, and that its disk is there.")
        raise FileError(_("The file “{path}” could not be read.").format(path=path), hint=hint) from problem


@collection_paused()
def parse_lesson(
    data: bytes, file: Path, *, media: PictureCheck | None = None, is_in_pack: bool = False
) -> ParsedLesson:
    """Parse the bytes of a lesson. `media` judges its pictures; without it they are looked for beside `file`."""
    collector = DiagnosticCollector()
    source = decoded_source(data, collector)
    draft: Draft | None = None
    found: Sequence[Diagnostic] = ()
    if source is not None:
        draft = _draft(source, file, media or partial(check_picture, file.parent), collector, is_in_pack=is_in_pack)
        if draft is not None:
            found = run_checks(draft)
    collector.extend(found)
    return ParsedLesson(draft, Report(str(file), collector.sorted(source)))


def _draft(
    source: Source, file: Path, media: PictureCheck, collector: DiagnosticCollector, *, is_in_pack: bool
) -> Draft | None:
    front = read_front_matter(source, collector)
    costly = find_costly_text(source, front.body_line)
    if costly is not None:
        collector.extend([costly])
        return None
    base = front.body_line - 1
    body = read_body(source.lines, base)
    _check_depth(body.too_deep, base, source, collector)
    _check_definitions(body.definitions, base, source, collector)
    written = Written(source, file, base + 1, body.blocks, body.notes, is_in_pack)
    return assemble(written, front, media, collector)


def _check_depth(lines: Iterable[int], base: int, source: Source, collector: DiagnosticCollector) -> None:
    """Say where lists and quotations stand deeper than is read."""
    for line in lines:
        message = _("Lists and quotations may stand {count} deep inside each other; here they go deeper.")
        where = source.rest_of_line(Location(base + line + 1, 1))
        collector.add(TOO_DEEP, message.format(count=NESTING), where, _("Write it with fewer levels."))


def _check_definitions(
    definitions: Mapping[str, int], base: int, source: Source, collector: DiagnosticCollector
) -> None:
    """A note whose label holds a space is no note but a link's address, and would vanish."""
    for label, line in definitions.items():
        if label.startswith("^"):
            message = _("The label “{label}” holds a space, so this is no note.").format(label=label[1:].lower())
            hint = _("A label holds a-z, 0-9 and hyphens.")
            start = source.starts[base + line]
            end = start + source.line(base + line + 1).find("]:") + len("]:")
            collector.add(BAD_LABEL, message, source.range(start, end), hint)
