"""The content of an OpenDocument text as HTML, so that one walk reads everything: structure and emphasis, no looks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.html.html_walk import LIST_MARKER
from media_literacy.authoring.importing.opendocument.attributes import OFFICE, TABLE, TEXT, XLINK, whole
from media_literacy.authoring.importing.opendocument.list_counting import ListCounting, numbered_levels
from media_literacy.authoring.importing.opendocument.text_styles import Style, text_styles
from media_literacy.i18n import gettext as _

_MOST_SPACES = 100
_MOST_PARENTS = 20

_BLOCKS = {
    "Title": ("<h1>", "</h1>"),
    "Subtitle": ('<p class="subtitle">', "</p>"),
    "Author": ('<p class="byline">', "</p>"),
    "Date": ('<p class="byline">', "</p>"),
    "Quotations": ("<blockquote><p>", "</p></blockquote>"),
    "Block_20_Text": ("<blockquote><p>", "</p></blockquote>"),
    **dict.fromkeys(
        ("Caption", "Illustration", "Figure", "Table", "Drawing", "Text"), ("<figcaption>", "</figcaption>")
    ),
}
_EMPHASIS = {"Strong_20_Emphasis": ("strong",), "Emphasis": ("em",)}
_PLAIN = {"list-header": "li", "table": "table", "table-row": "tr", "ruby": "ruby", "ruby-text": "rt"}
_BLOCK_TAGS = frozenset(["p", "h", "list", "table"])
_BOXES = frozenset(["text-box", "custom-shape", "rect", "ellipse"])
_OF_DRAWING = frozenset(["title", "desc"])
_OF_COMMENT = frozenset(["creator", "date", "date-string", "creator-initials", "sender-initials"])
_SKIPPED = frozenset(
    [
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "alphabetical-index",
        "forms",
        "sequence-decls",
        "covered-table-cell",
        "note-citation",
        "hidden-text",
        "hidden-paragraph",
        "script",
    ]
)


@dataclass(slots=True)
class ContentWriter:
    """Writes one document; notes are collected and stand at its end, as in other documents."""

    styles: Mapping[str, Style]
    lists: ListCounting
    dropped: DroppedContent
    ends: frozenset[str]
    """The names of the comments whose stretch of text has an end."""

    notes: list[str] = field(default_factory=list)
    _boxes: list[str] | None = None
    """What stands in drawings of the paragraph that is written, and goes behind it; None outside of one."""

    _marker: str = ""
    """The number of a list item, for its first paragraph."""

    _comments: dict[str, Element] = field(default_factory=dict)
    """Comments on a stretch of text whose end is still to come, by their names."""

    def page(self, body: Element) -> str:
        """The whole of it."""
        text = self._inside(body)
        text += "".join(self._note(comment) for comment in self._comments.values())
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
        if element.tag in _BLOCK_TAGS and self._boxes is not None:
            boxes, self._boxes = self._boxes, None
            boxes.append(self._written(element))
            self._boxes = boxes
            return ""
        match element.tag:
            case tag if tag in _SKIPPED or (tag in _OF_DRAWING and element.getparent().tag not in ("p", "span", "h")):
                return ""
            case "tracked-changes":
                message = _("The document has tracked changes. The text was taken as if all of them were accepted.")
                self.dropped.add_message(message)
                return ""
            case "h":
                level = whole(element.get(f"{TEXT}outline-level"), 6)
                return self._block(element, f"<h{level}>", f"</h{level}>")
            case "p":
                return self._paragraph(element)
            case "span":
                return self._emphasised(element)
            case "s":
                return " " * whole(element.get(f"{TEXT}c"), _MOST_SPACES)
            case "tab":
                return " "
            case "line-break":
                return "<br>"
            case "a":
                address = escape(element.get(f"{XLINK}href") or "")
                return f'<a href="{address}">{self._inside(element)}</a>'
            case "list":
                tag = "ol" if self.lists.begin(element) else "ul"
                inside = self._inside(element)
                self.lists.end()
                return f"<{tag}>{inside}</{tag}>"
            case "list-item":
                self._marker = self.lists.marker(element)
                inside = self._inside(element)
                self._marker = ""
                return f"<li>{inside}</li>"
            case "table-cell":
                return f"<td{self._spans(element)}>{self._inside(element)}</td>"
            case "note":
                return self._note(element)
            case "annotation":
                return self._comment(element)
            case "annotation-end":
                comment = self._comments.pop(element.get(f"{OFFICE}name") or "", None)
                return "" if comment is None else self._note(comment)
            case "image":
                return "<img>"
            case tag if tag in _PLAIN:
                return f"<{_PLAIN[tag]}>{self._inside(element)}</{_PLAIN[tag]}>"
            case tag if tag in _BOXES:
                if "".join(element.itertext()).strip():
                    self.dropped.count(DroppedKind.TEXT_BOX)
                return self._inside(element)
            case _:
                return self._inside(element)

    def _paragraph(self, element: Element) -> str:
        name = element.get(f"{TEXT}style-name") or ""
        opening, closing = next((_BLOCKS[own] for own in self._line_of(name) if own in _BLOCKS), ("<p>", "</p>"))
        return self._block(element, opening, closing, self._tags(name) if opening == "<p>" else ())

    def _block(self, element: Element, opening: str, closing: str, tags: tuple[str, ...] = ()) -> str:
        """A paragraph or heading, with the number of its item before it and what its drawings hold behind it."""
        if self._is_hidden(element):
            return ""
        marker, self._marker = self._marker, ""
        self._boxes = []
        inside = _wrapped(self._inside(element), tags)
        boxes, self._boxes = self._boxes, None
        number = f'<span class="{LIST_MARKER}">{escape(marker)}</span>' if marker else ""
        return f"{opening}{number}{inside}{closing}{''.join(boxes)}"

    def _emphasised(self, element: Element) -> str:
        if self._is_hidden(element):
            return ""
        return _wrapped(self._inside(element), self._tags(element.get(f"{TEXT}style-name") or ""))

    def _comment(self, element: Element) -> str:
        """A comment, as a note behind what it is about: where a stretch of text was chosen, at the end of that."""
        for child in [child for child in element if child.tag in _OF_COMMENT]:
            element.remove(child)
        name = element.get(f"{OFFICE}name") or ""
        if name in self._comments or name not in self.ends:
            return self._note(element)
        self._comments[name] = element
        return ""

    def _note(self, element: Element) -> str:
        """A mark and its note, which lead to each other."""
        holder = next((child for child in element if child.tag == "note-body"), element)
        number = len(self.notes) + 1
        self.notes.append("")  # a note in a note has a number after this one's
        boxes, self._boxes = self._boxes, None
        text = self._inside(holder)
        self._boxes = boxes
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
        own = self.styles.get(name, Style()).tags
        return own or _EMPHASIS.get(name, ())

    def _is_hidden(self, element: Element) -> bool:
        is_hidden = self.styles.get(element.get(f"{TEXT}style-name") or "", Style()).is_hidden
        if is_hidden and "".join(element.itertext()).strip():
            self.dropped.add_message(_("Text that is hidden in the document was left out."))
        return is_hidden

    @staticmethod
    def _spans(element: Element) -> str:
        spans = {
            "colspan": whole(element.get(f"{TABLE}number-columns-spanned"), 100),
            "rowspan": whole(element.get(f"{TABLE}number-rows-spanned"), 100),
        }
        return "".join(f' {name}="{count}"' for name, count in spans.items() if count > 1)


def content_html(root: Element, dropped: DroppedContent, common: Element | None = None) -> str:
    """The text of `content.xml`, whose names have lost their name spaces; "" where there is none.

    `common` is `styles.xml`, whose styles those of the content are made from.
    """
    body = next((element for element in root.iter("body")), None)
    if body is None:
        return ""
    parts = [root] if common is None else [common, root]
    styles = {name: style for part in parts for name, style in text_styles(part).items()}
    levels = {place: level for part in parts for place, level in numbered_levels(part).items()}
    ends = frozenset(end.get(f"{OFFICE}name") or "" for end in body.iter("annotation-end")) - {""}
    return ContentWriter(styles, ListCounting(levels), dropped, ends).page(body)


def _wrapped(inside: str, tags: tuple[str, ...]) -> str:
    for tag in tags if inside.strip() else ():
        inside = f"<{tag}>{inside}</{tag}>"
    return inside
