"""Columns are read one after the other, tables by rows, and what crosses them above and below."""

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_segments import Segment
from media_literacy.authoring.importing.pdf.reading_order import Column, Table, is_in_file_order, read_page


def piece(text: str, left: float, top: float, width: float = 150, order: int = 0, size: float = 10) -> Segment:
    return Segment(text, Box(left, top, left + width, top + size), size, False, order)


def column(name: str, left: float, top: float, count: int, width: float = 150) -> list[Segment]:
    return [piece(f"{name}{at}", left, top + 13 * at, width) for at in range(count)]


def texts(segments: list[Segment], is_rightward: bool = False) -> list[str]:
    parts = read_page(segments, is_rightward)
    assert all(isinstance(part, Column) for part in parts)
    return [line.text for part in parts if isinstance(part, Column) for line in part.lines]


def names(found: list[str]) -> str:
    """The letters of the pieces, each once as they follow one another."""
    return "".join(name for at, name in enumerate(text[0] for text in found) if at == 0 or found[at - 1][0] != name)


def test_columns_are_read_in_the_direction_of_the_script():
    page = [piece("H", 0, 0, 330), *column("a", 0, 30, 6), *column("b", 170, 30, 6), piece("Z", 0, 130, 330)]
    assert names(texts(page)) == "HabZ"
    assert names(texts(page, is_rightward=True)) == "HbaZ"
    assert names(texts(sorted(page, key=lambda part: part.box.top))) == "HabZ"


def test_a_column_beside_a_headline_and_its_columns_comes_behind_them():
    page = [
        piece("H", 0, 0, 330),
        *column("a", 0, 30, 6),
        *column("b", 170, 30, 6),
        *column("c", 350, 0, 9),
    ]
    assert names(texts(page)) == "Habc"


def test_lines_whose_gaps_lie_below_each_other_by_chance_are_no_columns():
    page = column("a", 0, 0, 8, 200)
    for at, split in ((4, 90), (3, 103), (2, 97)):
        page[at : at + 1] = [piece(f"a{at}", 0, 13 * at, split), piece("x", split + 12, 13 * at, 188 - split)]
    assert texts(page)[2:5] == ["a2 x", "a3 x", "a4 x"]


def test_short_pieces_beside_each_other_are_a_table():
    rows = [("Year", "Visitors"), ("2021", "41,200"), ("2022", ""), ("2023", "61,300"), ("2024", "60,100")]
    page = [piece("above", 0, 0, 300)]
    for at, (year, count) in enumerate(rows):
        page += [piece(year, 0, 30 + 13 * at, 25)] + ([piece(count, 100, 30 + 13 * at, 30)] if count else [])
    above, table = read_page(page, False)
    assert isinstance(above, Column) and isinstance(table, Table) and table.rows == tuple(rows)
    table = read_page(page, True)[1]
    assert isinstance(table, Table) and table.rows[0] == ("Visitors", "Year")


def test_numbers_of_a_list_stay_with_its_items():
    page = [part for at in range(5) for part in (piece(f"{at}.", 0, 13 * at, 8), piece("item", 25, 13 * at))]
    assert texts(page) == [f"{at}. item" for at in range(5)]


def test_a_box_below_the_columns_comes_last():
    page = [*column("a", 0, 0, 6), *column("b", 170, 0, 6), *column("x", 0, 110, 3, 120)]
    assert names(texts(page)) == "abx"


def test_an_order_that_differs_from_that_in_the_file_is_noticed():
    page = [*column("a", 0, 30, 6), *column("b", 170, 30, 6)]
    in_order = [part._replace(order=at) for at, part in enumerate(page)]
    assert is_in_file_order(read_page(in_order, False)) and not is_in_file_order(read_page(in_order, True))
