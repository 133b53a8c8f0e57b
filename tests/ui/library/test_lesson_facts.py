"""The line of facts, with what the author did not say left out."""

from media_literacy.ui.library.lesson_facts import facts_line


def test_every_fact_that_is_known_is_said():
    assert facts_line(12, "11-14", "en") == "12 minutes · age 11–14 · English"
    assert facts_line(1, "", "de") == "1 minute · German"
    assert facts_line(None, "15+", "") == "age 15+"
    assert facts_line(None, "", "") == ""
