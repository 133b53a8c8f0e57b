"""Each page has its title, number and label, and nothing leaves its margins."""

from itertools import product

import pytest
from each_row import each_row
from export.pdf.printing import (
    ARABIC,
    OURS,
    PRINTED,
    lesson_from,
    opened,
    our_lesson,
    own,
    pages_of,
    stays_inside,
    text_of,
)
from factories import make_lesson
from own_lessons import WITH_FAULTS
from run_size import IS_LONG

from media_literacy.export.paper.page_sizes import SIDE, Paper

pytestmark = pytest.mark.usefixtures("qapp")

PRINTS = [
    (name, sheet, paper)
    for name, sheet, paper in product(OURS, PRINTED, Paper)
    if IS_LONG or paper is Paper.A4 or name == WITH_FAULTS
]
"""In a usual run one lesson is printed on every paper, and the others on the first."""


def test_every_page_has_its_label_number_title_and_size(subtests: pytest.Subtests) -> None:
    for name, sheet, paper in PRINTS:
        with subtests.test(name=name, sheet=sheet, paper=paper):
            lesson = our_lesson(name)
            document = own(name, sheet, paper)
            announced = lesson.front.announced or sheet != "worksheet"
            label = "Invented for teaching. Not news." if announced else "may be invented. Not news."
            for number, text in enumerate(pages_of(document), start=1):
                assert label in text and f"{number} of {len(document)}" in text
                assert text.startswith(lesson.front.title)
                assert document[number - 1].get_size() == pytest.approx(paper.size, abs=1)


def test_in_the_teachers_copy_a_paragraph_is_followed_by_its_notes():
    text = " ".join(pages_of(opened(our_lesson(WITH_FAULTS), "teacher")))
    wanted = [
        "1 Night buses to run",
        "1 × Does not hold: headline",
        "4 Hallbrook will",
        "4 • Holds up",
        "6 It all goes",
    ]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)


def test_no_letter_leaves_the_margins(subtests: pytest.Subtests) -> None:
    for name, sheet, paper in PRINTS:
        with subtests.test(name=name, sheet=sheet, paper=paper):
            document = own(name, sheet, paper)
            width, height = paper.size
            for index in range(len(document)):
                text = document[index].get_textpage()
                boxes = [text.get_rect(at) for at in range(text.count_rects())]  # runs of letters, with all their ink
                assert min(box[0] for box in boxes) >= SIDE - 1
                assert max(box[2] for box in boxes) <= width - SIDE + 1
                assert min(box[1] for box in boxes) >= 20 and max(box[3] for box in boxes) <= height - 20


def test_in_a_lesson_from_right_to_left_the_notes_stand_at_the_left():
    page = opened(lesson_from(ARABIC), "teacher")[0]
    width, _height = page.get_size()
    text = page.get_textpage()
    whole = text.get_text_range()
    note = text.get_charbox(whole.index("Holds up: can"))
    assert note[0] < width / 2


def test_a_source_of_a_book_s_length_leaves_room_for_the_article():
    lesson = make_lesson(fine=["It rained."], origin="real", announced=True, source="word " * 12_000)
    document = opened(lesson)
    assert len(document) <= 2 and stays_inside(document) and "It rained." in text_of(document[0])


@each_row("is_right_to_left", [False, True])
def test_the_title_begins_a_page_and_its_kind_and_number_end_it_on_the_other_side(is_right_to_left):
    lesson = lesson_from(ARABIC if is_right_to_left else "# The quay\n\nIt is long.\n")
    page = opened(lesson)[0]
    width, _height = page.get_size()
    text = page.get_textpage()
    whole = text.get_text_range()
    for words in ("Worksheet", "1 of 1"):
        left, _bottom, _right, _top = text.get_charbox(whole.index(words))
        assert (left < width / 2) is is_right_to_left
