"""The pages of *Leave the page*, between result and debrief: the choices with the cards, then each search in turn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from media_literacy.engine.progress.lesson_steps import has_choices_or_cards
from media_literacy.lesson.model import Bearing, CardId, ChoiceId, HitId, Lesson, Search, SearchId
from media_literacy.ui.lesson.attempt_persistence import AttemptPersistence
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from media_literacy.ui.result.leave_the_page import LeavePage
    from media_literacy.ui.result.searches.search_page import SearchPage

LEAVE = "leave"
"""The name of the page with the choices. That of a search has its id behind this name."""

_BEFORE_ID = f"{LEAVE}:"


def is_leave_page(name: str) -> bool:
    """Whether a page of that name is one of these."""
    return name == LEAVE or name.startswith(_BEFORE_ID)


class LeaveFlow(QObject):
    """Makes the pages for one attempt, and goes on from each to the next."""

    page_made = Signal(QWidget, str)
    """A page to show, with the name by which it is come back to."""
    went_back = Signal()
    finished = Signal()
    home_requested = Signal()

    def __init__(
        self,
        persistence: AttemptPersistence,
        pictures: PictureSource,
        open_link: Callable[[str], None],
        find_web_search: Callable[[], Callable[[str], None] | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        assert persistence.attempt is not None
        self._attempt, self._persistence = persistence.attempt, persistence
        self._pictures, self._open_link = pictures, open_link
        self._find_web_search = find_web_search
        self._names = _page_names(self._attempt.lesson)
        self._at = 0
        self._search_page: SearchPage | None = None

    def show(self, appearance: Appearance, name: str = "") -> None:
        """Show the page of that name, or else the one that was shown last."""
        self._appearance = appearance
        if name in self._names:
            self._at = self._names.index(name)
        self._show()

    def write_pending(self) -> None:
        """Keep what is still being written."""
        if self._search_page is not None and isValid(self._search_page):
            self._search_page.write_pending()

    def _show(self) -> None:
        from media_literacy.ui.result.page_head import name_way_home

        self.write_pending()
        name = self._names[self._at]
        page = self._choices_page() if name == LEAVE else self._page_of(SearchId(name.removeprefix(_BEFORE_ID)))
        page.onward.connect(self._on_onward)
        page.left.connect(self._on_left)
        page.home_requested.connect(self.home_requested)
        name_way_home(page.home, is_kept=self._persistence.is_kept)
        self.page_made.emit(page, name)

    def _choices_page(self) -> "LeavePage":
        from media_literacy.ui.result.leave_the_page import LeavePage

        lesson, chosen = self._attempt.lesson, self._attempt.state.chosen_searches
        page = LeavePage(lesson, chosen, self._appearance, pictures=self._pictures, open_link=self._open_link)
        page.search_chosen.connect(self._on_search_chosen)
        page.card_opened.connect(self._on_card_opened)
        return page

    def _page_of(self, search: SearchId) -> "SearchPage":
        from media_literacy.ui.result.searches.search_page import SearchPage

        lesson, state = self._attempt.lesson, self._attempt.state
        searches = _searches(lesson)
        at = next(at for at, found in enumerate(searches) if found.id == search)
        page = SearchPage(
            lesson,
            searches[at],
            state,
            self._appearance,
            number=at + 1,
            is_kept=self._persistence.is_kept,
            pictures=self._pictures,
            open_link=self._open_link,
            search_web=self._find_web_search(),
        )
        page.hit_opened.connect(self._on_hit_opened)
        page.judged.connect(self._on_judged)
        page.finding_written.connect(self._on_finding_written)
        self._search_page = page
        return page

    # What happens

    def _on_onward(self) -> None:
        self._go(1, self.finished)

    def _on_left(self) -> None:
        self._go(-1, self.went_back)

    def _go(self, step: int, at_end: SignalInstance) -> None:
        if 0 <= self._at + step < len(self._names):
            self._at += step
            self._show()
        else:
            self.write_pending()
            at_end.emit()

    def _on_search_chosen(self, choice: str) -> None:
        self._persistence.record(self._attempt.choose_search(ChoiceId(choice)))

    def _on_card_opened(self, card: str) -> None:
        self._persistence.record(self._attempt.open_card(CardId(card)))

    def _on_hit_opened(self, hit: str) -> None:
        page = self._asking
        self._persistence.record(self._attempt.open_hit(page.search.id, HitId(hit)))
        page.show_state(self._attempt.state)

    def _on_judged(self, bearing: str) -> None:
        page = self._asking
        self._persistence.record(self._attempt.judge_search(page.search.id, Bearing(bearing)))
        page.show_state(self._attempt.state)

    def _on_finding_written(self, text: str) -> None:
        self._persistence.record(self._attempt.write_finding(self._asking.search.id, text))

    @property
    def _asking(self) -> "SearchPage":
        assert self._search_page is not None
        return self._search_page


def _searches(lesson: Lesson) -> tuple[Search, ...]:
    return lesson.leave.searches if lesson.leave is not None else ()


def _page_names(lesson: Lesson) -> tuple[str, ...]:
    searches = tuple(f"{_BEFORE_ID}{search.id}" for search in _searches(lesson))
    return (LEAVE, *searches) if has_choices_or_cards(lesson) or not searches else searches
