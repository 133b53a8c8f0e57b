"""`records`: what waits for the record store of the school, sending it without the window, and who is who there."""

from media_literacy.cli.arguments import add_json
from media_literacy.cli.command import FINE, HAS_ERRORS, Command
from media_literacy.cli.output import print_error, print_json, write
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    parser.add_argument("--status", action="store_true", help=_("say what waits (so it does without options)"))
    parser.add_argument("--send", action="store_true", help=_("send what waits now"))
    parser.add_argument(
        "--accounts",
        metavar=_("CLASS"),
        help=_("print by which accounts the record store knows the learners of a class, by its name"),
    )
    add_json(parser, _("write the state or the accounts as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Send if that is asked for, then say how things stand."""
    from media_literacy.classroom.records.record_sending import RecordSending, record_status
    from media_literacy.classroom.records.record_words import record_fault, status_words, waiting_words

    assert data_dir is not None
    if arguments.accounts is not None:
        return _print_accounts(arguments.accounts, data_dir, as_json=arguments.json)
    fault = RecordSending(data_dir).run().fault if arguments.send else None
    status = record_status(data_dir)
    if fault is not None:
        print_error(record_fault(fault))
    if arguments.json:
        print_json(
            {
                "on": status.settings.is_on,
                "paused": status.settings.is_paused,
                "address": status.settings.address,
                **status.counts._asdict(),
                "refusal": status.refusal,
                "fault": None if fault is None else fault.outcome.name.lower().replace("_", "-"),
            }
        )
    else:
        write(status_words(status), waiting_words(status))
    return HAS_ERRORS if fault is not None or status.counts.refused else FINE


def _print_accounts(title: str, data_dir: "Path", *, as_json: bool) -> int:
    """Those of every class of that name: two of one name are told apart by their learners."""
    from media_literacy.classroom.records.class_accounts import class_accounts
    from media_literacy.cli.text import two_columns

    accounts = class_accounts(data_dir, title)
    if accounts is None:
        raise AppError(
            _("No class of this computer is called “{name}”.").format(name=title),
            hint=_("The page “My classes” shows what your classes are called."),
        )
    if as_json:
        print_json([account._asdict() for account in accounts])
    else:
        write(*two_columns([(account.account, account.name) for account in accounts], indent=""))
    return FINE


COMMAND = Command(
    "records",
    "[--send] …",
    about=lambda: _("Say what waits for the record store of your school, or send it."),
    errors_mean=lambda: _("something could not be sent"),
    add_arguments=add_arguments,
    run=run,
    uses_data_folder=True,
)
