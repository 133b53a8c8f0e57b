"""Two lessons of a pack have two ids."""

from packs.checks.pack_codes import lesson_with, messages_of


def test_every_lesson_with_an_id_that_an_earlier_one_has_is_told():
    same = lesson_with([], "id: rain\n")
    said = messages_of("duplicate-lesson-id", same, lesson_with([], "id: wind\n"), same, same)
    assert len(said) == 2 and all("“0.md” has the id “rain”" in message for message in said)
