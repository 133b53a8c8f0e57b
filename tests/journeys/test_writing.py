"""A teacher makes a lesson of a pasted article, tries it, shares and prints it; a colleague installs it."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.parser import read_lesson
from media_literacy.ui.lesson.lesson_page_order import LessonPages
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.packs.packs_pages import PacksPages
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage
from media_literacy.ui.workshop.sharing.share_page import SharePage
from media_literacy.ui.workshop.workshop_pages import WorkshopPages
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

ARTICLE = """<h1>Town bans kites</h1><p class="byline">By Mara Venn, Hillside Courier</p>
<p>The town council of Hillside met on Monday. Nobody has ever seen a kite here.</p>
<p>Last year 40 people flew kites on the hill, says the <a href="https://example.org/?utm_source=x">notice</a>.</p>"""


class Teacher:
    """A person at the workshop."""

    def __init__(self, person, monkeypatch):
        self.person, self._patch = person, monkeypatch

    def __getattr__(self, name):
        return getattr(self.person, name)

    @property
    def page(self):
        """The page that is shown, also inside the workshop and among the packs."""
        page = self.person.window.page
        return page.page if isinstance(page, (WorkshopPages, PacksPages)) else page

    def wait_for_page(self, kind):
        self.person.wait_for(lambda: isinstance(self.page, kind))
        return self.page

    def will_choose(self, path):
        """Answer the next question for a file or a folder with this one."""
        for name in ("getSaveFileName", "getOpenFileName"):
            self._patch.setattr(QFileDialog, name, staticmethod(lambda *_args, **_more: (str(path), "")))
        self._patch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_args, **_more: str(path)))

    def new_lesson(self):
        self.person.press("Workshop")
        self.wait_for_page(WorkshopStartPage)
        self.person.press("New lesson")
        page = self.wait_for_page(NewLessonPage)
        data = QMimeData()
        data.setHtml(ARTICLE)
        QGuiApplication.clipboard().setMimeData(data)
        self.person.press("Paste")
        assert isinstance(page, NewLessonPage)
        onward = page.onward
        self.person.wait_for(lambda: onward.text() == "Make the lesson" and onward.isEnabled())
        self.person.press("Make the lesson")
        return self.wait_for_page(WorkshopPage)

    def click(self, page, words):
        one = next(
            sentence for sentence in page.document.draft.lesson.article.sentences if sentence.text.startswith(words)
        )
        box = page.page.article.layout_of_page.rectangles(SentenceId(one.id))[0].toRect()
        QTest.mouseClick(page.page.article, Qt.MouseButton.LeftButton, pos=box.center())

    def say(self, page, verdict, kind, words):
        """Give the chosen sentence a note, as the form leads."""
        page.note_form.beginning.cards[list(Verdict).index(verdict)].click()
        search = page.note_form.fields.kind.list.search
        self.person.wait_for(search.hasFocus)
        QTest.keyClicks(search, kind)
        QTest.keyClick(search, Qt.Key.Key_Return)
        field = page.note_form.fields.explanation
        self.person.wait_for(field.isVisible)
        field.setFocus()
        QTest.keyClicks(field, words)
        self.person.wait_for(lambda: words in page.flush().draft.source.text)


def button(box, text):
    return next(button for button in box.buttons() if button.text() == text)


@pytest.fixture
def teacher(person, monkeypatch):
    return Teacher(person, monkeypatch)


def test_from_a_pasted_article_to_an_installed_pack(teacher, tmp_path):
    teacher.start()
    page = teacher.new_lesson()
    teacher.click(page, "Nobody has ever")
    teacher.say(page, Verdict.FLAG, "contra", "The next paragraph counts forty people who flew kites on this hill.")
    page.note_form.fields.clashes.pick.click()
    teacher.click(page, "Last year 40")
    teacher.wait_for(lambda: "Contradicts:" in page.document.text)
    teacher.click(page, "The town council")
    teacher.say(page, Verdict.FINE, "can be", "It names the body, the town and the day, so anybody can ask.")

    teacher.will_choose(tmp_path / "kites.md")
    teacher.press("Save")
    teacher.wait_for(lambda: page.saving.is_saved)
    lesson = read_lesson(tmp_path / "kites.md").lesson
    assert lesson is not None
    assert [sentence.verdict for sentence in lesson.article.sentences if sentence.notes] == [Verdict.FINE, Verdict.FLAG]
    assert lesson.article.sentences[3].clashes == (lesson.article.sentences[4].id,)
    assert "utm_source" not in (tmp_path / "kites.md").read_text()

    teacher.press("Try it")
    teacher.wait_for_page(LessonPages)
    assert "Nothing is recorded" in teacher.texts()
    teacher.press("Back to writing")
    teacher.wait_for_page(WorkshopPage)

    teacher.press("Paper…")
    teacher.wait_for_page(PaperPage)
    teacher.will_choose(tmp_path)
    teacher.press("Save as PDF…")
    teacher.wait_for(lambda: len(list(tmp_path.glob("*.pdf"))) == 2)
    teacher.press("Back")
    teacher.wait_for_page(WorkshopPage)

    teacher.will_choose(tmp_path / "kites.lessonpack")
    teacher.press("Share…")
    teacher.wait_for_page(SharePage)
    teacher.press("Make a pack…")
    teacher.wait_for_page(MakePackPage)
    teacher.press("Save the pack…")
    teacher.wait_for((tmp_path / "kites.lessonpack").exists)
    teacher.press("Back")
    teacher.wait_for_page(WorkshopPage)
    teacher.press("Back to the first page of the workshop")
    teacher.wait_for_page(WorkshopStartPage)
    teacher.wait_for(lambda: teacher.button("Town bans kites") is not None)
    teacher.close()

    teacher.person.folder = tmp_path / "colleague"
    teacher.start(tmp_path / "kites.lessonpack")
    teacher.wait_for_page(InspectionPage)
    teacher.press("Install")
    teacher.wait_for_page(PacksPage)
    teacher.press("Back")
    teacher.wait_for_page(LessonsPage)
    teacher.wait_for(lambda: teacher.lists("Town bans kites"))


def test_what_was_not_saved_is_there_after_the_program_died(teacher, tmp_path, monkeypatch):
    teacher.start()
    page = teacher.new_lesson()
    text = page.document.text
    unsaved = teacher.window._guard.unsaved()
    assert unsaved.keep_now()
    monkeypatch.setattr(unsaved, "may_leave", lambda *_more: True)  # it goes as if it were killed
    teacher.close()

    teacher.start()
    assert "was not saved" in teacher.banner()
    teacher.press("Workshop")
    teacher.wait_for_page(WorkshopStartPage)
    teacher.press("Town bans kites")
    page = teacher.wait_for_page(WorkshopPage)
    assert page.document.text == text
    teacher.will_choose(tmp_path / "kites.md")
    teacher.press("Save")
    assert (tmp_path / "kites.md").read_text() == text


def test_closing_the_window_asks_about_what_is_not_saved(teacher, monkeypatch):
    asked = []

    def exec_box(box):
        asked.append(box.text())
        box.setProperty("stay", True)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", exec_box)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.escapeButton())
    teacher.start()
    teacher.new_lesson()

    assert not teacher.window.close()
    assert asked and "not saved" in asked[0]
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: button(box, "Keep for later"))
    teacher.close()


def test_a_lesson_of_a_pack_is_written_on_as_a_copy(teacher, tmp_path):
    from media_literacy.resources import lessons_folder

    path = lessons_folder() / "first-steps" / "lessons" / "night-buses.md"
    before = path.read_bytes()
    teacher.start(path)
    teacher.wait_for_page(LessonPages)
    for button in ("Investigate", "For teachers", "Open in the workshop"):
        teacher.press(button)
    page = teacher.wait_for_page(WorkshopPage)

    assert page.saving.path is None and page.document.draft.lesson.front.title == "Night buses"
    teacher.will_choose(tmp_path / "mine.md")
    page.document.replace_text("# Other\n\nWords.\n")
    teacher.press("Save")
    assert (tmp_path / "mine.md").read_text() == "# Other\n\nWords.\n"
    assert path.read_bytes() == before
