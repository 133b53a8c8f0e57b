"""Names for seats of a class, such as “green otter”: pairs of words from `assets/seat-names/`, one file a language."""

import random
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import count, product
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.vocabulary.languages import fallbacks, is_file_name
from media_literacy.resources import assets_folder

FOLDER = "seat-names"


def made_up_names(language: str, seed: int) -> Iterator[str]:
    """Names without end, none twice, in an order that the seed decides; numbered once all pairs were given."""
    names = _shuffled(language, seed)
    yield from names
    for number in count(2):
        yield from (f"{name} {number}" for name in names)


@lru_cache(maxsize=8)
def _shuffled(language: str, seed: int) -> tuple[str, ...]:
    names = list(all_names(language))
    random.Random(seed).shuffle(names)
    return tuple(names)


@cache
def all_names(language: str) -> tuple[str, ...]:
    """Every pair of words in the language, or in English; FileError where the file of the program is damaged."""
    path = _file(language)
    try:
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        order = "{animal} {adjective}" if words.get("adjective_comes_last") else "{adjective} {animal}"
        pairs = product(words["adjectives"], words["animals"])
        names = tuple(order.format(adjective=adjective, animal=animal) for adjective, animal in pairs)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise _unusable(path) from problem
    if not names:
        raise _unusable(path)
    return names


def _file(language: str) -> Path:
    files = [assets_folder() / FOLDER / f"{tag}.toml" for tag in fallbacks(language) if is_file_name(tag)]
    return next((path for path in files if path.is_file()), files[-1])


def _unusable(path: Path) -> FileError:
    hint = _("It belongs to the program. Installing the program again brings it back.")
    return FileError(_("The file {file} cannot be used.").format(file=path), hint=hint)
