"""Everything about a learner can be deleted; what a teacher made or installed stays, as the page says."""

import os
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
from indexed_lessons import index_our_lessons
from journeys.building import NIGHT_BUSES
from making_packs import make_file
from PySide6.QtCore import Qt

from media_literacy.lesson.parser import read_lesson
from media_literacy.store.files.unsaved_work import Recovery, UnsavedText
from media_literacy.store.packs.installed_packs import InstalledPacks
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage
from media_literacy.ui.settings.settings_page import SettingsPage

CHECKOUT = Path(__file__).parents[2]


def test_deleting_takes_marks_and_unsaved_texts_and_leaves_packs(person, tmp_path):
    packs = InstalledPacks(person.folder)
    packs.install(packs.inspect(make_file(tmp_path, "valley")))
    Recovery(person.folder).keep(UnsavedText("mine", "# A lesson that is not saved"), version=1)
    person.start(NIGHT_BUSES)
    person.key(Qt.Key.Key_Return)
    person.wait_for_page(ReaderPage)
    person.key(Qt.Key.Key_Space)
    person.leave_the_lesson()
    person.wait_for_page(LessonsPage)
    person.wait_for_texts("Continue where you were")

    person.press("Settings")
    person.wait_for_page(SettingsPage)
    person.page.erase.ask.setFocus()
    person.key(Qt.Key.Key_Space)
    assert "installed packs" in person.texts() and "1 text that you wrote and did not save" in person.texts()
    person.key(Qt.Key.Key_Tab)  # without another key in between, a second Space is taken for the first
    person.page.erase.erase.setFocus()
    person.key(Qt.Key.Key_Space)
    person.wait_for(lambda: person.banner() == "Everything kept about you was deleted.")

    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    person.wait_for(lambda: person.lists("Bus lanes"))
    assert "Continue where you were" not in person.texts()
    assert Recovery(person.folder).left_over() == ()


LEFT = {
    ".local/share/media-literacy/progress.sqlite3": "emptied",
    ".local/share/media-literacy/progress.sqlite3-journal": "emptied with it",
    ".local/share/media-literacy/progress.lock": "empty",
    ".local/share/media-literacy/library.sqlite3": "made anew for the lessons that came with the program",
    ".local/share/media-literacy/window.json": "where the window was, as the page says",
    ".local/share/media-literacy/window-*.lock": "empty when no window is open",
    ".local/share/media-literacy/settings.json": "the settings, as the page says",
    ".local/share/media-literacy/author-key.pem": "the key that packs are signed with, as the page says",
    ".local/share/media-literacy/authors.json": "known authors, as the page says",
    ".local/share/media-literacy/packs/*": "installed packs, as the page says",
    ".config/QtProject.conf": "how file dialogs look, of all programs made with Qt; without any folder",
    ".cache/*": "fonts and shaders of the system",
    "Documents/*": "files of the person's own",
}
"""What may be left in the home and the data folder, and why."""
SECRET = "Kassandra"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems keep these files elsewhere")
def test_after_a_whole_session_nothing_is_left_in_the_home_that_the_page_does_not_name(tmp_path):
    home = tmp_path / "home"
    documents, data = home / "Documents" / SECRET, home / ".local" / "share" / "media-literacy"
    documents.mkdir(parents=True)
    for name in ("one", "other"):
        (documents / f"{name}.md").write_text(NIGHT_BUSES.read_text(encoding="utf-8") + f"\n{SECRET} wrote this.\n")
    lesson = read_lesson(documents / "one.md").lesson
    assert lesson is not None
    Recovery(data).keep(UnsavedText("mine", f"# {SECRET}"), version=1)
    packs = InstalledPacks(data)
    packs.install(packs.inspect(make_file(tmp_path, "valley")))
    for name in ("log.txt", "settings.damaged.json", ".saving-1.tmp", "window-0123456789ab.lock"):
        (data / name).write_text(SECRET)
    for name in ("settings.json", "author-key.pem"):
        (data / name).write_text("{}")
    index_our_lessons(data)
    program = Path(__file__).with_name("erasing_program.py")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("XDG_")},
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": str(CHECKOUT),
    }
    words = [program, data, documents / "one.md", lesson.article.sentences[0].id, documents / "other.md"]
    ended = subprocess.run(
        [sys.executable, *words], env=environment, capture_output=True, text=True, timeout=100, check=False
    )

    assert "Everything kept about you was deleted." in ended.stdout, ended.stderr
    left = {str(path.relative_to(home)): path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert [name for name in left if not any(fnmatch(name, pattern) for pattern in LEFT)] == []
    told = [name for name, data in left.items() if SECRET.encode() in data and not name.startswith("Documents/")]
    assert told == []
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith("media-literacy-")]
