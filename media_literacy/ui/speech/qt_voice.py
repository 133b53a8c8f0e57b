"""The system's voice, by QtTextToSpeech. Only `voices` imports this module: that part of Qt may not be installed."""

from enum import Enum, auto

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from media_literacy.i18n import gettext as _
from media_literacy.ui.speech.voice import Voice

MOCK = "mock"
"""An engine of Qt's that says nothing and takes its time; for tests alone."""
RATES = {"slow": -0.35, "usual": 0.0, "fast": 0.4}
"""Of Qt's scale from -1.0 to 1.0."""
UNANSWERED_MILLISECONDS = 300
"""After so long an engine that was told to stop, and says nothing, has stopped."""
MOST_WAITS = 10
"""How often one that says that it speaks is waited for, as long each time; then its server is gone."""
_BUSY = (QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing, QTextToSpeech.State.Paused)


def has_engine() -> bool:
    """Whether Qt knows any engine of the system's."""
    return any(engine != MOCK for engine in QTextToSpeech.availableEngines())


class _State(Enum):
    SILENT = auto()
    SAYING = auto()
    STOPPING = auto()


class QtVoice(Voice):
    """One engine, with the voices that it has.

    Engines work elsewhere: that a text has begun or ended is told later, also when it was stopped. So the next text
    waits for that, or the end of one would be taken for the end of the other.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Without a name, the engine that Qt takes for this system."""
        super().__init__(parent)
        self._speech = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._waiting = ""
        self._state = _State.SILENT
        self._waits, self._is_lost = 0, False
        self._unanswered = QTimer(self, singleShot=True, interval=UNANSWERED_MILLISECONDS)
        self._unanswered.timeout.connect(self._on_unanswered)
        self._speech.stateChanged.connect(self._on_state_changed)
        self._speech.errorOccurred.connect(self._on_error)

    @property
    def is_ready(self) -> bool:
        """Whether the system answers and has voices.

        Its state tells nothing: it is an error, too, where the system's own language is the one without a voice.
        """
        return not self._is_lost and bool(self._speech.availableLocales())

    @property
    def languages(self) -> list[QLocale.Language]:
        """The languages that it has voices for, in the engine's order."""
        return list(dict.fromkeys(locale.language() for locale in self._speech.availableLocales()))

    def use_language(self, tag: str) -> bool:
        """Speak the language of a tag from now on, if there is a voice for it.

        The voice that somebody chose in the system stays where it fits; else one of the same region is taken first.
        """
        wanted = QLocale(tag.replace("-", "_"))
        if wanted.language() is QLocale.Language.C:
            return False
        fitting = [locale for locale in self._speech.availableLocales() if locale.language() is wanted.language()]
        if not fitting:
            return False
        has_region = "-" in tag and wanted.territory() in [locale.territory() for locale in fitting]
        now = self._speech.locale()
        if now.language() is not wanted.language() or (has_region and now.territory() is not wanted.territory()):
            region = wanted.territory() if has_region else QLocale.system().territory()
            same_region = (locale for locale in fitting if locale.territory() is region)
            self._speech.setLocale(next(same_region, fitting[0]))
        return True

    def use_speed(self, speed: str) -> None:
        """Speak slowly, as usual, or fast from the next text on."""
        self._speech.setRate(RATES[speed])

    def say(self, text: str) -> None:
        """Begin to say a text, once the one before has ended."""
        # To an engine of Windows, what stands between these two is a command.
        self._waiting = text.replace("<", "‹").replace(">", "›")
        if self._state is _State.SAYING:
            self._stop_engine()
        elif self._state is _State.SILENT:
            self._say_waiting()

    def stop(self) -> None:
        """Be silent."""
        self._waiting = ""
        if self._state is _State.SAYING:
            self._stop_engine()

    def _say_waiting(self) -> None:
        text, self._waiting = self._waiting, ""
        if text:
            self._state = _State.SAYING
            self._speech.say(text)

    def _stop_engine(self) -> None:
        self._state, self._waits = _State.STOPPING, 0
        self._unanswered.start()
        self._speech.stop()

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        if state is not QTextToSpeech.State.Ready:
            return
        if self._state is _State.STOPPING:
            self._on_stopped()
        elif self._state is _State.SAYING:
            self._state = _State.SILENT
            self.finished.emit()

    def _on_stopped(self) -> None:
        self._unanswered.stop()
        self._state = _State.SILENT
        self._say_waiting()

    def _on_unanswered(self) -> None:
        """A text that was stopped before the engine had begun it may end without a word."""
        if self._speech.state() not in _BUSY:
            self._on_stopped()
        elif self._waits < MOST_WAITS:
            self._waits += 1
            self._unanswered.start()
        else:
            self._is_lost = True
            self._give_up(_("It does not answer any more."))

    def _on_error(self, _reason: QTextToSpeech.ErrorReason, words: str) -> None:
        self._give_up(words)

    def _give_up(self, words: str) -> None:
        had_text = self._state is _State.SAYING or bool(self._waiting)
        self._unanswered.stop()
        self._waiting, self._state = "", _State.SILENT
        if had_text:
            self.failed.emit(words)
