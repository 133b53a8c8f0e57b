"""The articles of an occasion as they are printed."""

from pathlib import Path

from factories import make_lesson
from own_lessons import COURSE, kept_for

from media_literacy.export.exporter import OccasionToExport
from media_literacy.export.occasion_subject import occasion_subject
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.pack_toml import read_pack


def ours(occasion: Occasion) -> OccasionToExport:
    pack, _report = read_pack(COURSE)
    assert pack is not None
    return occasion_subject(pack, occasion, kept_for(occasion), Paper.A4)


def made(*articles: tuple[Lesson, str]) -> OccasionToExport:
    """Articles, each with the folder that it is in."""
    placed = tuple((article, Path(folder)) for article, folder in articles or [(make_lesson(fine=["A."]), ".")])
    return OccasionToExport("A term", Occasion.BEFORE, placed, Path("/packs/term"))
