"""The system's own speech server, with a module that writes down what it would have said, and when it was cut short."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

SPEECH_MODULE = Path(__file__).parents[1] / "ears" / "speech_module.py"
PATIENCE = 30.0
_CONFIGURATION = """\
LogLevel 1
LogDir "{folder}"
AddModule "writing" "{module}" ""
DefaultModule writing
"""


class SpeechServer:
    """A server of its own in a folder of its own; `said` is what was said to its end, `cut` what was not."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="ml-"))  # short, for a socket's path has 107 characters at most
        self._log = self.folder / "spoken.log"
        self._log.touch()
        socket = self.folder / "speech-dispatcher" / "speechd.sock"
        (self.folder / "modules").mkdir()
        (self.folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=self.folder, module=SPEECH_MODULE))
        self.address = f"unix_socket:{socket}"
        self._server = subprocess.Popen(
            ["speech-dispatcher", "-s", "-t", "0", "-C", str(self.folder), "-L", str(self.folder)],
            env={**os.environ, "XDG_RUNTIME_DIR": str(self.folder), "HOME": str(self.folder)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + PATIENCE
        while not socket.exists():
            assert self._server.poll() is None and time.monotonic() < until
            time.sleep(0.02)  # another program's file: nothing tells when it is there

    @property
    def begun(self) -> list[str]:
        return self._texts("begun")

    @property
    def said(self) -> list[str]:
        return self._texts("said")

    @property
    def cut(self) -> list[str]:
        return self._texts("cut")

    def die(self) -> None:
        """End without a word to anybody."""
        self._server.kill()
        self._server.wait(PATIENCE)

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _texts(self, wanted: str) -> list[str]:
        lines = [json.loads(line) for line in self._log.read_text("utf8").splitlines()]
        return [" ".join(text.split()) for text, fate in lines if fate == wanted]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechServer]:
    server = SpeechServer()
    monkeypatch.setenv("SPEECHD_ADDRESS", server.address)
    yield server
    server.close()
