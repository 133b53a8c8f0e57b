"""The map of kinds."""

from each_row import each_row
from export.figures.figures import assert_inside, boxes, canvas, texts

from media_literacy.engine.measures.finished_try import KindCounts
from media_literacy.engine.measures.kind_map import KindRecord
from media_literacy.export.figures.kind_figure import kind_figure
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

COUNTS = {
    "role": KindCounts(met=4, flags=4, caught=3, accused=12),
    "time": KindCounts(met=1, flags=1),
    "loaded": KindCounts(met=2),
    "base": KindCounts(fine=1),
}


def drawn(made_for, counts=COUNTS):
    records = {kind.id: KindRecord(kind.id) for kind in load_catalogue()}
    records |= {KindId(kind): KindRecord(KindId(kind), first) for kind, first in counts.items()}
    return kind_figure(records, load_catalogue(), "en", made_for)


def test_every_red_flag_has_a_tile_by_how_well_it_is_known():
    figure = drawn(canvas(640))
    names = {kind.name() for kind in load_catalogue().red_flags()}
    assert len(names) == 24 and names <= set(texts(figure))
    assert {"caught 3 of 4, 12 doubts in vain", "caught 0 of 1", "met 2 times"} <= set(texts(figure))
    tiles = [box for box in boxes(figure) if box.radius == 5]
    assert sum(not tile.is_dashed for tile in tiles) == 4
    assert sorted(tile.fill for tile in tiles if tile.fill) == [
        "caught_wash",
        "check_wash",
        "holds_wash",
        "missed_wash",
    ]
    assert figure.words == "Of 24 kinds of trouble you have met 3 and caught 1 yourself. 21 are still to come."


def test_the_legend_has_only_what_is_there():
    assert "met" in texts(drawn(canvas())) and texts(drawn(canvas(), {})).count("still to meet") == 25
    assert "met and missed" not in texts(drawn(canvas(), {}))


@each_row(("width", "scale"), [(640, 1.0), (300, 1.0), (900, 2.0), (460, 2.0)])
def test_it_stays_in_its_frame(width, scale):
    made_for = canvas(width, scale)
    assert_inside(drawn(made_for), made_for)
