"""How somebody likes the app to look and behave, in one small JSON file that can be read and mended by hand."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from media_literacy.errors import StoreError
from media_literacy.files.json_files import read_json
from media_literacy.files.renames import replace_path
from media_literacy.files.whole_writes import write_whole
from media_literacy.i18n import gettext as _
from media_literacy.strings.search_address import is_search_address

FILE_NAME = "settings.json"
ASIDE_NAME = "settings.damaged.json"
VERSION = 1

THEMES = ("system", "light", "dark", "sepia", "contrast")
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
SPACINGS = ("normal", "wide")
MOTIONS = ("system", "full", "reduced")
READING_SPEEDS = ("slow", "usual", "fast")
NOT_ASKED, ANY_AGE = "", "any"
"""The age groups of somebody who was not asked yet, and of somebody who would not say."""
AGE_CHOICES = (NOT_ASKED, ANY_AGE, "under-13", "13-14", "15-17", "18+")

_LARGEST = 64 * 1024
_LONGEST_LINE = 2000


@dataclass(frozen=True, slots=True)
class Settings:
    """What somebody chose; every value has its default. `text_size` is in percent, `language` is a BCP 47 tag
    (empty: the system's). `fact_board` to `sure_first` say which aids are wanted, `not_now`
    what was put off, and when, `search_with` at which address
    queries are opened (empty: they are only copied), `shows_source` whether the workshop shows the text as the file has
    it. `diagnostic` tells what was wrong
    with the file, to be shown once, and is never saved.
    """

    version: int = VERSION
    theme: str = "system"
    text_size: int = 100
    spacing: str = "normal"
    single_letter_keys: bool = True
    motion: str = "system"
    reading_speed: str = "usual"
    language: str = ""
    age_group: str = NOT_ASKED
    fact_board: bool = True
    fix_it: bool = True
    prediction: bool = True
    sure_first: bool = True
    not_now: str = ""
    search_with: str = ""
    shows_source: bool = False
    diagnostic: str = field(default="", compare=False)


def load_settings(folder: Path) -> Settings:
    """What was saved in `folder`, or the defaults, value by value; never raises, for the app must start."""
    path = folder / FILE_NAME
    try:
        found = read_json(path, _LARGEST)
    except FileNotFoundError:
        return Settings()
    except OSError:
        return Settings(
            diagnostic=_("Your settings in “{file}” could not be read, so the usual ones are used.").format(file=path)
        )
    return _set_aside(path) if found is None else settings_from(found)


def save_settings(settings: Settings, folder: Path) -> None:
    """Replace the file in one step, so that a power cut leaves the old or the new one; StoreError if it cannot be."""
    values = asdict(settings)
    del values["diagnostic"]
    data = json.dumps(values, indent=2, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(folder / FILE_NAME, data, is_private=True)
    except OSError as problem:
        raise StoreError(
            _("Your settings could not be saved."),
            hint=_("The system says: {reason}. Look whether “{folder}” may be written to and has room.").format(
                reason=problem.strerror or problem, folder=folder
            ),
        ) from problem


def settings_from(found: dict[str, Any]) -> Settings:
    """Settings from what a file held: wrong values become defaults, unknown keys are left out.

    What a newer version wrote is read as far as it is understood.
    """
    return Settings(**{key: found[key] for key, fits in _FITS.items() if key in found and fits(found[key])})


def _one_of(allowed: tuple[str | int, ...]) -> Callable[[Any], bool]:
    # True equals 1 and 100.0 equals 100: the type has to fit as well.
    return lambda value: value in allowed and type(value) is type(allowed[0])


def _is_yes_or_no(value: Any) -> bool:
    return isinstance(value, bool)


def _is_tag(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 35 and (not value or value.replace("-", "").isalnum())


def _is_search_or_none(value: Any) -> bool:
    return value == "" or (_is_line(value) and is_search_address(value))


def _is_line(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_LINE and value.isprintable()


_FITS: dict[str, Callable[[Any], bool]] = {
    "theme": _one_of(THEMES),
    "text_size": _one_of(TEXT_SIZES),
    "spacing": _one_of(SPACINGS),
    "single_letter_keys": _is_yes_or_no,
    "motion": _one_of(MOTIONS),
    "reading_speed": _one_of(READING_SPEEDS),
    "language": _is_tag,
    "age_group": _one_of(AGE_CHOICES),
    "fact_board": _is_yes_or_no,
    "fix_it": _is_yes_or_no,
    "prediction": _is_yes_or_no,
    "sure_first": _is_yes_or_no,
    "not_now": _is_line,
    "search_with": _is_search_or_none,
    "shows_source": _is_yes_or_no,
}


def _set_aside(path: Path) -> Settings:
    aside = path.with_name(ASIDE_NAME)
    try:
        replace_path(path, aside)
    except OSError:
        aside = path
    return Settings(
        diagnostic=_(
            "The file with your settings could not be understood, so the usual ones are used. It is kept as “{file}”."
        ).format(file=aside)
    )
