"""The one script of a page."""

import re

from media_literacy.export.web_page.page_script import page_script
from media_literacy.resources import assets_folder

FILES = sorted((assets_folder() / "page" / "script").glob("*.js"))


def test_the_files_stand_in_the_order_of_their_numbers_in_one_strict_function():
    script = page_script()
    assert script.startswith('(() => {"use strict";\n') and script.endswith("\n})();")
    firsts = [re.search(r"^(?:function|const|let) \w+", file.read_text("utf-8"), re.MULTILINE) for file in FILES]
    places = [script.index(first[0]) for first in firsts if first]
    assert len(places) == len(FILES) and places == sorted(places)


def test_comments_are_left_out_and_code_is_not():
    script = page_script()
    assert not re.search(r"^\s*//", script, re.MULTILINE)
    for line in FILES[0].read_text("utf-8").splitlines():
        assert line.strip().startswith("//") or line.strip() in script


def test_nothing_in_it_asks_for_anything_or_makes_markup_of_text():
    markup = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|</script|<!--"
    forbidden = rf"{markup}|\beval\b|new Function|fetch\(|XMLHttp|import\b|Worker"
    assert not re.search(forbidden, page_script())


def test_it_is_no_longer_than_a_page_can_carry():
    assert len(page_script().encode()) <= 80_000
