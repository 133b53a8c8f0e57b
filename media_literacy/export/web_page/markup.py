"""HTML made of values. The one place where text becomes markup: `escaped` is the only function that escapes.

`Markup` is what is HTML already. Text of a lesson is `str` and becomes markup by `text` alone; names of elements and
attributes are always ours.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any, NewType

from media_literacy.bidi import FIRST_STRONG_ISOLATE, POP_ISOLATE, with_isolates
from media_literacy.strings.hidden_characters import visible

Markup = NewType("Markup", str)
Attribute = str | int | bool | None

NOTHING = Markup("")
_WITHOUT_END = frozenset(("meta", "link", "input", "img", "br", "hr"))
_JSON_ESCAPES = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&"})


def escaped(words: str) -> str:
    """The one function that escapes: for text and for attribute values in quotation marks.

    Characters that no HTML may hold, or that only deceive, are named as everywhere; tabs stay, for code.
    """
    return escape("\t".join(visible(part) for part in words.split("\t")), quote=True)


def text(words: str) -> Markup:
    """Text as it reads; a line feed is a line break. Values in it that run the other way are set apart."""
    written = with_isolates(words, escaped)  # no other isolates are in it: those of strangers have been named
    written = written.replace(FIRST_STRONG_ISOLATE, "<bdi>").replace(POP_ISOLATE, "</bdi>")
    return Markup(written.replace("\n", "<br>"))


def element(name: str, /, *inside: Markup, **attributes: Attribute) -> Markup:
    """An element. `class_` and `for_` stand for the words that Python keeps, `_` for `-`.

    An attribute that is None or False is left out, one that is True has no value.
    """
    written = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _WITHOUT_END:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{''.join(inside)}</{name}>")


def joined(parts: Iterable[Markup], between: str = "") -> Markup:
    """Markup one behind the other; `between` is ours, such as a line feed."""
    return Markup(between.join(parts))


def data_block(name: str, value: Any) -> Markup:
    """A value as JSON that a script can read by the block's id, and that nothing in it can end."""
    return Markup(f'<script type="application/json" id="{name}">{_json(value)}</script>')


def linked_data(value: Any) -> Markup:
    """A value as JSON-LD, for catalogues."""
    return Markup(f'<script type="application/ld+json">{_json(value)}</script>')


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":")).translate(_JSON_ESCAPES)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(str(value))}"'
