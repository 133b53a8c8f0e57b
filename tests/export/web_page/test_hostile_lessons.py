"""A stranger’s text can be no element, attribute, address or script of a page, whatever it is.

The page is read by two parsers of HTML, lxml’s and Python’s. Its elements with their attributes’ names must be the same
as those of the page of the same lesson with harmless texts, and each text must come out as it went in.
"""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from export.web_page.pages import NOWHERE, PNG, found, page_of
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.export.web_page.document import PageOptions, lesson_page
from media_literacy.export.web_page.script import lesson_data
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.hidden_characters import visible

TEXT = st.sampled_from(ATTACKS) | st.text(
    alphabet=st.characters(codec=None) | st.sampled_from("<>&\"'=/`- "), max_size=24
)
LINKS = st.sampled_from(
    [
        'https://example.org/?a=1&b="><script>alert(1)</script>',
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        " javascript:alert(1)",
        "https://user@evil.example",
        "mailto:a@b.example?attach=/etc/passwd",
        '#"><script>alert(1)</script>',
        "#flag-1",
    ]
)
ALLOWED = re.compile(r"https://example\.org/.*|mailto:[^?]*|#article|#(sentence|card)-\d+")
WITHOUT_MEANING = ("br", ()), ("bdi", ())
"""A line feed, and a text that runs the other way: no more than a stranger’s letters may do."""
SOME = settings(max_examples=25)
CASES = Path(__file__).parents[2] / "cases"


class _Skeleton(HTMLParser):
    """The elements of a page with the names of their attributes, and what its scripts hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(name for name, _value in attrs)))

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def _skeleton(page: str) -> list[tuple[str, tuple[str, ...]]]:
    reader = _Skeleton()
    reader.feed(page)
    reader.close()
    return [element for element in reader.elements if element not in WITHOUT_MEANING]


def _written(lesson: Lesson, pictures: Path = NOWHERE, *, has_key: bool = True) -> str:
    return lesson_page(lesson, load_catalogue(), pictures, PageOptions("a", has_key, has_fonts=False))


@pytest.fixture(autouse=True)
def _quick_digests(monkeypatch: pytest.MonkeyPatch) -> None:
    """A digest takes a guess's time on purpose."""
    monkeypatch.setattr(lesson_data, "lesson_digest", lambda _lesson, **_has_key: 0)


@SOME
@given(st.lists(TEXT, min_size=1, max_size=4), LINKS, st.booleans())
def test_texts_of_a_lesson_are_nothing_but_text(words: list[str], link: str, has_key: bool):
    page = _written(filled_lesson(words, link), has_key=has_key)
    page.encode("utf-8")
    harmless = _written(filled_lesson([HARMLESS], link), has_key=has_key)
    assert _skeleton(page) == _skeleton(harmless)


@SOME
@given(st.lists(TEXT, min_size=1, max_size=4), LINKS)
def test_addresses_and_data_are_those_that_a_page_may_have(words: list[str], link: str):
    page = page_of(filled_lesson(words, link))
    assert all(ALLOWED.fullmatch(link.get("href")) for link in found(page, "//a"))
    assert not found(page, "//@*[starts-with(name(), 'on')] | //iframe | //object | //embed | //base | //form")
    assert [link.get("href") for link in found(page, "//link")] == ["data:,"]
    assert all(element.get("src").startswith("data:") for element in found(page, "//*[@src]"))
    scripts = found(page, "//script")
    assert [script.get("type") for script in scripts] == ["application/ld+json", "application/json", None]
    for script in scripts[:2]:
        json.loads(script.text)


@pytest.mark.parametrize("has_key", [True, False])
def test_each_attack_everywhere_is_nothing_but_text(has_key: bool, tmp_path: Path):
    (tmp_path / "a.png").write_bytes(PNG)
    harmless = _skeleton(_written(filled_lesson([HARMLESS], "#flag-1"), tmp_path, has_key=has_key))
    for attack in ATTACKS:
        assert _skeleton(_written(filled_lesson([attack], "#flag-1"), tmp_path, has_key=has_key)) == harmless, attack


@SOME
@given(TEXT)
def test_a_sentence_reads_as_its_author_wrote_it(words: str):
    label = found(page_of(filled_lesson([words], "#flag-1")), "//label[@id='sentence-1']")[0]
    expected = "\t".join(visible(part) for part in (words or HARMLESS).split("\t"))
    assert label.xpath("string()") == expected.replace("\n", "")


def test_every_lesson_of_the_cases_has_a_page_of_known_elements():
    known = {name for name, _attributes in _skeleton(_written(filled_lesson([HARMLESS], "#flag-1")))}
    known |= {"dl", "dt", "dd", "div", "figcaption", "h1", "h2", "h4", "h5", "h6", "hr", "td"}
    for name in ("article", "pictures", "right-to-left", "searches", "words"):
        text = (CASES / f"{name}.md").read_text(encoding="utf-8")
        for source in re.findall(r"^`{20,} lesson\n(.*?)^\.$", text, re.DOTALL | re.MULTILINE):
            lesson = parse_lesson(source.encode(), Path("case.md")).lesson
            if lesson is not None:
                names = {name for name, _attributes in _skeleton(_written(lesson))}
                assert names <= known, (name, names - known, source[:200])
