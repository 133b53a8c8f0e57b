"""What a page of a kiosk may ask of the window."""

from collections.abc import Callable
from functools import partial

from media_literacy.i18n import gettext as _
from media_literacy.ui.window.window_actions import WindowActions


def kiosk_actions(actions: WindowActions) -> WindowActions:
    """The same, without those that lead out of the program or to a file."""
    return actions._replace(
        open_address=partial(_name_address, actions.report_done),
        find_web_search=_no_search,
        choose_file=_nothing,
        edit_lesson=_nothing,
    )


def _name_address(say: Callable[[str], None], address: str) -> None:
    say(_("Links are not opened on this shared computer. The address is: {address}").format(address=address))


def _no_search() -> None:
    """Searches are copied only, as where no search engine was named."""


def _nothing() -> None:
    """No file is chosen, and no lesson edited."""
