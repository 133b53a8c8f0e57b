"""The faces inside a page: every letter that one of our files has, and no more than is needed."""

import base64
import io
import re

import pytest
from each_row import each_row
from fontTools.ttLib import TTFont
from own_lessons import FOUNDING, file_of, our_lesson

from media_literacy.export.web_page.document import PageOptions, make_page
from media_literacy.export.web_page.markup import Markup
from media_literacy.export.web_page.typefaces.fonts import font_rules
from media_literacy.jobs import UNWATCHED, CancelledError, Job
from media_literacy.lesson.vocabulary.kinds import load_catalogue

MOST_BYTES = 110_000
"""As they stand in the file, where fonts are Base64."""


def _faces(rules: str) -> dict[tuple[str, str, str], set[str]]:
    """The letters in the files of each face."""
    found: dict[tuple[str, str, str], set[str]] = {}
    pattern = r'font-family:"(.+?)";font-weight:(\d+);font-style:(\w+);src:url\(data:font/woff2;base64,(.+?)\)'
    for family, weight, slant, data in re.findall(pattern, rules):
        with TTFont(io.BytesIO(base64.b64decode(data))) as font:
            found.setdefault((family, weight, slant), set()).update(map(chr, font.getBestCmap() or {}))
    return found


def test_each_face_has_its_letters_and_what_is_typed():
    faces = _faces(font_rules(Markup('<p>Ä☐</p><p class="article">ß</p>'), {}, UNWATCHED))
    assert faces["Page Serif", "400", "normal"] == {"ß"}
    assert {"Ä", "☐", "A", "z", "%"} <= faces["Page Sans", "400", "normal"]
    assert ("Page Serif", "400", "italic") not in faces


def test_letters_of_other_scripts_come_from_the_faces_that_have_them():
    faces = _faces(font_rules(Markup('<p class="article">خبر חדשות <em>خبر</em></p>'), {}, UNWATCHED))
    assert set("خبرחדשות") <= faces["Page Serif", "400", "normal"]
    assert set("خبر") <= faces["Page Serif", "400", "italic"]


@each_row(("letters", "is_plain"), [("AVßé–", True), ("AVş", False), ("e\u0301", False)])
def test_letters_that_change_by_neighbour_or_language_keep_their_rules(letters: str, is_plain: bool):
    data = font_rules(Markup(f'<p class="article">{letters}</p>'), {}, UNWATCHED).partition("base64,")[2]
    with TTFont(io.BytesIO(base64.b64decode(data.partition(")")[0]))) as font:
        features = {record.FeatureTag for record in font["GPOS"].table.FeatureList.FeatureRecord}
        assert "kern" in features and ("GDEF" not in font) is is_plain


def test_cutting_fonts_can_be_cancelled():
    job = Job()
    job.cancel()
    with pytest.raises(CancelledError):
        font_rules(Markup("<p>a</p>"), {}, job)


def test_fonts_style_and_script_of_the_founding_lesson_have_their_limit():
    page = make_page(our_lesson(FOUNDING), load_catalogue(), file_of(FOUNDING).parent, PageOptions())
    assert len(page.style.encode()) + len(page.script.encode()) <= MOST_BYTES
