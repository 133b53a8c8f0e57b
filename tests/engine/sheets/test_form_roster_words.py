"""Who of a class has which sheets, in words."""

from engine.sheets.simulated_classes import sheet

from media_literacy.engine.sheets.form_roster import match_with_roster
from media_literacy.engine.sheets.form_roster_words import roster_limits, roster_words
from media_literacy.lesson.occasions import Occasion

NAMES = ("Ada", "Bo", "Cy", "Dora")


def said(*sheets, names=NAMES):
    return roster_words(match_with_roster([sheet(form, name, *"1234").typed for form, name in sheets], names), names)


def test_both_one_and_none_are_named():
    before, after = Occasion.BEFORE, Occasion.AFTER
    assert said((before, "Ada"), (before, "Bo"), (after, "Ada"), (after, "Cy"), (after, "Dorra"), (after, "ada ")) == [
        "“Before the course” and “After the course”: 1 of 4 in the class has both sheets. Only “Before the course”: Bo."
        " Only “After the course”: Cy.",
        "Without any sheet: Dora.",
        "Ada has two sheets of one time. The later one is compared with nobody’s: take one away.",
        "“Dorra” is not in the list of this class, so this sheet is compared with nobody’s. Did you mean “Dora”?",
    ]
    assert said((before, "Ada"), names=()) == [] and "matched by their names" in roster_limits()
