from each_row import each_row

from media_literacy.authoring.importing.word.front_properties import (
    front_values,
    properties_of,
    read_properties,
    values_of,
)
from media_literacy.lesson.model import Aid, FrontMatter, Mode, Origin

FRONT = FrontMatter(
    id="news",
    title="News: what? “Yes”",
    age="11-14",
    minutes=12,
    origin=Origin.MIXED,
    authors=("A, B", 'C "D"'),
    announced=True,
    modes=(Mode.GUIDED,),
    aids=(Aid.FIX_IT,),
    unmarked_is_fine=True,
)


def test_values_come_back_from_properties():
    values = front_values(FRONT)
    assert values_of(properties_of(values)) == values
    assert (values["minutes"], values["mode"], values["unmarked"]) == ("12", "guided", "fine")
    assert values["authors"] == ("A, B", 'C "D"')


def test_what_goes_without_saying_is_left_out():
    assert front_values(FrontMatter(id="a", title="B")) == {
        "id": "a",
        "title": "B",
        "language": "en",
        "origin": "invented",
    }
    assert front_values(FrontMatter(id="a", title="B", aids=()))["aids"] == ("none",)


@each_row(
    ("name", "text", "value"),
    [
        ("lesson-age", " 11-\n14 ", "11- 14"),
        ("lesson-origin", "real", "real"),
        ("lesson-origin", "fake", None),
        ("lesson-authors", '["A", 3, ""]', ("A",)),
        ("lesson-authors", "A", None),
        ("lesson-authors", "[" * 100_000, None),
        ("lesson-aids", '["fix-it", "cheat"]', ("fix-it",)),
        ("lesson-lesson", "9", None),
        ("age", "11-14", None),
        ("lesson-", "x", None),
    ],
)
def test_a_property_that_no_lesson_may_have_is_left_out(name, text, value):
    assert values_of({name: text}) == ({name.removeprefix("lesson-"): value} if value else {})


def test_properties_are_read_with_their_whole_text():
    part = b'<P xmlns="a"><property name="x"><s>one <b>two</b></s></property><property/></P>'
    assert read_properties(part) == {"x": "one two", "": ""}
