"""How a sentence is quoted: on one line, shortened where there is little room, with every quotation mark paired."""

from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.strings.shortening import shortened
from media_literacy.strings.spoken_lines import without_stamp

_CLOSING = {"“": "”", "„": "“", "«": "»", "»": "«", "”": "”", '"': '"', "「": "」", "『": "』"}
_OPENING = {"”": "“", "“": "„", "»": "«", "«": "»", '"': '"', "」": "「", "』": "『"}
_WRITTEN_WITHOUT_SPACES = "「『"
_BEFORE_AN_OPENING_MARK = "([{—–-/“„«"


def quoted(text: str, most: int | None = None, *, within_sentence: bool = False) -> str:
    """A sentence in quotation marks, of which at most so many characters stay; one with marks of its own has those.

    A message of a chat that is shortened is quoted without its time stamp, which would fill the room. A mark whose
    partner stands in another sentence, or in what was cut, gets one here. Where its full stop goes the language says:
    some set it behind the marks, and leave it out where our own sentence goes on behind them.
    """
    folded = " ".join(text.split()) if most is None else shortened(without_stamp(text), most)
    has_stop = folded.endswith(".") and not folded.endswith("..")
    frame = _frame_with_stop(within_sentence=within_sentence)
    if not any(mark in folded for mark in '“”"„«»「」'):
        return frame.format(text=folded[:-1]) if has_stop else _("“{text}”").format(text=folded)
    if has_stop and not frame.partition("{text}")[2].startswith("."):
        whole = _with_paired_marks(folded[:-1])
        if whole[-1] in _OPENING:
            return whole if within_sentence else f"{whole}."
    return _with_paired_marks(folded)


def _frame_with_stop(*, within_sentence: bool) -> str:
    if within_sentence:
        return pgettext("a quotation, with more words behind it", "“{text}.”")
    return pgettext("a quotation, with nothing behind it", "“{text}.”")


def _with_paired_marks(text: str) -> str:
    """The text with the quotation marks added that its own ones need at its beginning or end."""
    expected: list[str] = []
    missing: list[str] = []
    for at, mark in enumerate(text):
        if expected and mark == expected[-1] and not _opens(text, at):
            expected.pop()
        elif mark in _CLOSING and _opens(text, at):
            expected.append(_CLOSING[mark])
        elif mark in _OPENING:
            missing.append(_OPENING[mark])
    return "".join(reversed(missing)) + text + "".join(reversed(expected))


def _opens(text: str, at: int) -> bool:
    if text[at] in _WRITTEN_WITHOUT_SPACES:
        return True
    before, after = text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "
    return (before.isspace() or before in _BEFORE_AN_OPENING_MARK) and not after.isspace()
