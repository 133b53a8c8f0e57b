"""The ways to have the program, each started in the same manner: in the checkout, as a wheel, in a bare Debian."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from every_command import Answer
from outside.installers.debian import PUPIL, Debian

PATIENCE = 240.0
LOG = "window.log"
"""In the folder of a way: what the program printed while its window was open."""


class Way(Protocol):
    """The program after one kind of set-up; `folder` is where it is started, with what it reads and writes."""

    @property
    def name(self) -> str: ...

    @property
    def folder(self) -> Path: ...

    def start(self, words: tuple[str, ...], typed: str) -> Answer:
        """Start it with words, type something, and wait for its end."""
        ...

    def opened(self, words: tuple[str, ...], display: str) -> AbstractContextManager[None]:
        """Have its window on a screen for a while."""
        ...


@dataclass(frozen=True)
class Here:
    """On this computer, with a home of its own; `command` is what a person types."""

    name: str
    folder: Path
    command: tuple[str, ...]

    def start(self, words: tuple[str, ...], typed: str) -> Answer:
        done = subprocess.run(
            [*self.command, *words],
            cwd=self.folder,
            env=self._environment(),
            input=typed,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
        return Answer(done.returncode, done.stdout)

    @contextmanager
    def opened(self, words: tuple[str, ...], display: str) -> Iterator[None]:
        environment = self._environment() | {"DISPLAY": display}
        with (self.folder / LOG).open("w") as log:
            process = subprocess.Popen(
                [*self.command, *words],
                cwd=self.folder,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            try:
                yield
            finally:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def _environment(self) -> dict[str, str]:
        """Nothing of this desktop, of this Python or of a data folder."""
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "LANG": "C.UTF-8"}


@dataclass(frozen=True)
class InDebian:
    """In a bare Debian, as an ordinary user; the folder is `made` in that user’s home."""

    name: str
    debian: Debian
    command: tuple[str, ...]

    @property
    def folder(self) -> Path:
        return self.debian.root / "home" / PUPIL / "made"

    def start(self, words: tuple[str, ...], typed: str) -> Answer:
        return Answer(*self.debian.answer(self._inside(words), PUPIL, typed, PATIENCE))

    @contextmanager
    def opened(self, words: tuple[str, ...], display: str) -> Iterator[None]:
        with self.debian.started(self._inside(words, f">{LOG} 2>&1"), PUPIL, DISPLAY=display):
            yield

    def empty_folder(self) -> None:
        """Begin anew, as a user who has just come."""
        for name in ("made", ".local", ".config", ".cache"):
            shutil.rmtree(self.folder.with_name(name), ignore_errors=True)
        self.folder.mkdir()
        self.folder.chmod(0o777)

    def _inside(self, words: tuple[str, ...], redirection: str = "") -> list[str]:
        return ["sh", "-c", f'cd made && exec "$@" {redirection}', "sh", *self.command, *words]
