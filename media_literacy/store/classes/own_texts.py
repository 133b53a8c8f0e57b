"""What a learner writes for themselves in a class, until the class is over: notes and facts, which are never sent.

One line an event, appended and not waited for: a program that is killed has it all the same, a power cut costs a note.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.files.reading import read_file
from media_literacy.lesson.model import SentenceId

FILE_NAME = "class-texts.log"
LARGEST = 16 * 1024 * 1024


class OwnTexts:
    """Without a folder nothing is kept; nor is what the disk does not take."""

    def __init__(self, folder: Path | None) -> None:
        self._file = None if folder is None else folder / FILE_NAME

    def read(self) -> tuple[Event, ...]:
        """What was kept, as far as it can be read."""
        if self._file is None:
            return ()
        try:
            lines = read_file(self._file, LARGEST).splitlines()
        except OSError:
            return ()
        return tuple(event for line in lines if (event := _event_from(line)) is not None)

    def append(self, events: Iterable[Event]) -> bool:
        """Keep these, too; False where that is not possible."""
        if self._file is None:
            return True
        lines = "".join(f"{json.dumps(event)}\n" for event in events)
        try:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(lines)
        except OSError:
            return False
        return True

    def delete(self) -> None:
        """Keep nothing any more; OSError if that fails."""
        if self._file is not None:
            self._file.unlink(missing_ok=True)


def _event_from(line: bytes) -> Event | None:
    try:
        kind, sentences, value, at, elapsed = json.loads(line)
        return Event(EventKind(kind), tuple(map(SentenceId, sentences)), str(value), str(at), float(elapsed))
    except (ValueError, TypeError, RecursionError):
        return None
