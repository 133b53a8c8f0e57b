"""The packs that keep articles for the times of a course, wherever they lie."""

from pathlib import Path
from typing import TYPE_CHECKING

from media_literacy import resources
from media_literacy.store.packs.installed_packs import FOLDER_NAME

if TYPE_CHECKING:
    from media_literacy.packs.pack_toml import Pack


def course_packs(data_folder: Path) -> "tuple[Pack, ...]":
    """Those that come with the program and those that are installed, which go before one of their id."""
    from media_literacy.packs.pack_toml import read_pack

    found: dict[str, Pack] = {}
    for folder in (resources.lessons_folder(), data_folder / FOLDER_NAME):
        for file in sorted(folder.glob("[!.]*/pack.toml")):
            pack, _report = read_pack(file.parent)
            if pack is not None:
                found[pack.id] = pack
    return tuple(pack for pack in found.values() if pack.occasions)
