import ctypes
import re
import threading
import time
import unicodedata
from functools import cache
from itertools import product
from pathlib import Path

import own_lessons
import pypdfium2 as pdfium
import pytest
from factories import make_lesson
from own_lessons import FOUNDING, NOTHING_WRONG, PACK, WITH_FAULTS
from photos import turned
from PySide6.QtGui import QColor, QImage

from media_literacy.export.exporter import LessonToExport, export
from media_literacy.export.exporters import lesson_exporters
from media_literacy.export.paper.page_sizes import SIDE, Paper
from media_literacy.jobs import UNWATCHED, CancelledError, Job
from media_literacy.lesson.parser import parse_lesson

PRINTED = {exporter.name: exporter for exporter in lesson_exporters() if exporter.is_printed}
OURS = (FOUNDING, NOTHING_WRONG, WITH_FAULTS)
our_lesson = cache(own_lessons.our_lesson)

pytestmark = pytest.mark.usefixtures("qapp")


def written(lesson, sheet, paper=Paper.A4, folder=PACK / "lessons", job=UNWATCHED):
    return PRINTED[sheet].write(LessonToExport(lesson, folder, paper), job)


def opened(lesson, sheet="worksheet", paper=Paper.A4, folder=PACK / "lessons"):
    return pdfium.PdfDocument(written(lesson, sheet, paper, folder))


@cache
def own(name, sheet, paper=Paper.A4):
    """One of our lessons on paper, printed once for all tests that only read it."""
    return opened(our_lesson(name), sheet, paper)


def text_of(page):
    """The page's text in the order in which it is selected, lines joined.

    Source Serif has one sign for two apostrophes, and Qt says the other one.
    """
    return " ".join(page.get_textpage().get_text_range().split()).replace("\u02bc", "’")


def pages_of(document):
    return [text_of(document[index]) for index in range(len(document))]


def lesson_from(source, folder=Path()):
    lesson = parse_lesson(source.encode(), folder / "lesson.md").lesson
    assert lesson is not None
    return lesson


def test_every_page_has_its_label_number_title_and_size(subtests: pytest.Subtests) -> None:
    for name, sheet, paper in product(OURS, PRINTED, Paper):
        with subtests.test(name=name, sheet=sheet, paper=paper):
            lesson = our_lesson(name)
            document = own(name, sheet, paper)
            announced = lesson.front.announced or sheet != "worksheet"
            label = "Invented for teaching. Not news." if announced else "may be invented. Not news."
            for number, text in enumerate(pages_of(document), start=1):
                assert label in text and f"{number} of {len(document)}" in text
                assert text.startswith(lesson.front.title)
                assert document[number - 1].get_size() == pytest.approx(paper.size, abs=1)


