from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.export.paper.page_breaks import GAP, Aside, Block, Spot, Strip, break_pages

ROOM = 100.0


def lines(count, height=10.0, **more):
    return tuple(Strip(height, **more) for _ in range(count))


def spots_of(*strips, asides=()):
    return break_pages([Block(strips, asides)], ROOM)[0]


def test_strips_stand_below_each_other_with_their_space():
    found = spots_of(Strip(10), Strip(10, before=5))
    assert found.strips == (Spot(0, 0), Spot(0, 15))


def test_the_space_above_falls_away_at_the_top_of_a_page():
    found = spots_of(Strip(95), Strip(10, before=5))
    assert found.strips == (Spot(0, 0), Spot(1, 0))


def test_what_keeps_together_goes_to_the_next_page_together():
    found = spots_of(Strip(85), Strip(10, keeps_next=True), Strip(10))
    assert found.strips[1:] == (Spot(1, 0), Spot(1, 10))


def test_what_no_page_can_hold_together_is_divided():
    found = spots_of(*lines(12, keeps_next=True))
    assert found.strips[9:] == (Spot(0, 90), Spot(1, 0), Spot(1, 10))


def test_an_aside_stands_level_with_its_sentence():
    found = spots_of(Strip(10), Strip(10, starts=(2,)), asides=(Aside(2, lines(1)),))
    assert found.asides == ((Spot(0, 10),),)


def test_an_aside_stands_below_the_one_in_its_way():
    found = spots_of(Strip(10, starts=(1,)), Strip(10, starts=(2,)), asides=(Aside(1, lines(3)), Aside(2, lines(1))))
    assert found.asides[1] == (Spot(0, 30 + GAP),)


def test_a_sentence_moves_to_the_next_page_when_its_aside_has_no_room_on_this_one():
    asides = (Aside(1, lines(9)), Aside(2, (Strip(10, keeps_next=True), Strip(10))))
    found = spots_of(Strip(10, starts=(1,)), Strip(10, starts=(2,)), asides=asides)
    assert found.strips[1] == Spot(1, 0)
    assert found.asides[1] == (Spot(1, 0), Spot(1, 10))


def test_a_passage_may_begin_at_the_top_of_a_page():
    own = Block(lines(1), starts_page=True)
    assert [spots.strips for spots in break_pages([own, own, Block(lines(1))], ROOM)] == [
        (Spot(0, 0),),
        (Spot(1, 0),),
        (Spot(1, 10),),
    ]


def test_a_passage_begins_below_the_asides_of_the_one_before():
    first = Block((Strip(10, starts=(1,)),), (Aside(1, lines(4)),))
    found = break_pages([first, Block(lines(1))], ROOM)
    assert found[1].strips == (Spot(0, 40),)


strips = st.builds(
    Strip,
    height=st.floats(1, 120),
    before=st.floats(0, 20),
    keeps_next=st.booleans(),
    starts=st.sampled_from([(), (1,), (2,), (1, 3)]),
)
asides = st.builds(Aside, number=st.integers(1, 4), strips=st.lists(strips, max_size=6).map(tuple))
blocks = st.lists(
    st.builds(Block, strips=st.lists(strips, max_size=12).map(tuple), asides=st.lists(asides, max_size=4).map(tuple)),
    max_size=6,
)


def with_heights(spots, parts):
    return [(spot, strip.height) for spot, strip in zip(spots, parts, strict=True)]


def in_order(placed):
    return all(
        below.page > above.page or (below.page == above.page and below.y >= above.y + height - 1e-6)
        for (above, height), (below, _height) in pairwise(placed)
    )


@given(blocks)
def test_nothing_stands_over_anything_else_in_its_column(given_blocks):
    found = break_pages(given_blocks, ROOM)
    pairs = list(zip(found, given_blocks, strict=True))
    assert in_order([height for spots, block in pairs for height in with_heights(spots.strips, block.strips)])
    for spots, block in pairs:
        asides = zip(spots.asides, block.asides, strict=True)
        assert in_order(sorted(height for places, aside in asides for height in with_heights(places, aside.strips)))


@given(blocks)
def test_everything_that_a_page_can_hold_stands_within_its_room(given_blocks):
    for spots, block in zip(break_pages(given_blocks, ROOM), given_blocks, strict=True):
        columns = [(spots.strips, block.strips)]
        columns += [(places, aside.strips) for places, aside in zip(spots.asides, block.asides, strict=True)]
        for places, parts in columns:
            assert len(places) == len(parts)
            for spot, strip in zip(places, parts, strict=True):
                assert spot.y == 0 or spot.y + strip.height <= ROOM + 1e-6


@given(blocks)
def test_no_aside_stands_above_its_sentence(given_blocks):
    for spots, block in zip(break_pages(given_blocks, ROOM), given_blocks, strict=True):
        for places, aside in zip(spots.asides, block.asides, strict=True):
            begins = [
                spot for spot, strip in zip(spots.strips, block.strips, strict=True) if aside.number in strip.starts
            ]
            if places and begins:
                assert places[0] >= begins[0]
