"""The cards in words, and what a click on each does."""

from ui.library.listed import BUSES, FERRY, TAPE, make_entry, path_of, standing

from media_literacy.engine.course.front import Front
from media_literacy.engine.course.occasions_due import DueOccasion, OccasionState
from media_literacy.lesson.model import Mode
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.database.records import LessonKey
from media_literacy.ui.library.front_offers import Way, offers


def test_the_second_way_in_is_called_shorter_only_where_it_is():
    def kicker(minutes):
        other = make_entry("other", minutes=minutes)
        return offers(Front(ways_in=(BUSES, other)), {})[1].lines[0].text

    assert [kicker(minutes) for minutes in (11, 12, None)] == [
        "Or begin with a shorter one",
        "Or begin with this one",
        "Or begin with this one",
    ]


def texts(found):
    return [[line.text for line in offer.lines] for offer in found]


def test_no_two_cards_say_the_same_sentence():
    due = DueOccasion("term", OccasionState(Occasion.BEFORE, (make_entry("form"),), (make_entry("form"),)))
    for ways_in in ((TAPE, BUSES), (BUSES, FERRY), (BUSES, TAPE)):
        sentences = [said for card in texts(offers(Front(ways_in=ways_in), {}, [due])) for said in card if "." in said]
        assert len(sentences) == len({*sentences}) >= 3


def test_beside_what_is_before_another_course_a_single_lesson_says_what_it_is_for():
    form = make_entry("form")
    other = form._replace(key=LessonKey("term", "form"))
    for article, kicker in ((form, "Start here"), (other, "To see how it works")):
        due = DueOccasion("term", OccasionState(Occasion.BEFORE, (article,), (article,)))
        assert texts(offers(Front(ways_in=(BUSES, FERRY)), {}, [due]))[0][0] == kicker
    assert texts(offers(Front(ways_in=(BUSES,)), {}))[0][0] == "Start here"


def test_a_lesson_that_is_guided_alone_says_how_it_goes():
    texts = [line.text for line in offers(Front(ways_in=(make_entry("a", modes=(Mode.GUIDED,)),)), {})[0].lines]
    assert any(text.startswith("A whole article, step by step") for text in texts)


def test_what_is_unfinished_is_continued_and_shows_how_far_it_is():
    (offer,) = offers(Front(unfinished=TAPE), standing(TAPE, is_revealed=True))
    assert (offer.way, offer.file, offer.foot) == (Way.CONTINUE, path_of(TAPE), "Go on")
    assert "Read, the end is still to come" in [line.text for line in offer.lines]


def test_when_all_is_read_three_cards_invite():
    found = offers(Front(practise=TAPE), standing(TAPE, debrief_seen=True))
    assert [offer.way for offer in found] == [Way.OPEN, Way.WORKSHOP, Way.CHOOSE_FILE]
    assert offers(Front(), {}) == []
