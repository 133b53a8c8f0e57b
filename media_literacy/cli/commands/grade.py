"""`grade LESSON`: the result for a sheet of paper, or for codes and files that came back from a web page."""

from media_literacy.cli.arguments import add_json, add_lesson
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.cli.output import print_json, warn, write
from media_literacy.errors import AppError
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from media_literacy.engine.results.grading import Scorecard
    from media_literacy.lesson.model import Lesson

_QUOTE_CHARACTERS = 36


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    add_lesson(parser)
    parser.add_argument(
        "--marked",
        metavar=_("SENTENCES"),
        action="append",
        help=_("what was marked on the sheet: numbers, ranges such as 3-5, or ids, with commas; empty for nothing"),
    )
    parser.add_argument(
        "--numbering",
        metavar=_("CODE"),
        action="append",
        default=[],
        help=_("the numbering at the top of each page of the sheet, such as 7K3F; with another one nothing is graded"),
    )
    parser.add_argument(
        "--code",
        metavar=_("CODE"),
        action="append",
        default=[],
        help=_(
            "the code of a web page, in quotes, with a name before it if you like: “Ada: 2A3C-P304-…”; may be repeated"
        ),
    )
    parser.add_argument(
        "--results",
        metavar=_("PATH"),
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help=_("files that web pages saved, texts or tables with a code in each line, and folders of these"),
    )
    add_json(parser, _("write the result as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print the result for what could be loaded."""
    from media_literacy.cli.named_lessons import read_and_print_errors
    from media_literacy.engine.sheets.numbering import numbering_of, same_numbering_or_error

    if arguments.marked is None and not arguments.code and not arguments.results:
        raise AppError(_("There is nothing to grade."), hint=_("Add --marked 3,7, --code CODE or --results PATH."))
    if arguments.numbering and arguments.marked is None:
        raise AppError(
            _("--numbering is of a sheet of paper, and none was given."), hint=_("Add --marked with what was marked.")
        )
    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is None:
        return exit_code
    same_numbering_or_error(arguments.numbering, numbering_of(lesson))
    if arguments.code or arguments.results:
        return max(exit_code, _grade_class(arguments, lesson))
    scorecard = _graded(arguments.marked or (), lesson)
    if arguments.json:
        print_json(_as_data(scorecard, lesson))
    else:
        _print_result(scorecard, lesson)
        if not arguments.numbering and _has_number(arguments.marked, lesson):
            _print_numbering(numbering_of(lesson))
    return exit_code


def _grade_class(arguments: "argparse.Namespace", lesson: "Lesson") -> int:
    """Print what came back; the exit code says whether anything was not taken."""
    from media_literacy.cli.class_results import class_as_data, class_of, print_class, returned
    from media_literacy.export.exporter import class_to_export

    paper = None if arguments.marked is None else _graded(arguments.marked, lesson)
    taken = returned(arguments.code, arguments.results, lesson)
    found = class_to_export(class_of(taken, paper, lesson), lesson)
    if arguments.json:
        print_json(class_as_data(found, taken))
    else:
        print_class(found, taken)
    return HAS_ERRORS if taken.refused else FINE


def _graded(marked: "Sequence[str]", lesson: "Lesson") -> "Scorecard":
    from types import MappingProxyType

    from media_literacy.cli.sentences import sentences_named
    from media_literacy.engine.attempts.attempt_state import Mark
    from media_literacy.engine.results.grading import grade
    from media_literacy.engine.sheets.typed_sheet import state_of_sheet

    marks = MappingProxyType({sentence: Mark() for names in marked for sentence in sentences_named(names, lesson)})
    return grade(state_of_sheet(lesson, marks), lesson)


def _as_data(scorecard: "Scorecard", lesson: "Lesson") -> dict[str, object]:
    from media_literacy.cli.class_results import counts_as_data
    from media_literacy.engine.wording.result_wording import result_words

    return {
        "lesson": lesson.front.id,
        "counts": counts_as_data(scorecard),
        "sentences": [
            {
                "number": number,
                "id": judgement.sentence,
                "marked": judgement.is_marked,
                "outcome": str(judgement.outcome),
            }
            for number, judgement in enumerate(scorecard.judgements, start=1)
        ],
        "words": result_words(scorecard, lesson),
    }


def _print_result(scorecard: "Scorecard", lesson: "Lesson") -> None:
    from media_literacy.cli.text import two_columns, wrapped
    from media_literacy.engine.wording.outcome_wording import origin_label, outcome_word
    from media_literacy.engine.wording.result_wording import result_words
    from media_literacy.strings.shortening import shortened

    rows = []
    for number, judgement in enumerate(scorecard.judgements, start=1):
        marked = _("marked") if judgement.is_marked else _("not marked")
        rows.append((f"{number:>3}", marked, outcome_word(judgement.outcome) if judgement.outcome else ""))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    cells = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    quotes = [shortened(sentence.text, _QUOTE_CHARACTERS) for sentence in lesson.article.sentences]
    write(*wrapped(result_words(scorecard, lesson)), "", *two_columns(list(zip(cells, quotes, strict=True)), indent=""))
    write("", *wrapped(origin_label(lesson, is_revealed=True)))


def _has_number(marked: "Sequence[str] | None", lesson: "Lesson") -> bool:
    """Whether a sentence was named by its number, which means another one on paper with another numbering."""
    ids = {sentence.id for sentence in lesson.article.sentences}
    return any(name not in ids for names in marked or () for name in names.replace(",", " ").split())


def _print_numbering(numbering: str) -> None:
    from media_literacy.cli.text import wrapped

    message = _(
        "Numbers were taken by the numbering {code}. Compare it with that at the top of the sheet, or add --numbering"
        " with what stands there: by another one they mean other sentences."
    )
    warn(*wrapped(message.format(code=numbering)))


COMMAND = Command(
    "grade",
    deferred("LESSON …"),
    about=lambda: _("Work out the result for a sheet of paper, or for codes and files of a web page."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out, or a result was not taken"),
    add_arguments=add_arguments,
    run=run,
)
