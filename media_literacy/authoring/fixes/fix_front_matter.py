"""Fixes for the front matter. Each is tried on the front matter alone, which is read in a moment."""

import re
from collections import Counter
from pathlib import Path

from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.diagnostics import Diagnostic, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, change_to
from media_literacy.lesson.ids import file_slug
from media_literacy.lesson.reading.front.front_reader import read_front_matter
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.source import make_source, usual_line_end
from media_literacy.lesson.vocabulary.front_matter_keys import CHOICES, KEYS, LIST_CHOICES

_KEY_LINE = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:[ \t]+(?P<value>\S[^\n]*?)[ \t]*$")
_GOES_ON = re.compile(r"[\w-]+[ \t]*:|[ \t]+\S|- |#")


def nearest_key(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The key that was probably meant, if it is not there yet."""
    start, end = draft.source.span(diagnostic.range)
    near = nearest(draft.source.text[start:end].strip("\"'"), KEYS)
    if near is None or near in draft.front_values:
        return None
    return _if_better(draft, diagnostic, change_to(near, start, end))


def nearest_value(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The value, or the entry of a list, that was probably meant."""
    value = next((value for value in draft.front_values.values() if value.value_range == diagnostic.range), None)
    if value is None or not isinstance(value.value, str):
        return _nearest_entry(draft, diagnostic)
    meant = _meant(value.key, value.value.strip())
    return _if_better(draft, diagnostic, change_to(meant, *draft.source.span(diagnostic.range))) if meant else None


def _nearest_entry(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    lists = (value for value in draft.front_values.values() if value.key in LIST_CHOICES)
    known = next(
        (LIST_CHOICES[value.key] for value in lists if diagnostic.range in (value.value_range, *value.entry_ranges)), ()
    )
    start, end = draft.source.span(diagnostic.range)
    near = nearest(draft.source.text[start:end].strip("\"' "), known)
    return None if near is None else _if_better(draft, diagnostic, change_to(near, start, end))


def _meant(key: str, written: str) -> str | None:
    if key in CHOICES:
        return nearest(written, CHOICES[key])
    if key == "id":
        return file_slug(Path(f"{written}.md"))
    if key == "language":
        return written.replace("_", "-")
    if key == "lesson":
        return "1"
    return None  # minutes that are not understood may be seconds or pages


def take_second_key_out(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The first of two counts, so the second goes, with the lines that belong to it."""
    line = diagnostic.start.line
    if diagnostic.start.column != 1:
        return None
    last = line
    while last + 1 < draft.body_line - 1 and re.match(r"[ \t]+\S|- ", draft.source.line(last + 1)):
        last += 1
    key = draft.source.line(line).partition(":")[0].strip()
    start, end = draft.source.line_start(line), draft.source.line_start(last + 1)
    title = _("Take the second “{key}” out").format(key=key)
    return _if_better(draft, diagnostic, Fix(title, (Splice(start, end, ""),)))


def quote_value(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A value with a colon, or one that begins with a sign of YAML’s own, is a text within quotation marks."""
    for line in dict.fromkeys((diagnostic.start.line, diagnostic.start.line - 1)):
        found = _KEY_LINE.match(draft.source.line(line))
        if found is None or found["value"][0] in "\"'[{|>":
            continue
        base = draft.source.starts[line - 1]
        text = found["value"].replace("\\", "\\\\").replace('"', '\\"')
        splice = Splice(base + found.start("value"), base + found.end("value"), f'"{text}"')
        fix = _if_better(draft, diagnostic, Fix(_("Put quotation marks around the value"), (splice,)))
        if fix is not None:
            return fix
    return None


def close_front_matter(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The closing line goes below the last key."""
    last = 1
    while last < len(draft.source.lines) and _GOES_ON.match(draft.source.line(last + 1)):
        last += 1
        if draft.source.line(last).startswith("#"):
            last -= 1
            break
    at, end = draft.source.line_end(last), usual_line_end(draft.source.text)
    return _if_better(draft, diagnostic, Fix(_("Close it with a line “---”"), (Splice(at, at, f"{end}---"),)))


def _if_better(draft: Draft, diagnostic: Diagnostic, fix: Fix) -> Fix | None:
    """The fix if it takes the diagnostic away, and brings no error that was not seen before."""
    before = _count(draft, draft.source.text)
    after = _count(draft, apply_splices(draft.source.text, fix.splices))
    errors = [code for code, severity in after if severity is Severity.ERROR]
    is_cured = after[diagnostic.code, diagnostic.severity] < before[diagnostic.code, diagnostic.severity]
    return (
        fix
        if is_cured and all(after[error, Severity.ERROR] <= before[error, Severity.ERROR] for error in errors)
        else None
    )


def _count(draft: Draft, text: str) -> Counter[tuple[str, Severity]]:
    """How many diagnostics of each code the front matter of a text gets."""
    collector = DiagnosticCollector()
    reader = read_front_matter(make_source(text), collector)
    reader.front_matter(draft.file, reader.language(), "")
    return Counter((diagnostic.code, diagnostic.severity) for diagnostic in collector.sorted())
