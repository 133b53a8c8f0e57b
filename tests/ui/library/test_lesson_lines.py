"""What is said of a lesson where lessons are chosen."""

from ui.library.listed import BUSES, FERRY, TAPE, make_entry, standing

from media_literacy.engine.course.recommendation import Reason, Recommendation
from media_literacy.i18n import use_language
from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run
from media_literacy.store.database.records import Practice
from media_literacy.store.library.search_match import SearchMatch
from media_literacy.ui.library.lesson_lines import (
    card_lines,
    match_lines,
    practises,
    reason_words,
    row_lines,
    standing_line,
    words_to_fit,
)
from media_literacy.ui.widgets.state_signs import STEPS_DONE


def test_a_row_says_what_a_learner_may_know():
    assert [line.text for line in row_lines(TAPE)] == [
        "Tape",
        "12 minutes · age 15+ · English",
        "Practises contradiction",
        "Content note: About a shooting.",
    ]


def test_a_card_says_why_it_stands_there_first():
    texts = [line.text for line in card_lines(BUSES, "Next for you", "Why.")]
    assert texts == ["Next for you", "Buses", "12 minutes · age 11–14 · English", "Why.", ""]


def test_how_far_the_learner_has_come_is_said_in_words():
    assert standing_line(None).text == "Not begun"
    assert standing_line(standing(TAPE)[TAPE.key]).text == "Begun"
    assert standing_line(standing(TAPE, debrief_seen=True)[TAPE.key]).text == "Finished"
    read = standing(TAPE, is_revealed=True)[TAPE.key]
    assert standing_line(read).text == "Read, the end is still to come"
    for practice, text in ((Practice.BEGUN, "practice begun"), (Practice.DONE, "practised since")):
        found = standing(TAPE, debrief_seen=True, practice=practice)[TAPE.key]
        assert standing_line(found).text == f"First try done, {text}"


def test_how_far_the_learner_has_come_is_drawn_as_a_rail_of_three_steps():
    found = [None, *(standing(TAPE, **more)[TAPE.key] for more in ({}, {"is_revealed": True}, {"debrief_seen": True}))]
    assert [standing_line(each).sign for each in found] == list(STEPS_DONE)


def test_of_a_long_list_of_kinds_the_first_few_are_named():
    kinds = ("role", "time", "arithmetic", "contradiction", "anonymous", "headline", "named-source")
    five, six = (make_entry("many", kinds[:count]) for count in (5, 6))
    assert practises(make_entry("none", ())) == ""
    assert practises(five).count(",") == 4 and "more" not in practises(five)
    assert practises(six).count(",") == 3 and practises(six).endswith(" and 2 more kinds of fault")


def test_the_reason_names_one_kind_and_does_not_tell_how_many_there_are():
    new = (KindId("role"), KindId("arithmetic"), KindId("contradiction"))

    def reason(why, *kinds):
        return reason_words(Recommendation(BUSES, why, kinds))

    assert reason(Reason.UNREAD) == "You have not read this one yet."
    assert reason(Reason.NEW_KINDS, *new).endswith("that you have not met yet: impossible role.")
    assert reason(Reason.MISSED_KINDS, *new).endswith("that is easy to read past: impossible role.")
    assert reason(Reason.RARE_KINDS, *new).endswith("that you have met little so far: impossible role.")
    for why in (Reason.NEW_KINDS, Reason.MISSED_KINDS, Reason.RARE_KINDS):
        assert reason(why, new[0]) == reason(why, *new)


def test_a_found_lesson_says_why():
    def said(**where):
        return [line.text for line in match_lines(FERRY, SearchMatch(**where))]

    assert said(in_title=True) == ["Found in the title"] and said(in_pack=True) == ["Found by the name of its pack"]
    assert said(kinds=(KindId("arithmetic"),)) == ["Found by kind: numbers do not add up"]
    assert said(in_text=True) == ["Found in the text"]
    runs = (Run("The "), Run("harbour", strong=True))
    (line,) = match_lines(FERRY, SearchMatch(in_text=True, excerpt=runs))
    assert line.text == "In the text: “The harbour”" and line.runs[1:3] == runs


def test_a_search_looks_through_title_pack_and_kinds():
    words = words_to_fit(BUSES)
    assert all(part in words for part in ("buses", "first steps", "impossible role"))


def test_kinds_are_named_and_found_in_the_language_of_the_interface():
    use_language("es")
    assert practises(make_entry("Tape", ("contradiction",))) == "Para practicar: contradicción"
    assert standing_line(standing(TAPE, debrief_seen=True)[TAPE.key]).text == "Terminada"
    assert "contradiccion" in words_to_fit(make_entry("Tape", ("contradiction",)))  # accents make no difference
