"""Notes in the margin never stand over one another, and brackets in one lane never touch."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.reader.desk.margin_layout import (
    Extent,
    Wish,
    lanes,
    make_way,
    place_in_view,
    place_notes,
    scroll_into_view,
)

GAP = 12.0
# Half pixels are exact, so that the laws can be said with <= and no tolerance.
pixels = st.integers(min_value=0, max_value=8000).map(lambda half: half / 2)
wishes = st.lists(st.builds(Wish, pixels, st.integers(1, 600).map(float)), max_size=30).map(
    lambda found: sorted(found, key=lambda wish: wish.anchor)
)


@st.composite
def with_a_level(draw):
    """Wishes, one of them that is moved, and where to: no higher than a window above its sentence."""
    found = draw(wishes.filter(bool))
    level = draw(st.integers(0, len(found) - 1))
    return found, level, found[level].anchor + draw(pixels) - 600


def moved(given_notes):
    notes, level, place = given_notes
    places = place_notes(notes, GAP)
    make_way(places, notes, GAP, level=level, place=place)
    return places


def assert_in_order(places, notes):
    assert len(places) == len(notes)
    for (place, note), (following, _) in pairwise(zip(places, notes, strict=True)):
        assert place + note.height + GAP <= following


@given(wishes, pixels)
def test_notes_keep_their_order_and_never_stand_over_one_another(notes, top):
    places = place_notes(notes, GAP, top=top)
    assert_in_order(places, notes)
    assert all(place >= top for place in places)


@given(wishes)
def test_each_begins_at_its_sentence_or_right_below_the_note_before(notes):
    places = place_notes(notes, GAP)
    for index, (place, note) in enumerate(zip(places, notes, strict=True)):
        before = places[index - 1] + notes[index - 1].height + GAP if index else 0.0
        assert place in (note.anchor, before)


@given(with_a_level())
def test_the_others_make_way_for_the_open_note(given_notes):
    notes, level, place = given_notes
    places = moved(given_notes)
    assert places[level] == place
    assert_in_order(places, notes)


@given(with_a_level())
def test_making_way_moves_no_note_before_the_open_one_down(given_notes):
    notes, level, _place = given_notes
    usual = place_notes(notes, GAP)
    assert all(now <= before for now, before in zip(moved(given_notes)[:level], usual[:level], strict=True))


@given(with_a_level())
def test_notes_after_the_open_one_stand_as_high_as_they_can(given_notes):
    notes, level, _place = given_notes
    places = moved(given_notes)
    for index in range(level + 1, len(notes)):
        assert places[index] == max(notes[index].anchor, places[index - 1] + notes[index - 1].height + GAP)


def test_notes_before_the_open_one_move_up_for_it():
    notes = [Wish(100, 80), Wish(110, 80), Wish(300, 80)]
    places = place_notes(notes, 10)
    make_way(places, notes, 10, level=1, place=110)
    assert places == [20.0, 110.0, 300.0]


@given(pixels, st.integers(0, 200), st.integers(40, 500), pixels)
def test_a_note_beside_a_sentence_in_view_is_seen_as_a_whole(top, high, height, scrolled):
    view, header = Extent(scrolled, scrolled + 500), 40
    lines = Extent(top, top + high)
    place = place_in_view(lines, height, header, view)
    assert lines.top - height + header <= place <= lines.bottom + header / 2  # it stands beside its sentence
    if lines.bottom + header / 2 >= view.top and lines.top + header <= view.bottom:
        assert view.top <= place and place + height <= view.bottom
    if lines.top >= view.top and lines.top + height <= view.bottom:
        assert place == lines.top


def test_a_note_beside_a_sentence_out_of_view_is_level_with_it():
    view = Extent(1000, 1500)
    assert place_in_view(Extent(900, 960), 300, 40, view) == 900
    assert place_in_view(Extent(900, 961), 300, 40, view) == 981
    assert place_in_view(Extent(1500, 1560), 300, 40, view) == 1500
    assert place_in_view(Extent(1499, 1560), 300, 40, view) == 1499 - 260


@given(pixels, st.lists(st.integers(0, 300), min_size=1, max_size=3), st.integers(20, 480), st.integers(0, 30))
def test_the_view_shows_what_fits_from_the_first_top_that_it_can(scrolled, steps, height, margin):
    tops = [1000.0 + sum(steps[:index]) for index in range(len(steps))]
    bottom, view = tops[-1] + height, Extent(scrolled, scrolled + 500)
    value = scroll_into_view(tops, bottom, view, margin)
    shown = next(top for top in tops if bottom - top <= 500)
    assert value <= shown and bottom <= value + 500
    if view.top + margin <= shown and bottom + margin <= view.bottom:
        assert value == view.top  # all is seen already


def test_the_view_is_scrolled_by_the_least():
    view = Extent(100, 600)
    assert scroll_into_view([300, 400], 590, view, 10) == 100
    assert scroll_into_view([300, 400], 591, view, 10) == 101
    assert scroll_into_view([110], 200, view, 10) == 100
    assert scroll_into_view([109], 200, view, 10) == 99


def test_what_does_not_fit_is_seen_from_a_later_top_or_from_the_last():
    view = Extent(0, 500)
    assert scroll_into_view([300, 400], 800, view, 10) == 300
    assert scroll_into_view([300, 400], 801, view, 10) == 311
    assert scroll_into_view([300], 801, view, 10) == 290


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
