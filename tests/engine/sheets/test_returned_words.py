from types import MappingProxyType

from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.returned_words import came_as_word, taken_in_words
from media_literacy.engine.sheets.taking_in import TakenIn
from media_literacy.errors import AppError

NONE = MappingProxyType({})


def test_one_of_each_is_told_in_the_singular():
    taken = TakenIn(NONE, (1,), (2,), (3,), (("a.json", AppError("Damaged.", hint="Ask for it again.")),))
    assert taken_in_words(taken) == [
        "1 result was added.",
        "1 that was there is more complete now.",
        "1 was there already.",
        "1 was not taken:",
        "a.json: Damaged. Ask for it again.",
    ]


def test_many_are_told_in_the_plural_and_nothing_of_what_is_not():
    refused = (("a\u202e.json", AppError("Damaged.")), ("b.json", AppError("Damaged.")))
    said = taken_in_words(TakenIn(NONE, (1, 2), refused=refused))
    assert said[:2] == ["2 results were added.", "2 were not taken:"]
    assert "\u202e" not in said[2] and len(said) == 4


def test_each_way_has_its_word():
    assert len({came_as_word(came_as) for came_as in CameAs}) == len(CameAs)


def test_of_many_that_were_refused_some_are_named():
    refused = tuple((f"{number}.json", AppError("Damaged.")) for number in range(4))
    taken = TakenIn(NONE, refused=refused)
    assert taken_in_words(taken, most_refused=3)[-2:] == ["2.json: Damaged.", "And 1 more."]
    assert taken_in_words(taken, most_refused=4)[-1] == "3.json: Damaged."
    assert taken_in_words(taken)[-1] == "3.json: Damaged."
