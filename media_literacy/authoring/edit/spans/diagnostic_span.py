"""What a remark is about: its place is a point, and its author looks for the word or the construct there."""

import re

from media_literacy.diagnostics import Diagnostic
from media_literacy.lesson.source import Source

_WHOLE_LINE = ("swallowed-text", "unknown-part", "sentence-too-long", "unused-card", "text-before-headline", "not-yaml")
_BY_CODE = {
    **dict.fromkeys(("unknown-kind", "good-sign-as-flag"), re.compile(r"[^*.\n]+")),
    **dict.fromkeys(("unknown-verdict",), re.compile(r"[^*.:：\n]+")),
    **dict.fromkeys(
        ("field-not-indented", "field-in-text", "unknown-field"), re.compile(r"(?:[-*+•] +)?[^:\n]{1,40}:")
    ),
    **dict.fromkeys(("unknown-key", "duplicate-key", "wrong-type"), re.compile(r"[^\s:]+")),
    **dict.fromkeys(("wrong-value", "newer-version"), re.compile(r"[^#\n]*[^#\s]")),
    **dict.fromkeys(("exclamation-mark",), re.compile(r"[!¡！]+")),
}
_CONSTRUCT = re.compile(
    r"""\[\^[^\]\n]*\]:?                   # a mark, or the beginning of a note
    | !?\[[^\]\n]*\](?:\([^)\n]*\))?      # a picture or a link
    | \^\[[^\]\n]*\]                      # a note inside the text
    | <[^<>\n]*>                          # HTML
    | \*\*[^*\n]*(?:\*\*)?                # the bold first words of a note
    | -{3,}                               # the front matter as a whole
    | \w[\w’'-]*                          # a word
    | \S""",
    re.VERBOSE,
)


def stretch_of(source: Source, remark: Diagnostic) -> tuple[int, int]:
    """Where that begins and ends in the source, in one line; nothing of it in an empty one."""
    start = source.offset(remark.location)
    line = source.line(remark.location.line)
    first = source.starts[remark.location.line - 1]
    end = first + len(line)
    if remark.code in _WHOLE_LINE:
        return first + len(line) - len(line.lstrip()), first + len(line.rstrip())
    found = _BY_CODE.get(remark.code, _CONSTRUCT).match(source.text, start, end)
    found = found or _CONSTRUCT.search(source.text, start, end)
    if found is not None:
        return found.span()
    return max(first, first + len(line.rstrip()) - 1), first + len(line.rstrip())  # past the last word
