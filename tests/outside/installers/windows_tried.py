"""What opens a window, tried on a screen: each call with the title that must come up, and what else must be seen."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from classroom.live_class import hosting, kites_class
from commands_table import WINDOWS
from outside.installers.screen import Screen
from outside.installers.ways import LOG, Way

from media_literacy.classroom.host.host_setup import HostOptions

_WINDOW, LESSON, PACK, KIOSK, JOIN = WINDOWS
TITLE = "Media Literacy"
_FILES = {LESSON: ("lanes.md", "Bus lanes – Media Literacy"), PACK: ("valley.lessonpack", "Packs – Media Literacy")}


def window_faults(way: Way, screen: Screen, folder: Path) -> Iterator[tuple[str, str]]:
    """Open each kind of window, and tell of each by its row what is wrong; `folder` is for the host of a class here."""
    for row in WINDOWS:
        try:
            _try(row, way, screen, folder)
        except AssertionError as problem:
            log = way.folder / LOG
            yield row, f"{problem}; it printed: {log.read_text() if log.exists() else 'nothing'}"
        else:
            yield row, ""
        screen.wait_for(lambda: not screen.titles(), "closing")


def _try(row: str, way: Way, screen: Screen, folder: Path) -> None:
    data = ("--data-dir", f"data of window {WINDOWS.index(row)}")
    if row == JOIN:
        _try_joining(way, data, screen, folder)
        return
    words, title = ((_FILES[row][0],), _FILES[row][1]) if row in _FILES else ((), TITLE)
    with way.opened((*data, *(("--kiosk",) if row == KIOSK else words)), screen.display):
        screen.wait_for(lambda: title in screen.titles(), f"“{title}”")
        screen.wait_for(lambda: screen.colours() > 250, "a page with words")
        if row == KIOSK:
            screen.wait_for(screen.is_filled, "a window as large as the screen")
        screen.keep_picture(folder / f"{way.name}, {re.sub('[^a-zA-Z ]', '', row)}.png")


def _try_joining(way: Way, data: tuple[str, ...], screen: Screen, folder: Path) -> None:
    """A class is led from here; the learner’s window finds it, and the code is typed by hand."""
    with ExitStack() as stack:
        host = stack.enter_context(hosting(folder / way.name, kites_class(), HostOptions()))
        stack.enter_context(way.opened((*data, "--join", f"127.0.0.1:{host.info.port}"), screen.display))
        screen.wait_for(lambda: any(title.startswith("Join") for title in screen.titles()), "the page to join")
        screen.give_keyboard(TITLE)
        screen.ask("xdotool", "type", "--delay", "60", host.info.join_code.replace("-", "").lower())
        screen.ask("xdotool", "key", "Return")
        screen.wait_for(lambda: bool(host.snapshot and host.snapshot.view.seats), "a seat in the class")
        screen.keep_picture(folder / f"{way.name}, joined.png")
