"""A voice that keeps what it was asked to say, and comes to an end when the test says so."""

from media_literacy.ui.speech.voice import Voice


class SilentVoice(Voice):
    """`said` is everything that was begun; `now` what is being said, empty when it is silent."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.now = ""

    def say(self, text: str) -> None:
        """Begin to say a text."""
        self.said.append(text)
        self.now = text

    def stop(self) -> None:
        """Be silent."""
        self.now = ""

    def finish(self) -> None:
        """Come to the end of the text."""
        assert self.now
        self.now = ""
        self.finished.emit()
