"""Sheets held against the list of a class."""

from engine.sheets.simulated_classes import filled_in, sheet

from media_literacy.engine.sheets.form_roster import compare_in_class, entry_of, match_with_roster
from media_literacy.engine.sheets.form_sheets import compare_sheets
from media_literacy.lesson.occasions import Occasion

NAMES = ("Ada Lovelace", "Grace Hopper", "Zoë Müller", "Bo")
BEFORE, AFTER = Occasion.BEFORE, Occasion.AFTER


def typed(*sheets):
    return [sheet(form, name, *"1234").typed for form, name in sheets]


def test_a_name_is_an_entry_letter_by_letter_and_turned_round_and_never_by_likeness():
    assert entry_of(" ada  LOVELACE", NAMES) == entry_of("Lovelace, Ada", NAMES) == "Ada Lovelace"
    assert entry_of("Zoe\u0308 Mu\u0308ller", NAMES) == "Zoë Müller"
    assert [entry_of(name, NAMES) for name in ("Ada", "Ada Lovelance", "", ",", "Hopper Grace")] == [""] * 5


def test_who_has_which_sheets_is_told_of_the_list():
    match = match_with_roster(
        typed(
            (BEFORE, "Ada Lovelace"), (BEFORE, "Bo"), (AFTER, "Lovelace, Ada"), (AFTER, "Zoë Müller"), (AFTER, "Tim")
        ),
        NAMES,
    )
    (pair,) = match.pairs
    assert (pair.both, pair.left, pair.came) == (("Ada Lovelace",), ("Bo",), ("Zoë Müller",))
    assert (match.absent, match.unknown, match.doubled) == (("Grace Hopper",), ("Tim",), ())


def test_of_two_sheets_of_one_learner_the_later_one_is_nobodys():
    sheets = typed((BEFORE, "Ada Lovelace"), (BEFORE, "Lovelace, Ada"), (BEFORE, ""), (BEFORE, ""))
    assert match_with_roster(sheets, NAMES).doubled == ("Ada Lovelace",)
    both = [sheet(BEFORE, "Ada Lovelace", *"1234"), sheet(BEFORE, "Lovelace, Ada", "", "", "", "")]
    later = [sheet(AFTER, "Ada Lovelace", *"1234"), sheet(AFTER, "Bo", *"1234"), sheet(BEFORE, "Bo", *"1234")]
    (change,) = compare_in_class([*both, *later], NAMES).changes
    assert (change.learners, change.left) == (2, 1)
    same = compare_in_class([both[0], *later], NAMES).changes[0]
    assert change.change == same.change  # the interval is that of the two who are matched


def test_learners_are_compared_with_themselves_however_they_are_written():
    sheets = filled_in("improving", 1)
    names = [f"Learner {number}" for number in range(1, 26)]
    assert compare_in_class(sheets, names) == compare_sheets(sheets) == compare_in_class(sheets, ())
    others = compare_in_class(sheets, names[:10]).changes[0]
    assert (others.learners, others.left, others.came) == (10, 15, 15)
    assert compare_in_class(sheets, ["Nobody"]).changes[0].is_paired is False
