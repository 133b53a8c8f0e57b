"""The cards in words, and what a click on each does."""

from ui.library.listed import BUSES, TAPE, make_entry, path_of, standing

from media_literacy.engine.course.front import Front
from media_literacy.lesson.model import Mode
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
