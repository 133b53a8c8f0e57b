"""Our markup in the few elements that H5P leaves in a question: it strips the tags of headings, lists and tables.

Text is escaped in it, so that every `<` begins a tag of ours. Classes stay, for they are ours to read again; a
site takes them away.
"""

import re

from media_literacy.export.question_formats.xml_markup import Xml

_TAG = re.compile(r"<(/?)(\w+)[^>]*>")
_INSTEAD = {
    "li": ("<p>• ", "</p>"),
    "tr": ("<p>", "</p>"),
    "td": ("", " · "),
    "th": ("<strong>", "</strong> · "),
    "pre": ("<p>", "</p>"),
    "h2": ('<p class="headline"><strong>', "</strong></p>"),
    **{f"h{level}": ("<p><strong>", "</strong></p>") for level in range(3, 7)},
}
_STRIPPED = frozenset({"ul", "table", "tbody", "blockquote", "hr", "a"})
_WITH_CLASS = frozenset({"p", "div", "span"})


def h5p_markup(markup: Xml) -> Xml:
    """The same in what is left of it, without classes."""
    return Xml(_TAG.sub(_replacement, markup))


def _replacement(tag: re.Match[str]) -> str:
    is_end, name = tag[1] == "/", tag[2]
    if name in _STRIPPED:
        return ""
    if name in _INSTEAD:
        return _INSTEAD[name][is_end]
    if name in _WITH_CLASS:
        return tag[0]
    return "<br/>" if name == "br" else f"<{tag[1]}{name}>"
