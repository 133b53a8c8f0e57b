"""The one script of a page."""

import json
import re

from own_lessons import FOUNDING, our_lesson

from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.export.web_page.script.page_script import class_script, page_script
from media_literacy.export.web_page.script.script_shortening import OWN_PROPERTIES, own_names
from media_literacy.export.web_page.style import page_files
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.resources import assets_folder

FILES = sorted((assets_folder() / "page" / "script").glob("*.js"))


def test_it_is_one_strict_function_with_every_file_in_the_order_of_its_number():
    script = page_script()
    assert script.startswith('(()=>{"use strict";') and script.endswith("})();")
    texts = [re.findall(r"\"[\w-]{6,}\"", _code(file.read_text("utf-8"))) for file in FILES]
    own = [next((words for words in found if script.count(words) == 1), None) for found in texts]
    places = [script.index(words) for words in own if words]
    assert len(places) > len(FILES) / 2 and places == sorted(places)


def test_every_name_that_is_shortened_is_declared_somewhere():
    declaring = (
        r"(?:const|let|function)\s+(\w+|\{[^=]*?\}|\[[^=]*?\])"  # or all of a pattern
        r"|\(([^()]*)\)\s*(?:=>|\{)|\bcatch \((\w+)\)"  # parameters
    )
    for folder in ("script", "contents"):
        files = page_files(folder, ".js")
        declared = re.findall(r"\w+", " ".join("".join(found) for found in re.findall(declaring, files)))
        assert own_names(files) - set(declared) == set(), "a name of the browser that `script_shortening` does not know"
    assert own_names("requestIdleCallback(one);") >= {"requestIdleCallback"}


def test_properties_that_are_shortened_are_used_and_no_data_has_them():
    files = page_files("script", ".js")
    assert {name for name in OWN_PROPERTIES if not re.search(rf"\b{name}\b", files)} == set()
    data = lesson_data(our_lesson(FOUNDING), load_catalogue(), "", has_key=True)
    del data["words"]  # these are asked for by texts
    assert [name for name in OWN_PROPERTIES if f'"{name}"' in json.dumps(data)] == []


def test_nothing_in_it_asks_for_anything_or_makes_markup_of_text():
    markup = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|</script|<!--"
    forbidden = rf"{markup}|\beval\b|new Function|fetch\(|XMLHttp|import\b|Worker"
    assert not re.search(forbidden, page_script())


def test_the_script_of_a_class_makes_markup_in_one_place_and_has_its_own_beginning():
    script = class_script()
    forbidden = (
        r"outerHTML|insertAdjacentHTML|document\.write|</script|<!--|\beval\b|new Function|fetch\(|XMLHttp|import\b"
    )
    assert not re.search(forbidden + r"|crypto\.subtle|navigator\.clipboard", script)
    assert script.count("innerHTML") == 1 and script.count("new WebSocket") == 1
    assert script.count("beginPage();") == 1 and script.count("function askHint(") == 1


def test_it_is_no_longer_than_a_page_can_carry():
    assert len(page_script().encode()) <= 50_000


def _code(text: str) -> str:
    return re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)
