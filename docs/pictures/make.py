"""Makes the guide for teachers anew: its pictures, from the real window, and its page in docs.

`python docs/pictures/make.py` drives the program as a teacher does, with an invented article, and takes pictures of it
where no screen is needed; in each language that has a folder here with the article, its lesson and what is typed. The
guide itself is `assets/guide/LANGUAGE.md`, which the app shows too; `docs/writing-lessons.md` is made from the English
one. With a language and a folder behind the command, its pictures go there, and nothing else is written; what the
program keeps lies in a second one, where it may know the lessons that come with it already.
"""

import os
import sys
import tempfile
import tomllib
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
from small_webp import save_small  # noqa: E402

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
LANGUAGES = sorted(path.parent.name for path in HERE.glob("*/words.toml"))
PACK = """\
schema = 1
id = "{file}"
title = "{title}"
version = "1.0.0"
language = "{language}"
authors = ["{author}"]
license = "CC-BY-4.0"
lessons = ["lessons/{file}.md"]
"""


class Tour:
    """The way of the guide through the window, with a picture at each stop."""

    def __init__(self, author: Author, folder: Path, language: str) -> None:
        self._author, self._folder, self._language = author, folder, language
        self._words = tomllib.loads((HERE / language / "words.toml").read_text(encoding="utf-8"))

    def _keep(self, name: str, *shown: QWidget, within: QWidget | None = None, margin: int = 0) -> None:
        save_small(self._author.picture(*shown, within=within, margin=margin), self._folder / f"{name}.webp")

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
        author.paste((HERE / self._language / "article.html").read_text(encoding="utf-8"))
        author.wait(lambda: author.has_button("Make the lesson"))
        self._keep_column("recognised")
        author.press("Make the lesson")
        self._choose(self._words["sentence"])
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
        author.type(kinds.search, self._words["kind"])
        QTest.keyClick(kinds.search, Qt.Key.Key_Return)
        author.wait(form.fields.explanation.isVisible)
        author.type(form.fields.explanation, self._words["explanation"])
        author.wait(lambda: self._words["explained"] in page.document.text)
        author.bring_into_view(form.fields.verdict)
        self._keep("note", page.page, page.panel)
        author.click(form.fields.clashes.pick)
        self._choose(self._words["clash"])
        author.wait(lambda: self._words["contradicts"] in page.document.text)
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
        path = folder / "lessons" / f"{self._words['file']}.md"
        path.write_bytes((HERE / self._language / "lesson.md").read_bytes())
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
        reader.desk.reveal(SentenceId(self._words["label"]))
        author.click_sentence(reader.desk.article, SentenceId(self._words["label"]))
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
        for name, numbers in zip(self._words["readers"], ("1, 5, 9", "4 9 11", "5, 9, 14"), strict=True):
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
        manifest = PACK.format(language=self._language, **self._words)
        (folder / "pack.toml").write_text(manifest, encoding="utf-8")
        pack = folder.with_suffix(".lessonpack")
        data = write_pack(folder).data
        assert data is not None
        pack.write_bytes(data)
        author.window.come_up(pack)
        author.wait_for(InspectionPage)
        self._keep_column("inspection")


def make_pictures(language: str, folder: Path, data: Path | None = None) -> None:
    """Take every picture of the guide in a language into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as kept:
        author = Author(data or Path(kept) / "data", language)
        tour = Tour(author, folder, language)
        lessons = Path(kept) / "pack"
        lessons.mkdir()
        tour.paste()
        tour.note()
        tour.look_over()
        tour.finish(lessons)
        tour.share(lessons)
        author.close()


def main(words: list[str]) -> int:
    """Make the pictures of every language and the page, or those of the named language in the named folder."""
    if words:
        language, *folders = words
        make_pictures(language, *map(Path, folders))
        return 0
    for language in LANGUAGES:
        make_pictures(language, PICTURES / language)
    write_page(CHECKOUT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
