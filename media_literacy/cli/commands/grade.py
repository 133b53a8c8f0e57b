"""`grade LESSON --marked 3,7`: the result for a sheet of paper."""

from media_literacy.cli.arguments import add_json, add_lesson
from media_literacy.cli.command import Command
from media_literacy.cli.output import print_json, write
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
    add_lesson(parser)
    parser.add_argument(
        "--marked",
        metavar="SENTENCES",
        required=True,
        action="append",
        help=_("what was marked on the sheet: numbers, ranges such as 3-5, or ids, with commas; empty for nothing"),
    )
    add_json(parser, _("print the result as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print the result for what could be loaded."""
    from media_literacy.cli.named_lessons import read_and_print_errors

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is not None and arguments.json:
        print_json(_as_data(_graded(arguments.marked, lesson), lesson))
    elif lesson is not None:
        _print_result(_graded(arguments.marked, lesson), lesson)
    return exit_code


def _graded(marked: "Sequence[str]", lesson: "Lesson") -> "Scorecard":
    from types import MappingProxyType

    from media_literacy.cli.sentences import sentences_named
    from media_literacy.engine.attempts.attempt_state import Mark
    from media_literacy.engine.results.grading import grade
    from media_literacy.engine.sheets.typed_sheet import state_of_sheet

    marks = MappingProxyType({sentence: Mark() for names in marked for sentence in sentences_named(names, lesson)})
    return grade(state_of_sheet(lesson, marks), lesson)


def _as_data(scorecard: "Scorecard", lesson: "Lesson") -> dict[str, object]:
    from media_literacy.engine.wording.result_wording import result_words

    return {
        "lesson": lesson.front.id,
        "counts": {
            "flags": scorecard.flags,
            "caught": scorecard.caught,
            "fine": scorecard.fine,
            "left_alone": scorecard.left_alone,
            "false_alarms": scorecard.false_alarms,
            "open": scorecard.open,
        },
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


COMMAND = Command(
    "grade",
    "LESSON …",
    about=lambda: _("Work out the result for a sheet of paper."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
