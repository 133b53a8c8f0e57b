"""Reading the text of a lesson that is being written, with a look at what lies beside it or without one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from media_literacy.lesson.pack_folder import find_pack_file
from media_literacy.lesson.parser import ParsedLesson, parse_lesson
from media_literacy.lesson.pictures.displayable import PictureCheck, PictureFault, check_picture


@dataclass(frozen=True, slots=True)
class NearbyFiles:
    """What lies beside the lesson, as it was looked at last: whether it belongs to a pack, and its pictures."""

    is_known: bool = False
    is_in_pack: bool = False
    pictures: Mapping[str, PictureFault | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drafting:
    """What came of a text; not certain where nobody has looked yet at what lies beside the lesson."""

    drafted: ParsedLesson
    nearby: NearbyFiles
    is_certain: bool = True


def draft_with_disk(text: str, file: Path, media: PictureCheck | None = None) -> Drafting:
    """Read the text, and look on the disk for its pack and its pictures, unless `media` judges them."""
    found: dict[str, PictureFault | None] = {}
    check_file = media or partial(check_picture, file.parent)

    def check(source: str) -> PictureFault | None:
        found[source] = check_file(source)
        return found[source]

    is_in_pack = media is None and find_pack_file(file) is not None
    drafted = parse_lesson(text.encode("utf-8", "replace"), file, media=check, is_in_pack=is_in_pack)
    return Drafting(drafted, NearbyFiles(True, is_in_pack, found))


def draft_without_disk(nearby: NearbyFiles, text: str, file: Path, media: PictureCheck | None = None) -> Drafting:
    """Read the text without asking the disk. A picture that was not looked at yet counts as there."""
    unknown: list[str] = []

    def check(source: str) -> PictureFault | None:
        if source not in nearby.pictures:
            unknown.append(source)
        return nearby.pictures.get(source)

    is_in_pack = media is None and nearby.is_in_pack
    drafted = parse_lesson(text.encode("utf-8", "replace"), file, media=media or check, is_in_pack=is_in_pack)
    return Drafting(drafted, nearby, is_certain=media is not None or (nearby.is_known and not unknown))
