"""Fixes for HTML, and for addresses without their beginning."""

import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, match_in_line

_TAG = re.compile(r"<(?P<name>b|strong|i|em)>(?P<inside>[^<>\n]*\S)</(?P=name)>", re.IGNORECASE)
_ANY_TAG = re.compile("<")
_BREAK = re.compile(r"<br ?/?>[ \t]*$", re.IGNORECASE)
_BARE_WEB = re.compile(r"www\.[\w-]+\.[^\s)]+")
_STRESS = {"b": "**", "strong": "**", "i": "*", "em": "*"}


def markdown_for_html(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """Stress and line breaks in Markdown; a backslash before any other sign, so that it is meant to be shown."""
    start = draft.source.offset(diagnostic.start)
    found = match_in_line(draft, diagnostic, _TAG)
    if found is not None and not any(sign in found["inside"] for sign in "*_"):
        sign = _STRESS[found["name"].lower()]
        splices = (
            Splice(start, found.start("inside"), sign),
            Splice(found.end("inside"), found.end(), sign),
        )
        return Fix(_("Write it in Markdown"), splices)
    found = match_in_line(draft, diagnostic, _BREAK)
    if found is not None and draft.source.line_end(diagnostic.start.line) == found.end():
        return Fix(_("Write the line break in Markdown"), (Splice(start, found.end(), "\\"),))
    if match_in_line(draft, diagnostic, _ANY_TAG) is None:
        return None
    return Fix(_("Show the sign “<” as it is"), (Splice(start, start, "\\"),))


def whole_address(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """An address that begins with “www.” lacks only its beginning."""
    link = next((link for link in draft.links if link.range.start == diagnostic.start), None)
    if link is None or not _BARE_WEB.fullmatch(link.target):
        return None
    at = draft.source.text.find(f"({link.target}", draft.source.offset(link.range.start))
    if at < 0:
        return None
    return Fix(_("Begin the address with “https://”"), (Splice(at + 1, at + 1, "https://"),))
