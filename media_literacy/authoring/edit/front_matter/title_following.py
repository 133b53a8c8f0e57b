"""The title of a lesson that is its headline stays that when the headline gets other words."""

from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.strings.shortening import TITLE_CHARACTERS, shortened


def follow_headline(draft: Draft, before: str, headline: str) -> tuple[Splice, ...]:
    """The splices for the title when the headline, which was `before`, is that now; none where it was not the title."""
    if draft.lesson is None or draft.lesson.front.title != shortened(before, TITLE_CHARACTERS) or before == headline:
        return ()
    change = set_front_value(draft, "title", shortened(headline, TITLE_CHARACTERS))
    return () if isinstance(change, NotPossible) else change
