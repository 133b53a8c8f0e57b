"""Which pack counts where two have the same id: an installed one hides the one that comes with the program."""

from collections.abc import Collection
from pathlib import Path

from media_literacy.files.reading import is_folder


def folder_in_use(installed: Path, bundled: Path | None) -> Path | None:
    """Where the pack that counts lies: in the place for installed packs if it is there, else beside the app's own."""
    return installed if is_folder(installed) else bundled


def is_hidden(pack_id: str, later: Collection[str]) -> bool:
    """Whether a pack is hidden by one of its id in a folder that is named later: the installed ones are named last."""
    return pack_id in later
