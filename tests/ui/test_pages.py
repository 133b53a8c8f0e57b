"""What holds for every page beside the reader: names for the ear, a frame for the focus, room for large text."""

import gc
import weakref
from pathlib import Path

import pytest
from factories import FakeClock, make_lesson
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from media_literacy.diagnostics import START, Report
from media_literacy.engine.attempt import Attempt
from media_literacy.engine.grading import grade
from media_literacy.jobs import Job
from media_literacy.lesson.changes import Change, ChangeKind
from media_literacy.lesson.codes import diagnose
from media_literacy.lesson.guide import read_guide
from media_literacy.lesson.importing import from_text
from media_literacy.lesson.model import KindId, Mode, SentenceId
from media_literacy.lesson.pack import Pack
from media_literacy.settings import Settings
from media_literacy.store.authors import AuthorStanding, SignatureStanding
from media_literacy.store.inspection import Inspection
from media_literacy.store.library import LessonEntry
from media_literacy.store.pack_making import Candidate, PackPlan
from media_literacy.store.packs import InstalledPack
from media_literacy.store.records import LessonKey, Standing
from media_literacy.store.recovery import KeptText
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.make_page import MakePackPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.reader.start_page import StartPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_page import LeavePage
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.teachers_page import TeachersPage
from media_literacy.ui.settings.keys_dialog import KeysDialog
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.style import palette, style_sheet
from media_literacy.ui.widgets.spoken import SpokenText
from media_literacy.ui.widgets.waiting import WaitingPage
from media_literacy.ui.workshop.guide_page import GuidePage
from media_literacy.ui.workshop.new_page import NewLessonPage
from media_literacy.ui.workshop.paper_page import PaperPage
from media_literacy.ui.workshop.sheets_page import SheetsPage
from media_literacy.ui.workshop.start_page import WorkshopStartPage

LESSON = make_lesson(
    flags=["The Donaudampfschifffahrtsgesellschaftskapitänsmütze was sold by the weather station in February."],
    fine=["Dr. Lee counted 214 letters, and she said so at the meeting on Tuesday."] * 6,
    checks=["A secret report proves it."],
    cards=["survey"],
    choices=["shop survey", "bus lanes bad"],
    debrief="There is no such town, and there never was one.",
    title="Donaudampfschifffahrtsgesellschaftskapitänsmützen: news or noise?",
    minutes=12,
    age="11-14",
    content_note="About a quarrel in a small town, with a shouting match at the end of it.",
)


def result():
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(one.id for one in LESSON.article.sentences)
    attempt.toggle_mark(SentenceId("fine-1"))
    attempt.read_all()
    attempt.read_all()
    return grade(attempt.state, LESSON)


def entry(name):
    return LessonEntry(
        file=str(Path(f"/lessons/{name}.md")),
        key=LessonKey("pack", name),
        title=LESSON.front.title,
        sentences=14,
        minutes=12,
        age="11-14",
        language="en",
        content_note=LESSON.front.content_note,
        kinds=(KindId("role"), KindId("time")),
        modes=(Mode.GUIDED,),
        is_measured=True,
        pack_title="First steps",
        has_errors=False,
    )


def typed_sheets(look):
    page = SheetsPage(LESSON, look)
    for name, numbers in (("Donaudampfschifffahrtsgesellschaftskapitän", "1 role sure, 3"), ("", "2, 8 a hunch")):
        page.name.setText(name)
        page.numbers.setText(numbers)
        page.add.click()
    page.numbers.setText("40")
    page.add.click()
    return page


def recognised(look):
    page = NewLessonPage(Tasks(), look)
    sentences = " ".join(one.text for one in LESSON.article.sentences)
    page._on_imported(from_text(f"{LESSON.front.title}\n\n{sentences}\n"))
    return page


def make_pack(look):
    files = [Path("/lessons/one.md"), Path("/lessons/Donaudampfschifffahrtsgesellschaftskapitänsmütze.md")]
    plan = PackPlan("Bad name", LESSON.front.title, "1.0.0", ("Ann",), "CC-BY-4.0", "en", (files[0],))
    offered = [Candidate(file, LESSON.front.title) for file in files]
    return MakePackPage(plan, offered, Path("/nowhere"), Tasks(), look)


def waiting(look):
    job = Job()
    job.step("Reading lesson 12 of 995…", 12, 995)
    page = WaitingPage(job, "Looking at “a-course-for-the-whole-year.lessonpack”", look)
    page.waiting.show()
    return page


def paper(look):
    return PaperPage(LESSON, None, Tasks(), look)


PACK = Pack("valley", "2.0", LESSON.front.title, "en", "CC0-1.0", ("Ann", "Ben"), (Path("a"),), Path("/packs/valley"))
KEPT = KeptText("one", f"# {LESSON.front.title}\n", Path("/lessons/one.md"))
FOUND = Inspection(
    source=Path("/sticks/valley.lessonpack"),
    pack=PACK,
    report=Report("valley.lessonpack", ()),
    hash="ab",
    author=AuthorStanding(SignatureStanding.CHANGED, "Changed since last time: another key."),
    lessons=(LESSON,) * 3,
    before=PACK,
    changes=(Change(ChangeKind.VERDICT, "Sentence 7: verdict changed from Flag to Check.", title=LESSON.front.title),)
    * 3,
)
REFUSED = Inspection(
    source=Path("/sticks/Donaudampfschifffahrtsgesellschaftskapitänsmütze.lessonpack"),
    pack=None,
    report=Report("x", (diagnose("pack-unreadable", "The end of the pack is missing.", START, "Ask for another."),)),
)

