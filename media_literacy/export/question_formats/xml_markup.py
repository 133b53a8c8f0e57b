"""XML made of values, for files of learning platforms. `escaped` is the only function here that escapes.

`Xml` is what is XML already, and HTML as well where its elements are HTML’s. Text of a lesson becomes it by `text`
alone; names of elements and attributes are always ours.
"""

import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import NewType

from media_literacy.strings.hidden_characters import visible

Xml = NewType("Xml", str)

NOTHING = Xml("")
_NOT_XML = re.compile("[\ufffe\uffff]")


def escaped(words: str) -> str:
    """For text, and for values of attributes in quotation marks; what no XML may hold is named or replaced."""
    lines = "\t".join(visible(part) for part in words.split("\t"))
    return escape(_NOT_XML.sub("\ufffd", lines), quote=True)


def text(words: str) -> Xml:
    """Text as it reads; a line feed is a line break."""
    return Xml(escaped(words).replace("\n", "<br/>"))


def element(name: str, *inside: Xml, attributes: Mapping[str, str | None] | None = None) -> Xml:
    """An element; an attribute that is None is left out."""
    written = "".join(f' {key}="{escaped(value)}"' for key, value in (attributes or {}).items() if value is not None)
    return Xml(f"<{name}{written}>{''.join(inside)}</{name}>" if inside else f"<{name}{written}/>")


def joined(parts: Iterable[Xml], between: str = "") -> Xml:
    """One behind the other; `between` is ours, such as a line feed."""
    return Xml(between.join(parts))


def document(root: Xml) -> bytes:
    """A whole file."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()
