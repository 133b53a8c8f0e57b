"""A text without end is laid out piece by piece, and looks as if it were not."""

import re
import sys
import time

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from run_size import run_size

from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.text import block_layout
from media_literacy.ui.text.block_layout import BlockLayout
from media_literacy.ui.theme.fonts import Role

TEXTS = (
    "",
    "\n",
    "One line.\n",
    "word " * 300,
    "x" * 1000,
    "Emoji 👩‍👩‍👧 and 𝒲 in it. " * 30,
    "Hard\nbreaks\n\nin it.\n" * 20,
    "שלום לכולם, זה טקסט ארוך. " * 40,
    "Latin first, then עברית, and so on. " * 30,
)


def laid(appearance, text, width=300.0, **more):
    half = len(text) // 2
    runs = (Run(text[:half]), Run(text[half:], link="#a", strong=True))
    return BlockLayout(runs, Role.BODY, appearance, width, **more)


def painted(block, selection=None):
    image = QImage(320, max(int(block.height), 1) + 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    block.draw(painter, QPointF(5, 2), selection=selection, selection_colour=QColor("#ffee88"))
    painter.end()
    return image


@pytest.mark.parametrize("piece", [40, 97, 300])
def test_pieces_look_like_the_whole(appearance, monkeypatch, piece):
    for text in TEXTS:
        whole = laid(appearance, text)
        with monkeypatch.context() as patch:
            patch.setattr(block_layout, "LONGEST_PIECE", piece)
            pieces = laid(appearance, text)
        assert pieces.height == whole.height, text[:20]
        assert abs(pieces.natural_width - whole.natural_width) < 1
        assert pieces.first_baseline == whole.first_baseline
        for start in range(0, len(text), 37):
            end = min(start + 20, len(text))
            mine, other = pieces.rectangles(start, end), whole.rectangles(start, end)
            assert len(mine) == len(other), (text[:20], start)
            assert all(near(first, second) for first, second in zip(mine, other, strict=True)), (text[:20], start)
            for box in other[:1]:
                assert abs(pieces.offset_at(box.center()) - whole.offset_at(box.center())) <= 1
                assert pieces.character_at(box.center()) == whole.character_at(box.center())
        assert painted(pieces) == painted(whole), text[:20]
        seen = [yellow_lines(painted(layout, (len(text) // 3, len(text) - 3))) for layout in (pieces, whole)]
        assert bool(seen[1]) is (len(text) > 5)
        assert abs(len(seen[0]) - len(seen[1])) <= len(seen[1]) / 10, text[:20]


def yellow_lines(image):
    """The rows in which something is selected; behind the last word of a line it may be a pixel higher."""
    yellow = QColor("#ffee88").rgb().to_bytes(4, sys.byteorder)
    return [y for y in range(image.height()) if yellow in bytes(image.constScanLine(y))]


def near(first: QRectF, second: QRectF) -> bool:
    is_level = first.y() == second.y() and abs(first.x() - second.x()) < 1
    return is_level and abs(first.width() - second.width()) < 1


def test_no_short_word_stands_on_the_last_line_alone_where_the_end_is_bound(appearance):
    text = "Island council votes to keep its clock wrong"
    whole = laid(appearance, text, 1000.0).natural_width
    loose, bound = laid(appearance, text, whole - 2), laid(appearance, text, whole - 2, binds_end=True)
    last_lines = [{line.rectangles(at, at + 1)[0].top() for at in (36, 42)} for line in (loose, bound)]
    assert [len(tops) for tops in last_lines] == [2, 1]  # “clock” and “wrong”
    assert bound.text == loose.text == text


def test_the_first_line_of_a_span_is_that_of_its_first_rectangle(appearance):
    for text in TEXTS:
        layout = laid(appearance, text)
        assert layout.middle_of_first_line(len(text), len(text)) is None
        for start in [word.start() for word in re.finditer(r"\S+", text)][::5]:
            boxes = layout.rectangles(start, min(start + 30, len(text)))
            middle = layout.middle_of_first_line(start, min(start + 30, len(text)))
            assert middle == pytest.approx(boxes[0].center().y()), (text[:20], start)


def test_any_text_is_laid_out_in_good_time(appearance):
    """A fifth of the largest file; a text of that size that changes its script at every letter took 83 seconds."""
    size = run_size(usual=25_000, long=50_000)
    for text in ("aא1" * (size // 3), "\u2067a\u2069" * (size // 3), "\u202b" * 60 + "x" * size, "aбγ" * (size // 3)):
        start = time.process_time()
        block = BlockLayout((Run(text),), Role.BODY, appearance, 600)
        assert block.height > 1000
        assert time.process_time() - start < size / 10_000, text[:3]


def faces(block):
    """The face, slant and weight of each stretch of glyphs."""
    return {
        (run.rawFont().familyName(), run.rawFont().style() is not QFont.Style.StyleNormal)
        for layout, _base in block._pieces
        for run in layout.glyphRuns()
    }


def test_each_script_has_its_face_and_no_slant(appearance):
    for role in (Role.BODY, Role.DECK):
        slanted = role is Role.DECK
        block = BlockLayout((Run("قال 12."), Run(" BBC "), Run("שלום", emphasis=True)), role, appearance, 300.0)
        assert faces(block) == {("Noto Naskh Arabic", False), ("Source Serif 4", slanted), ("Noto Serif Hebrew", False)}


def test_what_would_be_the_same_in_another_width_is_laid_out_there_in_the_same_way(appearance):
    reused = 0
    for text in (*TEXTS, "Twelve words.", "", " trailing and leading ", "a · b · c"):
        for alignment in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter, None):
            found = laid(appearance, text, 300.0, alignment=alignment, binds_end=True)
            for width in (1.0, 30.0, found.natural_width, found.natural_width + 2, 301.0, 900.0):
                if found.is_same_within(width):
                    other = laid(appearance, text, width, alignment=alignment, binds_end=True)
                    assert painted(other) == painted(found), (text, alignment, width)
                    reused += 1
    assert reused > 20


def test_only_one_line_from_the_left_that_fits_is_the_same(appearance):
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    line = laid(appearance, "One line.", alignment=left)
    assert line.is_same_within(line.natural_width + 1) and not line.is_same_within(line.natural_width)
    assert not laid(appearance, "Two\nlines.", alignment=left).is_same_within(900)
    assert not laid(appearance, "One line.", alignment=right).is_same_within(900)
    assert not laid(appearance, "שלום לכולם", alignment=left).is_same_within(900)
