"""Every lesson of a pack’s course as a page, in a folder with a list, or all inside one file."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from media_literacy.errors import AppError
from media_literacy.export.web_page.contents import Entry, contents_page
from media_literacy.export.web_page.document import PageOptions, make_page
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.ids import numbered
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_toml import Pack
from media_literacy.strings.sizes import size_text

CONTENTS = "index.html"
MOST_BYTES = 40 * 1024 * 1024
"""Of all lessons in one file: more than that, browsers of small machines do not open."""
WRITING_SECONDS = 900.0
"""For a pack of two hundred lessons on a slow computer: each has its own fonts cut."""


def folder_pages(
    pack: Pack, lessons: Sequence[tuple[Lesson, Path]], job: Job, *, has_key: bool
) -> Iterator[tuple[str, str]]:
    """The name and the text of each file of the folder, the list last; each lesson with the folder of its pictures."""
    catalogue, entries = load_catalogue(), []
    taken = {CONTENTS}
    for done, (lesson, pictures) in enumerate(lessons):
        job.step(_("Writing “{title}”").format(title=lesson.front.title), done, len(lessons))
        file = next(name for stem in numbered(lesson.front.id) if (name := f"{stem}.html") not in taken)
        taken.add(file)
        entries.append(Entry(lesson, file))
        yield file, make_page(lesson, catalogue, pictures, PageOptions(pack.id, has_key), job).text
    yield CONTENTS, contents_page(pack, entries, job, has_key=has_key)


def whole_page(pack: Pack, lessons: Sequence[tuple[Lesson, Path]], job: Job, *, has_key: bool) -> str:
    """All lessons inside one page; AppError where it would grow too large."""
    catalogue, entries, size = load_catalogue(), [], 0
    for done, (lesson, pictures) in enumerate(lessons):
        job.step(_("Writing “{title}”").format(title=lesson.front.title), done, len(lessons))
        page = make_page(lesson, catalogue, pictures, PageOptions(pack.id, has_key), job)
        size += len(page.text)
        if size > MOST_BYTES:
            raise AppError(
                _("These lessons are larger than {size} together, too much for one page.").format(
                    size=size_text(MOST_BYTES)
                ),
                hint=_("Write a folder of pages instead, or save smaller copies of the pictures."),
            )
        entries.append(Entry(lesson, page=page))
    return contents_page(pack, entries, job, has_key=has_key)
