"""All lessons of a pack as pages."""

from dataclasses import replace
from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy.errors import AppError
from media_literacy.export.web_page import pack_pages
from media_literacy.export.web_page.pack_pages import CONTENTS, folder_pages, whole_page
from media_literacy.export.web_page.typefaces import fonts
from media_literacy.jobs import UNWATCHED
from media_literacy.packs.pack_toml import Pack

PACK = Pack("weather", "1.0", "Weather", "en", "", (), (), Path())
LESSONS = [(make_lesson(flags=["It rained."], id=name, title=name), Path()) for name in ("rain", "index", "rain")]


@pytest.fixture(autouse=True)
def _no_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """They take their time, and have tests of their own."""
    monkeypatch.setattr(fonts, "FACES", ())


def test_each_lesson_has_a_file_of_its_own_and_the_list_comes_last():
    written = dict(folder_pages(PACK, LESSONS, UNWATCHED, has_key=True))
    assert list(written) == ["rain.html", "index-2.html", "rain-2.html", CONTENTS]
    assert all(f'href="{name}"' in written[CONTENTS] for name in list(written)[:3])
    assert '"pack":"weather"' in written["rain.html"]


def test_all_of_them_stand_inside_one_page():
    page = whole_page(PACK, LESSONS, UNWATCHED, has_key=False)
    assert page.count("<iframe") == 3 and "Because of what it says." not in page


def test_one_page_that_would_grow_too_large_is_refused_with_advice(monkeypatch):
    monkeypatch.setattr(pack_pages, "MOST_BYTES", 1000)
    with pytest.raises(AppError) as refused:
        whole_page(PACK, LESSONS, UNWATCHED, has_key=True)
    assert "folder of pages" in refused.value.hint


def test_the_list_speaks_the_language_of_the_pack_and_each_page_that_of_its_lesson():
    lessons = [(make_lesson(flags=["Llovió."], id="lluvia", language="es"), Path()), *LESSONS[:1]]
    written = dict(folder_pages(PACK, lessons, UNWATCHED, has_key=True))
    assert [written[name].count('<html lang="es"') for name in ("lluvia.html", "rain.html", CONTENTS)] == [1, 0, 0]
    spanish = replace(PACK, language="es")
    assert '<html lang="es"' in dict(folder_pages(spanish, LESSONS, UNWATCHED, has_key=True))[CONTENTS]