@pytest.mark.parametrize("name", OURS)
def test_the_article_is_selected_in_its_order(name):
    lesson = our_lesson(name)
    text = " ".join(pages_of(own(name, "worksheet")))
    text = re.sub(r" \S+ for teaching. Not news. .*?Worksheet| From a media-literacy .*?Worksheet", "", text)
    places = [
        text.find(f"{sentence.number} {' '.join(sentence.text.split())}") for sentence in lesson.article.sentences
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_in_the_teachers_copy_a_paragraph_is_followed_by_its_notes():
    text = " ".join(pages_of(opened(our_lesson(WITH_FAULTS), "teacher")))
    wanted = [
        "1 Night buses to run",
        "1 × Does not hold: headline",
        "4 Hallbrook will",
        "4 = Holds up",
        "6 It all goes",
    ]
    places = [text.index(one) for one in wanted]
    assert places == sorted(places)


def embedded_and_not(document):
    raw, fonts = pdfium.raw, {True: set(), False: set()}
    for index in range(len(document)):
        for other_object in document[index].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            font = raw.FPDFTextObj_GetFont(other_object)
            name = ctypes.create_string_buffer(100)
            raw.FPDFFont_GetBaseFontName(font, name, 100)
            fonts[bool(raw.FPDFFont_GetIsEmbedded(font))].add(name.value.decode())
    return fonts[True], fonts[False]


@pytest.mark.parametrize("sheet", PRINTED)
def test_every_font_is_embedded(sheet):
    lesson = our_lesson(WITH_FAULTS)
    embedded, missing = embedded_and_not(opened(lesson, sheet))
    assert missing == set()
    assert any("Atkinson" in name for name in embedded) and any("SourceSerif" in name for name in embedded)
    data = written(lesson, sheet)
    assert data.count(b"/FontFile2") == data.count(b"/FontDescriptor\n") > 0


def test_the_worksheet_needs_no_font_but_our_own():
    embedded, _missing = embedded_and_not(opened(our_lesson(WITH_FAULTS)))
    assert all("Atkinson" in name or "SourceSerif" in name for name in embedded)


@pytest.mark.parametrize("sheet", PRINTED)
def test_a_sheet_is_printed_in_greys(sheet):
    page = opened(our_lesson(WITH_FAULTS), sheet)[0]
    bitmap = page.render(scale=1)
    seen = bytes(bitmap.buffer)
    depth = bitmap.n_channels
    assert seen[0::depth] == seen[1::depth] == seen[2::depth]
    assert min(seen) < 60


def test_no_letter_leaves_the_margins(subtests: pytest.Subtests) -> None:
    for name, sheet, paper in product(OURS, PRINTED, Paper):
        with subtests.test(name=name, sheet=sheet, paper=paper):
            document = own(name, sheet, paper)
            width, height = paper.size
            for index in range(len(document)):
                text = document[index].get_textpage()
                boxes = [text.get_charbox(at) for at in range(text.count_chars())]
                boxes = [box for box in boxes if box[2] > box[0]]
                assert min(box[0] for box in boxes) >= SIDE - 1
                assert max(box[2] for box in boxes) <= width - SIDE + 1
                assert min(box[1] for box in boxes) >= 20 and max(box[3] for box in boxes) <= height - 20


def test_a_long_address_is_broken_rather_than_cut():
    address = "https://example.org/" + "a-very-long-path/" * 20
    lesson = make_lesson(fine=["It rained."], origin="real", announced=True, source=address)
    for text in pages_of(opened(lesson, "key")):
        assert address in text.replace(" ", "")


ARABIC = """\
---
lesson: 1
id: bus
title: "حافلات الليل"
language: ar
---

# حافلات الليل تسير كل ليلة[^a]

قرر المجلس يوم الاثنين الإبقاء على الحافلات.[^b] لم يعترض أحد على الخطة.[^c]

[^a]: **Fine: can be checked.** النص يقول الشيء نفسه.

[^b]: **Fine: can be checked.** اليوم مذكور.

[^c]: **Flag: overclaim.** كلمة أحد كلمة كبيرة جدا هنا ولا مصدر لها.
"""


@pytest.mark.parametrize("sheet", PRINTED)
def test_a_lesson_from_right_to_left_begins_at_the_right(sheet):
    lesson = lesson_from(ARABIC)
    page = opened(lesson, sheet)[0]
    width, _height = page.get_size()
    text = page.get_textpage()
    whole = text.get_text_range()
    letters = [text.get_charbox(at) for at, letter in enumerate(whole) if unicodedata.bidirectional(letter) == "AL"]
    assert max(letter[2] for letter in letters) == pytest.approx(width - SIDE, abs=4)
    assert min(letter[0] for letter in letters) > width / 4
    assert "الحافلات" in whole


def test_in_a_lesson_from_right_to_left_the_notes_stand_at_the_left():
    page = opened(lesson_from(ARABIC), "teacher")[0]
    width, _height = page.get_size()
    text = page.get_textpage()
    whole = text.get_text_range()
    note = text.get_charbox(whole.index("Holds up: can"))
    assert note[0] < width / 2


@pytest.fixture
def with_picture(tmp_path):
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#888888"))
    assert image.save(str(tmp_path / "quay.png"))
    return lesson_from("# The quay\n\n![A quay by day](quay.png)\n\nIt is long. It is wide.\n", tmp_path), tmp_path


def images_on(page):
    return list(page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE]))


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


def test_a_long_lesson_runs_over_many_pages():
    lesson = make_lesson(fine=[f"Sentence {index} says that it rained all day." for index in range(500)])
    document = opened(lesson)
    text = " ".join(pages_of(document))
    assert "500 Sentence 499 says" in text and f"{len(document)} of {len(document)}" in text


TABLE = "# Fares\n\n| Zone | Price |\n|---|--:|\n| Harbour | two crowns |\n| Hills | three crowns |\n"


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
def test_a_table_is_printed_cell_by_cell(sheet):
    text = text_of(opened(lesson_from(TABLE), sheet)[0])
    wanted = [text.index(one) for one in ("Zone", "Price", "Harbour", "two crowns", "Hills", "three crowns")]
    assert wanted == sorted(wanted)


def test_lists_keep_their_signs():
    text = text_of(opened(lesson_from("# Rules\n\n1. Come early.\n2. Stay long.\n\n- A hat\n"))[0])
    assert re.search(r"1\. 2 Come early\. 2\. 3 Stay long\. • 4 A hat", text)


