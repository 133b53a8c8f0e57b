"""What a page says of its lesson to its script."""

import json

from factories import make_lesson

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=["It rained."], fine=["It stopped."])


def test_a_lesson_is_known_by_its_pack_its_id_and_its_digest():
    data = lesson_data(LESSON, load_catalogue(), "weather", has_key=True)
    assert (data["pack"], data["lesson"]) == ("weather", LESSON.front.id)
    assert data["digest"] == digest_text(lesson_digest(LESSON))


def test_all_of_it_is_json():
    for has_key in (True, False):
        data = lesson_data(LESSON, load_catalogue(), "", has_key=has_key)
        assert json.loads(json.dumps(data))["hasKey"] is has_key
