"""The lines between "---" at the top of the file, read key by key, each value in the form that its key asks for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity, SourceRange
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import FrontValue
from media_literacy.lesson.limits import FRONT_MATTER_BYTES
from media_literacy.lesson.reading.front.yaml_subset import (
    WRONG_TYPE,
    YamlList,
    YamlMapping,
    YamlText,
    YamlValue,
    read_yaml,
)
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.front_matter_keys import KEYS, LIST_KEYS
from media_literacy.strings.sizes import size_text

FRONT_MATTER_TOO_LARGE = DiagnosticCode(
    "front-matter-too-large",
    Severity.ERROR,
    FormWording(
        message=deferred("What is said about the lesson is too long, so it is not used."),
        hint=deferred("Keep what is about the lesson as a whole."),
        opens="source",
    ),
)
FRONT_MATTER_NOT_CLOSED = DiagnosticCode(
    "front-matter-not-closed",
    Severity.ERROR,
    FormWording(
        message=deferred("What is said about the lesson does not end, so it is not used."),
        opens="source",
        fix=deferred("End it where the text begins"),
    ),
)
DUPLICATE_KEY = DiagnosticCode(
    "duplicate-key",
    Severity.ERROR,
    FormWording(
        message=deferred("This is said twice about the lesson; the first one counts."),
        fix=deferred("Take the second one out"),
    ),
)
UNKNOWN_KEY = DiagnosticCode(
    "unknown-key",
    Severity.WARNING,
    FormWording(
        message=deferred("Something is said about the lesson that the program does not know, so it is not used."),
        hint=deferred("It does no harm. It can be taken out in the text of the file."),
        opens="source",
    ),
)

_KEY_LINE = re.compile(r"[\w-]+[ \t]*:")


@dataclass(frozen=True, slots=True)
class FrontLines:
    """Where the front matter stands: its text, its first line, and the first line of what follows."""

    text: str
    first_line: int
    body_line: int


def find_front_matter(source: Source, collector: DiagnosticCollector) -> FrontLines:
    """The lines between the first "---" and the next; an empty text when the file does not begin with one."""
    nothing = FrontLines("", 1, 1)
    if source.lines[0].rstrip() != "---":
        return nothing
    for index, line in enumerate(source.lines[1:], 1):
        if line.rstrip() in ("---", "..."):
            text = "\n".join(source.lines[1:index])
            if len(text.encode("utf-8", "surrogatepass")) > FRONT_MATTER_BYTES:
                message = _("The front matter is larger than {size}, so it is not used.")
                hint = _("Keep what is about the lesson as a whole, and move texts below the article.")
                collector.add(
                    FRONT_MATTER_TOO_LARGE,
                    message.format(size=size_text(FRONT_MATTER_BYTES)),
                    source.line_range(1),
                    hint,
                )
                return FrontLines("", 2, index + 2)
            return FrontLines(text, 2, index + 2)
    if not _KEY_LINE.match(source.line(2)):
        return nothing
    message = _("The front matter begins here and has no closing line, so it is not used.")
    collector.add(FRONT_MATTER_NOT_CLOSED, message, source.line_range(1), _("End it with a line of three hyphens: ---"))
    first = next((number for number, line in enumerate(source.lines, 1) if line.startswith("#")), len(source.lines) + 1)
    return FrontLines("", 2, first)


def read_entries(lines: FrontLines, collector: DiagnosticCollector) -> tuple[FrontValue, ...] | None:
    """All that is written, used or not; None where it cannot be read."""
    if not lines.text.strip():
        return ()
    mapping = read_yaml(lines.text, lines.first_line, collector)
    if mapping is None:
        return None
    return tuple(
        FrontValue(key.text, _plain(key.text, value), key.range, value.range, _entry_ranges(value))
        for key, value in mapping.pairs
    )


def _entry_ranges(value: YamlValue) -> tuple[SourceRange, ...]:
    return tuple(item.range for item in value.items) if isinstance(value, YamlList) else ()


def used_values(entries: Iterable[FrontValue], collector: DiagnosticCollector) -> dict[str, FrontValue]:
    """The known keys with values of the right form; everything else gets a diagnostic."""
    values: dict[str, FrontValue] = {}
    for entry in entries:
        name = entry.key
        if name not in KEYS:
            message = _("The key “{key}” means nothing in a lesson, so it is not used.").format(key=name[:60])
            collector.add(UNKNOWN_KEY, message, entry.range, lambda name=name: did_you_mean(name, KEYS))
        elif name in values:
            message = _("The key “{key}” stands twice; the first one counts.").format(key=name)
            collector.add(DUPLICATE_KEY, message, entry.range, _("Take one of the two lines away."))
        elif entry.value is None:
            hint = _("Until it has that form, the usual value is used.")
            collector.add(WRONG_TYPE, _wrong_form(name), entry.range, hint)
        else:
            values[name] = entry
    return values


def _plain(name: str, value: YamlValue) -> str | tuple[object, ...] | None:
    """The value in the form that its key asks for; None if it has another."""
    if name == "alignment":
        return _alignment(value)
    if name in LIST_KEYS:
        if isinstance(value, YamlText):
            return (value.text,) if value.text.strip() else ()
        if isinstance(value, YamlList):
            texts = [item.text for item in value.items if isinstance(item, YamlText)]
            return tuple(texts) if len(texts) == len(value.items) else None
        return None
    if name == "credits" and isinstance(value, YamlList) and all(isinstance(item, YamlText) for item in value.items):
        return "; ".join(item.text.strip() for item in value.items if isinstance(item, YamlText))
    return value.text if isinstance(value, YamlText) else None


def _alignment(value: YamlValue) -> tuple[object, ...] | None:
    """Pairs of framework and id."""
    if not isinstance(value, YamlList):
        return None
    pairs: list[tuple[str, str]] = []
    for item in value.items:
        entry = {key.text: value for key, value in item.pairs} if isinstance(item, YamlMapping) else {}
        framework, id = entry.get("framework"), entry.get("id")
        if not isinstance(framework, YamlText) or not isinstance(id, YamlText):
            return None
        pairs.append((framework.text, id.text))
    return tuple(pairs)


def _wrong_form(name: str) -> str:
    if name == "alignment":
        return _("“alignment” has to be a list of entries, each with “framework” and “id”.")
    if name in LIST_KEYS:
        return _('“{key}” has to be a list of texts, such as ["one", "two"].').format(key=name)
    return _("“{key}” has to be a single text, neither a list nor a group of keys.").format(key=name)
