"""The result in words, sound sentences first, and every sentence that it rests on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.grading import Judgement, Outcome, Scorecard
from media_literacy.engine.result_wording import result_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.ui.result.outcome_rows import OutcomeSection
from media_literacy.ui.result.page_head import add_head
from media_literacy.ui.result.sentence_strip import SentenceStrip
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.buttons import Button
from media_literacy.ui.widgets.column_page import LeavablePage


class ResultPage(LeavablePage):
    """What came of an attempt. `sentence_chosen` carries a sentence's id and asks for its place in the article."""

    sentence_chosen = Signal(str)
    onward = Signal()
    practise_again = Signal()

    def __init__(
        self, lesson: Lesson, scorecard: Scorecard, mode: Mode, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, parent)
        sheet, is_practice = self.sheet, mode is Mode.GUIDED
        title = _("Your practice") if is_practice else _("Your result")
        self.setAccessibleName(title)
        add_head(self, lesson, title)
        words = result_words(scorecard, lesson, is_practice=is_practice)
        self.add_text(words, Role.LEAD, after=14)
        self.column.addWidget(SentenceStrip(scorecard, lesson, appearance, sheet))
        self.sections: list[OutcomeSection] = []
        listed = [judgement for judgement in scorecard.judgements if _is_listed(judgement, lesson)]
        for outcome, heading in _headings():
            found = [judgement for judgement in listed if _group(judgement) is outcome]
            if not found:
                continue
            section = OutcomeSection(
                heading, found, lesson, appearance, sheet, is_folded=outcome in (Outcome.LEFT_ALONE, Outcome.OPEN, None)
            )
            section.sentence_chosen.connect(self.sentence_chosen)
            self.column.addWidget(section)
            self.sections.append(section)
        back = Button(_("Back to the article"), self)
        back.clicked.connect(self.left)
        again = Button(_("Practise again"), self)
        again.clicked.connect(self.practise_again)
        go_on = Button(_("Go on"), self, variant="main")
        go_on.clicked.connect(self.onward)
        self.add_bar(back, again, go_on)
        self.begin_at(go_on)


def _group(judgement: Judgement) -> Outcome | None:
    """The list that a sentence stands in; None for those that are not counted."""
    return judgement.outcome if judgement.exclusion is None else None


def _headings() -> list[tuple[Outcome | None, str]]:
    return [
        (Outcome.LEFT_ALONE, _("Sound, and you left them alone")),
        (Outcome.HIT, _("Problems that you caught")),
        (Outcome.MISS, _("Problems that are easy to read past")),
        (Outcome.FALSE_ALARM, _("You doubted these, and they hold up")),
        (Outcome.OPEN, _("Worth looking up")),
        (None, _("Pointed out or taken back, so not counted")),
    ]


def _is_listed(judgement: Judgement, lesson: Lesson) -> bool:
    """Sentences that the author left no note on are open, and nothing can be looked up there."""
    return judgement.outcome is not Outcome.OPEN or bool(lesson.sentence(judgement.sentence).notes)
