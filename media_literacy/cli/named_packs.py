"""Finds the pack that a command names, and the articles that it keeps for an occasion."""

from pathlib import Path

from media_literacy.errors import AppError, FileError
from media_literacy.files.reading import is_folder
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.kept_articles import read_articles
from media_literacy.packs.pack_toml import Pack, read_pack
from media_literacy.resources import lessons_folder
from media_literacy.store.packs.pack_folders import pack_folder


def pack_named(name: Path) -> Pack:
    """The pack in a folder, or the one with that id that comes with the program; FileError where there is none."""
    folder = name if is_folder(name) else pack_folder(lessons_folder(), str(name))
    pack = None if folder is None else read_pack(folder)[0]
    if pack is None:
        raise FileError(
            _("“{name}” is no pack.").format(name=name),
            hint=_("Name a folder with a file pack.toml, or the id of a pack that comes with the program."),
        )
    return pack


def articles_for(pack: Pack, occasion: Occasion) -> tuple[Lesson, ...]:
    """What a pack keeps for an occasion, in order; AppError where that is nothing or cannot be read."""
    if occasion not in pack.occasions:
        kept = ", ".join(pack.occasions)
        raise AppError(
            _("“{pack}” keeps no articles for “{occasion}”.").format(pack=pack.title, occasion=occasion),
            hint=_("It keeps some for: {occasions}.").format(occasions=kept) if kept else "",
        )
    return read_articles(pack, occasion)
