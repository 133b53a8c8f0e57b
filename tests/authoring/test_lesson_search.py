"""Words are found as they are shown, and replaced without harm to what stands around them."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.authoring.form_places import NotePlace, PartPlace
from media_literacy.authoring.lesson_search import Wanted, find_all, replace_all, replace_found
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

LESSON = """# Pier news

The *old* pier is long.[^long] A Pier is
a pier.

[^long]: **Flag: overclaim.** Which pier, [see](#survey)?

    - Hint: Piers are long.
    - Evidence: [Survey](#survey)

# Evidence

## Survey

One pier.

# Debrief

There is no pier.
"""


def drafted(text: str = LESSON) -> Draft:
    draft = parse_lesson(text.encode(), Path("pier.md")).draft
    assert draft is not None
    return draft


@each_row(
    ("wanted", "count"),
    [
        (Wanted("pier"), 8),
        (Wanted("pier", is_case_kept=True), 5),
        (Wanted("pier", is_whole=True), 7),
        (Wanted("old pier"), 1),
        (Wanted("is a pier"), 1),
        (Wanted("*"), 0),
        (Wanted("#survey"), 0),
        (Wanted(" "), 0),
    ],
)
def test_words_are_found_as_page_and_forms_show_them(wanted: Wanted, count: int) -> None:
    assert len(find_all(drafted(), wanted)) == count


def test_each_place_is_one_of_the_forms() -> None:
    places = [found.place for found in find_all(drafted(), Wanted("pier"))]
    assert [type(place) for place in places] == [NotePlace] * 6 + [PartPlace] * 2
    assert [place.field for place in places if isinstance(place, NotePlace)][-2:] == ["explanation", "hint"]


def test_one_place_is_replaced_and_its_emphasis_stays() -> None:
    draft = drafted()
    found = find_all(draft, Wanted("pier is long"))[0]
    text = replace_found(draft, found, "bridge is *long*")
    assert text == LESSON.replace("pier is long", "bridge is \\*long\\*", 1)


def test_all_places_are_replaced_and_nothing_else_changes() -> None:
    text, done, left = replace_all(drafted(), Wanted("pier", is_whole=True), "bridge")
    assert (done, left) == (7, 0)
    expected = LESSON
    for word in ("pier", "Pier"):
        expected = expected.replace(f"{word} ", "bridge ").replace(f"{word}.", "bridge.").replace(f"{word},", "bridge,")
    assert text == expected


def test_what_would_be_no_sentence_any_more_is_left_and_counted() -> None:
    draft = drafted("# News\n\nRain. It was wet.\n")
    text, done, left = replace_all(draft, Wanted("Rain."), "")
    assert (text, done, left) == (draft.source.text, 0, 1)
    assert isinstance(replace_found(draft, find_all(draft, Wanted("Rain."))[0], ""), NotPossible)
