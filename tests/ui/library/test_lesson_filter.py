"""Which lessons pass a filter, and how many each choice would show."""

from ui.library.listed import BUSES, FERRY, TAPE, make_entry, standing

from media_literacy.store.database.records import Practice
from media_literacy.ui.library.lesson_filter import LessonFilter, Progress, counts, filtered, progress_of

BUS = make_entry("autobus", minutes=20, age="15+", language="es")
NO_TIME = make_entry("timeless", minutes=None, age="", language="en")
ENTRIES = (BUSES, BUS, NO_TIME)


def passing(**wanted):
    return [entry.key.lesson for entry in filtered(ENTRIES, standing(BUSES), LessonFilter(**wanted))]


def test_an_empty_filter_lets_everything_pass():
    assert LessonFilter().is_empty and filtered(ENTRIES, {}, LessonFilter()) is ENTRIES


def test_each_facet_lets_pass_what_fits():
    assert passing(age="13-14") == ["buses", "timeless"]
    assert passing(age="15-17") == ["autobus", "timeless"]
    assert passing(language="es") == ["autobus"]
    assert passing(progress=Progress.BEGUN) == ["buses"]
    assert passing(progress=Progress.NEW) == ["autobus", "timeless"]
    assert passing(progress=Progress.NEW, language="en") == ["timeless"]


def test_up_to_twenty_minutes_is_with_twenty_and_without_one_that_nobody_knows():
    assert passing(minutes="20") == ["buses", "autobus"]
    assert passing(minutes="15") == ["buses"]


def test_practice_under_way_is_begun_and_practice_that_is_done_is_finished():
    begun, done = (standing(TAPE, debrief_seen=True, practice=practice) for practice in (Practice.BEGUN, Practice.DONE))
    assert [progress_of(found[TAPE.key]) for found in (begun, done)] == [Progress.BEGUN, Progress.FINISHED]
    assert progress_of(None) is Progress.NEW


def test_a_choice_is_counted_as_if_it_took_the_place_of_its_facets_own():
    numbers = counts(ENTRIES, {}, LessonFilter(language="es"))
    assert numbers["language"] == {"": 3, "en": 2, "es": 1}
    assert numbers["minutes"] == {"": 1, "10": 0, "15": 0, "20": 1, "30": 1, "45": 1}
    assert numbers["age"] == {"": 1, "under-13": 0, "13-14": 0, "15-17": 1, "18+": 1}
    assert numbers["progress"] == {"": 1, "new": 1, "begun": 0, "finished": 0}


def test_every_count_is_the_number_of_lessons_that_are_shown_then():
    entries = (*ENTRIES, FERRY, TAPE)
    for facet, numbers in counts(entries, {}, LessonFilter()).items():
        for value, number in numbers.items():
            assert len(filtered(entries, {}, LessonFilter(**{facet: value}))) == number
