"""`grade LESSON --marked 3,7`: the result for a sheet of paper."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

from media_literacy.cli.lesson_files import read_whole_lesson, tell_errors
from media_literacy.cli.output import print_json, write
from media_literacy.cli.text import wrapped
from media_literacy.engine.grading import Judgement, Scorecard, grade
from media_literacy.engine.state import Mark
from media_literacy.engine.typed_sheet import state_of_sheet
from media_literacy.engine.wording import origin_label, outcome_word, result_words
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.reading.links import nearest
from media_literacy.strings.shortening import shortened

_QUOTE_CHARACTERS = 40


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("lesson", metavar="LESSON", type=Path, help=_("a lesson: a file that ends in .md"))
    parser.add_argument(
        "--marked",
        metavar="SENTENCES",
        required=True,
        action="append",
        help=_("what was marked on the sheet: numbers or ids, with commas; empty for nothing"),
    )
    parser.add_argument("--json", action="store_true", help=_("print the result as data for scripts"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """Print the result; 1 when the lesson has errors, whose parts are left out."""
    lesson, report = read_whole_lesson(arguments.lesson)
    tell_errors(arguments.lesson, lesson, report)
    if lesson is None:
        return 1
    marked = [sentence_named(name, lesson) for name in _names(arguments.marked)]
    scorecard = grade(state_of_sheet(lesson, MappingProxyType(dict.fromkeys(marked, Mark()))), lesson)
    if arguments.json:
        print_json(_as_data(scorecard, lesson))
    else:
        _print_result(scorecard, lesson)
    return 1 if report.has_errors else 0


def sentence_named(name: str, lesson: Lesson) -> SentenceId:
    """The sentence that a number or an id means; a number goes first, since that is what stands on paper."""
    sentences = lesson.article.sentences
    if name.isdecimal() and len(name) < 9 and 1 <= int(name) <= len(sentences):
        return sentences[int(name) - 1].id
    if any(one.id == name for one in sentences):
        return SentenceId(name)
    meant = nearest(name, [one.id for one in sentences])
    if meant is not None:
        hint = _("Did you mean “{word}”?").format(word=meant)
    else:
        hint = _("Sentences are numbered from 1 to {last}; “outline” shows them.").format(last=len(sentences))
    raise AppError(_("There is no sentence “{name}” in this lesson.").format(name=name), hint=hint)


def _names(given: Sequence[str]) -> list[str]:
    return [name for text in given for name in text.replace(",", " ").split()]


def _as_data(scorecard: Scorecard, lesson: Lesson) -> dict[str, object]:
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
            {"number": number, "id": one.sentence, "marked": one.is_marked, "outcome": str(one.outcome)}
            for number, one in enumerate(scorecard.judgements, start=1)
        ],
        "words": result_words(scorecard, lesson),
    }


def _print_result(scorecard: Scorecard, lesson: Lesson) -> None:
    write(*wrapped(result_words(scorecard, lesson)), "")
    rows = [_row(number, one) for number, one in enumerate(scorecard.judgements, start=1)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row, sentence in zip(rows, lesson.article.sentences, strict=True):
        cells = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        write(f"{cells}  {shortened(sentence.text, _QUOTE_CHARACTERS)}")
    write("", origin_label(lesson, is_revealed=True))


def _row(number: int, judgement: Judgement) -> tuple[str, str, str]:
    marked = _("marked") if judgement.is_marked else _("not marked")
    return f"{number:>3}", marked, outcome_word(judgement.outcome) if judgement.outcome else ""
