"""One page with all lessons: what it declares, and what is in it."""

from pathlib import Path

import pytest
from factories import make_lesson

from media_literacy.export.exporter import PackToExport
from media_literacy.export.pack_formats.whole_page import EXPORTER, one_page
from media_literacy.export.web_page.typefaces import fonts
from media_literacy.jobs import UNWATCHED
from media_literacy.packs.pack_toml import Pack

PACK = Pack("weather", "1.0", "Weather", "en", "", (), (), Path())


def test_every_lesson_is_inside_the_one_page(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "FACES", ())  # they take their time, and have tests of their own
    lessons = [(make_lesson(flags=["It rained."], id=name, title=name.title()), Path()) for name in ("rain", "snow")]
    html = one_page(PackToExport(PACK, lessons), UNWATCHED).decode("utf-8")
    assert html.count("<iframe") == 2
    assert all(title in html for title in ("Rain", "Snow"))


def test_it_says_what_of_the_pack_is_missing():
    subject = PackToExport(PACK, [], missing=["The lesson “torn.md” is left out."])
    assert list(EXPORTER.losses(subject)) == ["The lesson “torn.md” is left out."]
