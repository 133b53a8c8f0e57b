"""The results of a search as a quiet list, with how many of them were opened above it."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.search_actions import hits_to_open, may_open_hit
from media_literacy.engine.wording.search_wording import opened_words
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import HitId, Search
from media_literacy.ui.result.searches.hit_view import HitState, HitView
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class HitList(QWidget):
    """`open_requested` asks for a hit to be opened, `below_requested` for what an unopened one says; both carry its id.

    `advised` carries why nothing happens. The arrow keys go from one to the next, which `reached` carries, and open
    nothing.
    """

    open_requested = Signal(str)
    below_requested = Signal(str)
    advised = Signal(str)
    reached = Signal(QWidget)

    def __init__(
        self,
        search: Search,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._search = search
        self.setAccessibleName(_("Results of the search"))
        column = plain_column(self)
        self.count = SetText("", Role.SMALL, appearance, self, colour="soft", after=4)
        column.addWidget(self.count)
        self.views: list[HitView] = []
        for hit in search.hits:
            column.addWidget(Rule(appearance, self))
            view = HitView(hit, appearance, self, pictures=pictures, open_link=open_link)
            view.pressed.connect(self._on_pressed)
            view.head.stepped.connect(self._on_stepped)
            column.addWidget(view)
            self.views.append(view)
        column.addWidget(Rule(appearance, self))

    @property
    def first_to_open(self) -> HitView:
        """The first result that was not opened yet, or else the first one."""
        closed = (view for view in self.views if view.state is not HitState.OPENED)
        return next(closed, self.views[0])

    def view(self, hit: HitId) -> HitView:
        """The view of a result."""
        return next(view for view in self.views if view.hit.id == hit)

    def show_state(self, state: AttemptState) -> None:
        """Show what was opened, and what still can be."""
        search = self._search
        opened, is_judged = state.hits_opened.get(search.id, ()), search.id in state.search_judgements
        for view in self.views:
            view.show_state(self._state_of(view, state, opened, is_judged=is_judged))
        total = len(search.hits)
        found = ngettext("{n} result", "{n} results", total).format(n=total)
        self.count.say(f"{found} · {opened_words(len(opened), hits_to_open(search))}")

    def _state_of(self, view: HitView, state: AttemptState, opened: Collection[HitId], *, is_judged: bool) -> HitState:
        if view.hit.id in opened:
            return HitState.OPENED
        if is_judged:
            return HitState.BELOW
        return HitState.CLOSED if may_open_hit(state, self._search, view.hit.id) else HitState.BARRED

    def _on_pressed(self, hit: str) -> None:
        match self.view(HitId(hit)).state:
            case HitState.BELOW:
                self.below_requested.emit(hit)
            case HitState.BARRED:
                self.advised.emit(_("Judge the claim first. Then you see what the others say."))
            case _:
                self.open_requested.emit(hit)

    def _on_stepped(self, step: int) -> None:
        heads = [view.head for view in self.views]
        at = heads.index(self.sender()) + step  # pyright: ignore[reportArgumentType]
        if 0 <= at < len(heads):
            heads[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(heads[at])
