"""The reader of a class: what a teacher changes is shown, and the page keeps its place."""

import pytest
from ui.reader.reading import LESSON

from media_literacy.engine.attempts.attempt import MarkQuestions
from media_literacy.engine.attempts.class_attempt import ClassAttempt, MarkingRules
from media_literacy.engine.attempts.events import EventKind
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.ui.reader.aids.evidence_column import EvidenceColumn
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.doubts.mark_card import MarkCard

BARE = LESSON._replace(
    article=LESSON.article._replace(
        sentences=tuple(sentence._replace(notes=(), clashes=()) for sentence in LESSON.article.sentences)
    ),
    cards=(),
)
FLAG, OTHER = SentenceId("flag-1"), SentenceId("flag-2")


@pytest.fixture
def reader(read):
    asked = []
    made = read(Mode.INVESTIGATE, BARE, attempt_type=ClassAttempt, ask_for_hint=lambda: asked.append(True))
    made.asked_hints = asked
    return made


def use(reader, rules):
    reader.attempt.rules = rules
    reader.page.from_outside.refresh()


def test_a_class_goes_from_reading_to_marks_that_are_handed_in(reader, qtbot):
    bottom = reader.page.bottom
    with qtbot.waitSignal(reader.page.mark_refused):
        reader.click(FLAG)
    assert reader.kept == []
    assert bottom.main.isHidden()
    use(reader, MarkingRules(takes_marks=True, gives_hints=True, questions=MarkQuestions(reason=False)))
    reader.click(FLAG)
    card = reader.visible(MarkCard)
    assert (card.reasons.isVisible(), card.levels.isVisible()) == (False, True)
    reader.type("h")
    assert reader.asked_hints == [True]
    with qtbot.waitSignal(reader.page.reveal_flow.committed):
        reader.read_all()
    assert reader.kept == [EventKind.MARKED, EventKind.READ_ALL]
    assert (bottom.main.text(), bottom.main.isEnabled()) == ("Your marks are handed in", False)
    assert reader.visible(MarkCard) is None
    reader.click(OTHER)
    assert OTHER not in reader.attempt.state.marks


def test_a_note_comes_and_the_page_keeps_its_place(reader):
    reader.page.resize(900, 320)
    reader.page.desk.verticalScrollBar().setValue(60)
    reader.attempt.rules = MarkingRules(counts_reading=True)
    reader.attempt.show([FLAG, OTHER])
    place = reader.page.place()
    reader.attempt.use_lesson(LESSON)
    reader.page.from_outside.show_notes(reader.attempt.show_note(FLAG))
    assert reader.page.place() == place
    assert reader.page.desk.article._states[FLAG] is SentenceState.MISS
    assert reader.page.desk.article._states[OTHER] is SentenceState.PLAIN
    assert reader.notes == {FLAG}
    assert reader.kept == [EventKind.NOTE_OPENED]


def test_evidence_comes_with_the_notes_and_what_was_open_stays_open(reader):
    aids, cards = reader.page.aids, LESSON.cards
    assert reader.page.bottom.evidence.isHidden()
    for count in (1, 2):
        reader.attempt.use_lesson(LESSON._replace(cards=cards[:count]))
        reader.page.from_outside.refresh()
        aids.open_evidence(cards[count - 1].id)
    column = reader.visible(EvidenceColumn)
    assert list(column.cards) == [card.id for card in cards]
    assert all(view.is_open for view in column.cards.values())
    assert not reader.page.bottom.evidence.isHidden()


def test_what_a_class_doubted_is_said_of_each_sentence(reader):
    views = reader.page._views
    reader.page.from_outside.show_shares({FLAG: 0.5}, {FLAG: "4 of 8 doubted it."})
    assert views.names[FLAG].endswith("4 of 8 doubted it.")
    reader.page.from_outside.show_shares({}, {})
    assert "doubted it" not in views.names[FLAG]
