"""What the author says about the lesson as a whole: the lines between "---" at the top of the file."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from media_literacy.diagnostics import DiagnosticCode, Severity, SourceRange
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import FrontValue
from media_literacy.lesson.ids import file_slug, is_id
from media_literacy.lesson.limits import DETAIL_LENGTH, FRONT_MATTER_BYTES, KEPT_WORDS, NAME_LENGTH
from media_literacy.lesson.model import READING_MODES, Aid, FrontMatter, Mode, Origin
from media_literacy.lesson.reading.minutes import minutes_in
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.reading.yaml_subset import WRONG_TYPE, YamlList, YamlMapping, YamlText, YamlValue, read_yaml
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.front_matter_keys import (
    KEYS,
    LANGUAGE,
    LIST_CHOICES,
    LIST_KEYS,
    NO_AIDS,
    Unmarked,
)
from media_literacy.strings.hidden_characters import on_one_line
from media_literacy.strings.shortening import clipped
from media_literacy.strings.sizes import size_text

FRONT_MATTER_TOO_LARGE = DiagnosticCode("front-matter-too-large", Severity.ERROR)
FRONT_MATTER_NOT_CLOSED = DiagnosticCode("front-matter-not-closed", Severity.ERROR)
WRONG_VALUE = DiagnosticCode("wrong-value", Severity.ERROR)
DUPLICATE_KEY = DiagnosticCode("duplicate-key", Severity.ERROR)
UNKNOWN_KEY = DiagnosticCode("unknown-key", Severity.WARNING)
NEWER_VERSION = DiagnosticCode("newer-version", Severity.WARNING)

FORMAT_VERSION = 1

_Choice = TypeVar("_Choice", bound=StrEnum)

_KEY_LINE = re.compile(r"[\w-]+[ \t]*:")
_YES = {"yes": True, "true": True, "no": False, "false": False}


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


def read_front_matter(source: Source, collector: DiagnosticCollector) -> "FrontReader":
    """The front matter of a file as written, to be read key by key."""
    lines = find_front_matter(source, collector)
    entries = _entries(lines, collector)
    return FrontReader(_used(entries or (), collector), entries, lines.body_line, collector)


def _entries(lines: FrontLines, collector: DiagnosticCollector) -> tuple[FrontValue, ...] | None:
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


def _used(entries: Iterable[FrontValue], collector: DiagnosticCollector) -> dict[str, FrontValue]:
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
        return _("“alignment” is a list of entries, each with “framework” and “id”.")
    if name in LIST_KEYS:
        return _("“{key}” is a list of texts, such as [“one”, “two”].").format(key=name)
    return _("“{key}” is a single text, neither a list nor a group of keys.").format(key=name)


@dataclass(frozen=True, slots=True)
class FrontReader:
    """Reads one value after the other, each against what its key allows; a wrong one is told and gets its default.

    `entries` are all that is written, used or not; None where it cannot be read. `body_line` is the first below it.
    """

    values: Mapping[str, FrontValue]
    entries: tuple[FrontValue, ...] | None
    body_line: int
    collector: DiagnosticCollector

    def front_matter(self, file: Path, language: str, headline: str) -> FrontMatter:
        """The front matter with every default filled in."""
        name = file_slug(file)
        self._check_version()
        return FrontMatter(
            id=self._id("id") or name,
            title=self._name("title") or clipped(on_one_line(headline), NAME_LENGTH) or name,
            language=language,
            age=self._name("age"),
            minutes=self._minutes("minutes"),
            class_minutes=self._minutes("class-minutes"),
            origin=self._choice("origin", Origin, Origin.INVENTED),
            source=self._fitting("source", self.text("source"), DETAIL_LENGTH),
            license=self._name("license"),
            authors=self._names("authors"),
            version=self._name("version"),
            credits=self._fitting("credits", self.text("credits"), DETAIL_LENGTH),
            announced=self._flag("announced", default=False),
            real_people=self._flag("real-people", default=False),
            modes=self._modes(),
            measured=self._flag("measured", default=True),
            content_note=self._fitting("content-note", self.text("content-note"), DETAIL_LENGTH),
            unmarked_is_fine=self._choice("unmarked", Unmarked, Unmarked.UNSCORED) is Unmarked.FINE,
            keep_together=self._kept_words(),
            alignment=self._pairs("alignment"),
            aids=self._aids(),
            level_of=self._id("level-of"),
        )

    def language(self) -> str:
        """The lesson's language, needed before anything else is read."""
        return self._shaped("language", LANGUAGE.fullmatch, _("a language tag such as en or pt-BR")) or "en"

    def text(self, key: str) -> str:
        """A text, without white space around it."""
        found = self.values.get(key)
        return found.value.strip() if found and isinstance(found.value, str) else ""

    def _name(self, key: str) -> str:
        """A text on one line, no longer than what stands in lists."""
        return self._fitting(key, on_one_line(self.text(key)), NAME_LENGTH)

    def _names(self, key: str) -> tuple[str, ...]:
        fitting = (self._fitting(key, on_one_line(text), NAME_LENGTH) for text in self._texts(key))
        return tuple(text for text in fitting if text)

    def _fitting(self, key: str, text: str, most: int) -> str:
        if len(text) <= most:
            return text
        self._refuse(key, text, _("It may have {count} characters at most.").format(count=most))
        return ""

    def _texts(self, key: str) -> tuple[str, ...]:
        found = self.values.get(key)
        values = found.value if found and isinstance(found.value, tuple) else ()
        return tuple(value.strip() for value in values if isinstance(value, str) and value.strip())

    def _kept_words(self) -> tuple[str, ...]:
        words = self._texts("keep-together")
        if len(words) > KEPT_WORDS:
            hint = _("The first {count} are used.").format(count=KEPT_WORDS)
            self._refuse("keep-together", words[KEPT_WORDS], hint)
        return words[:KEPT_WORDS]

    def _aids(self) -> tuple[Aid, ...]:
        """Those that are named, in their own order; all of them where the key is missing."""
        found = self.values.get("aids")
        if found is None or not isinstance(found.value, tuple):
            return tuple(Aid)
        named = [str(entry).strip().lower() for entry in found.value]
        ranges = found.entry_ranges or (found.value_range,)
        for name, where in zip(named, ranges, strict=False):
            if name and name not in LIST_CHOICES["aids"]:
                message = _("There is no aid called “{name}”, so it is left out.").format(name=name[:60])
                self.collector.add(WRONG_VALUE, message, where, did_you_mean(name, LIST_CHOICES["aids"]))
        if NO_AIDS in named and (others := [aid for aid in Aid if aid in named]):
            message = _("“none” stands beside “{name}”, which is offered all the same.").format(name=others[0])
            self.collector.add(
                WRONG_VALUE, message, ranges[named.index(NO_AIDS)], _("Take one of the two out of the list.")
            )
        return tuple(aid for aid in Aid if aid in named)

    def _pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        found = self.values.get(key)
        values = found.value if found and isinstance(found.value, tuple) else ()
        return tuple((str(value[0]), str(value[1])) for value in values if isinstance(value, tuple))

    def _id(self, key: str) -> str:
        return self._shaped(key, is_id, _("a-z, 0-9 and hyphens, with a letter or digit first"))

    def _shaped(self, key: str, is_shaped: Callable[[str], object], words: str) -> str:
        text = self.text(key)
        if not text or is_shaped(text):
            return text
        self._refuse(key, text, _("It may hold: {words}.").format(words=words))
        return ""

    def _choice(self, key: str, choices: type[_Choice], default: _Choice) -> _Choice:
        text = self.text(key)
        if not text:
            return default
        try:
            return choices(text.lower())
        except ValueError:
            self._refuse(key, text, did_you_mean(text, [choice.value for choice in choices]))
            return default

    def _flag(self, key: str, *, default: bool) -> bool:
        text = self.text(key)
        if text and text.lower() not in _YES:
            self._refuse(key, text, _("Write yes or no."))
        return _YES.get(text.lower(), default)

    def _modes(self) -> tuple[Mode, ...]:
        text = self.text("mode")
        if text.lower() in ("", "either"):
            return READING_MODES
        if text.lower() in READING_MODES:
            return (Mode(text.lower()),)
        self._refuse("mode", text, did_you_mean(text, [*READING_MODES, "either"]))
        return READING_MODES

    def _minutes(self, key: str) -> int | None:
        text = self.text(key)
        minutes = minutes_in(text)
        if text and minutes is None:
            self._refuse(key, text, _("Write a number of minutes, such as 12."))
        return minutes

    def _check_version(self) -> None:
        text = self.text("lesson")
        if not text:
            return
        if not (text.isascii() and text.isdigit() and len(text) < 10):
            self._refuse("lesson", text, _("The version of the format is 1."))
        elif int(text) > FORMAT_VERSION:
            message = _(
                "This lesson was made for a newer version of the format ({version}); some of it may be missing."
            )
            where = self.values["lesson"].value_range
            self.collector.add(
                NEWER_VERSION, message.format(version=text), where, _("Update the program to see all of it.")
            )

    def _refuse(self, key: str, text: str, hint: str) -> None:
        message = _("“{value}” is no value for “{key}”, so the usual one is used.").format(value=text[:60], key=key)
        self.collector.add(WRONG_VALUE, message, self.values[key].value_range, hint)
