"""What the author says about the lesson as a whole: each value of the front matter against what its key allows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import FrontValue
from media_literacy.lesson.ids import file_slug, is_id
from media_literacy.lesson.limits import DETAIL_LENGTH, KEPT_WORDS, NAME_LENGTH
from media_literacy.lesson.model import READING_MODES, Aid, FrontMatter, Mode, Origin
from media_literacy.lesson.reading.front.front_entries import find_front_matter, read_entries, used_values
from media_literacy.lesson.reading.front.minutes import minutes_in
from media_literacy.lesson.reading.links import is_lesson_iri
from media_literacy.lesson.reading.suggestions import did_you_mean
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.front_matter_keys import LANGUAGE, LIST_CHOICES, NO_AIDS, Unmarked
from media_literacy.strings.hidden_characters import on_one_line
from media_literacy.strings.shortening import clipped

WRONG_VALUE = DiagnosticCode(
    "wrong-value",
    Severity.ERROR,
    FormWording(
        message=deferred("What is written here cannot be used, so the usual value is."),
        hint=deferred("Choose or write another one."),
    ),
)
NEWER_VERSION = DiagnosticCode("newer-version", Severity.WARNING)

FORMAT_VERSION = 1

_Choice = TypeVar("_Choice", bound=StrEnum)

_YES = {"yes": True, "true": True, "no": False, "false": False}


def read_front_matter(source: Source, collector: DiagnosticCollector) -> "FrontReader":
    """The front matter of a file as written, to be read key by key."""
    lines = find_front_matter(source, collector)
    entries = read_entries(lines, collector)
    return FrontReader(used_values(entries or (), collector), entries, lines.body_line, collector)


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
            iri=self._shaped("iri", is_lesson_iri, _("an address such as https://school.example/lessons/kites")),
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
