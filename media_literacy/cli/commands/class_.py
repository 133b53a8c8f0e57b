"""`class [NUMBER]`: the lessons that classes had on this computer, or the results of one of them."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.cli.output import print_json, write
from media_literacy.errors import AppError
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from media_literacy.classroom.results.lesson_results import LessonResults
    from media_literacy.export.exporter import ClassToExport
    from media_literacy.store.classes.live_rows import SessionRow
    from media_literacy.store.classes.live_store import LiveStore


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument(
        "number", metavar=_("NUMBER"), nargs="?", default="", help=_("a lesson by its number in the list, or by its id")
    )
    parser.add_argument(
        "--code",
        metavar=_("CODE"),
        action="append",
        default=[],
        help=_("a code that came back as well; may be repeated"),
    )
    parser.add_argument(
        "--results",
        metavar=_("PATH"),
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        help=_("files that came back as well, on a stick for example, and folders of these; each attempt counts once"),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=_("FILE"),
        type=Path,
        help=_("save a table (.csv or .xlsx), or in a new folder of that name the report of each learner as PDF"),
    )
    parser.add_argument("-f", "--force", action="store_true", help=_("write over a file that is there"))
    add_json(parser, _("write the list or the results as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """List the lessons, or print the results of one."""
    from media_literacy.classroom.results.lesson_results import lesson_results
    from media_literacy.store.classes.live_store import LiveStore, has_classes

    assert data_dir is not None
    if not has_classes(data_dir):
        if arguments.number:
            raise _no_lesson(arguments.number)
        return _list((), as_json=arguments.json)
    store = LiveStore(data_dir)
    try:
        if not arguments.number:
            return _list(store.sessions(), as_json=arguments.json)
        results = lesson_results(store, _named(arguments.number, store))
    finally:
        store.close()
    return _print(results, arguments)


def _list(sessions: "Sequence[SessionRow]", *, as_json: bool) -> int:
    from media_literacy.cli.text import two_columns

    if as_json:
        print_json(
            [
                {"number": number, "id": row.id, "title": row.title, "begun": row.begun, "ended": row.ended}
                for number, row in enumerate(sessions, start=1)
            ]
        )
    elif sessions:
        rows = [(f"{number:>3}  {row.begun[:10]}", row.title) for number, row in enumerate(sessions, start=1)]
        write(*two_columns(rows, indent=""))
    else:
        write(_("No class had a lesson on this computer."))
    return FINE


def _named(number: str, store: "LiveStore") -> str:
    sessions = store.sessions()
    if number.isdecimal() and 1 <= int(number[:9]) <= len(sessions):
        return sessions[int(number[:9]) - 1].id
    if any(row.id == number for row in sessions):
        return number
    raise _no_lesson(number)


def _no_lesson(number: str) -> AppError:
    return AppError(
        _("No lesson of a class has the number “{number}”.").format(number=number),
        hint=_("The command “class” without a number lists them."),
    )


def _print(results: "LessonResults", arguments: "argparse.Namespace") -> int:
    from media_literacy.classroom.results.all_sheets import returned_sheets, typed_sheets
    from media_literacy.cli.class_results import class_as_data, class_of, print_class, returned
    from media_literacy.export.exporter import class_to_export

    lesson = results.lesson
    taken = returned(arguments.code, arguments.results, lesson, returned_sheets(results))
    sheets = [*typed_sheets(results), *class_of(taken, None, lesson)]
    found = class_to_export(sheets, lesson, results.hands)
    if arguments.output is not None:
        _save(found, arguments)
    if arguments.json:
        print_json({**class_as_data(found, taken), "silent": results.seats.silent})
    else:
        print_class(found, taken)
    return HAS_ERRORS if taken.refused else FINE


def _save(found: "ClassToExport", arguments: "argparse.Namespace") -> None:
    from media_literacy.cli.new_files import refuse_to_overwrite
    from media_literacy.export.exporter import export
    from media_literacy.export.exporters import class_exporters

    target = arguments.output
    exporters = [exporter for exporter in class_exporters() if exporter.ending == target.suffix.lower()]
    if not exporters:
        raise AppError(
            _("A table ends in .csv or .xlsx; a name without an ending is a folder for the reports of all learners."),
            hint=_("Choose another name with “-o”."),
        )
    refuse_to_overwrite([target], is_forced=arguments.force)
    if exporters[0].is_printed:
        from media_literacy.export.pdf.qt_start import start_qt

        start_qt()
    export(exporters[0], found, target)
    if not arguments.json:
        write(_("Saved: {file}").format(file=target), "")


COMMAND = Command(
    "class",
    deferred("[NUMBER] …"),
    about=lambda: _("List the lessons that classes had here, or print the results of one."),
    errors_mean=lambda: _("a result was not taken"),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
