"""The content of an OpenDocument text as HTML, so that one walk reads everything: structure and emphasis, no looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from media_literacy.authoring.importing.html.html_tree import Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_MOST_SPACES = 100
_MOST_PARENTS = 20

_BLOCKS = {
    "Title": ("<h1>", "</h1>"),
    "Subtitle": ('<p class="subtitle">', "</p>"),
    "Author": ('<p class="byline">', "</p>"),
    "Date": ('<p class="byline">', "</p>"),
    "Quotations": ("<blockquote><p>", "</p></blockquote>"),
    "Block_20_Text": ("<blockquote><p>", "</p></blockquote>"),
}
_EMPHASIS = {"Strong_20_Emphasis": ("strong",), "Emphasis": ("em",)}
_PLAIN = {
    "list-item": "li",
    "list-header": "li",
    "table": "table",
    "table-row": "tr",
}
_SKIPPED = frozenset(
    [
        "tracked-changes",
        "table-of-content",
        "title",
        "desc",
        "forms",
        "sequence-decls",
        "covered-table-cell",
        "note-citation",
        "creator",
        "date-string",
        "annotation-end",
        "hidden-text",
        "hidden-paragraph",
        "script",
    ]
)


@dataclass(frozen=True, slots=True)
class _Style:
    parent: str = ""
    tags: tuple[str, ...] = ()
    is_hidden: bool = False


@dataclass(slots=True)
class ContentWriter:
    """Writes one document; notes are collected and stand at its end, as in other documents."""

    styles: Mapping[str, _Style]
    numbered: frozenset[str]
    notes: list[str] = field(default_factory=list)

    def page(self, body: Element) -> str:
        """The whole of it."""
        text = self._inside(body)
        notes = f"<ol>{''.join(self.notes)}</ol>" if self.notes else ""
        return f"<html><body>{text}{notes}</body></html>"

    def _inside(self, element: Element) -> str:
        pieces = [escape(element.text or "")]
        for child in element:
            if isinstance(child.tag, str):
                pieces.append(self._written(child))
            pieces.append(escape(child.tail or ""))
        return "".join(pieces)

    def _written(self, element: Element) -> str:
        match element.tag:
            case tag if tag in _SKIPPED:
                return ""
            case "h":
                level = _number(element.get(f"{_TEXT}outline-level"), 6)
                return f"<h{level}>{self._inside(element)}</h{level}>"
            case "p":
                return self._paragraph(element)
            case "span":
                return self._emphasised(element)
            case "s":
                return " " * _number(element.get(f"{_TEXT}c"), _MOST_SPACES)
            case "tab":
                return " "
            case "line-break":
                return "<br>"
            case "a":
                address = escape(element.get(f"{_XLINK}href") or "")
                return f'<a href="{address}">{self._inside(element)}</a>'
            case "list":
                tag = "ol" if self._is_numbered(element) else "ul"
                return f"<{tag}>{self._inside(element)}</{tag}>"
            case "table-cell":
                return f"<td{self._spans(element)}>{self._inside(element)}</td>"
            case "note" | "annotation":
                return self._note(element)
            case "image":
                return "<img>"
            case tag if tag in _PLAIN:
                return f"<{_PLAIN[tag]}>{self._inside(element)}</{_PLAIN[tag]}>"
            case _:
                return self._inside(element)

    def _paragraph(self, element: Element) -> str:
        name = element.get(f"{_TEXT}style-name") or ""
        if self._is_hidden(name):
            return ""
        opening, closing = next((_BLOCKS[own] for own in self._line_of(name) if own in _BLOCKS), ("<p>", "</p>"))
        inside = self._inside(element)
        tags = self._tags(name) if opening == "<p>" else ()
        return f"{opening}{_wrapped(inside, tags)}{closing}"

    def _emphasised(self, element: Element) -> str:
        name = element.get(f"{_TEXT}style-name") or ""
        return "" if self._is_hidden(name) else _wrapped(self._inside(element), self._tags(name))

    def _note(self, element: Element) -> str:
        """A mark and its note, which lead to each other."""
        holder = next((child for child in element if child.tag == "note-body"), element)
        number = len(self.notes) + 1
        self.notes.append("")  # a note in a note has a number after this one's
        text = self._inside(holder)
        self.notes[number - 1] = f'<li id="note-{number}">{text} <a href="#mark-{number}">↑</a></li>'
        return f'<sup><a href="#note-{number}" id="mark-{number}">[{number}]</a></sup>'

    def _line_of(self, name: str) -> list[str]:
        """A style and those that it is made from."""
        names: list[str] = []
        while name and name not in names and len(names) < _MOST_PARENTS:
            names.append(name)
            name = self.styles[name].parent if name in self.styles else ""
        return names

    def _tags(self, name: str) -> tuple[str, ...]:
        own = self.styles.get(name, _Style()).tags
        return own or _EMPHASIS.get(name, ())

    def _is_hidden(self, name: str) -> bool:
        return self.styles.get(name, _Style()).is_hidden

    def _is_numbered(self, element: Element) -> bool:
        return (element.get(f"{_TEXT}style-name") or "") in self.numbered

    @staticmethod
    def _spans(element: Element) -> str:
        spans = {
            "colspan": _number(element.get(f"{_TABLE}number-columns-spanned"), 100),
            "rowspan": _number(element.get(f"{_TABLE}number-rows-spanned"), 100),
        }
        return "".join(f' {name}="{count}"' for name, count in spans.items() if count > 1)


def content_html(root: Element) -> str:
    """The text of `content.xml`, whose names have lost their name spaces; "" where there is none."""
    body = next((element for element in root.iter("body")), None)
    if body is None:
        return ""
    styles = {element.get(f"{_STYLE}name") or "": _style(element) for element in root.iter("style")}
    numbered = frozenset(
        element.get(f"{_STYLE}name") or ""
        for element in root.iter("list-style")
        if (first := next(iter(element), None)) is not None and first.tag == "list-level-style-number"
    )
    return ContentWriter(styles, numbered).page(body)


def _style(element: Element) -> _Style:
    tags: list[str] = []
    is_hidden = False
    for child in element:
        if child.tag == "text-properties":
            if (child.get(f"{_FO}font-weight") or "") in ("bold", "600", "700", "800", "900"):
                tags.append("strong")
            if child.get(f"{_FO}font-style") in ("italic", "oblique"):
                tags.append("em")
            is_hidden = child.get(f"{_TEXT}display") == "none"
    return _Style(element.get(f"{_STYLE}parent-style-name") or "", tuple(tags), is_hidden)


def _wrapped(inside: str, tags: tuple[str, ...]) -> str:
    for tag in tags if inside.strip() else ():
        inside = f"<{tag}>{inside}</{tag}>"
    return inside


def _number(text: str | None, most: int) -> int:
    """A number of at least one that stands in an attribute."""
    return min(most, max(1, int(text))) if text and text.isascii() and text.isdecimal() and len(text) < 6 else 1
