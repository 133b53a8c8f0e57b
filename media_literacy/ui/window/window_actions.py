"""What a page may ask of the window around it, however deep inside other pages it stands."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint

from media_literacy.errors import AppError

if TYPE_CHECKING:
    from media_literacy.ui.speech.voice import NoVoice, Voice


class WindowActions(NamedTuple):
    """Handed down with a page, so that no page in between has to pass a signal on.

    Whoever shows pages inside a page of its own replaces what is otherwise there: `actions._replace(leave=…)`.
    """

    show_keys: Callable[[], None]
    """Show every key and what it does."""

    show_text_menu: Callable[[QPoint], None]
    """Offer size, spacing and theme of the text, at a place on the screen."""

    open_address: Callable[[str], object]
    """Open an address of the web outside the window."""

    find_web_search: Callable[[], Callable[[str], None] | None]
    """What searches the web for a query in the browser; None where nobody said with which search engine."""

    open_file: Callable[[Path], None]
    """Open a lesson, or look at a pack, in place of what is shown."""

    continue_lesson: Callable[[Path], None]
    """Open a lesson where it was left, practice too."""

    choose_file: Callable[[], None]
    """Ask which lesson or pack, and open it."""

    show_room: Callable[[str], None]
    """Go to the room of that name, such as “packs”."""

    edit_lesson: Callable[[], None]
    """Open the lesson that is read in the workshop."""

    leave: Callable[[], None]
    """Go back to where the page was opened; the page has asked for all that it has to."""

    report_fault: Callable[[AppError], None]
    """Say over the page what went wrong, and what can be done about it."""

    report_done: Callable[[str], None]
    """Say over the page what was done."""

    find_voice: "Callable[[str], Voice | NoVoice]"
    """What reads texts aloud in the language of a tag, or why nothing does."""
