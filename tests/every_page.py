"""Every page of the window beside reader and workshop, with a title and a name of the test’s choice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from asked_window import AskedWindow, HeardTopic
from class_pages import ClassPages
from engine.measures.tries import finished, in_order
from factories import FakeClock, make_lesson, make_search
from PySide6.QtWidgets import QWidget

from media_literacy.authoring.guide import read_guide
from media_literacy.authoring.importing import from_text
from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.diagnostics import START, Diagnostic, Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.course.form_comparison import FORMS, OccasionCounts
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.engine.results.kept_result import KeptResult, result_now
from media_literacy.engine.sheets.form_sheets import Form
from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.jobs import Job
from media_literacy.lesson.model import Bearing, KindId, Lesson, Mode, SentenceId
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.comparing.changes import Change, ChangeKind
from media_literacy.packs.pack_toml import Pack
from media_literacy.settings import Settings
from media_literacy.store.database.records import LessonKey, Standing
from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.store.learners.learner_folders import FIRST, GUEST, Learner
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.packs.inspection import Inspection
from media_literacy.store.packs.installed_packs import InstalledPack
from media_literacy.store.packs.known_authors import AuthorStanding, SignatureStanding
from media_literacy.store.packs.pack_plan import Candidate, PackPlan
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.lost_lessons import LostLesson
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.class_forms.course_list_page import CourseListPage
from media_literacy.ui.class_forms.form_sheets_page import FormSheetsPage
from media_literacy.ui.learners.learners_page import LearnersPage
from media_literacy.ui.lesson.occasion.occasion_report_page import OccasionReportPage
from media_literacy.ui.lesson.teacher_actions_page import ActionWords, TeacherActionsPage
from media_literacy.ui.library.kept_results_page import KeptResultsPage
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.packs.inspection_page import InspectionPage
from media_literacy.ui.packs.packs_page import PacksPage
from media_literacy.ui.progress.progress_page import ProgressPage
from media_literacy.ui.reader.lesson_start_page import StartPage
from media_literacy.ui.result.answers_page import AnswersPage
from media_literacy.ui.result.debrief_page import DebriefPage
from media_literacy.ui.result.leave_the_page import LeavePage
from media_literacy.ui.result.next_steps import NextSteps
from media_literacy.ui.result.result_page import ResultPage
from media_literacy.ui.result.searches.search_page import SearchPage
from media_literacy.ui.result.tries_panel import ShownTries, ShownTry
from media_literacy.ui.room_registry import room_links
from media_literacy.ui.settings.keys_dialog import KeysDialog
from media_literacy.ui.settings.settings_page import SettingsPage
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.message_page import MessagePage
from media_literacy.ui.widgets.waiting import Waiting
from media_literacy.ui.workshop.guide.guide_page import GuidePage
from media_literacy.ui.workshop.new.new_page import NewLessonPage
from media_literacy.ui.workshop.paper.paper_page import PaperPage
from media_literacy.ui.workshop.paper.paper_subject import lesson_on_paper
from media_literacy.ui.workshop.paper.sheets_page import SheetsPage
from media_literacy.ui.workshop.sharing.make_pack_page import MakePackPage
from media_literacy.ui.workshop.sharing.pack_pages_page import PackPagesPage
from media_literacy.ui.workshop.sharing.share_page import SharePage
from media_literacy.ui.workshop.workshop_start_page import WorkshopStartPage

LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän"
ACTIONS = [ActionWords("Notes and answers", "It gives the answers away.")] * 2 + [ActionWords(LONG_WORD, LONG_WORD)]
LONG_TITLE = f"{LONG_WORD}smützen: news or noise?"


def pages(title: str = LONG_TITLE, name: str = LONG_WORD) -> dict[str, Callable[[Appearance], QWidget]]:
    """What makes each page; `name` is that of files, people and sheets."""
    return _Pages(title, name).all()


def reading_lesson(title: str = LONG_TITLE, name: str = LONG_WORD) -> Lesson:
    """A lesson with a bit of everything."""
    return make_lesson(
        flags=[f"The {name}smütze was sold by the weather station in February."],
        fine=["Dr. Lee counted 214 letters, and she said so at the meeting on Tuesday."] * 6,
        checks=["A secret report proves it."],
        cards=["survey"],
        choices=["shop survey", "bus lanes bad"],
        searches=[make_search("shop survey", hits=[title, name, "Letters"])],
        debrief="There is no such town, and there never was one.",
        title=title,
        minutes=12,
        age="11-14",
        content_note="About a quarrel in a small town, with a shouting match at the end of it.",
    )


def _open_nothing(_address: str) -> None:
    """No link is pressed."""


class _Pages:
    """Made with one title and one name; each method makes a page."""

    def __init__(self, title: str, name: str) -> None:
        self.title, self.name, self.actions = title, name, AskedWindow().actions
        self.lesson = reading_lesson(title, name)
        files = (Path("lessons/one.md"),)
        self.pack = Pack("valley", "2.0", title, "en", "CC0-1.0", ("Ann", name), files, Path("/packs/valley"))
        self.entries = (self.entry("one"), self.entry("two"))
        self.kept = UnsavedText("one", f"# {title}\n", Path(f"/lessons/{name}.md"))

    def all(self) -> dict[str, Callable[[Appearance], QWidget]]:
        begun = {self.entries[0].key: Standing(self.entries[0].key, "", "", False, False, 1, 1)}
        installed = InstalledPack(self.pack, "ab", self.pack, True)
        chosen = [choice.id for choice in self.lesson.leave.choices] if self.lesson.leave else []
        return {
            "first start": lambda appearance: self.lessons(self.entries, {}, appearance),
            "coming back": lambda appearance: self.lessons(self.entries, begun, appearance),
            "no lessons": lambda appearance: self.lessons((), {}, appearance),
            "start": lambda appearance: StartPage(self.lesson, appearance),
            "result": lambda appearance: ResultPage(self.result(), appearance),
            "kept results": lambda appearance: KeptResultsPage((self.lost(),), appearance),
            "several results": lambda appearance: ResultPage(self.result(), appearance, tries=ShownTries(self.tries())),
            "leave the page": lambda appearance: LeavePage(self.lesson, chosen, appearance, open_link=_open_nothing),
            "search": lambda appearance: self.search(appearance),
            "judged search": lambda appearance: self.search(appearance, Bearing.CANNOT_BE_TOLD),
            "debrief": lambda appearance: self.debrief(appearance),
            "what came of it": self.occasion_report,
            "answers": lambda appearance: AnswersPage(self.lesson, appearance, open_link=_open_nothing),
            "for teachers": lambda appearance: TeacherActionsPage(self.lesson, ACTIONS, appearance),
            "settings": lambda appearance: SettingsPage(
                Settings(), Path(f"/home/{self.name}/media-literacy"), appearance
            ),
            "privacy": lambda appearance: GuidePage(read_guide(name="privacy"), _open_nothing, appearance),
            "learners": self.learners,
            "typed sheets": self.typed_sheets,
            "courses with a class": lambda appearance: CourseListPage((self.pack,), (self.kept,), appearance),
            "typed forms": self.typed_forms,
            "guide": lambda appearance: GuidePage(read_guide(), _open_nothing, appearance),
            "my progress": self.progress,
            "no progress": lambda appearance: ProgressPage(progress_report((), ()), load_catalogue(), appearance),
            "workshop": lambda appearance: WorkshopStartPage((self.kept,), self.entries, appearance),
            "new lesson": lambda appearance: NewLessonPage(Tasks(), HeardTopic(), appearance),
            "recognised": self.recognised,
            "share": lambda appearance: SharePage(self.lesson, None, None, Tasks(), appearance),
            "pages of a pack": lambda appearance: PackPagesPage(installed.pack, Tasks(), appearance),
            "paper": lambda appearance: PaperPage(lesson_on_paper(self.lesson, None, None), Tasks(), appearance),
            "make a pack": self.make_pack,
            "packs": lambda appearance: PacksPage((installed,), appearance),
            "no packs": lambda appearance: PacksPage((), appearance),
            "a pack": lambda appearance: InspectionPage(self.found(), appearance),
            "a refused pack": lambda appearance: InspectionPage(self.refused(), appearance),
            **ClassPages(self.lesson, self.title, self.name, self.actions).all(),
            "keys": lambda appearance: KeysDialog(appearance, uses_single_letters=True, parent=None),
            "message": lambda appearance: MessagePage(self.title, (self.title, self.name), ("Back",), appearance),
            "waiting": self.waiting,
        }

    def search(self, appearance: Appearance, bearing: Bearing | None = None) -> QWidget:
        attempt = Attempt(self.lesson, Mode.GUIDED, FakeClock())
        attempt.open()
        attempt.read_all()
        assert self.lesson.leave is not None
        search = self.lesson.leave.searches[0]
        attempt.open_hit(search.id, search.hits[0].id)
        if bearing is not None:
            attempt.judge_search(search.id, bearing)
        return SearchPage(self.lesson, search, attempt.state, appearance, open_link=_open_nothing)

    def learners(self, appearance: Appearance) -> QWidget:
        folder = Path("/home")
        first, other = Learner(FIRST, self.name, folder), Learner("a" * 32, self.title, folder)
        return LearnersPage((first, other), first, Learner(GUEST, "", folder), appearance)

    def lessons(
        self, entries: Sequence[LessonEntry], standings: Mapping[LessonKey, Standing], appearance: Appearance
    ) -> QWidget:
        reading_as = f"Reading as {self.name[:24]}" if standings else ""
        return LessonsPage(entries, standings, self.actions, appearance, rooms=room_links(), reading_as=reading_as)

    def progress(self, appearance: Appearance) -> QWidget:
        kinds = [kind.id for kind in load_catalogue()]
        tries = in_order(*(finished(str(number), headline=self.title) for number in range(9)))
        page = ProgressPage(progress_report(tries, kinds), load_catalogue(), appearance)
        page.complete()
        return page

    def entry(self, id: str) -> LessonEntry:
        return LessonEntry(
            file=str(Path(f"/lessons/{self.name}/{id}.md")),
            key=LessonKey("pack", id),
            title=self.title,
            sentences=14,
            minutes=12,
            age="11-14",
            language="en",
            content_note=self.lesson.front.content_note,
            kinds=(KindId("role"), KindId("time")),
            modes=(Mode.GUIDED,),
            is_measured=True,
            pack_title=f"First steps of {self.name}",
            has_errors=False,
        )

    def result(self) -> KeptResult:
        attempt = Attempt(self.lesson, Mode.INVESTIGATE, FakeClock())
        attempt.open()
        attempt.show(sentence.id for sentence in self.lesson.article.sentences)
        attempt.toggle_mark(SentenceId("fine-1"))
        attempt.read_all()
        attempt.read_all()
        return result_now(attempt.state, self.lesson)

    def lost(self) -> LostLesson:
        history = LessonHistory(Resumed("1", (), result=self.result()))
        return LostLesson(LessonKey("pack", "gone"), self.title, Path(f"/lessons/{self.name}/gone.md"), history)

    def tries(self) -> tuple[ShownTry, ...]:
        return tuple(ShownTry(f"Practice {n} of 4", self.result(), "2026-11-29T10:00:00+01:00") for n in range(5))

    def debrief(self, appearance: Appearance) -> QWidget:
        next_steps = NextSteps(self.title, "It practises a kind of fault that you have not met yet.", Path("two.md"))
        return DebriefPage(self.lesson, self.result().scorecard, next_steps, appearance, open_link=_open_nothing)

    def occasion_report(self, appearance: Appearance) -> QWidget:
        before = OccasionCounts(Occasion.BEFORE, Counts(4, 1, 20, 2))
        results = (self.result(), self.result())
        return OccasionReportPage(
            results, Occasion.SEVEN_WEEKS, lambda now: [before, now], appearance, open_link=_open_nothing
        )

    def typed_sheets(self, appearance: Appearance) -> QWidget:
        page = SheetsPage(self.lesson, Tasks(), appearance)
        page.numbering.field.setText(numbering_of(self.lesson))
        for name, numbers in ((self.name, "1 role sure, 3"), ("", "2, 8 a hunch")):
            page.name.setText(name)
            page.numbers.setText(numbers)
            page.add.click()
        page.numbers.setText("40")
        page.add.click()
        return page

    def typed_forms(self, appearance: Appearance) -> QWidget:
        forms = {form: Form(form, (self.lesson,) * 2) for form in FORMS}
        page = FormSheetsPage(self.pack, forms, appearance)
        page.restore([("sheet", form, name, "1", "2, 3") for form in FORMS for name in (self.name, "Bo", "")])
        page.numbering.field.setText("7K3F")
        page.fields.show_texts(["40", ""])
        page.add.click()
        return page

    def recognised(self, appearance: Appearance) -> QWidget:
        page = NewLessonPage(Tasks(), HeardTopic(), appearance)
        sentences = " ".join(sentence.text for sentence in self.lesson.article.sentences)
        encodings = tuple(EncodingChoice(name, self.title) for name in ("windows-1251", "windows-1252"))
        page._on_imported(replace(from_text(f"{self.title}\n\n{sentences}\n"), encodings=encodings))
        return page

    def make_pack(self, appearance: Appearance) -> QWidget:
        files = [Path("/lessons/one.md"), Path(f"/lessons/{self.name}smütze.md")]
        plan = PackPlan("Bad name", self.title, "1.0.0", ("Ann",), "CC-BY-4.0", "en", (files[0],))
        return MakePackPage(
            plan, [Candidate(file, self.title) for file in files], Path("/nowhere"), Tasks(), appearance
        )

    def found(self) -> Inspection:
        words = "Sentence 7: verdict changed from Flag to Check."
        return Inspection(
            source=Path("/sticks/valley.lessonpack"),
            pack=self.pack,
            report=Report("valley.lessonpack", ()),
            hash="ab",
            author=AuthorStanding(SignatureStanding.CHANGED, f"Changed since last time: another key for {self.name}."),
            lessons=(self.lesson.front,) * 3,
            before=self.pack,
            changes=(Change(ChangeKind.VERDICT, words, title=self.title),) * 3,
        )

    def refused(self) -> Inspection:
        diagnostic = Diagnostic(
            "pack-unreadable", f"The end of {self.name} is missing.", START, START, "Ask for another."
        )
        return Inspection(
            source=Path(f"/sticks/{self.name}smütze.lessonpack"), pack=None, report=Report("x", (diagnostic,))
        )

    def waiting(self, appearance: Appearance) -> QWidget:
        job = Job()
        job.step(f"Reading lesson 12 of 995: {self.name}…", 12, 995)
        page = ColumnPage(appearance, width=560, on_paper=False)
        waiting = Waiting(job, f"Looking at “{self.name}.lessonpack”", appearance, page.sheet)
        page.column.addWidget(waiting)
        waiting.show()
        return page
