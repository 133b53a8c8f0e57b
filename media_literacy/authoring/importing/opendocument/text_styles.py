"""What the styles of an OpenDocument text say of the text itself: emphasis, raised figures, hidden words."""

from dataclasses import dataclass

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.opendocument.attributes import FO, STYLE, TEXT

_BOLD = ("bold", "600", "700", "800", "900")
_POSITIONS = {"super": "sup", "sub": "sub"}


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its parent’s name, the tags that its text has in HTML, and whether nobody sees that."""

    parent: str = ""
    tags: tuple[str, ...] = ()
    is_hidden: bool = False


def text_styles(root: Element) -> dict[str, Style]:
    """The styles of paragraphs and characters in a part of a document, by their names."""
    return {element.get(f"{STYLE}name") or "": _style(element) for element in root.iter("style")}


def _style(element: Element) -> Style:
    tags: list[str] = []
    is_hidden = False
    for child in element:
        if child.tag == "text-properties":
            if (child.get(f"{FO}font-weight") or "") in _BOLD:
                tags.append("strong")
            if child.get(f"{FO}font-style") in ("italic", "oblique"):
                tags.append("em")
            if (child.get(f"{STYLE}text-line-through-style") or "none") != "none":
                tags.append("s")
            if position := _position(child.get(f"{STYLE}text-position") or ""):
                tags.insert(0, position)
            is_hidden = child.get(f"{TEXT}display") == "none"
    return Style(element.get(f"{STYLE}parent-style-name") or "", tuple(tags), is_hidden)


def _position(value: str) -> str:
    """The tag for text above or below the line: “super 58%”, or “33% 58%”, by how much it is raised."""
    place = value.partition(" ")[0]
    if place.endswith("%"):
        return "sub" if place.startswith("-") else "sup" if place.strip("0%.") else ""
    return _POSITIONS.get(place, "")
