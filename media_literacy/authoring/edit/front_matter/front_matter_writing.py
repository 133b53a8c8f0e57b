"""One value of the front matter is set or taken out; comments, order and all other lines stay."""

import re
from typing import Any

import yaml

from media_literacy.authoring.edit.front_matter.yaml_writing import yaml_list, yaml_text
from media_literacy.authoring.edit.source.splice import NotPossible, in_order, shrunk, without_lines
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.reading.front_matter import KEYS
from media_literacy.lesson.source import Source, usual_line_end

FrontChange = tuple[Splice, ...] | NotPossible

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


def set_front_value(draft: Draft, key: str, value: str | tuple[str, ...] | None) -> FrontChange:
    """Sets a key, a list for a tuple; None takes it out. The front matter is made if there is none.

    The reason when the front matter cannot be read well enough to change it. ValueError for an unknown key.
    """
    if key not in KEYS:
        raise ValueError(key)
    source = draft.source
    if key == "alignment":
        return NotPossible(_("A list of frameworks has entries of its own: write it in the source."))
    if source.lines[0].rstrip() != "---" or draft.body_line < 2:
        return () if value is None else (_new_front_matter(source, key, value),)
    closing = draft.body_line - 1
    if source.line(closing).rstrip() not in ("---", "..."):
        return NotPossible(_("The front matter has no closing line. End it with a line of three hyphens: ---"))
    entries = _entries(source, closing)
    if entries is None:
        return NotPossible(_("The front matter cannot be read. Mend it in the source first."))
    own = [index for index, (name, _value) in enumerate(entries) if name.value == key]
    if value is None:
        return in_order(_without_entry(source, entries, index, closing) for index in own)
    if own:
        return _changed(source, entries, own[0], closing, value)
    indent = " " * (entries[0][0].start_mark.column if entries else 0)
    at = source.line_start(closing)
    return (Splice(at, at, f"{indent}{key}: {_written(value)}{usual_line_end(source.text)}"),)


def _new_front_matter(source: Source, key: str, value: str | tuple[str, ...]) -> Splice:
    end = usual_line_end(source.text)
    return Splice(0, 0, end.join(("---", f"{key}: {_written(value)}", "---", "", "")))


def _written(value: str | tuple[str, ...]) -> str:
    return yaml_text(value) if isinstance(value, str) else yaml_list(value)


def _entries(source: Source, closing: int) -> list[tuple[Any, Any]] | None:
    """The keys and values as nodes with their places; None when that is no plain list of keys."""
    text = _OTHER_LINE_ENDS.sub(" ", "\n".join(source.lines[1 : closing - 1]))
    try:
        root: Any = yaml.compose(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if root is None:
        return []
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return None
    return list(root.value)


def _line(mark: Any) -> int:
    return int(mark.line) + 2


def _offset(source: Source, mark: Any) -> int:
    return min(source.starts[_line(mark) - 1] + int(mark.column), len(source.text))


def _last_line(source: Source, entries: list[tuple[Any, Any]], index: int, closing: int) -> int:
    """The last line of an entry, without the comments and blank lines that lead to the next one."""
    first = _line(entries[index][0].start_mark)
    last = _line(entries[index + 1][0].start_mark) - 1 if index + 1 < len(entries) else closing - 1
    key, value = entries[index]
    # In a text of several lines, a number sign further in belongs to the text.
    most = int(key.start_mark.column) if getattr(value, "style", None) in ("|", ">") else len(source.text)
    while last > first and _is_between(source.line(last), most):
        last -= 1
    return last


def _is_between(line: str, most: int) -> bool:
    """Whether a line is blank, or a comment that begins in that column at most."""
    rest = line.lstrip()
    return not rest or (rest.startswith("#") and len(line) - len(rest) <= most)


def _without_entry(source: Source, entries: list[tuple[Any, Any]], index: int, closing: int) -> Splice:
    first = _line(entries[index][0].start_mark)
    return without_lines(source, first, _last_line(source, entries, index, closing))


def _changed(
    source: Source, entries: list[tuple[Any, Any]], index: int, closing: int, value: str | tuple[str, ...]
) -> tuple[Splice, ...]:
    """Another value for a key that is there, written as the old one was."""
    key, old = entries[index]
    is_block = (isinstance(old, yaml.SequenceNode) and not old.flow_style) or getattr(old, "style", None) in ("|", ">")
    if is_block:
        last = _last_line(source, entries, index, closing)
        end = source.starts[last - 1] + len(source.line(last))
    else:
        end = _offset(source, old.end_mark)
    start = _offset(source, old.start_mark)
    if isinstance(old, yaml.SequenceNode) and is_block and isinstance(value, tuple) and value:
        indent = source.line(_line(old.start_mark))[: int(old.start_mark.column)]
        lines = [f"- {yaml_text(item)}" for item in value]
        text = f"{usual_line_end(source.text)}{indent}".join(lines)
        return (shrunk(source, Splice(start, end, text)),)
    if is_block or start == end:
        # What begins on a line of its own, or nowhere yet, goes behind its key.
        start = source.text.index(":", _offset(source, key.end_mark)) + 1
        end = max(start, end)
        return (Splice(start, end, f" {_written(value)}"),)
    quote = old.style if isinstance(old, yaml.ScalarNode) else None
    text = yaml_text(value, quote or "") if isinstance(value, str) else yaml_list(value)
    return (shrunk(source, Splice(start, end, text)),) if source.text[start:end] != text else ()
