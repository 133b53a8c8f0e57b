"""Whatever a stranger writes, every page and dialog shows it as text."""

import ast
import re
from pathlib import Path

from asked_window import AskedLessonActions
from every_page import pages, reading_lesson
from factories import FakeClock
from plain_widgets import guessed
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget

import media_literacy.ui
from media_literacy.diagnostics import START, Diagnostic, Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.settings import Settings
from media_literacy.store.files.unsaved_work import Recovery
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.text_menu import TextMenu
from media_literacy.ui.tasks import Tasks
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.widgets import file_dialogs
from media_literacy.ui.widgets.layouts.restyling import HasAppearance
from media_literacy.ui.window.crash_report import BugReporter
from media_literacy.ui.workshop.document.lesson_reading import open_lesson
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage

RICH = '<img src="file:///dev/zero"><table><tr><td>&Virus & <a href="https://evil.example">found</a> [*]'
UI = Path(media_literacy.ui.__file__).parent
HOMES = (
    UI / "widgets" / "labels" / "plain_text.py",
    UI / "widgets" / "labels" / "reading_text.py",
    UI / "widgets" / "file_dialogs.py",
    UI / "window" / "external_links.py",
)


def test_every_page_shows_tags_as_text(qapp, appearance):
    seen = {}
    for name, make in pages(title=RICH, name=RICH).items():
        page = make(appearance)
        page.show()
        assert isinstance(page, HasAppearance)
        page.apply_appearance(appearance)
        assert guessed() == [], name
        texts = [label.text() for label in page.findChildren(QLabel)]
        seen[name] = any("<img src" in text for text in texts)
        page.close()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or all before it are looked at with the next
    assert sum(seen.values()) >= 7, seen  # else no stranger's text came so far


def test_the_reader_shows_tags_as_text(qtbot, window, appearance):
    for mode in (Mode.GUIDED, Mode.INVESTIGATE):
        lesson = reading_lesson(RICH, RICH)
        attempt = Attempt(lesson, mode, FakeClock())
        attempt.open()
        report = Report("lesson.md", (Diagnostic("unknown-kind", f"There is no kind “{RICH}”.", START, START, RICH),))
        page = ReaderPage(
            attempt, load_catalogue(), report, PictureSource(Path("/nowhere")), window.actions, appearance
        )
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.take_focus()
        page.desk.article.sentence_activated.emit(SentenceId("flag-1"), False)
        page.desk.article.select_all()
        page.aids.facts.toggle()
        assert page.aids.facts.column is not None
        page.aids.facts.column.pending.buttons[0].click()
        assert RICH[:20] in attempt.state.facts[0].text
        assert guessed() == []


def test_the_workshop_shows_tags_as_text(qtbot, appearance, tmp_path):
    file = tmp_path / "<b>&amp;.md"
    file.write_text(
        f"---\ntitle: '{RICH}'\n---\n\n# {RICH}\n\nIt rained.[^one]\n\n[^one]: **Flag: {RICH}.** {RICH}\n",
        encoding="utf-8",
    )
    tasks = Tasks()
    page = WorkshopPage(tasks, AskedLessonActions().actions, appearance)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.saving.begin(open_lesson(file, (), Recovery(tmp_path / "data")))
    qtbot.waitUntil(lambda: page.document.is_current)
    tasks.wait()
    assert guessed() == []


def test_boxes_and_menus_show_tags_as_text(qtbot, tmp_path, monkeypatch):
    seen = []

    def look_and_close():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, look_and_close)
            return
        seen.append((guessed(), box.text(), box.detailedText()))
        box.close()

    monkeypatch.setattr("sys.stderr.write", lambda _text: 0)
    QTimer.singleShot(0, look_and_close)
    BugReporter(tmp_path / "log.txt").on_exception(ValueError, ValueError(RICH), None)
    QTimer.singleShot(0, look_and_close)
    window = QWidget()
    qtbot.addWidget(window)
    file_dialogs._may_replace(window, tmp_path / "<b>.md")
    menu = TextMenu(Settings(), window)
    assert [page[0] for page in seen] == [[], []]
    assert RICH in seen[0][2] and "“<b>.md”" in seen[1][1]
    assert guessed() == []
    menu.deleteLater()


_MADE = (
    "QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QMessageBox|QErrorMessage|QProgressDialog"
    "|QInputDialog|QTextBrowser|QTextEdit|QStaticText|QWhatsThis|QSystemTrayIcon|QWizard"
)
_CALLED = (
    "setToolTip|setStatusTip|setWhatsThis|setWindowTitle|setHtml|insertHtml|appendHtml|setMarkdown|setTextFormat"
    "|setInformativeText|setDetailedText|setOpenExternalLinks|openUrl|getOpenFileName|getOpenFileNames|getSaveFileName"
    "|getExistingDirectory|getOpenFileUrl|getSaveFileUrl"
)
MADE, CALLED = re.compile(rf"\b({_MADE})\b"), re.compile(rf"\.({_CALLED})$")
NAMED = re.compile(rf"\b({_MADE}|{_CALLED}|showText|setItemData)\b")
"""In a file without any of these words nothing is called by them, and it need not be parsed."""


def ways_around(file: Path) -> list[str]:
    """The calls and base classes in a file that let Qt guess."""
    found: list[tuple[int, str]] = []
    source = file.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)) if NAMED.search(source) else ():
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if MADE.fullmatch(called) or CALLED.search(called) or is_tip_around(called, node):
                found.append((node.lineno, called))
        if isinstance(node, ast.ClassDef):
            found += [(node.lineno, base) for base in map(ast.unparse, node.bases) if MADE.fullmatch(base)]
    return [f"{file.relative_to(UI)}:{line}: {called}" for line, called in found]


def is_tip_around(called: str, node: ast.Call) -> bool:
    """Whether the call shows a tip that was not made plain."""
    if not called.endswith(("QToolTip.showText", "setItemData")):
        return False
    whole = ast.unparse(node)
    return (called.endswith("showText") or "ToolTipRole" in whole) and "tool_tip(" not in whole


def test_text_goes_no_other_way():
    files = [path for path in UI.rglob("*.py") if path not in HOMES]
    assert [way for file in sorted(files) for way in ways_around(file)] == []


def test_ways_around_are_seen():
    assert len([way for home in HOMES for way in ways_around(home)]) >= 10
