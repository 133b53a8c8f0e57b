"""The results of a class in the terminal: codes and files that came back, each graded, and all of them together."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import MappingProxyType

from media_literacy.cli.output import warn, write
from media_literacy.cli.text import two_columns, wrapped
from media_literacy.engine.results.grading import Scorecard
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import ClassSheet, class_sheet
from media_literacy.engine.sheets.class_summary import class_summary
from media_literacy.engine.sheets.class_summary_words import hesitation_words, summary_words
from media_literacy.engine.sheets.class_tally import SentenceTally
from media_literacy.engine.sheets.returned_words import came_as_word, proves_nothing, taken_in_words
from media_literacy.engine.sheets.taking_in import Found, Sheets, TakenIn, found_in_file, found_in_text, take_in
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.engine.wording.sheet_words import sheet_words
from media_literacy.engine.wording.tries_wording import mode_words
from media_literacy.errors import FileError
from media_literacy.export.exporter import ClassToExport
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.store.files.result_files import given_files
from media_literacy.strings.shortening import shortened

_QUOTE_CHARACTERS = 36
_NOTHING: Sheets = MappingProxyType({})


def returned(codes: Sequence[str], paths: Iterable[Path], lesson: Lesson, there: Sheets = _NOTHING) -> TakenIn:
    """What came back, as codes and in files and folders, beside what is there; the same attempt once."""
    return take_in(there, _found(codes, paths, lesson))


def class_of(taken: TakenIn, paper: Scorecard | None, lesson: Lesson) -> list[ClassSheet]:
    """All sheets; the one on paper first, if there is one."""
    typed = [] if paper is None else [ClassSheet(_("Sheet {number}").format(number=1), paper)]
    return [*typed, *(class_sheet(sheet) for sheet in taken.sheets.values())]


def print_class(found: ClassToExport, taken: TakenIn) -> None:
    """Each result, how many doubted each sentence, and what was taken; what was not goes to standard error."""
    sheets, counted, lesson = found.sheets, found.counted, found.lesson
    if counted.learners > 1:
        summary = class_summary(sheets, counted, lesson)
        write(*(line for words in summary_words(summary, lesson) for line in wrapped(words)))
        write(
            *(line for tally in summary.hesitated for line in wrapped(hesitation_words(tally, lesson), "  ", "  ")), ""
        )
    for sheet in sheets:
        is_of_seat = sheet.came_as is CameAs.SEAT
        words = sheet_words(sheet.scorecard, is_guided=sheet.mode is Mode.GUIDED, is_of_seat=is_of_seat)
        how = _("{way}, {came_as}").format(way=mode_words(sheet.mode), came_as=came_as_word(sheet.came_as))
        write(*wrapped(_("{name} ({how})").format(name=sheet.name, how=how)), *wrapped(words, indent="    "))
    if counted.learners > 1:
        said = [
            _count_words(sentence.number, count)
            for sentence, count in zip(lesson.article.sentences, counted.sentences, strict=True)
        ]
        widest = max(map(len, said))
        quotes = [shortened(sentence.text, _QUOTE_CHARACTERS) for sentence in lesson.article.sentences]
        cells = [cell.ljust(widest) for cell in said]
        write("", *two_columns(list(zip(cells, quotes, strict=True)), indent=""))
    if any(sheet.came_as in (CameAs.CODE, CameAs.FILE) for sheet in sheets):
        write("", *wrapped(proves_nothing()))
    write("", *wrapped(origin_label(lesson, is_revealed=True)))
    for line in taken_in_words(taken):
        warn(*wrapped(line))


def class_as_data(found: ClassToExport, taken: TakenIn) -> dict[str, object]:
    """The same for scripts."""
    sheets, counted, lesson = found.sheets, found.counted, found.lesson
    return {
        "lesson": lesson.front.id,
        "sheets": [
            {
                "name": sheet.name,
                "came_as": str(sheet.came_as),
                "mode": str(sheet.mode),
                "counts": counts_as_data(sheet.scorecard),
                "words": result_words(sheet.scorecard, lesson, is_guided=sheet.mode is Mode.GUIDED),
            }
            for sheet in sheets
        ],
        "sentences": [
            {"number": number, "id": count.sentence, "doubted": count.doubted, "readers": count.readers}
            for number, count in enumerate(counted.sentences, start=1)
        ],
        "raised_hands": counted.hands.people if counted.hands is not None else 0,
        "known": len(taken.known),
        "refused": [
            {"source": source, "reason": reason.message, "hint": reason.hint} for source, reason in taken.refused
        ],
    }


def counts_as_data(scorecard: Scorecard) -> dict[str, int]:
    """The totals of a result."""
    names = ("flags", "caught", "fine", "left_alone", "false_alarms", "open")
    return {name: getattr(scorecard, name) for name in names}


def _found(codes: Sequence[str], paths: Iterable[Path], lesson: Lesson) -> Iterator[Found]:
    for code in codes:
        yield from found_in_text(code, lesson)
    for given in given_files(paths):
        if isinstance(given.data, FileError):
            yield Found(given.name, given.data)
        else:
            yield from found_in_file(given.data, given.name, lesson)


def _count_words(number: int, count: SentenceTally) -> str:
    frame = _("{number}  doubted by {doubted} of {readers}") if count.readers else _("{number}  read by nobody")
    return frame.format(number=f"{number:>3}", doubted=count.doubted, readers=count.readers)
