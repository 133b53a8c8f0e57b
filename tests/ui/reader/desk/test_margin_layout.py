"""Notes in the margin never stand over one another, and brackets in one lane never touch."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.reader.desk.margin_layout import Wish, lanes, place_notes

GAP = 12.0
# Half pixels are exact, so that the laws can be said with <= and no tolerance.
pixels = st.integers(min_value=0, max_value=8000).map(lambda half: half / 2)
wishes = st.lists(st.builds(Wish, pixels, st.integers(1, 600).map(float)), max_size=30).map(
    lambda found: sorted(found, key=lambda wish: wish.anchor)
)


@st.composite
def with_a_level(draw):
    found = draw(wishes.filter(bool))
    return found, draw(st.integers(0, len(found) - 1))


@st.composite
def with_or_without_a_level(draw):
    found = draw(wishes)
    return found, draw(st.none() | st.integers(0, len(found) - 1)) if found else None


@given(with_or_without_a_level(), pixels)
def test_notes_keep_their_order_and_never_stand_over_one_another(given_notes, top):
    notes, level = given_notes
    places = place_notes(notes, GAP, level=level, top=top)
    assert len(places) == len(notes)
    for (place, note), (following, _) in pairwise(zip(places, notes, strict=True)):
        assert place + note.height + GAP <= following


@given(with_or_without_a_level(), pixels)
def test_no_note_begins_above_the_page(given_notes, top):
    notes, level = given_notes
    assert all(place >= top for place in place_notes(notes, GAP, level=level, top=top))


@given(with_a_level(), pixels)
def test_the_chosen_note_is_level_with_its_sentence_where_there_is_room(given_notes, top):
    notes, level = given_notes
    needed = top + sum(note.height + GAP for note in notes[:level])
    place = place_notes(notes, GAP, level=level, top=top)[level]
    assert place == max(notes[level].anchor, needed)


@given(wishes)
def test_without_a_chosen_note_each_begins_at_its_sentence_or_right_below_the_note_before(notes):
    places = place_notes(notes, GAP)
    for index, (place, note) in enumerate(zip(places, notes, strict=True)):
        before = places[index - 1] + notes[index - 1].height + GAP if index else 0.0
        assert place in (note.anchor, before)


@given(with_a_level())
def test_choosing_a_note_moves_no_note_before_it_down(given_notes):
    notes, level = given_notes
    usual = place_notes(notes, GAP)
    moved = place_notes(notes, GAP, level=level)
    assert all(now <= before for now, before in zip(moved[:level], usual[:level], strict=True))


def test_notes_before_the_chosen_one_move_up_for_it():
    notes = [Wish(100, 80), Wish(110, 80), Wish(120, 80)]
    assert place_notes(notes, 10, level=2) == [0.0, 90.0, 180.0]
    assert place_notes([Wish(300, 80), Wish(310, 80)], 10, level=1) == [220.0, 310.0]


spans = st.lists(st.tuples(pixels, pixels).map(lambda pair: (min(pair), max(pair))), max_size=20)


@given(spans)
def test_two_brackets_in_one_lane_never_touch(brackets):
    found = lanes(brackets)
    assert len(found) == len(brackets)
    for (bracket, other), (lane, other_lane) in zip(combinations(brackets, 2), combinations(found, 2), strict=True):
        if lane == other_lane:
            assert bracket[1] < other[0] or other[1] < bracket[0]


@given(spans)
def test_no_lane_is_left_empty(brackets):
    assert set(lanes(brackets)) == set(range(len(set(lanes(brackets)))))


def test_a_short_bracket_stands_inside_a_long_one():
    assert lanes([(0, 500), (100, 150), (200, 260)]) == [1, 0, 0]
