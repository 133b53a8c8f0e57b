"""Cures for signs: characters that cannot be seen, raised voices, HTML, and addresses without their beginning."""

import re

from media_literacy.authoring.edit.source.splice import Splice, line_end
from media_literacy.authoring.fixes.quick_fix import Fix, note_around, written_at
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.notes.tone import EXCLAMATION, note_texts, own_voice
from media_literacy.lesson.checks.text.control_characters import UNSEEN
from media_literacy.lesson.draft import Draft

_TAG = re.compile(r"<(?P<name>b|strong|i|em)>(?P<inside>[^<>\n]*\S)</(?P=name)>", re.IGNORECASE)
_ANY_TAG = re.compile("<")
_BREAK = re.compile(r"<br ?/?>[ \t]*$", re.IGNORECASE)
_BARE_WEB = re.compile(r"www\.[\w-]+\.[^\s)]+")
_STRESS = {"b": "**", "strong": "**", "i": "*", "em": "*"}
_STOPS = ".?…。？¿"


def take_out_unseen(draft: Draft, diagnostic: Diagnostic) -> Fix:
    """All characters of the line that cannot be seen."""
    line = draft.source.line(diagnostic.start.line)
    base = draft.source.starts[diagnostic.start.line - 1]
    found = [*UNSEEN.finditer(line)]
    title = _("Take the unseen character out") if len(found) == 1 else _("Take the unseen characters of the line out")
    return Fix(title, tuple(Splice(base + one.start(), base + one.end(), "") for one in found))


def lower_the_voice(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A full stop for every exclamation mark of the note, but in quotations and in what is written for the article."""
    note = note_around(draft, diagnostic.start.line)
    if note is None:
        return None
    splices: list[Splice] = []
    for start, text in note_texts(draft, note):
        for found in EXCLAMATION.finditer(own_voice(text)):
            around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
            is_needless = found[0][0] == "¡" or any(sign in _STOPS for sign in around)
            stop = "" if is_needless else "。" if "！" in found[0] else "."
            splices.append(Splice(start + found.start(), start + found.end(), stop))
    title = _("Write a full stop instead") if len(splices) == 1 else _("Write full stops instead")
    return Fix(title, tuple(splices))


def markdown_for_html(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """Stress and line breaks in Markdown; a backslash before any other sign, so that it is meant to be shown."""
    start = draft.source.offset(diagnostic.start)
    found = written_at(draft, diagnostic, _TAG)
    if found is not None and not any(sign in found["inside"] for sign in "*_"):
        sign = _STRESS[found["name"].lower()]
        splices = (
            Splice(start, found.start("inside"), sign),
            Splice(found.end("inside"), found.end(), sign),
        )
        return Fix(_("Write it in Markdown"), splices)
    found = written_at(draft, diagnostic, _BREAK)
    if found is not None and line_end(draft.source, diagnostic.start.line) == found.end():
        return Fix(_("Write the line break in Markdown"), (Splice(start, found.end(), "\\"),))
    if written_at(draft, diagnostic, _ANY_TAG) is None:
        return None
    return Fix(_("Show the sign “<” as it is"), (Splice(start, start, "\\"),))


def whole_address(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """An address that begins with “www.” lacks only its beginning."""
    link = next((link for link in draft.links if link.location == diagnostic.start), None)
    if link is None or not _BARE_WEB.fullmatch(link.target):
        return None
    at = draft.source.text.find(f"({link.target}", draft.source.offset(link.location))
    if at < 0:
        return None
    return Fix(_("Begin the address with “https://”"), (Splice(at + 1, at + 1, "https://"),))
