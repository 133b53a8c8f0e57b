"""The pictures of our lessons are what their command draws, and show what their lessons say of them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from own_lessons import COURSE, FILES, SPANISH, our_lesson
from PySide6.QtGui import QImage

from media_literacy.lesson.model import CardId
from media_literacy.lesson.pictures.used_pictures import pictures_of

CHECKOUT = Path(__file__).parent.parent
KEPT = {path.name: path for pack in (COURSE, SPANISH) for path in (pack / "lessons" / "media").iterdir()}
DRAWN = sorted(KEPT)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawings")
    command = [sys.executable, "docs/drawings/make.py", str(folder)]
    run = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stderr
    return folder


def _dots(path: Path) -> tuple[int, int, memoryview]:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    return image.width(), image.height(), memoryview(bytes(image.constBits())).cast("I")


def test_the_command_makes_every_picture_of_ours_and_no_other(made: Path) -> None:
    assert sorted(path.name for path in made.iterdir()) == DRAWN


def test_every_picture_is_what_the_command_draws(subtests: pytest.Subtests, made: Path) -> None:
    for name in DRAWN:
        with subtests.test(name):
            (*new_size, new), (*kept_size, kept) = _dots(made / name), _dots(KEPT[name])
            assert new_size == kept_size
            # A sine may differ in its last bit between machines, and a dot at an edge with it.
            assert new.obj == kept.obj or sum(map(int.__ne__, new, kept)) <= 20


def test_every_picture_is_large_enough_for_paper_and_small_as_a_file() -> None:
    assert {name for name in DRAWN if not 1400 <= QImage(str(KEPT[name])).width() <= 1600} == set()
    assert {name for name in DRAWN if (KEPT[name]).stat().st_size > 40_000} == set()


def test_every_picture_is_shown_by_a_lesson_that_names_its_maker() -> None:
    shown = {
        Path(picture).name: lesson.front.credits
        for lesson in (our_lesson(file.stem) for file in FILES)
        for picture in pictures_of(lesson)
    }
    assert sorted(shown) == DRAWN
    assert all(credits and "Media Literacy project" in credits for credits in shown.values())


def test_the_chart_has_the_numbers_of_its_description_and_of_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(CHECKOUT / "docs" / "drawings"))
    from quiet_hour_chart import CUSTOMERS  # pyright: ignore[reportMissingImports]

    lesson = our_lesson("quiet-hour")
    (picture,) = (block.picture for block in lesson.article.blocks if block.picture)
    (count,) = (block.text for block in lesson.card(CardId("count-of-customers")).blocks[:1])
    for month, customers in CUSTOMERS:
        assert re.search(rf"{month}: {customers}\b", picture.alt)
        assert f"{month} {customers}".casefold() in count.casefold()