def test_several_threads_print_at_once_beside_a_window(qtbot, tmp_path):
    lessons = [our_lesson(name) for name in (FOUNDING, WITH_FAULTS)]
    alone = {
        (lesson.front.id, sheet): pages_of(opened(lesson, sheet)) for lesson in lessons for sheet in PRINTED
    }  # fmt: skip
    faults = []

    def work(number):
        try:
            for lesson in lessons:
                for sheet in PRINTED:
                    subject = LessonToExport(lesson, PACK / "lessons")
                    export(PRINTED[sheet], subject, tmp_path / f"{number}-{lesson.front.id}-{sheet}.pdf")
        except BaseException as fault:
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in threads), timeout=60_000)
    assert faults == []
    for number in range(3):
        for (name, sheet), text in alone.items():
            assert pages_of(pdfium.PdfDocument(tmp_path / f"{number}-{name}-{sheet}.pdf")) == text


def rules_on(page):
    """How many lines are as long as a rule in the worksheet's article."""
    boxes = [other_object.get_bounds() for other_object in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])]
    return sum(top - bottom < 2 and 100 < right - left < 112 for left, bottom, right, top in boxes)


def test_a_rule_divides_paragraphs_and_never_stands_at_the_edge_of_a_page():
    found = set()
    for paragraphs in range(18, 26):
        source = "# Rain\n\n" + "It rained.\n\n" * paragraphs + "---\n\nIt stopped.\n"
        document = opened(lesson_from(source))
        page = next(one for one in document if "It stopped." in text_of(one))
        found.add((sum(rules_on(one) for one in document), "It rained." in text_of(page)))
    assert found == {(1, True), (0, False)}


def stays_inside(document, paper=Paper.A4):
    """Whether no letter and no frame leaves the room between the margins."""
    width, height = paper.size
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        boxes = [box for box in boxes if box[2] > box[0]]
        boxes += [other_object.get_bounds() for other_object in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH])]
        # The line under the legend's first word begins a little before it.
        if any(box[0] < SIDE - 2 or box[2] > width - SIDE + 2 or box[1] < 20 or box[3] > height - 20 for box in boxes):
            return False
    return True


def letters_of(document):
    return re.sub(r"[^\w]", "", " ".join(pages_of(document)))


FORTY = "\n".join(f"|{'|'.join(f'{sign}{column}ft' for column in range(40))}|" for sign in "ab")


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
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


def test_a_source_of_a_book_s_length_leaves_room_for_the_article():
    lesson = make_lesson(fine=["It rained."], origin="real", announced=True, source="word " * 12_000)
    document = opened(lesson)
    assert len(document) <= 2 and stays_inside(document) and "It rained." in text_of(document[0])


def test_five_hundred_sentences_that_all_clash_are_printed_in_good_time():
    ids = [f"flag-{n + 1}" for n in range(500)]
    lesson = make_lesson(
        flags=["It is so."] * 500, clashes=[(one, other) for one in ids for other in ids if one < other]
    )
    for sheet in ("key", "teacher"):
        began = time.process_time()
        assert "500" in pages_of(opened(lesson, sheet))[-1]
        assert time.process_time() - began < 20


class StopsAt(Job):
    """Gives up at a step that begins with these words; `seen` are those before."""

    def __init__(self, words):
        super().__init__()
        self._words, self.seen = words, []

    def step(self, what, done=0, total=0):
        self.seen.append((what, done, total))
        if what.startswith(self._words) and done == 1:
            self.cancel()
        super().step(what, done, total)


@pytest.mark.parametrize("words", ["Breaking", "Printing"])
def test_printing_can_be_given_up_and_leaves_nothing(tmp_path, words):
    job, target = StopsAt(words), tmp_path / "sheet.pdf"
    with pytest.raises(CancelledError):
        export(PRINTED["teacher"], LessonToExport(our_lesson(FOUNDING), PACK / "lessons"), target, job)
    assert job.seen[0][:2] == ("Breaking the text into lines.", 0) and job.seen[-1][1] == 1
    assert list(tmp_path.iterdir()) == []
    assert len(opened(our_lesson(FOUNDING), "teacher")) > 2  # Qt prints again


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
def test_a_photo_that_was_taken_sideways_is_printed_upright(tmp_path, qapp, sheet):
    (tmp_path / "quay.jpg").write_bytes(turned("JPG", 6))
    page = opened(lesson_from("# The quay\n\n![A quay](quay.jpg)\n\nIt is long.\n", tmp_path), sheet, folder=tmp_path)[
        0
    ]
    (image,) = images_on(page)
    left, bottom, right, top = image.get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(0.5, abs=0.05)


def test_a_large_photo_is_printed_no_finer_than_anybody_sees(tmp_path, qapp):
    photo = QImage(4000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor("#888888"))
    assert photo.save(str(tmp_path / "quay.jpg"))
    page = opened(lesson_from("# The quay\n\n![A quay](quay.jpg)\n\nIt is.\n", tmp_path), folder=tmp_path)[0]
    (image,) = images_on(page)
    assert isinstance(image, pdfium.PdfImage)
    assert max(image.get_px_size()) < 2000
