"""The fact board: bounded, in the learner's order, kept as events, never scored."""

from engine.attempts import attempt
from factories import FakeClock, make_lesson

from media_literacy.engine.attempts import fact_board
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.attempt_rematch import translate_events
from media_literacy.engine.attempts.attempt_state import replay
from media_literacy.engine.attempts.event_fitting import fitting
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.fact_board import (
    LONGEST_FACT,
    MOST_FACTS,
    Fact,
    FactLine,
    bounded_fact,
    fact_added,
    fact_moved,
    fact_put_back,
    fact_removed,
    fact_written,
    facts_after,
    facts_on,
)
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.matching.sentence_map import map_after_update
from media_literacy.lesson.model import NO_SENTENCE, Lesson, Mode, SentenceId

ONE, TWO = SentenceId("flag-1"), SentenceId("flag-2")


def noted(*texts, line=FactLine.WHEN, sentence=ONE, on=None):
    found = on or attempt(Mode.INVESTIGATE)
    for text in texts:
        found.change_facts(fact_added(found.state.facts, line, text, sentence))
    return found


def texts(found, line=FactLine.WHEN):
    return [fact.text for fact in facts_on(found.state.facts, line)]


def test_a_fact_is_one_line_bounded_at_its_length():
    assert bounded_fact(" on\n 31 \t June ") == "on 31 June"
    assert bounded_fact("a" * LONGEST_FACT) == bounded_fact("a" * (LONGEST_FACT + 1)) == "a" * LONGEST_FACT
    assert bounded_fact("\x1b[2J\u202eb") == "␛[2J‹U+202E›b"


def test_facts_stand_in_the_order_of_noting_until_the_learner_moves_them():
    found = noted("June", "July", "May")
    noted("the mayor", line=FactLine.WHO, on=found)
    june, _july, may, mayor = found.state.facts
    assert june == Fact(1, FactLine.WHEN, "June", ONE)
    found.change_facts(fact_moved(may, 0))
    assert texts(found) == ["May", "June", "July"] and texts(found, FactLine.WHO) == ["the mayor"]
    found.change_facts(fact_moved(june, 9))
    assert texts(found) == ["May", "July", "June"]
    assert found.change_facts(fact_moved(mayor, 3)) == found.change_facts(fact_moved(may, 0)) == ()


def test_a_fact_is_put_in_other_words_on_another_line_or_taken_away():
    found = noted("June", "July")
    june, july = found.state.facts
    found.change_facts(fact_written(june._replace(text="1 June")))
    assert texts(found) == ["1 June", "July"]
    found.change_facts(fact_written(july._replace(line=FactLine.WHO)))
    assert (texts(found), texts(found, FactLine.WHO)) == (["1 June"], ["July"])
    found.change_facts(fact_removed(june))
    assert texts(found) == [] and found.change_facts(fact_removed(june)) == ()
    assert found.change_facts(fact_added(found.state.facts, FactLine.WHO, "  ")) == ()


def test_the_board_has_a_bound():
    found = noted(*(f"day {number}" for number in range(MOST_FACTS - 1)))
    assert len(noted("last", on=found).state.facts) == MOST_FACTS
    assert len(noted("one more", on=found).state.facts) == MOST_FACTS
    found.change_facts(fact_removed(found.state.facts[0]))
    assert texts(noted("one more", on=found))[-1] == "one more"


def test_it_can_be_filled_in_both_modes_at_any_time_and_changes_no_score():
    for mode in Mode:
        found = attempt(mode)
        found.show([ONE, TWO])
        found.toggle_mark(ONE)
        before, can_take_back = grade(found.state, found.lesson), found.state.can_take_back
        noted("June", on=found)
        assert (grade(found.state, found.lesson), found.state.can_take_back) == (before, can_take_back)
        found.read_all()
        found.read_all()
        noted("July", on=found)
        assert texts(found) == ["June", "July"] and replay(found.events).facts == found.state.facts


def test_damaged_values_change_nothing():
    for value in ("", "1", "1 who", "1 who  ", "x who a", "-1 who a", f"{'9' * 9} who a", "1 what a", "² who a"):
        assert replay([Event(EventKind.FACT, value=value)]).facts == ()
    kept = Event(EventKind.FACT, value="1 who " + "a" * 900)
    for value in ("1", "1 x", "1 -1", "x 0", "1 0 0"):
        assert len(replay([kept, Event(EventKind.FACT_MOVED, value=value)]).facts[0].text) == LONGEST_FACT
    assert replay([kept, Event(EventKind.FACT_REMOVED, value="x")]).facts


def test_a_fact_follows_its_sentence_and_outlasts_it():
    sentences = map_after_update({SentenceId("old"): "One."}, {SentenceId("new"): "One.", ONE: "Four."})
    events = [
        fact_written(Fact(number, FactLine.WHO, name, SentenceId(name)))
        for number, name in enumerate(("old", "gone", "flag-1"), 1)
    ]
    found = replay(fitting(translate_events(events, sentences), make_lesson(flags=["Four."]))).facts
    assert [(fact.text, fact.sentence) for fact in found] == [
        ("old", NO_SENTENCE), ("gone", NO_SENTENCE), ("flag-1", ONE)
    ]  # fmt: skip
    assert [fact.sentence for fact in replay(translate_events(events, sentences)).facts] == ["new", "gone", "flag-1"]


def test_what_clashes_is_arranged_as_if_it_did_not():
    clashing = make_lesson(flags=["In May.", "In June.", "In July."], clashes=[("flag-1", "flag-3")])
    order = ("flag-3", "flag-2", "flag-1")

    def board_of(lesson: Lesson) -> list[SentenceId]:
        found = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
        found.open()
        for name in order:
            noted(lesson.sentence(SentenceId(name)).text, sentence=SentenceId(name), on=found)
        return [fact.sentence for fact in found.state.facts]

    assert board_of(clashing) == board_of(make_lesson(flags=["In May.", "In June.", "In July."])) == list(order)
    assert not {"Lesson", "Sentence", "clashes"} & set(vars(fact_board)), "the arranging cannot know what clashes"


def test_a_fact_is_put_back_at_its_place_under_a_number_of_its_own():
    facts = (Fact(1, FactLine.WHO, "A"), Fact(2, FactLine.WHO, "B"), Fact(3, FactLine.WHO, "C"))
    removed = facts_after(facts, fact_removed(facts[2]))
    removed = facts_after(removed, fact_added(removed, FactLine.WHEN, "May"))
    for event in fact_put_back(removed, facts[2], 2):
        removed = facts_after(removed, event)
    assert [(fact.number, fact.text) for fact in removed] == [(1, "A"), (2, "B"), (3, "May"), (4, "C")]
    first = facts_after(facts, fact_removed(facts[0]))
    for event in fact_put_back(first, facts[0], 0):
        first = facts_after(first, event)
    assert [fact.text for fact in first] == ["A", "B", "C"]
