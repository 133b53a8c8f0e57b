"""Words are found as they are shown, and replaced without harm to what stands around them."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring import lesson_search
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.authoring.form_places import NotePlace, PartPlace
from media_literacy.authoring.lesson_search import Replaced, Wanted, find_all, replace_all, replace_found
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
    replaced = replace_all(drafted(), Wanted("pier", is_whole=True), "bridge")
    assert (replaced.done, replaced.left, replaced.untried) == (7, 0, 0)
    expected = LESSON
    for word in ("pier", "Pier"):
        expected = expected.replace(f"{word} ", "bridge ").replace(f"{word}.", "bridge.").replace(f"{word},", "bridge,")
    assert replaced.source == expected


def test_what_would_be_no_sentence_any_more_is_left_and_counted() -> None:
    draft = drafted("# News\n\nRain. It was wet.\n")
    assert replace_all(draft, Wanted("Rain."), "") == Replaced(draft.source.text, done=0, left=1)
    assert isinstance(replace_found(draft, find_all(draft, Wanted("Rain."))[0], ""), NotPossible)


RAIN = "# News\n\n" + "".join(f"Rain\n\nIt was Rain {n} times.[^n{n}]\n\n" for n in range(3))
RAIN += "".join(f"[^n{n}]: **Flag: overclaim.** Rain {n} is too much to be true.\n\n" for n in range(3))


def test_all_places_are_written_at_once_and_read_again_once_for_sentences_and_once_for_notes(monkeypatch) -> None:
    readings: list[str] = []
    read = lesson_search._read
    monkeypatch.setattr(lesson_search, "_read", lambda draft, text: [readings.append(text), read(draft, text)][1])
    assert replace_all(drafted(RAIN), Wanted("Rain"), "Snow") == Replaced(RAIN.replace("Rain", "Snow"), done=9)
    assert len(readings) == 2


def test_those_that_cannot_be_replaced_keep_no_other_from_it() -> None:
    replaced = replace_all(drafted(RAIN), Wanted("Rain"), "")
    assert (replaced.done, replaced.left, replaced.untried) == (6, 3, 0)
    assert "It was  2 times.[^n2]" in replaced.source and replaced.source.count("Rain\n") == 3


def test_what_would_take_too_long_is_not_tried_and_is_counted(monkeypatch) -> None:
    monkeypatch.setattr(lesson_search, "_MOST_READ", len(RAIN))
    replaced = replace_all(drafted(RAIN), Wanted("Rain"), "")
    assert (replaced.done, replaced.left, replaced.untried) == (3, 0, 6)
    assert "Rain 2 is too" not in replaced.source
