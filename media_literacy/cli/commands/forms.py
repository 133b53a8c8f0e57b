"""`forms PACK SHEETS.csv …`: what came of the forms of a course for a class, beside each other."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.cli.output import print_json, warn, write
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from media_literacy.engine.course.class_forms import ClassComparison
    from media_literacy.engine.measures.clustered_shares import Clustered
    from media_literacy.engine.sheets.form_sheets import Form, FormSheet
    from media_literacy.lesson.occasions import Occasion


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    from pathlib import Path

    parser.add_argument("pack", metavar=_("PACK"), type=Path, help=_("the course: a folder, or its id"))
    parser.add_argument(
        "sheets",
        metavar=_("SHEETS"),
        type=Path,
        nargs="+",
        help=_(
            "a table (.csv) with a row an article of a learner: form, name, article, doubted sentences; what the window"
            " saves is one"
        ),
    )
    parser.add_argument(
        "--class",
        metavar=_("TITLE"),
        dest="of_class",
        default="",
        help=_("a class by its title: learners are matched with its list of names"),
    )
    parser.add_argument("-o", "--output", metavar=_("FILE"), type=Path, help=_("save all of it as a table (.csv)"))
    add_json(parser, _("write the shares and changes as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print what the sheets of all tables come to; what means nothing in them is told and left out."""
    from media_literacy.cli.named_packs import articles_for, pack_named
    from media_literacy.engine.course.form_comparison import FORMS
    from media_literacy.engine.sheets.form_roster import compare_in_class, match_with_roster
    from media_literacy.engine.sheets.form_roster_words import roster_limits, roster_words
    from media_literacy.engine.sheets.form_sheets import Form

    names = _names(arguments.of_class, data_dir)
    pack = pack_named(arguments.pack)
    forms = {form: Form(form, articles_for(pack, form)) for form in FORMS if form in pack.occasions}
    sheets, faults = _read_all(arguments.sheets, forms)
    warn(*faults)
    comparison = compare_in_class(sheets, names)
    if arguments.output is not None:
        _save(arguments.output, sheets, forms, names)
    if arguments.json:
        print_json(_as_data(comparison))
    else:
        _print(comparison)
        if who := roster_words(match_with_roster([sheet.typed for sheet in sheets], names), names):
            write("", _("Who has which sheets"), *_indented([*who, roster_limits()]))
    return HAS_ERRORS if faults else FINE


def _read_all(
    files: "Sequence[Path]", forms: "Mapping[Occasion, Form]"
) -> "tuple[tuple[FormSheet, ...], tuple[str, ...]]":
    """The sheets of all files, and whole lines about what is wrong with them."""
    from media_literacy.engine.sheets.form_table import join_tables, read_sheet_rows
    from media_literacy.export.tables import read_table_file
    from media_literacy.lesson.vocabulary.kinds import load_catalogue

    tables = [(file, read_sheet_rows(read_table_file(file), forms, load_catalogue())) for file in files]
    joined = join_tables(table.sheets for _file, table in tables)
    faults = [_("{file}: {fault}").format(file=file, fault=fault) for file, table in tables for fault in table.faults]
    return joined.sheets, (*faults, *joined.faults)


def _names(title: str, data_dir: "Path | None") -> "tuple[str, ...]":
    """Those of the class with that title; none where none is asked for."""
    if not title:
        return ()
    from media_literacy.classroom.rosters.class_list import read_class_list
    from media_literacy.errors import AppError

    assert data_dir is not None
    rosters = [each.roster for each in read_class_list(data_dir).classes]
    found = next((roster for roster in rosters if roster.title.casefold() == title.strip().casefold()), None)
    if found is None:
        known = ", ".join(roster.title for roster in rosters)
        raise AppError(
            _("There is no class “{title}” on this computer.").format(title=title),
            hint=_("There are: {titles}").format(titles=known) if known else _("Make it under “Lead a class”."),
        )
    return found.names


def _save(
    target: "Path", sheets: "Sequence[FormSheet]", forms: "Mapping[Occasion, Form]", names: "Sequence[str]"
) -> None:
    from media_literacy.export.exporter import export
    from media_literacy.export.form_comparison_table import FORM_COMPARISON_CSV, ClassFormsToExport

    export(FORM_COMPARISON_CSV, ClassFormsToExport(sheets, forms, names), target)
    write(_("Saved: {file}").format(file=target), "")


def _print(comparison: "ClassComparison") -> None:
    from media_literacy.cli.text import wrapped
    from media_literacy.engine.wording.measures.class_form_words import change_words, class_limits, measure_lines

    if not comparison.forms:
        write(_("There is no sheet in these tables."))
        return
    for measure in measure_lines(comparison):
        write(measure.heading, *_indented(measure.lines))
        if measure.about:
            write(*_indented([measure.about]))
        write()
    for change in map(change_words, comparison.changes):
        write(*wrapped(change.heading), *_indented([*change.lines, *change.conclusions]), "")
    write(_("What this cannot say"), *_indented(class_limits(comparison)))


def _indented(lines: "Sequence[str]") -> list[str]:
    from media_literacy.cli.text import wrapped

    return [piece for line in lines for piece in wrapped(line, "    ", "  ")]


def _as_data(comparison: "ClassComparison") -> dict[str, object]:
    return {
        "forms": [
            {
                "form": str(form.occasion),
                "learners": form.learners,
                "counts": {**form.counts._asdict(), "left_alone": form.counts.left_alone},
                **_shares(form.shares._asdict()),
            }
            for form in comparison.forms
        ],
        "changes": [
            {
                "from": str(change.older),
                "to": str(change.newer),
                "learners": change.learners,
                "is_paired": change.is_paired,
                **_shares(change.change._asdict()),
            }
            for change in comparison.changes
        ],
    }


def _shares(found: "Mapping[str, Clustered]") -> dict[str, object]:
    return {
        name: {"value": share.value, "low": share.interval.low, "high": share.interval.high}
        for name, share in found.items()
    }


COMMAND = Command(
    "forms",
    deferred("PACK SHEETS …"),
    about=lambda: _("Say what came of the forms of a course for a class."),
    errors_mean=lambda: _("something in the tables means nothing, and is left out"),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
