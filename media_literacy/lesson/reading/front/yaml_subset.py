"""The small part of YAML that front matter may use: texts, lists and mappings, each with its place.

Every scalar stays the text that the author wrote. Tags, anchors and aliases are refused, before anything is built.
"""

import re
from typing import Any, NamedTuple

import yaml

from media_literacy.diagnostics import DiagnosticCode, FormWording, Location, Severity, SourceRange, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector

NOT_YAML = DiagnosticCode(
    "not-yaml",
    Severity.ERROR,
    FormWording(
        message=deferred("What is said about the lesson cannot be read from here on, so it is not used."),
        hint=deferred("Look at it in the text of the file, or take out what follows there and fill in the form."),
        opens="source",
        fix=deferred("Read it as text"),
    ),
)
YAML_NOT_ALLOWED = DiagnosticCode(
    "yaml-not-allowed",
    Severity.ERROR,
    FormWording(
        message=deferred("A sign in what is said about the lesson cannot be read."),
        opens="source",
        fix=deferred("Read it as text"),
    ),
)
WRONG_TYPE = DiagnosticCode("wrong-type", Severity.ERROR)

_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_OTHER_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_DEEPEST = 6


class YamlText(NamedTuple):
    """A scalar, as written."""

    text: str
    range: SourceRange


class YamlList(NamedTuple):
    """A sequence."""

    items: tuple["YamlValue", ...]
    range: SourceRange


class YamlMapping(NamedTuple):
    """A mapping, in the order of the file, with keys that may repeat."""

    pairs: tuple[tuple[YamlText, "YamlValue"], ...]
    range: SourceRange


YamlValue = YamlText | YamlList | YamlMapping


class _Refused(Exception):
    """Reading stops here; the diagnostic says why."""

    def __init__(self, code: DiagnosticCode, message: str, where: SourceRange, hint: str = "") -> None:
        self.diagnostic = diagnose(code, message, where, hint)


def read_yaml(text: str, first_line: int, collector: DiagnosticCollector) -> YamlMapping | None:
    """The mapping that the text holds, or None with a diagnostic. `first_line` is the line of the file it begins in."""
    everything = _point(Location(first_line, 1))
    text = _OTHER_LINE_ENDS.sub(" ", text)  # where YAML ends a line, and the file does not
    try:
        value = _compose(text, first_line)
    except _Refused as refused:
        collector.extend([refused.diagnostic])
        return None
    except yaml.MarkedYAMLError as problem:
        mark = _mark_of(problem)
        where = _point(_place(mark, first_line)) if mark else everything
        if _is_half_a_mark(problem):
            collector.extend([_no_marks(where).diagnostic])
        else:
            _say_no_yaml(collector, where)
        return None
    except (yaml.YAMLError, ValueError, RecursionError):
        _say_no_yaml(collector, everything)
        return None
    if value is None:
        return YamlMapping((), everything)
    if not isinstance(value, YamlMapping):
        _say_no_yaml(collector, value.range)
        return None
    return value


def _mark_of(problem: yaml.MarkedYAMLError) -> Any:
    """Where the author erred: a quote, a key or a tag that is never finished is noticed only behind it."""
    context = problem.context or ""
    if "scalar" in context or "simple key" in context or _is_half_a_mark(problem):
        return problem.context_mark or problem.problem_mark
    return problem.problem_mark or problem.context_mark


def _is_half_a_mark(problem: yaml.MarkedYAMLError) -> bool:
    """Whether a value begins like a tag, an anchor or an alias and is none, such as a title with *emphasis*."""
    return (problem.context or "").endswith((" alias", " anchor", " tag")) or "tag handle" in (problem.problem or "")


def _say_no_yaml(collector: DiagnosticCollector, where: SourceRange) -> None:
    message = _("The front matter cannot be read from here on, so its values are not used.")
    hint = _(
        "Write one “key: value” a line. A value with a colon or a quote in it, or with a sign such as @ before its "
        "first word, needs quotes around it."
    )
    collector.add(NOT_YAML, message, where, hint)


def _place(mark: Any, first_line: int) -> Location:
    return Location(int(mark.line) + first_line, int(mark.column) + 1)


def _compose(text: str, first_line: int) -> YamlValue | None:
    """Build the value from the reader's events."""
    stack: list[tuple[Any, list[YamlValue]]] = []
    documents = 0
    root: YamlValue | None = None
    for event in yaml.parse(text, Loader=_Loader):
        made: YamlValue | None = None
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Refused(
                    NOT_YAML, _("The front matter holds more than one document."), _event_place(event, first_line)
                )
        elif isinstance(event, yaml.NodeEvent):
            _refuse_marks(event, first_line)
        if isinstance(event, yaml.ScalarEvent):
            made = YamlText(event.value, _event_place(event, first_line))
        elif isinstance(event, yaml.CollectionStartEvent):
            if len(stack) >= _DEEPEST:
                raise _Refused(WRONG_TYPE, _("This value is nested too deep."), _event_place(event, first_line))
            stack.append((event, []))
        elif isinstance(event, yaml.CollectionEndEvent):
            opening, children = stack.pop()
            made = _collection(opening, event, children, first_line)
        if made is None:
            continue
        if stack:
            stack[-1][1].append(made)
        else:
            root = made
    return root


def _event_place(event: Any, first_line: int) -> SourceRange:
    return SourceRange(_place(event.start_mark, first_line), _place(event.end_mark, first_line))


def _point(where: Location) -> SourceRange:
    """From there on: how far, the reader of YAML cannot tell."""
    return SourceRange(where, where)


def _refuse_marks(event: Any, first_line: int) -> None:
    """Anchors and aliases can make a small file large, and tags can make objects."""
    if getattr(event, "anchor", None) is None and getattr(event, "tag", None) is None:
        return
    raise _no_marks(_event_place(event, first_line))


def _no_marks(where: SourceRange) -> _Refused:
    message = _("Tags, anchors and aliases (!, & and *) are not read in the front matter.")
    hint = _("If the sign belongs to the text, put quotes around the value.")
    return _Refused(YAML_NOT_ALLOWED, message, where, hint)


def _collection(opening: Any, closing: Any, children: list[YamlValue], first_line: int) -> YamlValue:
    end = _place(closing.end_mark, first_line)
    if children and not opening.flow_style:  # whose end is told only where the next thing begins
        end = children[-1].range.end
    where = SourceRange(_place(opening.start_mark, first_line), end)
    if isinstance(opening, yaml.SequenceStartEvent):
        return YamlList(tuple(children), where)
    keys, values = children[::2], children[1::2]
    for key in keys:
        if not isinstance(key, YamlText):
            raise _Refused(WRONG_TYPE, _("A key must be a word."), key.range)
    return YamlMapping(
        tuple((key, value) for key, value in zip(keys, values, strict=True) if isinstance(key, YamlText)), where
    )
