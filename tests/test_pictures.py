"""The pictures of the guide come from the window as it is: their command makes every one that the guide shows."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from each_row import each_row
from indexed_lessons import index_our_lessons
from PySide6.QtGui import QImage

from media_literacy.lesson.parser import read_lesson

CHECKOUT = Path(__file__).parent.parent
GUIDE = CHECKOUT / "assets" / "guide"
LANGUAGES = sorted(path.stem for path in GUIDE.glob("*.md"))
SHOWN = re.findall(r"^!\[[^\]]+\]\(pictures/en/([\w-]+\.webp)\)$", (GUIDE / "en.md").read_text("utf-8"), re.MULTILINE)
LARGEST, LARGEST_OF_A_LANGUAGE = 80_000, 550_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    data = tmp_path_factory.mktemp("data")
    index_our_lessons(data)
    command = [sys.executable, "docs/pictures/make.py", "en", str(folder), str(data)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
    run = subprocess.run(command, cwd=CHECKOUT, env=kept, capture_output=True, text=True, timeout=110, check=False)
    assert run.returncode == 0, run.stderr
    return folder


def test_the_guide_shows_every_picture_that_the_command_makes_and_no_other(made: Path) -> None:
    assert sorted(SHOWN) == sorted(path.name for path in made.iterdir())


@each_row("language", LANGUAGES)
def test_the_guide_of_every_language_has_those_pictures_of_its_own_and_they_are_small(language: str) -> None:
    kept = sorted((GUIDE / "pictures" / language).iterdir())
    assert [path.name for path in kept] == sorted(SHOWN)
    assert sum(path.stat().st_size for path in kept) <= LARGEST_OF_A_LANGUAGE


def test_every_picture_is_of_the_size_it_has_in_the_guide_and_small(subtests: pytest.Subtests, made: Path) -> None:
    for name in SHOWN:
        with subtests.test(name):
            new, kept = QImage(str(made / name)), QImage(str(GUIDE / "pictures" / "en" / name))
            assert 600 <= new.width() <= 1280 and 150 <= new.height() <= 800
            assert abs(new.width() - kept.width()) <= 80 and abs(new.height() - kept.height()) <= 80
            assert (made / name).stat().st_size <= LARGEST and (
                GUIDE / "pictures" / "en" / name
            ).stat().st_size <= LARGEST


def test_every_picture_shows_more_than_an_empty_page(subtests: pytest.Subtests, made: Path) -> None:
    for name in SHOWN:
        with subtests.test(name):
            image = QImage(str(made / name)).convertToFormat(QImage.Format.Format_Grayscale8)
            line = image.bytesPerLine()
            rows = {bytes(image.constBits()[at : at + line]) for at in range(0, line * image.height(), line)}
            assert len(rows) > image.height() / 4


@each_row("language", LANGUAGES)
def test_the_check_has_nothing_against_the_lesson_in_the_pictures(language: str) -> None:
    parsed = read_lesson(CHECKOUT / "docs" / "pictures" / language / "lesson.md")

    assert parsed.lesson is not None
    assert [(diagnostic.code, diagnostic.message) for diagnostic in parsed.report.diagnostics] == []
