"""What a page says of its lesson to its script."""

from factories import make_lesson

from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.export.web_page.lesson_data import lesson_data


def test_a_lesson_is_known_by_its_pack_its_id_and_its_digest():
    lesson = make_lesson(flags=["It rained."], fine=["It stopped."])
    data = lesson_data(lesson, "weather", has_key=True)
    assert (data["pack"], data["lesson"], data["ids"]) == ("weather", lesson.front.id, ["flag-1", "fine-1"])
    assert data["digest"] == digest_text(lesson_digest(lesson))
