"""What is offered first: two ways in, later what to go on with and what is next."""

from ui.library.listed import ALL, BUSES, FERRY, TAPE, make_entry, standing

from media_literacy.ui.library.front_column import Front, choose_front, is_begun, is_finished, red_flags


def test_a_first_start_offers_the_first_two_lessons_as_their_pack_orders_them():
    assert choose_front(ALL, {}) == Front(ways_in=(TAPE, BUSES))
    assert choose_front(ALL, standing(make_entry("of-another-pack"))) == Front(ways_in=(TAPE, BUSES))
    assert choose_front((TAPE,), {}) == Front(ways_in=(TAPE,))


def test_of_two_unfinished_lessons_the_one_worked_on_later_is_offered():
    assert choose_front(ALL, standing(TAPE, order=5) | standing(BUSES, order=2)).unfinished is TAPE
    assert choose_front(ALL, standing(TAPE, order=1) | standing(BUSES, order=2)).unfinished is BUSES


def test_the_next_lesson_comes_with_the_kinds_that_no_finished_one_had():
    front = choose_front(ALL, standing(BUSES, debrief_seen=True) | standing(TAPE, debrief_seen=True))
    assert (front.unfinished, front.next_up, front.new_kinds) == (None, FERRY, ("arithmetic",))


def test_a_lesson_is_finished_once_its_debrief_was_seen():
    for is_seen in (True, False):
        found = standing(TAPE, debrief_seen=is_seen, is_revealed=True)[TAPE.key]
        assert (is_finished(found), is_begun(found)) == (is_seen, not is_seen)
    assert not is_finished(None) and not is_begun(None)


def test_good_signs_are_not_among_what_is_practised():
    assert red_flags(BUSES) == ("role",)
