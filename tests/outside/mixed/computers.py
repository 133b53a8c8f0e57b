"""Computers of a class, each with a screen and an assistive bus of its own."""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from outside.ears.listener import Listener
from outside.ears.session import Session, app_words


class Computers:
    """Each program that is started runs as on a computer of its own, with nothing kept from before."""

    def __init__(self, stack: ExitStack, folder: Path, program: Sequence[str] = ()) -> None:
        """`program` is how it is started; else as in a checkout."""
        self._stack, self._folder = stack, folder
        self._program = [*program] or app_words()

    def start(self, name: str, *words: str) -> Listener:
        """The program's window, with the keyboard."""
        session = self._stack.enter_context(Session())
        program = session.start([*self._program, "--data-dir", str(self.data_folder(name)), *words], log="app.log")
        listener = Listener(session, program)
        self._stack.callback(listener.close)
        listener.find("button", "")  # it is shown, and can be given the keyboard
        listener.take_keyboard()
        return listener

    def data_folder(self, name: str) -> Path:
        """Where the program of that name keeps what it keeps."""
        return self._folder / name
