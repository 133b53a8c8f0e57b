"""What a page tells catalogues, and what it does not without its key."""

import json

from export.web_page.pages import found, page_of
from factories import make_lesson

from media_literacy.export.web_page.learning_resource import lesson_resource, pack_resource

LESSON = make_lesson(
    flags=["It rained."], title="Rain", age="11-14", minutes=12, license="CC-BY-4.0", authors=("A. Teacher",)
)


def test_a_lesson_is_described_in_the_page():
    written = found(page_of(LESSON), "//script[@type='application/ld+json']")[0].text
    described = json.loads(written)
    assert (described["@type"], described["name"], described["inLanguage"]) == ("LearningResource", "Rain", "en")
    assert (described["timeRequired"], described["typicalAgeRange"]) == ("PT12M", "11-14")
    assert described["license"] == "https://spdx.org/licenses/CC-BY-4.0"
    assert described["author"] == [{"@type": "Person", "name": "A. Teacher"}]


def test_standards_follow_from_the_notes_and_are_left_out_without_the_key():
    with_key, without = (lesson_resource(LESSON, has_key=has_key) for has_key in (True, False))
    assert "educationalAlignment" in with_key and "educationalAlignment" not in without


def test_what_is_empty_is_left_out():
    assert "version" not in lesson_resource(LESSON, has_key=True)


def test_a_pack_has_its_lessons_as_parts():
    parts = [lesson_resource(LESSON, has_key=True)]
    described = json.loads(json.dumps(pack_resource("Weather", "en", (), "", "1.0", parts)))
    assert [part["name"] for part in described["hasPart"]] == ["Rain"]
    assert "@context" not in described["hasPart"][0]
