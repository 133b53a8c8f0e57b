"""Somebody who has a keyboard and ears alone: presses a key, and hears what is spoken then."""

from collections.abc import Callable

from outside.ears.spoken import Spoken, squeezed

MOST_STOPS = 40


class Ears:
    """Everything that is heard stays in `transcript`, by the key that was pressed before it."""

    def __init__(self, press_key: Callable[[str], None], spoken: Spoken) -> None:
        self._press_key, self._spoken = press_key, spoken
        self.transcript: list[tuple[str, str]] = []
        self._key = ""

    def press(self, key: str, *, until: str = "") -> str:
        """Press a key, and wait until these words are spoken, or until it is quiet; all that was spoken since."""
        self._spoken.begin(key)
        self._key = key
        self._press_key(key)
        if until:
            return self.hear(until)
        self._spoken.falls_silent()
        return self._heard()

    def hear(self, words: str) -> str:
        """Wait until these words are spoken; all that was spoken since the last key."""
        assert self._spoken.hears(words), f"After {self._key} not “{words}” was spoken, but “{self._spoken.text}”."
        return self._heard()

    def tab_to(self, name: str) -> None:
        """Go by Tab alone until something of this name is spoken."""
        wanted = squeezed(name)
        for _ in range(MOST_STOPS):
            if wanted in self.press("Tab"):
                return
        raise AssertionError(f"Tab does not lead to “{name}”; heard were {self.transcript[-MOST_STOPS:]}")

    def read_down_to(self, words: str) -> str:
        """Read on by the caret, a paragraph a key, until these words are spoken; all that was read."""
        read = [self._spoken.text]
        while squeezed(words) not in read[-1] and read[-4:] != [""] * 4:  # the end is silent
            read.append(self.press("Down"))
        if squeezed(words) in read[-1]:
            return " ".join(read)
        raise AssertionError(f"“{words}” is not read, but {read}")

    def _heard(self) -> str:
        self.transcript.append((self._key, self._spoken.text))
        return self._spoken.text
