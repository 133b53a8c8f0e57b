"""A lesson of one’s own from another: a new id, and the credit that its authors are owed."""

from pathlib import Path

from media_literacy.authoring.edit.front_matter.front_values import with_front_values
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import FrontMatter
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture

_LONGEST_ID = 60


def copied_lesson(source: str, path: Path, suffix: str) -> str:
    """The text of a copy: its title proposes what it is, its id ends in `suffix`, so that progress is kept apart.

    Authors, origin and licence stay, and its credits say what it was made from. What is no lesson stays as it is.
    """
    draft = parse_lesson(source.encode("utf-8"), path, media=any_picture).draft
    if draft is None:
        return source
    front = draft.lesson.front
    values: dict[str, str | None] = {
        "id": f"{front.id[:_LONGEST_ID].rstrip('-')}-{suffix}",
        "title": _("{title} (my version)").format(title=front.title),
        "credits": " ".join(filter(None, [front.credits, credit(front)])),
        "version": None,
        "iri": None,
    }
    return with_front_values(source, values)


def credit(front: FrontMatter) -> str:
    """What a lesson that is made from this one says of it."""
    authors = ", ".join(front.authors)
    if authors and front.license:
        words = _("Made from “{title}” by {authors}, {license}; changed.")
    elif authors:
        words = _("Made from “{title}” by {authors}; changed.")
    elif front.license:
        words = _("Made from “{title}”, {license}; changed.")
    else:
        words = _("Made from “{title}”; changed.")
    return words.format(title=front.title, authors=authors, license=front.license)
