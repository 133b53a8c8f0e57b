"""Several values of the front matter at once, in a source that nobody writes on yet."""

from collections.abc import Mapping
from pathlib import Path

from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture


def with_front_values(source: str, values: Mapping[str, str | None]) -> str:
    """The source with these values in its front matter, by their keys; None takes a key out, an empty one is left."""
    for key, value in values.items():
        draft = parse_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture).draft
        if draft is not None and value != "":
            change = set_front_value(draft, key, value)
            if not isinstance(change, NotPossible):
                source = apply_splices(source, change)
    return source
