"""Keeps what a teacher types into a form from meaning more than text: no other note, no field, no end of the note.

Markdown stays Markdown: emphasis, links, lists, tables and code are left as they are.
"""

import re
from collections.abc import Callable, Collection, Iterator
from itertools import groupby

from media_literacy.authoring.edit.source.blank_lines import trim_blank_lines
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.reading.markdown_escaping import escape
from media_literacy.lesson.reading.notes.field_words import field_in_line
from media_literacy.lesson.source import make_source

_CODE = re.compile(r"(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NOTE_SIGN = re.compile(r"(?<!\\)(\[(?=\^)|(?<=\^)\[)")
_DEFINITION = re.compile(r"^([ \t]*)(\[[^\]\n]*\]:)", re.MULTILINE)
_UNDERLINE = re.compile(r"^(?=(?:=+|-+)\s*$)")
_BRACKET = re.compile(r"\\.|[\[\]]", re.DOTALL)
_PLAIN_LINE = re.compile(r"\s{0,3}[^\s#>|+*\-\d`~]")
_BLOCK = re.compile(r"(?:[-+*]|\d{1,9}[.)])[ \t]|```|~~~")
_TABLE_RULE = re.compile(r"[\s|:-]*-[\s|:-]*")
_EATEN = " \t.。．:："

_LOOSE_STOPS = "..."


def protected(text: str, language: str, known: Collection[str] = ()) -> str:
    """An explanation that stays one. The lines in `known` were there before, and are left as their author had them."""
    begun = _begun("\n".join(_unmixed(_escaped(trim_blank_lines(text), known), language, known)))
    return _untagged(begun, known, "" if begins_block(begun) else "x. ")


def protected_value(text: str, known: str = "", lead: str = "") -> str:
    """The value of a field that stays one; `known` is what it was before, `lead` what stands before it on its line."""
    before = known.split("\n")
    return _untagged(_escaped(trim_blank_lines(text), before), before, lead)


def as_plain(text: str) -> str:
    """The same signs as text, as one paragraph: for what nothing else can save."""
    return _begun(escape("\n".join(line.strip() for line in text.split("\n") if line.strip())))


def begins_block(text: str) -> bool:
    """Whether a text cannot stand behind other words on their line, because it begins with a list, table or code."""
    lines = text.split("\n")
    is_table = len(lines) > 1 and "|" in lines[0] + lines[1] and bool(_TABLE_RULE.fullmatch(lines[1]))
    return bool(_BLOCK.match(lines[0])) or is_table


def _begun(text: str) -> str:
    """Stops and colons right behind the verdict belong to it, so an explanation cannot begin with them."""
    if text.startswith(_LOOSE_STOPS):
        text = "…" + text.lstrip(".")
    return text.lstrip(_EATEN)


def lines_with_code(text: str) -> Iterator[tuple[str, bool]]:
    """The lines, each with whether it belongs to a block of code; one that does not end is ended."""
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        yield line, bool(fence or found)
        if found and (not fence or found[1].startswith(fence)):
            fence = "" if fence else found[1]
    if fence:
        yield fence, True


def _escaped(text: str, known: Collection[str]) -> str:
    """Marks, definitions, underlines and brackets that do not close, made text where they stand outside code."""
    lines: list[str] = []
    for is_paragraph, group in groupby(lines_with_code(text), lambda found: bool(found[0]) and not found[1]):
        found = [line for line, _is_code in group]
        lines += _paragraph(found, known) if is_paragraph else found
    return "\n".join(lines)


def _untagged(text: str, known: Collection[str], lead: str) -> str:
    """A backslash before each “<” that the reader takes for the beginning of a tag; links and code stay."""
    kept = {number for number, line in enumerate(text.split("\n"), 1) if line in known}
    text = lead + text
    for _round in range(text.count("<")):
        source = make_source(text)
        tokens, _links = read_markdown(text)
        blocks, _notes = read_blocks(tokens, source.lines, 0)
        tags = [where.start for block in blocks for _tag, where in block.inline.html if where.start.line not in kept]
        places = {source.offset(where) for where in tags}
        if not places:
            break
        for at in sorted(places, reverse=True):
            text = f"{text[:at]}\\{text[at:]}"
    return text.removeprefix(lead)


def _paragraph(lines: list[str], known: Collection[str]) -> list[str]:
    text = "\n".join(_UNDERLINE.sub(r"\\", line) if number else line for number, line in enumerate(lines))
    text = _outside_code(text, lambda piece: _DEFINITION.sub(r"\1\\\2", _NOTE_SIGN.sub(r"\\\1", piece)))
    text = _outside_code(text, _closed)
    return [old if old in known else new for old, new in zip(lines, text.split("\n"), strict=True)]


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    pieces: list[str] = []
    at = 0
    for found in _CODE.finditer(text):
        pieces += [change(text[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*pieces, change(text[at:])])


def _closed(text: str) -> str:
    """A bracket that is never closed gets a backslash."""
    opened: list[int] = []
    for found in _BRACKET.finditer(text):
        if found[0] == "[":
            opened.append(found.start())
        elif found[0] == "]" and opened:
            opened.pop()
    for at in reversed(opened):
        text = f"{text[:at]}\\{text[at:]}"
    return text


def _unmixed(text: str, language: str, known: Collection[str]) -> Iterator[str]:
    """The lines, with those that would be read as a field kept as text."""
    out: list[str] = []
    for line in text.split("\n"):
        field = field_in_line(line, language)
        is_indented = field is not None and not field.signs and line[:1].isspace()  # text or code, as it was
        if field is None or not field.name or "•" in field.signs or line in known or is_indented:
            out.append(line)
        elif field.signs:
            out.append(re.sub(r"([-+*]|(?<=\d)[.)])", r"\\\1", line, count=1))
        elif len(out) > 1 and not out[-1]:
            while out and not out[-1]:
                out.pop()
            # Right below other words it is text, with its line kept by a hard break.
            is_plain = bool(out) and _PLAIN_LINE.match(out[-1]) is not None
            if is_plain:
                out[-1] = out[-1].rstrip() + "\\"
            out += [line] if is_plain else ["", f"\\- {line}"]
        else:
            out.append(line)
    yield from out
