"""The values of a `pack.toml`, each with a diagnostic when it has another form than its key asks for."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from media_literacy.diagnostics import DiagnosticCode, Severity
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.limits import NAME_LENGTH
from media_literacy.packs.pack_toml_places import PackPlaces
from media_literacy.strings.hidden_characters import on_one_line

PACK_VALUE = DiagnosticCode("pack-value", Severity.ERROR)
PACK_UNKNOWN_KEY = DiagnosticCode("pack-unknown-key", Severity.WARNING)

MOST_UNKNOWN_KEYS = 20


@dataclass(frozen=True, slots=True)
class PackValues:
    """Reads one value after the other."""

    table: Mapping[str, Any]
    places: PackPlaces
    collector: DiagnosticCollector

    def text(self, key: str) -> str:
        value = self.table.get(key, "")
        if isinstance(value, str):
            return self._fitting(key, on_one_line(value))
        hint = _('Write it as {key} = "…", with straight quotes.').format(key=key)
        self.refuse(key, _("“{key}” has to be a text in quotes."), hint)
        return ""

    def names(self, key: str) -> tuple[str, ...]:
        """Texts on one line each, no longer than what stands in lists."""
        fitting = (self._fitting(key, on_one_line(text)) for text in self.texts(key))
        return tuple(text for text in fitting if text)

    def _fitting(self, key: str, text: str) -> str:
        if len(text) <= NAME_LENGTH:
            return text
        message = _("“{key}” is longer than {count} characters, so it is not used.")
        self.refuse(key, message, _("Write it in fewer words."))
        return ""

    def texts(self, key: str) -> list[str]:
        return self.texts_in(self.table, key, key)

    def texts_in(self, table: Mapping[str, Any], name: str, key: str) -> list[str]:
        """The texts under a name of a table; `key` says where they stand in the file."""
        value = table.get(name, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return [str(item).strip() for item in value]
        hint = _('Write it as {key} = ["…", "…"], with straight quotes.').format(key=name)
        self.refuse(key, _("“{key}” has to be a list of texts in quotes."), hint)
        return []

    def refuse(self, key: str, message: str, hint: str) -> None:
        """Say what is wrong with the value of a key."""
        text = message.format(key=key, count=NAME_LENGTH)
        self.collector.add(PACK_VALUE, text, self.places.key(key), hint)
