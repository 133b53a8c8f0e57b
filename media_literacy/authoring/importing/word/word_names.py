"""The names of elements in the XML of Word documents, whichever edition of the format they were written in."""

from functools import lru_cache

from media_literacy.authoring.importing.html.html_tree import Element

WORD_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_PREFIXES = {
    **dict.fromkeys(WORD_NAMESPACES, ""),
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
}
_OFF = ("0", "false", "off")


@lru_cache(maxsize=2_000)
def _short(tag: str) -> str:
    namespace, _brace, local = tag.rpartition("}")
    return _PREFIXES.get(namespace[1:], "?:") + local


def name_of(element: Element) -> str:
    """“p” for an element of Word, “m:t” for one of an equation, “mc:Choice”, and “?:shape” for any other."""
    return _short(element.tag)


def local_name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def child(element: Element, *names: str) -> Element | None:
    """The first element at the end of such a path of Word's names."""
    for name in names:
        element = next((found for found in element if name_of(found) == name), None)
        if element is None:
            return None
    return element


def value(element: Element, name: str = "val") -> str:
    """What an attribute says, in whichever namespace it is written; "" without it."""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")


def is_on(element: Element | None) -> bool:
    """Whether a property that is there is not switched off."""
    return element is not None and value(element) not in _OFF
