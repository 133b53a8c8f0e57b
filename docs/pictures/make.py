"""Makes the guide for teachers anew: its pictures, from the real window, and its page in docs.

`python docs/pictures/make.py` drives the program as a teacher does, with an invented article, and takes pictures of it
where no screen is needed. The guide itself is `assets/guide/en.md`, which the app shows too; `docs/writing-lessons.md`
is made from it. With a folder behind the command, pictures go there, and nothing else is written; what the program
keeps lies in a second one, where it may know the lessons that come with it already.
"""

import os
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
HERE = CHECKOUT / "docs" / "pictures"
PICTURES = CHECKOUT / "assets" / "guide" / "pictures"
sys.path[:0] = [str(CHECKOUT), str(HERE)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

from author import Author  # noqa: E402
from page import write_page  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402
from small_png import save_small  # noqa: E402

from media_literacy.lesson.model import SentenceId, Verdict  # noqa: E402
from media_literacy.packs.archive.archive_writing import write_pack  # noqa: E402
from media_literacy.ui.packs.inspection_page import InspectionPage  # noqa: E402
from media_literacy.ui.reader.lesson_start_page import StartPage  # noqa: E402
from media_literacy.ui.reader.reader_page import ReaderPage  # noqa: E402
from media_literacy.ui.widgets.column_page import ColumnPage  # noqa: E402
from media_literacy.ui.widgets.labels.set_text import SetText  # noqa: E402
from media_literacy.ui.workshop.new.new_page import NewLessonPage  # noqa: E402
from media_literacy.ui.workshop.page.panel_pages import DIAGNOSTICS  # noqa: E402
from media_literacy.ui.workshop.paper.paper_page import PaperPage  # noqa: E402
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage  # noqa: E402
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage  # noqa: E402
from media_literacy.ui.workshop.sharing.share_page import SharePage  # noqa: E402
from media_literacy.ui.workshop.workshop_pages import WorkshopPages  # noqa: E402
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage  # noqa: E402

MARGIN = 20
"""Px of the desk around a page of one column."""
LESSON = HERE / "night-pool.md"
PACK = """\
schema = 1
id = "night-pool"
title = "The night pool"
version = "1.0.0"
language = "en"
authors = ["A. Teacher"]
license = "CC-BY-4.0"
lessons = ["lessons/night-pool.md"]
"""


class Tour:
    """The way of the guide through the window, with a picture at each stop."""

    def __init__(self, author: Author, folder: Path) -> None:
        self._author, self._folder = author, folder

    def _keep(self, name: str, *shown: QWidget, within: QWidget | None = None, margin: int = 0) -> None:
        save_small(self._author.picture(*shown, within=within, margin=margin), self._folder / f"{name}.png")

    def _keep_column(self, name: str) -> None:
        """A page that is one column, without the desk beside it."""
        page = self._author.page
        assert isinstance(page, ColumnPage)
        self._keep(name, page.sheet, within=page.scroller.viewport(), margin=MARGIN)

    def paste(self) -> None:
        """From the workshop's first page to a text in sentences."""
        author = self._author
        author.press("Workshop")
        author.wait_for(WorkshopStartPage)
        start = author.page
        assert isinstance(start, WorkshopStartPage)
        self._keep("start", *start.findChildren(SetText), *start.ways, *start.templates.values(), margin=MARGIN)
        author.press("New lesson")
        author.wait_for(NewLessonPage)
        author.paste((HERE / "article.html").read_text(encoding="utf-8"))
        author.wait(lambda: author.has_button("Make the lesson"))
        self._keep_column("recognised")
        author.press("Make the lesson")
        self._choose("Her clinic has")
        self._keep("workshop")

    def note(self) -> None:
        """One sentence is flagged, with its kind, its reason and the sentence it clashes with."""
        author, page = self._author, self._author.writing
        form = page.note_form
        author.click(form.beginning.cards[list(Verdict).index(Verdict.FLAG)])
        kinds = form.fields.kind.list
        assert kinds is not None
        author.wait(kinds.search.isVisible)
        self._keep("kinds", page.page, page.panel)
        author.type(kinds.search, "contra")
        QTest.keyClick(kinds.search, Qt.Key.Key_Return)
        author.wait(form.fields.explanation.isVisible)
        author.type(
            form.fields.explanation,
            "A clinic that has stood empty since March has no patients in June, and so there is nobody whose sleep"
            " she could fear for. Either the clinic has patients or it is empty; both cannot be true.",
        )
        author.wait(lambda: "both cannot be true" in page.document.text)
        author.bring_into_view(form.fields.verdict)
        self._keep("note", page.page, page.panel)
        author.click(form.fields.clashes.pick)
        self._choose("Amira Sahin")
        author.wait(lambda: "Contradicts:" in page.document.text)
        self._keep("clash", page.page, page.panel)

    def look_over(self) -> None:
        """What the check says of a lesson that has only begun."""
        page = self._author.writing
        page.panel.show_page(DIAGNOSTICS)
        self._keep("remarks", page.page, page.panel)

    def _choose(self, words: str) -> None:
        author, page = self._author, self._author.writing
        assert page.document.draft is not None
        sentences = page.document.draft.lesson.article.sentences
        found = next(sentence for sentence in sentences if sentence.text.startswith(words))
        author.click_sentence(page.page.article, SentenceId(found.id))

    def finish(self, folder: Path) -> None:
        """The same lesson, finished: its parts, its rules, a trial, paper and a pack."""
        author = self._author
        (folder / "lessons").mkdir()
        path = folder / "lessons" / LESSON.name
        path.write_bytes(LESSON.read_bytes())
        pages = author.window.page
        assert isinstance(pages, WorkshopPages)
        pages.open_file(path)
        author.wait(lambda: pages.writing is not None and pages.writing.saving.path == path)
        page = author.writing
        for name, tab in (("lesson", "Lesson"), ("parts", "Parts"), ("rules", "Rules")):
            author.press(tab)
            self._keep(name, page.page, page.panel)
        author.press("Sentence")
        author.press("Try it")
        author.wait_for(StartPage)
        author.press("Guided")
        author.wait_for(ReaderPage)
        reader = author.page
        assert isinstance(reader, ReaderPage)
        author.wait(lambda: reader.desk.article.layout_of_page is not None)
        reader.desk.reveal(SentenceId("empty"))
        author.click_sentence(reader.desk.article, SentenceId("empty"))
        self._keep("trial")
        author.press("Back to writing")
        assert author.writing is page
        author.press("Paper…")
        author.wait_for(PaperPage)
        self._keep_column("paper")
        author.press("Type in sheets")
        author.wait_for(SheetsPage)
        sheets = author.page
        assert isinstance(sheets, SheetsPage)
        author.type(sheets.numbering.field, sheets._numbering)
        for name, numbers in (("Ada", "1, 5, 9"), ("Ben", "4 9 11"), ("Cem", "5, 9, 14")):
            author.type(sheets.name, name)
            author.type(sheets.numbers, numbers)
            author.press("Add this sheet")
        self._keep_column("sheets")
        author.press("Copy as table")

    def share(self, folder: Path) -> None:
        """The pack as its author makes it, and as a colleague sees it."""
        author = self._author
        author.press("Back")
        author.wait_for(PaperPage)
        author.press("Back")
        assert author.writing
        author.press("Share…")
        author.wait_for(SharePage)
        author.press("Make a pack…")
        author.wait_for(MakePackPage)
        self._keep_column("pack")
        author.press("Back")
        assert author.writing
        (folder / "pack.toml").write_text(PACK, encoding="utf-8")
        pack = folder.with_suffix(".lessonpack")
        data = write_pack(folder).data
        assert data is not None
        pack.write_bytes(data)
        author.window.come_up(pack)
        author.wait_for(InspectionPage)
        self._keep_column("inspection")


def make_pictures(folder: Path, data: Path | None = None) -> None:
    """Take every picture of the guide into a folder."""
    with tempfile.TemporaryDirectory() as kept:
        author = Author(data or Path(kept) / "data")
        tour = Tour(author, folder)
        lessons = Path(kept) / "night-pool"
        lessons.mkdir()
        tour.paste()
        tour.note()
        tour.look_over()
        tour.finish(lessons)
        tour.share(lessons)
        author.close()


def main(words: list[str]) -> int:
    """Make the pictures, and the page unless a folder for the pictures is named."""
    folder = Path(words[0]) if words else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    make_pictures(folder, *map(Path, words[1:]))
    if not words:
        write_page(CHECKOUT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
