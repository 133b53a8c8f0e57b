"""One value of the front matter is set or taken out; comments, order and all other lines stay."""

import re
from collections.abc import Sequence

from media_literacy.authoring.edit.front_matter.yaml_writing import yaml_list, yaml_text
from media_literacy.authoring.edit.source.splice import EditResult, NotPossible, in_order, shrunk, without_lines
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, FrontValue
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import Source, usual_line_end
from media_literacy.lesson.vocabulary.front_matter_keys import KEYS

_IN_BRACES = re.compile(r"(?:\s|#.*+)*+\{")
_BLOCK_LIST = re.compile(r"-(?=\s|$)")


def set_front_value(draft: Draft, key: str, value: str | tuple[str, ...] | None) -> EditResult:
    """Sets a key, a list for a tuple; None takes it out. The front matter is made if there is none.

    The reason when the front matter cannot be read well enough to change it. ValueError for an unknown key.
    """
    if key not in KEYS:
        raise ValueError(key)
    source = draft.source
    if key == "alignment":
        return NotPossible(
            _("A list of frameworks has entries of its own, which no form can change. It stays as it is.")
        )
    if source.lines[0].rstrip() != "---" or draft.body_line < 2:
        return () if value is None else (_new_front_matter(source, key, value),)
    closing = draft.body_line - 1
    if source.line(closing).rstrip() not in ("---", "..."):
        return NotPossible(_("What is said about the lesson does not end. Its remark mends that."))
    entries = draft.front_entries
    if entries is None or _IN_BRACES.match(source.text, source.line_start(2)):
        return NotPossible(_("What is said about the lesson cannot be read. Its remark says what to do."))
    own = [index for index, entry in enumerate(entries) if entry.key == key]
    if value is None:
        lines = [(entries[index].range.start.line, _last_line(source, entries, index, closing)) for index in own]
        return in_order(without_lines(source, first, last) for first, last in lines)
    if own:
        return _changed(source, entries, own[0], closing, value)
    indent = " " * (entries[0].range.start.column - 1 if entries else 0)
    at = source.line_start(closing)
    return (Splice(at, at, f"{indent}{key}: {_written(value)}{usual_line_end(source.text)}"),)


def _new_front_matter(source: Source, key: str, value: str | tuple[str, ...]) -> Splice:
    end = usual_line_end(source.text)
    return Splice(0, 0, end.join(("---", f"{key}: {_written(value)}", "---", "", "")))


def _written(value: str | tuple[str, ...], quote: str = "") -> str:
    return yaml_text(value, quote) if isinstance(value, str) else yaml_list(value)


def _last_line(source: Source, entries: Sequence[FrontValue], index: int, closing: int) -> int:
    """The last line of an entry, without the comments and blank lines that lead to the next one."""
    entry = entries[index]
    first = entry.range.start.line
    last = entries[index + 1].range.start.line - 1 if index + 1 < len(entries) else closing - 1
    # In a text of several lines, a number sign further in belongs to the text.
    is_folded = source.text[source.span(entry.value_range).start :].startswith(("|", ">"))
    most = entry.range.start.column - 1 if is_folded else len(source.text)
    while last > first and _is_between(source.line(last), most):
        last -= 1
    return last


def _is_between(line: str, most: int) -> bool:
    """Whether a line is blank, or a comment that begins in that column at most."""
    rest = line.lstrip()
    return not rest or (rest.startswith("#") and len(line) - len(rest) <= most)


def _changed(
    source: Source, entries: Sequence[FrontValue], index: int, closing: int, value: str | tuple[str, ...]
) -> tuple[Splice, ...]:
    """Another value for a key that is there, written as the old one was."""
    entry, text = entries[index], source.text
    start, end = source.span(entry.value_range)
    is_list = _BLOCK_LIST.match(text, start, end) is not None
    if is_list or text.startswith(("|", ">"), start, end):
        end = source.line_end(_last_line(source, entries, index, closing))
        if is_list and isinstance(value, tuple) and value:
            where = entry.value_range.start
            indent = source.line(where.line)[: where.column - 1]
            items = f"{usual_line_end(text)}{indent}".join(f"- {yaml_text(item)}" for item in value)
            return (shrunk(source, Splice(start, end, items)),)
        start = end  # what began on a line of its own goes behind its key
    if start == end:
        start = text.index(":", source.span(entry.range).end) + 1
        return (Splice(start, max(start, end), f" {_written(value)}"),)
    quote = text[start] if text[start] in "\"'" else ""
    written = _written(value, quote)
    return (shrunk(source, Splice(start, end, written)),) if text[start:end] != written else ()
