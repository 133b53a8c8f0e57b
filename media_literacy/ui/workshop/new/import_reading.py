"""From a paste or a document to the source of a lesson; nothing here touches a widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.pictures.displayable import any_picture


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person says of a new lesson: values of the front matter by key."""

    values: Mapping[str, str]

    def applied_to(self, source: str) -> str:
        """The source with these values in its front matter."""
        for key, value in self.values.items():
            drafted = parse_lesson(source.encode("utf-8"), Path("new-lesson.md"), media=any_picture)
            if drafted.draft is not None and value:
                change = set_front_value(drafted.draft, key, value)
                if not isinstance(change, NotPossible):
                    source = apply_splices(source, change)
        return source
