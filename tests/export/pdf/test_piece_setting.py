"""Tables, lists, rules and pictures keep their room."""

import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from each_row import each_row
from export.pdf.printing import (
    images_on,
    lesson_from,
    opened,
    pages_of,
    stays_inside,
    text_of,
)
from PySide6.QtGui import QColor, QImage, QPainter

from media_literacy.export.paper.pieces import Blanks, Span, Text
from media_literacy.export.pdf import piece_setting
from media_literacy.export.pdf.piece_setting import PieceSetter
from media_literacy.jobs import UNWATCHED

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def with_picture(tmp_path):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    assert image.save(str(tmp_path / "quay.png"))
    return lesson_from("# The quay\n\n![A quay by day](quay.png)\n\nIt is long. It is wide.\n", tmp_path), tmp_path


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
def test_a_picture_is_printed(with_picture, sheet):
    lesson, folder = with_picture
    page = opened(lesson, sheet, folder=folder)[0]
    assert len(images_on(page)) == 1
    left, bottom, right, top = images_on(page)[0].get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(1.5, abs=0.02)


def test_a_picture_that_is_gone_leaves_its_words(with_picture):
    lesson, folder = with_picture
    (folder / "quay.png").write_bytes(b"no picture")
    page = opened(lesson, folder=folder)[0]
    assert images_on(page) == []
    assert "Picture: A quay by day" in text_of(page)


TABLE = "# Fares\n\n| Zone | Price |\n|---|--:|\n| Harbour | two crowns |\n| Hills | three crowns |\n"


@each_row("sheet", ["worksheet", "teacher"])
def test_a_table_is_printed_cell_by_cell(sheet):
    text = text_of(opened(lesson_from(TABLE), sheet)[0])
    wanted = [text.index(cell) for cell in ("Zone", "Price", "Harbour", "two crowns", "Hills", "three crowns")]
    assert wanted == sorted(wanted)


def test_lists_keep_their_signs():
    text = text_of(opened(lesson_from("# Rules\n\n1. Come early.\n2. Stay long.\n\n- A hat\n"))[0])
    assert re.search(r"1\. 2 Come early\. 2\. 3 Stay long\. • 4 A hat", text)


def rules_on(page):
    """How many lines are as long as a rule in the worksheet's article."""
    boxes = [other_object.get_bounds() for other_object in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])]
    return sum(top - bottom < 2 and 100 < right - left < 112 for left, bottom, right, top in boxes)


def test_a_rule_divides_paragraphs_and_never_stands_at_the_edge_of_a_page():
    found = set()
    for paragraphs in range(18, 26):
        source = "# Rain\n\n" + "It rained.\n\n" * paragraphs + "---\n\nIt stopped.\n"
        document = opened(lesson_from(source))
        page = next(page for page in document if "It stopped." in text_of(page))
        found.add((sum(map(rules_on, document)), "It rained." in text_of(page)))
    assert found == {(1, True), (0, False)}


def letters_of(document):
    return re.sub(r"[^\w]", "", " ".join(pages_of(document)))


FORTY = "\n".join(f"|{'|'.join(f'{sign}{column}ft' for column in range(40))}|" for sign in "ab")


@each_row("sheet", ["worksheet", "teacher"])
def test_a_table_of_forty_columns_stays_in_its_frame_and_loses_no_cell(sheet):
    table = FORTY.replace("\n", "\n" + "|-" * 40 + "|\n")
    document = opened(lesson_from(f"# Fares\n\n{table}\n\n# Evidence\n\n## Fares\n\n{table}\n"), sheet)
    assert stays_inside(document)
    letters = letters_of(document)
    assert all(f"{sign}{column}ft" in letters for sign in "ab" for column in range(40))


def test_a_row_that_is_taller_than_a_page_goes_on_on_the_next_one():
    words = [f"w{n}" for n in range(900)]
    source = f"# Fares\n\n| Zone | Price | a | b | c | d | e |\n|-|-|-|-|-|-|-|\n| Hills | {' '.join(words)} |\n"
    document = opened(lesson_from(source))
    assert len(document) > 2 and stays_inside(document)
    found = re.findall(r"w\d+", " ".join(pages_of(document)))
    assert found == words


def test_lists_in_lists_leave_room_for_their_words():
    source = "# Rules\n\n" + "".join(f"{'  ' * depth}- At depth {depth} too.\n" for depth in range(15))
    source += "\n" + "> " * 15 + "Quoted often.\n"
    for sheet in ("worksheet", "teacher"):
        document = opened(lesson_from(source), sheet)
        assert stays_inside(document) and "Quotedoften" in letters_of(document)


# Strips by themselves


@each_row("keeps_next", [True, False])
def test_neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone(keeps_next):
    setter = PieceSetter(Path(), 600.0, UNWATCHED, is_right_to_left=False)
    strips = list(setter.set(Text((Span("word " * 60),), before=8.0, keeps_next=keeps_next), 200.0))
    assert len(strips) > 4
    keeps = [True, *[False] * (len(strips) - 3), True, keeps_next]
    assert [strip.strip.keeps_next for strip in strips] == keeps
    assert [strip.strip.before for strip in strips] == [8.0, *[0.0] * (len(strips) - 1)]


@pytest.mark.parametrize("is_right_to_left", [False, True])
def test_the_line_to_write_on_begins_behind_its_word(monkeypatch, is_right_to_left):
    strokes = []
    monkeypatch.setattr(piece_setting, "stroke", lambda _painter, begin, end, *_more: strokes.append((begin, end)))
    setter = PieceSetter(Path(), 600.0, UNWATCHED, is_right_to_left=is_right_to_left)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    (strip,) = setter.set(Blanks(("Name", "Date"), (0.5, 0.5)), 400.0)
    strip.draw(painter, 0.0, 0.0)
    painter.end()
    (name_begin, name_end), (date_begin, date_end) = strokes
    if is_right_to_left:
        assert 200 < name_begin < name_end < 380 and 0 < date_begin < date_end < 180
        assert name_begin == 214 and date_begin == 14
    else:
        assert 20 < name_begin < name_end == 186 and 220 < date_begin < date_end == 386