ENTRIES = (entry("one"), entry("two"))
BEGUN = {ENTRIES[0].key: Standing(ENTRIES[0].key, "", "", False, False, 1, 1)}

PAGES = {
    "first start": lambda look: LessonsPage(ENTRIES, {}, look),
    "coming back": lambda look: LessonsPage(ENTRIES, BEGUN, look),
    "no lessons": lambda look: LessonsPage((), {}, look),
    "start": lambda look: StartPage(LESSON, look),
    "result": lambda look: ResultPage(LESSON, result(), Mode.INVESTIGATE, look),
    "leave the page": lambda look: LeavePage(LESSON, (0, 1), look),
    "debrief": lambda look: DebriefPage(LESSON, result(), look),
    "teachers": lambda look: TeachersPage(LESSON, look),
    "settings": lambda look: SettingsPage(Settings(), Path("/home/pupil/media-literacy"), look),
    "typed sheets": typed_sheets,
    "guide": lambda look: GuidePage(read_guide(), look),
    "workshop": lambda look: WorkshopStartPage((KEPT,), ENTRIES, look),
    "new lesson": lambda look: NewLessonPage(Tasks(), look),
    "recognised": recognised,
    "paper": paper,
    "make a pack": make_pack,
    "packs": lambda look: PacksPage((InstalledPack(PACK, "ab", PACK, True),), look),
    "no packs": lambda look: PacksPage((), look),
    "a pack": lambda look: InspectionPage(FOUND, look),
    "a refused pack": lambda look: InspectionPage(REFUSED, look),
    "keys": lambda look: KeysDialog(look, uses_single_letters=True, parent=None),
    "waiting": waiting,
}


@pytest.fixture
def dressed(qapp):
    """Put a look on the application, and take it off again."""

    def dress(look):
        qapp.setPalette(palette(look.theme))
        qapp.setStyleSheet(style_sheet(look.theme, look.scale))

    yield dress
    qapp.setStyleSheet("")


@pytest.fixture(params=PAGES)
def make_page(request, qtbot, dressed):
    def make(look, width=1024, height=768):
        dressed(look)
        page = PAGES[request.param](look)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        return page

    return make


def controls(page):
    return [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit)
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(one.parentWidget(), QLineEdit)
    ]


def test_every_control_has_a_name(make_page, look):
    page = make_page(look)
    nameless = [one for one in controls(page) if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_tab_reaches_every_control(qtbot, make_page, look):
    page = make_page(look)
    page.setFocus()
    qtbot.waitUntil(lambda: page.isActiveWindow())
    wanted = set(controls(page))
    reached = set()
    for _ in range(2 * len(wanted) + 6):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        reached.add(page.focusWidget())
    assert wanted <= reached


def test_the_focus_can_be_seen(qtbot, make_page, look):
    page = make_page(look)
    qtbot.waitUntil(lambda: page.isActiveWindow())
    for control in controls(page):
        other = next((one for one in controls(page) if one is not control), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        around = control.parentWidget() or control
        before = around.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert around.grab().toImage() != before, control.accessibleName() or control


@pytest.mark.parametrize("size", [(1024, 768), (640, 480)])
def test_at_twice_the_text_size_nothing_is_cut_off(qtbot, make_page, look, large_look, dressed, size):
    page = make_page(look)
    dressed(large_look)
    page.show_look(large_look)
    page.resize(*size)
    assert page.minimumSizeHint().width() <= 640
    parts = [one for one in page.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton)]

    def all_has_room():
        for part in parts:
            if not part.isVisible() or isinstance(part, SpokenText) or isinstance(part.parentWidget(), QLineEdit):
                continue
            left, right = part.mapTo(page, QPoint(0, 0)).x(), part.mapTo(page, QPoint(part.width(), 0)).x()
            if left < 0 or right > page.width():
                return False
            needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
            if part.height() < needed or (not part.hasHeightForWidth() and part.width() < part.sizeHint().width()):
                return False
        return True

    qtbot.waitUntil(all_has_room)


def test_going_back_to_the_usual_size_brings_the_page_back(qtbot, make_page, look, large_look, dressed):
    page = make_page(look)
    before = [one.size() for one in page.findChildren(QLabel) if one.isVisible()]
    for next_look in (large_look, look):
        dressed(next_look)
        page.show_look(next_look)
    qtbot.waitUntil(lambda: [one.size() for one in page.findChildren(QLabel) if one.isVisible()] == before)


def test_a_page_that_is_closed_is_gone(make_page, look):
    page = make_page(look)
    page.show_look(look)
    gone = weakref.ref(page)
    page.close()
    page.deleteLater()
    del page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
