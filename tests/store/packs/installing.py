"""Packs installed as a user does, and what is on the disk then."""

from pathlib import Path

from media_literacy.store.packs.installed_packs import InstalledPacks


def install(packs: InstalledPacks, file: Path):
    return packs.install(packs.inspect(file))


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
