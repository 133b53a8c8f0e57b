"""The guide for teachers, read like an article: a page in sections, the first ten of them the steps to a lesson."""

import re
from dataclasses import dataclass
from pathlib import Path

from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind
from media_literacy.resources import assets_folder

_STEP = re.compile(r"(\d+)\. ")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading; `step` is its number, 0 where it is no step."""

    heading: str
    step: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide; its pictures lie in `folder`."""

    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]
    folder: Path


def read_guide(language: str = "en", name: str = "guide") -> Guide:
    """The guide in a language (a BCP 47 tag), or in English where there is none in that language.

    Another page that is written like it, such as “privacy”, is read by its name.

    Links that lead to other files are plain text here: only the page in a browser can follow them. FileError where
    there is no guide that can be read.
    """
    folder = assets_folder() / name
    names = (f"{language}.md", f"{language.partition('-')[0]}.md")
    path = next((folder / name for name in names if (folder / name).is_file()), folder / "en.md")
    lesson = read_lesson(path).lesson
    if lesson is None:
        hint = _("Installing the program again brings it back.")
        raise FileError(_("There is no guide in {file}.").format(file=path), hint=hint)
    title, *blocks = lesson.article.blocks
    starts = [at for at, block in enumerate(blocks) if block.kind is BlockKind.HEADING and block.level == 2]
    sections = (_section(blocks[at:end]) for at, end in zip(starts, [*starts[1:], len(blocks)], strict=True))
    return Guide(title.text, tuple(blocks[: starts[0]]), tuple(sections), folder)


def _section(blocks: list[Block]) -> Section:
    heading = blocks[0].text
    step = _STEP.match(heading)
    return Section(heading, int(step[1]) if step else 0, tuple(blocks[1:]))
