"""Qt's part that speaks, as far as a voice needs it, for computers on which it is not installed."""

from enum import Enum, auto
from types import ModuleType
from typing import ClassVar

from PySide6.QtCore import QLocale, QObject, Signal


class QTextToSpeech(QObject):
    """An engine that says nothing. A test has it begin and end a text later than it was told to, as engines do."""

    class State(Enum):
        Ready = auto()
        Speaking = auto()
        Paused = auto()
        Error = auto()
        Synthesizing = auto()

    class ErrorReason(Enum):
        Playback = auto()

    stateChanged = Signal(State)
    errorOccurred = Signal(ErrorReason, str)
    engines = ("system",)
    locales = (QLocale("en_GB"), QLocale("en_US"), QLocale("fi_FI"))
    made: "ClassVar[list[QTextToSpeech]]"

    def __init__(self, *about: object) -> None:
        super().__init__(about[-1] if isinstance(about[-1], QObject) else None)
        self.engine = about[0] if isinstance(about[0], str) else ""
        self.now = QTextToSpeech.State.Ready
        self.spoken: list[str] = []
        self.rate, self.chosen = 0.0, QLocale("en_GB")
        self.made.append(self)

    @classmethod
    def availableEngines(cls) -> list[str]:
        return list(cls.engines)

    def availableLocales(self) -> list[QLocale]:
        return list(self.locales)

    def locale(self) -> QLocale:
        return self.chosen

    def setLocale(self, locale: QLocale) -> None:
        self.chosen = locale

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def state(self) -> State:
        return self.now

    def say(self, text: str) -> None:
        """It is told; `begins` says that it does."""
        assert self.now is not QTextToSpeech.State.Speaking, "it would drop the text"
        self.spoken.append(text)

    def begins(self) -> None:
        self.become(QTextToSpeech.State.Speaking)

    def stop(self) -> None:
        """It is told; what it was saying ends a little later."""

    def fails(self, words: str) -> None:
        self.become(QTextToSpeech.State.Error)
        self.errorOccurred.emit(QTextToSpeech.ErrorReason.Playback, words)

    def ends(self) -> None:
        self.become(QTextToSpeech.State.Ready)

    def become(self, state: State) -> None:
        if state is not self.now:
            self.now = state
            self.stateChanged.emit(state)


MODULE = ModuleType("PySide6.QtTextToSpeech")
MODULE.QTextToSpeech = QTextToSpeech  # type: ignore[attr-defined]
