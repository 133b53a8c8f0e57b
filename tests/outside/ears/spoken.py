"""What the packaged screen reader speaks in a session: Orca, with a speech module that writes it down."""

import json
import os
import re
import time
from pathlib import Path

from outside.ears.session import Session, wait_until

QUIET_SECONDS = 0.5
SILENCE_SECONDS = 20.0
SPEECH_SECONDS = 90.0
"""How long anything may take to be spoken on a busy machine, where Orca itself needs seconds for a page."""
START_SECONDS = 120.0
_CONFIGURATION = """\
LogLevel 1
LogDir "{folder}"
AudioOutputMethod "pulse"
AddModule "writing" "{module}" ""
DefaultModule writing
"""


class Spoken:
    """Starts Orca in a session, and knows what it has spoken since the last `begin`."""

    def __init__(self, session: Session) -> None:
        folder = session.folder / "speech"
        (folder / "modules").mkdir(parents=True)
        module = Path(__file__).with_name("speech_module.py")
        (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder, module=module))
        self._log = session.folder / "run" / "spoken.log"
        self._log.touch()
        self._from = self._length = 0
        self._key = ""
        self._since = 0.0
        session.start(["speech-dispatcher", "-s", "-t", "0", "-C", str(folder), "-L", str(folder)], log="speech.log")
        socket = session.folder / "run" / "speech-dispatcher" / "speechd.sock"
        assert wait_until(socket.exists), session.log("speech.log")
        # Orca goes by `pgrep` to find another one of this user, which is nobody's business here, and is left alone.
        (folder / "pgrep").write_text("#!/bin/sh\nexit 1\n")
        (folder / "pgrep").chmod(0o755)
        session.start(["env", f"PATH={folder}:{os.environ.get('PATH', os.defpath)}", "orca"], log="orca.log")
        assert wait_until(lambda: "Screen reader on" in self.text, START_SECONDS), session.log("orca.log")

    def begin(self, key: str = "") -> None:
        """Forget what was spoken so far; the name of a key that is pressed now is no answer to it."""
        self._key = key.lower()
        self._from = len(self._lines())

    @property
    def text(self) -> str:
        """What was begun to be spoken, in one line."""
        begun = [squeezed(text) for text, fate in self._lines()[self._from :] if fate == "begun"]
        return " ".join(text for text in begun if text.lower() != self._key)

    @property
    def cut(self) -> list[str]:
        """What was not spoken to its end."""
        return [squeezed(text) for text, fate in self._lines()[self._from :] if fate == "cut"]

    def hears(self, words: str) -> bool:
        """Wait until something with these words is spoken, and nothing more comes; False if it is not."""
        wanted = squeezed(words)
        return wait_until(lambda: wanted in self.text and self._is_quiet(), SPEECH_SECONDS)

    def falls_silent(self) -> None:
        """Wait until nothing more comes; nothing at all is heard at the end of a text, and waited for a moment."""
        until = time.monotonic() + SILENCE_SECONDS
        wait_until(lambda: self._is_quiet() if self.text else time.monotonic() > until, SPEECH_SECONDS)

    def _is_quiet(self) -> bool:
        """Whether what was begun has ended, and the log did not grow for a moment."""
        lines = self._lines()
        now = time.monotonic()
        if len(lines) != self._length:
            self._length, self._since = len(lines), now
        return bool(lines) and lines[-1][1] != "begun" and now - self._since > QUIET_SECONDS

    def _lines(self) -> list[tuple[str, str]]:
        return [tuple(json.loads(line)) for line in self._log.read_text("utf8").splitlines()]


def squeezed(text: str) -> str:
    """A text without the words that Orca puts for signs, and without space and signs: what is left is compared."""
    for sign in ("left quote", "right quote", "en dash", "semi;", "colon:", "dash", "dot dot dot", "percent"):
        text = re.sub(rf" {re.escape(sign)}(?!\w)", " ", text)
    return re.sub(r"[\W_]+", " ", text).strip()
