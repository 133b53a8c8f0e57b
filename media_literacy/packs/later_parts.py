"""What of the format came later than the rest, so that a pack that uses it names the version of the program."""

from collections.abc import Iterable, Iterator

from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.packs.versions import VersionOrder, compare_versions

LATER_PARTS_SINCE = "0.1.0"
"""The version of the program that knows all of them; none before it knows any."""


def later_parts(lessons: Iterable[Draft], *, has_occasions: bool) -> Iterator[str]:
    """Which of them are in use, as an author calls them."""
    drafts = tuple(lessons)
    if any(draft.lesson.leave is not None and draft.lesson.leave.searches for draft in drafts):
        yield _("searches to read")
    for key in ("level-of", "aids"):
        if any(key in draft.front_values for draft in drafts):
            yield _("“{key}”").format(key=key)
    if has_occasions:
        yield _("“{key}”").format(key="occasions")


def knows_later_parts(min_app: str) -> bool:
    """Whether a pack that names this version asks for a program that knows them."""
    return compare_versions(min_app, LATER_PARTS_SINCE) in (VersionOrder.SAME, VersionOrder.NEWER)
