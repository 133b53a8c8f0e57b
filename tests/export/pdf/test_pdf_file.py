"""A lesson as a PDF file: selected in its order, in good time, from any thread, and given up without a trace."""

import re
import threading
import time

import pypdfium2 as pdfium
import pytest
from each_row import each_row
from export.pdf.printing import (
    FROM_THE_COURSE,
    OURS,
    PRINTED,
    opened,
    our_lesson,
    own,
    pages_of,
)
from factories import make_lesson
from own_lessons import FOUNDING, PACK, WITH_FAULTS
from run_size import run_size

from media_literacy.export.exporter import LessonToExport, export
from media_literacy.jobs import CancelledError, Job
from media_literacy.lesson.pictures.used_pictures import pictures_of

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_words_that_pdf_files_have_no_tags_are_true(tmp_path):
    """When Qt tags them, decision 0202 and what the window says can go."""
    lesson = make_lesson(flags=["It rained."])
    for sheet in PRINTED:
        assert not pdfium.raw.FPDFCatalog_IsTagged(opened(lesson, sheet, folder=tmp_path)), sheet


def test_the_printed_lesson_of_the_course_has_pictures_and_searches():
    lesson = our_lesson(FROM_THE_COURSE)
    assert pictures_of(lesson) and lesson.leave and lesson.leave.searches


@each_row("name", OURS)
def test_the_article_is_selected_in_its_order(name):
    lesson = our_lesson(name)
    text = " ".join(pages_of(own(name, "worksheet")))
    text = re.sub(r" \S+ for teaching. Not news. .*?Worksheet| From a media-literacy .*?Worksheet", "", text)
    places = [
        text.find(f"{sentence.number} {' '.join(sentence.text.split())}") for sentence in lesson.article.sentences
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_a_long_lesson_runs_over_many_pages():
    lesson = make_lesson(fine=[f"Sentence {index} says that it rained all day." for index in range(500)])
    document = opened(lesson)
    text = " ".join(pages_of(document))
    assert "500 Sentence 499 says" in text and f"{len(document)} of {len(document)}" in text


def test_several_threads_print_at_once_beside_a_window(qtbot, tmp_path):
    lessons = [our_lesson(name) for name in (WITH_FAULTS, FOUNDING)[: run_size(usual=1, long=2)]]
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


def test_a_hundred_sentences_that_all_clash_are_printed_in_good_time():
    ids = [f"flag-{n + 1}" for n in range(100)]
    lesson = make_lesson(
        flags=["It is so."] * 100, clashes=[(first, second) for first in ids for second in ids if first < second]
    )
    for sheet in ("key", "teacher"):
        began = time.process_time()
        assert "100" in pages_of(opened(lesson, sheet))[-1]
        assert time.process_time() - began < 1.5


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
