"""Where somebody was on the page of lessons, so that the page made next begins there."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from media_literacy.store.library.search_match import FoundLessons
from media_literacy.ui.library.lessons_list import LessonsList
from media_literacy.ui.library.masthead import Masthead


class FocusTarget(NamedTuple):
    """What has the focus, by a name that outlives the page: “card” or “row” and a file, “link” and its words.

    Of the languages it is their place in the line: those that are offered are others once one was chosen.
    """

    part: str
    name: str


class LessonsPlace(NamedTuple):
    """What had the focus, what was sought and found, and how far down the page was, in px."""

    focus: FocusTarget | None = None
    search: str = ""
    found: FoundLessons | None = None
    scroll: int = 0


def focus_targets(masthead: Masthead, cards: Sequence[QWidget], shown: LessonsList) -> dict[FocusTarget, QWidget]:
    """All that can have the focus but the rows."""
    return {
        **{FocusTarget("link", link.text()): link for link in masthead.links},
        **{FocusTarget("language", str(place)): link for place, link in enumerate(masthead.languages)},
        **{FocusTarget("card", card.objectName()): card for card in cards},
        FocusTarget("search", ""): shown.search,
        FocusTarget("lost", ""): shown.lost,
        **{FocusTarget("filter", facet): chooser for facet, chooser in shown.filters.lists.items()},
    }
