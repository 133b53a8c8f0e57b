"""Which articles a pack keeps together for one occasion."""

from pathlib import Path
from typing import NamedTuple

from media_literacy.errors import FileError
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.parser import read_lesson
from media_literacy.packs.pack_toml import Pack, find_pack


class KeptArticles(NamedTuple):
    """An occasion of a pack."""

    pack: Pack
    occasion: Occasion

    @property
    def files(self) -> tuple[Path, ...]:
        """All of its articles, in order."""
        return self.pack.occasions[self.occasion]


def kept_articles(path: Path) -> KeptArticles | None:
    """What is kept for the occasion of that lesson; None for any other lesson."""
    pack = find_pack(resolved(path))
    if pack is None:
        return None
    names = {resolved(file): occasion for occasion, files in pack.occasions.items() for file in files}
    occasion = names.get(resolved(path))
    return None if occasion is None else KeptArticles(pack, occasion)


def read_articles(pack: Pack, occasion: Occasion) -> tuple[Lesson, ...]:
    """The articles of an occasion, in order; FileError where one of them cannot be read."""
    articles = []
    for file in pack.occasions[occasion]:
        lesson = read_lesson(file).lesson
        if lesson is None:
            raise FileError(
                _("There is nothing to read in “{file}”.").format(file=file),
                hint=_("“check” tells what is wrong with it."),
            )
        articles.append(lesson)
    return tuple(articles)
