"""Texts as YAML on one line: plain where nobody could misread them, else in quotation marks."""

import re
from collections.abc import Iterable

import yaml

_PLAIN = re.compile(r"[^\W_](?:[^\n\r:#\[\]{},\x00-\x1f\x7f\"'`|>&*!%@\\]|:(?=[^\s,\[\]{}]))*", re.DOTALL)
_PLAIN_IN_LINE = re.compile(r"[^\W_](?:[^\n\r:#\[\]{}\x00-\x1f\x7f\"`|\\]|:(?=\S))*", re.DOTALL)
_BREAKS_LINES = "\x85\u2028\u2029\ufeff"


def yaml_text(text: str, quote: str = "") -> str:
    """A text as the value of a key or an item; `quote` is the quotation mark that its author used, if any."""
    is_plain = not quote and _PLAIN_IN_LINE.fullmatch(text) and text == text.strip() and _is_printable(text)
    if is_plain and not text.endswith(":") and _reads_back(f"key: {text}", text):
        return text
    if quote == "'" and _is_printable(text):
        return "'" + text.replace("'", "''") + "'"
    return _quoted(text)


def yaml_list(texts: Iterable[str]) -> str:
    """Texts as a list between brackets."""
    return f"[{', '.join(_item(text) for text in texts)}]"


def _item(text: str) -> str:
    is_plain = _PLAIN.fullmatch(text) and text == text.strip() and _is_printable(text) and not text.endswith(":")
    return text if is_plain else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + "".join(_escaped(sign) for sign in text) + '"'


def _escaped(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    if sign == "\n":
        return "\\n"
    if _is_printable(sign):
        return sign
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _is_printable(text: str) -> bool:
    return all(
        sign not in _BREAKS_LINES and (sign.isprintable() or (sign.isspace() and ord(sign) >= 32)) for sign in text
    )


def _reads_back(line: str, text: str) -> bool:
    try:
        return yaml.load(line, Loader=yaml.BaseLoader) == {"key": text}
    except yaml.YAMLError:
        return False
