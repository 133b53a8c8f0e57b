"""The PIN of the kiosk, asked in the terminal; from a script it is read from a line."""

import sys
from getpass import getpass
from pathlib import Path

from media_literacy.cli.output import write
from media_literacy.cli.text import wrapped
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.store.files.kiosk_pin import fault_of_pin, save_pin


def set_pin(data_folder: Path) -> None:
    """Ask for a PIN and keep it; AppError where there was none, or two that differ."""
    if sys.stdin.isatty():
        pin = _asked(_("A new PIN for leaving the kiosk: "))
        if fault := fault_of_pin(pin):
            raise AppError(fault)
        if _asked(_("The same once more: ")) != pin:
            raise AppError(_("These were two different PINs. Nothing was changed."))
    else:
        pin = sys.stdin.readline().rstrip("\r\n")
    save_pin(data_folder, pin)
    write(*wrapped(_("The PIN is set. It is asked for when somebody wants to leave the kiosk of this account.")))


def _asked(question: str) -> str:
    try:
        return getpass(question)
    except EOFError as problem:
        write()
        raise AppError(_("No PIN was given. Nothing was changed.")) from problem
