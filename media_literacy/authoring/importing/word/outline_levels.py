"""Paragraphs that a word processor shows as headings though no style of that name says so: by their outline level.

Templates have headings of their own names, made from Word’s or with a level in the outline; LibreOffice may write one.
"""

import re
from collections.abc import Mapping

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.run_writing import new_like
from media_literacy.authoring.importing.word.word_names import child, name_of, value

HEADING_STYLE = "LessonHeading"
"""The styles of such headings, with their level from 1 to 6 behind it."""

_BY_NAME = re.compile(r"heading ([1-6])", re.IGNORECASE)
_KNOWN = frozenset(["title", "subtitle", "quote", "intense quote", "block text", "caption", "author", "date"])
_LEVELS = frozenset("012345")
_MOST_BASES = 20
_LONGEST = 300


def mark_headings(root: Element, styles: Element | None) -> None:
    """Give its style to each paragraph that is a heading by its level, and forget the levels."""
    known = {} if styles is None else {value(style, "styleId"): style for style in styles if name_of(style) == "style"}
    levels = {name: _level_of_style(style, known) for name, style in known.items()}
    for paragraph in root.iter():
        properties = child(paragraph, "pPr") if name_of(paragraph) == "p" else None
        if properties is None:
            continue
        own, style = child(properties, "outlineLvl"), child(properties, "pStyle")
        name = value(style) if style is not None else ""
        level = levels.get(name, "")
        if own is not None and not _is_known(known.get(name)):
            level = value(own)
        if own is not None:
            properties.remove(own)
        if level in _LEVELS and 0 < len("".join(paragraph.itertext()).strip()) <= _LONGEST:
            if style is None:
                style = new_like(paragraph, "pStyle")
                properties.insert(0, style)
            style.set(f"{style.tag.rpartition('}')[0]}}}val", f"{HEADING_STYLE}{int(level) + 1}")


def _level_of_style(style: Element, known: Mapping[str, Element]) -> str:
    """The level of a style that the converter does not know as a heading: its own, or that of what it is made from."""
    if _is_known(style):
        return ""
    for _base in range(_MOST_BASES):
        own, base = child(style, "pPr", "outlineLvl"), child(style, "basedOn")
        if own is not None:
            return value(own)
        if found := _BY_NAME.fullmatch(_name(style)):
            return str(int(found[1]) - 1)
        following = known.get(value(base)) if base is not None else None
        if following is None:
            return ""
        style = following
    return ""


def _is_known(style: Element | None) -> bool:
    """Whether the converter knows the style by its name."""
    name = "" if style is None else _name(style).lower()
    return name in _KNOWN or _BY_NAME.fullmatch(name) is not None


def _name(style: Element) -> str:
    named = child(style, "name")
    return value(named) if named is not None else ""
