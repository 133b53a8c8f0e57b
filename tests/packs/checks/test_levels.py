"""An easier level belongs to a lesson of its pack."""

from packs.checks.pack_codes import FINE, article, messages_of


def lesson(id: str, level_of: str = "") -> str:
    return article([("It rained.", FINE)], front=f"id: {id}\n" + (f"level-of: {level_of}\n" if level_of else ""))


def test_a_level_of_a_lesson_of_the_pack_is_fine():
    assert not messages_of("dead-level-of", lesson("a"), lesson("a-easier", "a"))


def test_a_level_of_nothing_and_of_a_level_is_told():
    assert messages_of("dead-level-of", lesson("a"), lesson("b", "c")) == [
        "There is no lesson with the id “c” in this pack."
    ]
    assert messages_of("dead-level-of", lesson("a"), lesson("b", "a"), lesson("c", "b")) == [
        "“b” is an easier level itself."
    ]


def test_what_names_itself_is_told_elsewhere():
    assert not messages_of("dead-level-of", lesson("a", "a"))
