"""Keys as each system has them: other chords where a Mac uses ours for itself, and the signs on its keys.

Qt takes Ctrl for the command key there, and Meta for the one that is called control.
"""

import re
import sys

MAC = "darwin"
_ON_A_MAC = {
    "Ctrl+Space": "Meta+Space",  # with the command key it searches the computer
    "Ctrl+H": "Ctrl+Alt+F",  # hides the program
    "Ctrl+M": "Ctrl+Shift+M",  # puts the window into the dock
    "F11": "Ctrl+Meta+F",  # shows the desk
}
_SIGNS = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃"}
_CHORD = re.compile(r"\b((?:Ctrl|Alt|Shift)\+)+(?:[A-Z]\b|[A-Z][a-z]+|F\d)")
_MODIFIER = re.compile(r"(Ctrl|Alt|Shift|Meta)\+")


def chord_for(chord: str, platform: str = sys.platform) -> str:
    """The chord that this system leaves to programs."""
    return _ON_A_MAC.get(chord, chord) if platform == MAC else chord


def modifier_sign(modifier: str, platform: str = sys.platform) -> str | None:
    """What stands on a modifier's key instead of its name; None where the name does."""
    return _SIGNS.get(modifier) if platform == MAC else None


def keys_in_words(text: str, platform: str = sys.platform) -> str:
    """A sentence that names chords, as they are written on this system."""
    return _CHORD.sub(_as_on_a_mac, text) if platform == MAC else text


def _as_on_a_mac(match: re.Match[str]) -> str:
    return _MODIFIER.sub(lambda modifier: _SIGNS[modifier[1]], chord_for(match[0], MAC))
