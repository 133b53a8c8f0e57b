from factories import make_lesson, make_note

from media_literacy.engine.sheets.lesson_digest import DIGEST_BITS, digest_text, lesson_digest, lesson_digests
from media_literacy.lesson.model import Verdict


def lesson(**more):
    return make_lesson(flags=["A."], fine=["B."], plain=["C."], **more)


def test_the_digest_is_the_same_for_ever():
    assert digest_text(lesson_digest(lesson())) == "b4d70b"


def test_what_grading_goes_by_changes_it():
    role, place = make_note(Verdict.FLAG, "role"), make_note(Verdict.FLAG, "place")
    others = [
        make_lesson(flags=["A!"], fine=["B."], plain=["C."]),
        make_lesson(fine=["B.", "A."], plain=["C."]),
        make_lesson(flags=["A."], fine=["B."], plain=["C.", "D."]),
        lesson(unmarked_is_fine=True),
        lesson(notes={"flag-1": (place,)}),
        lesson(notes={"flag-1": (role, place)}),
    ]
    assert len({lesson_digest(each) for each in [lesson(), *others]}) == len(others) + 1


def test_what_grading_does_not_go_by_changes_nothing():
    reworded = make_note(Verdict.FLAG, explanation="Mended.")
    for other in (lesson(title="Another title"), lesson(notes={"flag-1": (reworded,)}), lesson(debrief="All of it.")):
        assert lesson_digest(other) == lesson_digest(lesson())


def test_it_has_as_many_digits_as_its_bits_need():
    assert digest_text(0) == "000000"
    assert digest_text(2**DIGEST_BITS - 1) == "ffffff"


def test_without_the_key_it_tells_texts_apart_and_nothing_that_the_author_says_of_them():
    untold = make_lesson(plain=["A.", "B.", "C."])
    found = lesson_digest(lesson(), has_key=False)
    assert found == lesson_digest(untold, has_key=False) != lesson_digest(untold)
    assert found != lesson_digest(make_lesson(plain=["A.", "B.", "C!"]), has_key=False)
    assert lesson_digests(lesson()) == (lesson_digest(lesson()), found)
