"""Elements of WordprocessingML: the one place where text becomes XML of a Word document.

lxml is imported only when a document is written.
"""

import re
from typing import Any

Element = Any
"""An element of lxml, which has no types."""

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
POINT = 20
"""Lengths of paragraphs and tables are twentieths of a point."""

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def xml_text(text: str) -> str:
    """The text without characters that no XML file may hold; a sign stands in place of each."""
    return _NOT_IN_XML.sub("\ufffd", text)


def element(tag: str, *children: Element | None, **attributes: object) -> Element:
    """An element such as `w:p`. Attributes have the prefix of the tag unless they name their own: `r_id`.

    Elements of drawings have attributes without a prefix. A child or attribute that is None is left out.
    """
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    prefix, _colon, name = tag.partition(":")
    made = etree.Element(f"{{{NAMESPACES[prefix]}}}{name}", nsmap=NAMESPACES)
    for key, value in attributes.items():
        if value is not None:
            made.set(_attribute(key, prefix), xml_text(str(value)))
    made.extend(child for child in children if child is not None)
    return made


def text_element(text: str) -> Element:
    """Letters of a run, with the spaces at their ends."""
    made = element("w:t")
    made.text = xml_text(text)
    made.set(_SPACE, "preserve")
    return made


def flag(name: str, *, is_set: bool = True) -> Element | None:
    """A property that is on or not there, such as `w:b`."""
    return element(name) if is_set else None


def value(name: str, val: object) -> Element:
    """A property with a value, such as `<w:jc w:val="center"/>`."""
    return element(name, val=val)


def xml_bytes(root: Element) -> bytes:
    """A whole part of a document."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    etree.cleanup_namespaces(root, keep_ns_prefixes=list(NAMESPACES)[:2])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _attribute(key: str, prefix: str) -> str:
    own, underscore, name = key.partition("_")
    if underscore and own in NAMESPACES:
        return f"{{{NAMESPACES[own]}}}{name}"
    return f"{{{NAMESPACES['w']}}}{key}" if prefix == "w" else key
