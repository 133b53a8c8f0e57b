"""Home: what to go on with, what is next, and every lesson there is."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from media_literacy.engine.course.front import choose_front
from media_literacy.engine.course.history import History
from media_literacy.engine.course.occasions_due import DueOccasion
from media_literacy.engine.course.reading_languages import in_languages_read, own_language_first
from media_literacy.engine.measures.finished_try import FinishedTry
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.vocabulary.ages import UNASKED_GROUP, age_group
from media_literacy.settings import ANY_AGE, NOT_ASKED
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.library.age_question import AgeQuestion
from media_literacy.ui.library.cards_and_list import NARROW, CardsAndList
from media_literacy.ui.library.drop_hint import DropHint
from media_literacy.ui.library.front_cards import FrontCards
from media_literacy.ui.library.front_offers import OUT_OF_KIOSK, Offer, Way, offers
from media_literacy.ui.library.lesson_filter import LessonFilter
from media_literacy.ui.library.lesson_search import LessonSearch
from media_literacy.ui.library.lessons_list import LessonsList
from media_literacy.ui.library.lessons_place import FocusTarget, LessonsPlace, focus_targets
from media_literacy.ui.library.masthead import Masthead
from media_literacy.ui.paths import as_path
from media_literacy.ui.room import RoomLink
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.row_button import RowButton
from media_literacy.ui.widgets.dropped_files import dropped_file
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import Gap
from media_literacy.ui.window.window_actions import WindowActions


class LessonsPage(ColumnPage):
    """The lessons under the masthead; one that is chosen or dropped is opened.

    `age` is the reader's age group; whoever was not asked yet is asked at a first start, and `age_chosen` carries the
    answer. `tries` are what lessons are proposed by, `due` what is kept for this time of a course, and `postponed`
    carries what of it is for later.
    """

    key_group = keys.KeyGroup.SEARCHES

    age_chosen = Signal(str)
    postponed = Signal(str)

    def __init__(
        self,
        entries: Sequence[LessonEntry],
        standings: Mapping[LessonKey, Standing],
        actions: WindowActions,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        rooms: Sequence[RoomLink] = (),
        search: LessonSearch | None = None,
        age: str = ANY_AGE,
        reading_as: str = "",
        is_kiosk: bool = False,
        lesson_filter: LessonFilter = LessonFilter(),  # noqa: B008
        tries: Sequence[FinishedTry] = (),
        due: Sequence[DueOccasion[LessonEntry]] = (),
        today: date | None = None,
    ) -> None:
        super().__init__(appearance, parent, width=NARROW, on_paper=False)
        self.setAccessibleName(_("Lessons"))
        self.setAcceptDrops(not is_kiosk)
        self._actions, self._uses_single_letters, self._is_kiosk = actions, True, is_kiosk
        self._entries, self._standings, self._age = tuple(entries), standings, age
        self._tries, self._due, self._wants_more = tries, due, False
        self._today = today or date.today()
        self.masthead = Masthead(
            rooms, actions, appearance, self.sheet, reading_as=reading_as, can_open_files=not is_kiosk
        )
        self.begin_with(reading_as)
        self.age_question: AgeQuestion | None = None
        self._body = body = CardsAndList(self.sheet)
        self._front = FrontCards(appearance, body)
        self._front.chosen.connect(self._on_offer_chosen)
        self._front.postponed.connect(self.postponed)
        self._front.stepped.connect(self._step)
        self._resumed = LessonsPlace()
        self._scroll_soon = QTimer(self, singleShot=True, interval=0)  # the rows have their heights then
        self._scroll_soon.timeout.connect(self._scroll_back)
        self.list = LessonsList(self._open, appearance, body, search=search, lesson_filter=lesson_filter)
        self.list.rows.watch(self.scroller)
        self.list.rows.stepped.connect(self._step)
        body.add(self._front, self.list)
        for part in (self.masthead, Gap(24, appearance, self.sheet), body):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._drop_hint = DropHint(appearance, self)
        keys.add_shortcut(keys.SEARCH_LESSONS, self._on_find, self, is_inside=True)
        self.show_lessons(entries, standings, tries, due)

    def show_lessons(
        self,
        entries: Sequence[LessonEntry],
        standings: Mapping[LessonKey, Standing],
        tries: Sequence[FinishedTry] = (),
        due: Sequence[DueOccasion[LessonEntry]] = (),
    ) -> None:
        """Show these lessons and how far the learner has come with each; the search stays, and the focus if it can."""
        focused = self.focusWidget()
        path = focused.objectName() if isinstance(focused, RowButton) else ""
        was_row = self.list.rows.number_of(focused) is not None
        self._entries, self._standings, self._tries, self._due = tuple(entries), standings, tries, due
        offered = in_languages_read(entries, standings, language_of_words())
        front = choose_front(offered, History(standings, tries), self._today, age_group(self._age or UNASKED_GROUP))
        shown = offers(front, standings, due, wants_more=self._wants_more)
        self._front.show_offers([offer for offer in shown if not (self._is_kiosk and offer.way in OUT_OF_KIOSK)])
        listed = own_language_first(entries, language_of_words())
        self.list.show_lessons([entry for entry in listed if entry.occasion is None], standings)
        self._ask_age()
        card = next((card for card in self.cards if card.objectName() == path), None)
        row = self.list.rows.row_at(path) if path and (was_row or card is None) else None
        button = (row or card) if path else None
        if button is not None:
            button.setFocus()

    @property
    def cards(self) -> list[RowButton]:
        """The cards at the head."""
        return self._front.cards

    def use_age(self, age: str) -> None:
        """Offer what suits that age group; the answer itself says no more than the cards."""
        if age != self._age:
            self._age = age
            self.show_lessons(self._entries, self._standings, self._tries, self._due)

    def focus_target(self) -> FocusTarget | None:
        """What has the focus, or had it last."""
        focused = self.focusWidget()
        if focused is not None and self.list.rows.number_of(focused) is not None:
            return FocusTarget("row", focused.objectName())
        targets = focus_targets(self.masthead, self.cards, self.list)
        return next((target for target, widget in targets.items() if widget is focused), None)

    def place(self) -> LessonsPlace:
        """Where somebody is."""
        scroll = self.scroller.verticalScrollBar().value()
        return LessonsPlace(self.focus_target(), self.list.search.text(), self.list.matches, scroll)

    def restore_place(self, place: LessonsPlace) -> None:
        """Begin where somebody was before, where that is still there; of a card that went, the row is."""
        self._resumed = place
        self.list.restore_search(place.search, place.found)

    def take_focus(self) -> None:
        """Choose only now what it goes to: rows that nobody sees are no widgets."""
        self._choose_first()
        super().take_focus()
        if self._resumed.scroll:
            self._scroll_soon.start()

    def use_single_letters(self, are_used: bool) -> None:
        """Whether J and K go through the lessons as the arrows do."""
        self._uses_single_letters = are_used

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._front.apply_appearance(appearance)
        self._use_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window has the cards beside the list."""
        super().resizeEvent(event)
        self._use_room()

    def _use_room(self) -> None:
        self.use_width(self._body.use_room(self.width(), self.appearance.scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K go through the lessons, and the arrows when nothing is chosen yet."""
        letters = {keys.NEXT_SENTENCE.key: 1, keys.PREVIOUS_SENTENCE.key: -1}
        key = Qt.Key(event.key())
        if self._uses_single_letters and key in letters and not event.modifiers():
            self._step(letters[key])
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file may be dropped here."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.appear()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the file on."""
        self._drop_hint.hide()
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self._actions.open_file(Path(path))

    def _ask_age(self) -> None:
        """In a kiosk at once; elsewhere whoever read nothing may have come to teach."""
        is_learner = self._is_kiosk or bool(self._standings)
        is_asked = self._age == NOT_ASKED and bool(self._entries) and is_learner
        if is_asked and self.age_question is None:
            self.age_question = AgeQuestion(self.appearance, self.sheet, has_settings=not self._is_kiosk)
            self.age_question.answered.connect(self.age_chosen)
            self.column.insertWidget(self.column.count() - 2, self.age_question)
        if self.age_question is not None:
            had_focus = self.age_question.isAncestorOf(self.focusWidget())
            self.age_question.setVisible(is_asked)
            if had_focus and not is_asked:
                self.take_focus()
                announce(self, _("Noted.") if self._is_kiosk else _("Noted. The settings can change it."))

    def _scroll_back(self) -> None:
        self.scroller.verticalScrollBar().setValue(self._resumed.scroll)
        self._resumed = self._resumed._replace(scroll=0)

    def _choose_first(self) -> None:
        """The page begins where somebody was before, else at its question, its first card, row or field."""
        resumed = self._widget_at(self._resumed.focus) if self._resumed.focus is not None else None
        if resumed is not None:
            self.begin_at(resumed)
        elif self.age_question is not None and not self.age_question.isHidden():
            self.begin_at(self.age_question.buttons[0])
        else:
            first = self.list.rows.row(0) if self.list.rows.count and not self.cards else self.list.search
            self.begin_at(next(iter(self.cards), first))

    def _widget_at(self, target: FocusTarget) -> QWidget | None:
        return focus_targets(self.masthead, self.cards, self.list).get(target) or (
            self.list.rows.row_at(target.name) if target.part in ("card", "row") else None
        )

    def _step(self, step: int) -> None:
        count = len(self.cards) + self.list.rows.count
        if not count:
            return
        at = self._place_of(self.focusWidget())
        to = (0 if step > 0 else count - 1) if at is None else min(max(at + step, 0), count - 1)
        button = self.cards[to] if to < len(self.cards) else self.list.rows.row(to - len(self.cards))
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring_into_view(button)

    def _place_of(self, widget: QWidget | None) -> int | None:
        """Which of all lessons a widget offers, counted from the top of the page."""
        number = self.list.rows.number_of(widget)
        if number is not None:
            return len(self.cards) + number
        return next((place for place, card in enumerate(self.cards) if card is widget), None)

    def _on_offer_chosen(self, offer: Offer) -> None:
        match offer.way:
            case Way.OPEN:
                self._open(offer.file)
            case Way.CONTINUE:
                self._actions.continue_lesson(as_path(offer.file))
            case Way.ANOTHER:
                self._wants_more = True
                self.show_lessons(self._entries, self._standings, self._tries, self._due)
                self.cards[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            case Way.WORKSHOP:
                self._actions.show_room(Way.WORKSHOP.value)
            case Way.CHOOSE_FILE:
                self._actions.choose_file()

    def _open(self, path: str) -> None:
        self._actions.open_file(as_path(path))

    def _on_find(self) -> None:
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list.search.selectAll()
        self.bring_into_view(self.list.search)
