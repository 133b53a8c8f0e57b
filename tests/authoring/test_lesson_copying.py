"""A copy of a lesson has an id of its own, and gives credit."""

from pathlib import Path

from media_literacy.authoring.lesson_copying import copied_lesson
from media_literacy.lesson.parser import parse_lesson

FRONT = "---\nlesson: 1\nid: kites\ntitle: Kites\norigin: mixed\n{more}---\n\n"
ARTICLE = "# Town bans kites\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** Ask for the weather of that day.\n"


def front(source: str):
    lesson = parse_lesson(source.encode(), Path("kites.md")).lesson
    assert lesson is not None
    return lesson.front


def test_a_copy_keeps_authors_origin_and_licence_and_says_where_it_comes_from():
    more = "license: CC-BY-4.0\nauthors: [A. Reed, B. Lane]\nversion: 2.1.0\niri: https://lesson.example/kites\n"
    made = copied_lesson(FRONT.format(more=more) + ARTICLE, Path("kites.md"), "7f3a")
    found = front(made)
    assert (found.id, found.title) == ("kites-7f3a", "Kites (my version)")
    assert (found.license, found.authors, found.origin.value) == ("CC-BY-4.0", ("A. Reed", "B. Lane"), "mixed")
    assert found.credits == "Made from “Kites” by A. Reed, B. Lane, CC-BY-4.0; changed."
    assert (found.version, found.iri) == ("", "")
    assert made.endswith(ARTICLE)


def test_credits_that_were_there_stay_before_the_new_one():
    cases = {
        "credits: Photo by C.\n": "Photo by C. Made from “Kites”; changed.",
        "license: CC0-1.0\n": "Made from “Kites”, CC0-1.0; changed.",
        "authors: [D. Fen]\n": "Made from “Kites” by D. Fen; changed.",
    }
    for more, wanted in cases.items():
        assert front(copied_lesson(FRONT.format(more=more) + ARTICLE, Path("kites.md"), "1")).credits == wanted


def test_a_lesson_without_an_id_gets_one_from_its_file_and_no_lesson_stays_as_it_is():
    assert front(copied_lesson(ARTICLE, Path("kites.md"), "1")).id == "kites-1"
    assert copied_lesson("", Path("kites.md"), "1") == ""
