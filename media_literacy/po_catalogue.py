"""Message catalogues in the PO format of GNU gettext, as translators' programs write them: read, and written.

What is read is text alone: a file of somebody else's can damage nothing. Strings are kept in one line each, so that a
change of one message is a change of one line.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

CONTEXT_END = "\x04"
_SIMPLE = re.compile(r'(?:#: .*\n)*msgid "([^"\\]+)"\nmsgstr "([^"\\]+)"\n?')
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class PoEntry(NamedTuple):
    """One message and its translations, one for each plural form. `files` tell where it is said; the entry without a
    `message` is the header of its catalogue. What is `fuzzy` was guessed by a program, and nobody looked at it yet.
    """

    message: str
    plural: str | None = None
    context: str | None = None
    translations: tuple[str, ...] = ("",)
    files: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    is_fuzzy: bool = False

    @property
    def key(self) -> str:
        """What it is looked up by: the same words in two contexts are two messages."""
        return self.message if self.context is None else f"{self.context}{CONTEXT_END}{self.message}"

    @property
    def is_translated(self) -> bool:
        """Whether every form is there, and somebody looked at it."""
        return not self.is_fuzzy and all(self.translations)


class PoError(ValueError):
    """A catalogue that cannot be read; `line` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line} is none of a message catalogue")
        self.line = line


def read_po(text: str) -> list[PoEntry]:
    """The entries in their order, the header first as it stands there; those taken out (`#~`) are left out."""
    entries: list[PoEntry] = []
    fields: dict[str, str] = {}
    files: list[str] = []
    comments: list[str] = []
    is_fuzzy, keyword = False, ""
    for number, line in enumerate(text.split("\n"), start=1):
        line = line.strip()
        if line[:1] == '"':
            if not keyword:
                raise PoError(number)
            fields[keyword] += _unquoted(line, number)
            continue
        if line[:3] == "msg":
            word, _space, quoted = line.partition(" ")
            if word in fields or (word in ("msgid", "msgctxt") and "msgid" in fields):
                entries.append(_entry(fields, files, comments, is_fuzzy, number))
                fields, files, comments, is_fuzzy = {}, [], [], False
            fields[word] = _unquoted(quoted.strip(), number)
            keyword = word
            continue
        if "msgid" in fields:
            entries.append(_entry(fields, files, comments, is_fuzzy, number))
            fields, files, comments, is_fuzzy = {}, [], [], False
        keyword = ""
        if line[:2] == "#:":
            files += [
                word.rpartition(":")[0] if word.rpartition(":")[2].isdecimal() else word for word in line.split()[1:]
            ]
        elif line[:2] == "#,":
            is_fuzzy = is_fuzzy or "fuzzy" in [flag.strip() for flag in line[2:].split(",")]
        elif line[:1] == "#":
            if line[:2] not in ("#~", "#|"):
                comments.append(line[1:].strip())
        elif line:
            raise PoError(number)
    if fields:
        entries.append(_entry(fields, files, comments, is_fuzzy, text.count("\n") + 1))
    return entries


def read_messages(text: str) -> dict[str, tuple[str, ...]]:
    """The translations of what is translated, by the entries' keys; half as slow as the entries themselves."""
    messages: dict[str, tuple[str, ...]] = {}
    for block in text.split("\n\n"):
        if simple := _SIMPLE.fullmatch(block):
            messages[simple[1]] = (simple[2],)
        else:
            messages |= {entry.key: entry.translations for entry in read_po(block) if entry.is_translated}
    return messages


def read_header(entries: Iterable[PoEntry]) -> dict[str, str]:
    """What a catalogue says of itself, such as `Language` and `Plural-Forms`."""
    return header_fields(next((entry.translations[0] for entry in entries if entry.key == ""), ""))


def header_fields(header: str) -> dict[str, str]:
    """The fields of a header."""
    lines = (line.partition(":") for line in header.split("\n") if ":" in line)
    return {name.strip(): value.strip() for name, _colon, value in lines}


def write_po(entries: Iterable[PoEntry]) -> str:
    """The text of a catalogue with these entries, in this order."""
    return "\n".join(_written(entry) for entry in entries)


def _entry(fields: dict[str, str], files: list[str], comments: list[str], is_fuzzy: bool, line: int) -> PoEntry:
    try:
        if "msgid_plural" not in fields:
            translations: tuple[str, ...] = (fields["msgstr"],)
        else:
            translations = tuple(fields[f"msgstr[{form}]"] for form in range(len(fields) - 2 - ("msgctxt" in fields)))
        plural, context = fields.get("msgid_plural"), fields.get("msgctxt")
        return PoEntry(fields["msgid"], plural, context, translations, tuple(files), tuple(comments), is_fuzzy)
    except KeyError as problem:
        raise PoError(line) from problem


def _unquoted(quoted: str, line: int) -> str:
    if len(quoted) < 2 or quoted[0] != '"' or quoted[-1] != '"':
        raise PoError(line)
    inner = quoted[1:-1]
    if "\\" not in inner:
        return inner
    first, *pieces = inner.replace("\\\\", "\0").split("\\")
    try:
        text = first + "".join(_ESCAPES[piece[0]] + piece[1:] for piece in pieces)
    except (KeyError, IndexError) as problem:
        raise PoError(line) from problem
    return text.replace("\0", "\\")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("\r", "\\r")
    lines = escaped.split("\n")
    if len(lines) == 1:
        return f'"{escaped}"'
    pieces = [f"{line}\\n" for line in lines[:-1]] + lines[-1:]
    return "\n".join(['""', *(f'"{piece}"' for piece in pieces if piece)])


def _written(entry: PoEntry) -> str:
    lines = [f"# {comment}".rstrip() for comment in entry.comments]
    lines += [f"#: {file}" for file in entry.files]
    if entry.is_fuzzy:
        lines.append("#, fuzzy")
    if entry.context is not None:
        lines.append(f"msgctxt {_quoted(entry.context)}")
    lines.append(f"msgid {_quoted(entry.message)}")
    if entry.plural is None:
        lines.append(f"msgstr {_quoted(entry.translations[0])}")
    else:
        lines.append(f"msgid_plural {_quoted(entry.plural)}")
        lines += [f"msgstr[{form}] {_quoted(text)}" for form, text in enumerate(entry.translations)]
    return "\n".join([*lines, ""])
