"""Text as other programs hand it over, made clean: what nobody sees is dropped, what people wrote is kept.

Quotes and dashes stay as they are. Signs that join or part letters (ZWJ, ZWNJ) and set the direction stay too: in
Persian, Hindi and emoji they are part of the spelling.
"""

import re

_LINE_ENDS = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff]")
_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\n\u00a0\u202f]+")
_HARD_SPACE = re.compile("[\u00a0\u202f]")
_MEANT_HARD_SPACE = re.compile("(?<=[«‹\\d])[\u00a0\u202f](?=[^\\s])|(?<=[^\\s])[\u00a0\u202f](?=[»›;:!?%€°])")
_SPACES_ROUND_LINE_END = re.compile(r"\s*\n\s*")


def tidied(text: str) -> str:
    """The text with plain line ends and without what cannot be seen; its spaces are left as they are."""
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text.replace("\r\n", "\n")))
    return text if text.isascii() else _HALF_PAIRS.sub("\ufffd", text)


def folded_spaces(text: str) -> str:
    """The text with single spaces; a hard space stays where typography asks for one, as in “10 km” or « oui »."""
    if "\u00a0" in text or "\u202f" in text:
        text = _one_hard_space(text)
    text = _SPACES.sub(" ", text)
    return _SPACES_ROUND_LINE_END.sub("\n", text)


def _one_hard_space(text: str) -> str:
    """Web pages and mail programs put hard spaces anywhere; only those that belong there stay hard."""
    meant = {found.start() for found in _MEANT_HARD_SPACE.finditer(text)}
    return _HARD_SPACE.sub(lambda found: found[0] if found.start() in meant else " ", text)
