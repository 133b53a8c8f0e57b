"""What a pack keeps for an occasion, as it is printed."""

from collections.abc import Sequence
from pathlib import PurePath

from media_literacy.export.exporter import OccasionToExport
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import Pack


def occasion_subject(pack: Pack, occasion: Occasion, articles: Sequence[Lesson], paper: Paper) -> OccasionToExport:
    """Its articles, which were read from its files in order, with the way from the pack to the pictures of each."""
    folders = [PurePath(file.parent.relative_to(pack.folder)) for file in pack.occasions[occasion]]
    return OccasionToExport(pack.title, occasion, tuple(zip(articles, folders, strict=True)), pack.folder, paper)
