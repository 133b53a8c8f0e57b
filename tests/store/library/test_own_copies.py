"""A lesson of one's own that is installed as a pack, too: one row."""

from ui.library.listed import BUSES, FERRY, TAPE, make_entry, standing

from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.library.own_copies import without_own_copies

OWN = BUSES._replace(file="/home/me/buses.md", key=LessonKey("file-1", "buses"), pack_title="")


def files(entries, standings):
    return [entry.file for entry in without_own_copies(entries, standings)]


def begun(entry, order) -> dict[LessonKey, Standing]:
    return standing(entry, order=order)


def test_the_packs_lesson_stands_for_both_unless_ones_own_was_worked_on_later():
    both = (TAPE, BUSES, FERRY, OWN)
    of_pack, own = [TAPE.file, BUSES.file, FERRY.file], [TAPE.file, FERRY.file, OWN.file]
    assert files(both, {}) == files(both, begun(BUSES, 2) | begun(OWN, 1)) == of_pack
    assert files(both, begun(OWN, 0)) == files(both, begun(BUSES, 1) | begun(OWN, 2)) == own


def test_another_lesson_that_is_called_alike_or_has_that_id_stays():
    for other in (OWN._replace(title="Trams"), OWN._replace(key=LessonKey("file-1", "trams"))):
        assert files((BUSES, other), {}) == [BUSES.file, other.file]
    assert files((TAPE, BUSES), {}) == [TAPE.file, BUSES.file]
    two = make_entry("buses", pack_title="")
    assert files((two, TAPE), {}) == [two.file, TAPE.file]
