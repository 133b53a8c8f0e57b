"""Which letters stand in which face."""

import re

from media_literacy.export.web_page.markup import Markup
from media_literacy.export.web_page.style import page_files
from media_literacy.export.web_page.typefaces.face_letters import Setting, face_letters


def _letters(markup: str) -> dict[Setting, str]:
    return {setting: "".join(sorted(letters)) for setting, letters in face_letters(Markup(markup)).items()}


def test_letters_stand_in_the_face_that_the_style_sheet_sets():
    body = '<article class="article"><h1 class="headline">A</h1><h2 class="deck">B</h2><p>C<input><em>D</em></p>'
    note = '<aside class="note"><b class="state">F</b>G<ul><li class="clash">H</li></ul></aside>'
    assert _letters(f'{body}<p class="byline">E</p>{note}</article>') == {
        Setting(is_serif=True, is_bold=True): "A",
        Setting(is_serif=True, is_italic=True): "BDH",
        Setting(is_serif=True): "C",
        Setting(): "EG",
        Setting(is_bold=True): "F",
    }


def test_references_are_the_letters_that_they_stand_for():
    assert _letters("<p>&lt;&#x27;</p>") == {Setting(): "'<"}


def test_the_style_sheet_sets_no_other_class_in_serifs():
    serif = re.findall(r"\.([\w-]+) \{[^}]*var\(--serif\)", page_files("style", ".css"))
    assert {*serif} <= {"article", "clash", "part-title", "counted", "example-page"}
