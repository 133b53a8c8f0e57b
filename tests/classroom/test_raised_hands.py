"""A class without a network."""

from factories import make_lesson

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.raised_hands import RaisedHands, stages_with_hands
from media_literacy.classroom.session.commands import (
    Admit,
    End,
    EyesUp,
    GiveTime,
    GoBack,
    MoveOn,
    Reveal,
    RevealAll,
)
from media_literacy.classroom.session.views import ClassResult

LESSON = make_lesson(
    flags=["Two and two are five.", "Noon is at night."],
    fine=["Two and two are four."],
    plain=["It rained."],
    clashes=[("flag-1", "fine-1")],
)


def begun(*commands, hands=None):
    hands = hands or RaisedHands.begun(LESSON)
    for command in commands:
        hands = hands.given(command, 0.0)
    return hands


def talking(**counts):
    hands = begun(MoveOn()).with_people(27)
    for number, count in counts.items():
        hands = hands.with_count(int(number[1:]), count)
    return hands.given(MoveOn(), 0.0)


def test_the_stages_are_those_that_need_no_network():
    assert stages_with_hands(LESSON)[0] is Stage.READ
    assert stages_with_hands(make_lesson(fine=["So."], content_note="A quarrel."))[0] is Stage.CONTENT_NOTE
    assert Stage.LEAVE_PAGE not in stages_with_hands(LESSON) and Stage.DEBRIEF not in stages_with_hands(LESSON)
    assert begun(MoveOn()).stage is Stage.MARK
    assert begun(MoveOn(), MoveOn()).stage is Stage.DISCUSS
    assert begun(MoveOn(), GoBack()).stage is Stage.READ
    assert begun(GoBack()).stage is Stage.READ
    assert begun(End(), MoveOn()).stage is Stage.ENDED


def test_few_hands_are_few_on_the_projector_and_exact_for_the_teacher():
    hands = talking(n1=2, n2=3)
    heats = [sentence.heat.marked for sentence in hands.projected(0.0).sentences]
    assert heats == [None, 3, None, None]
    counted = [sentence.number for sentence in hands.projected(0.0).sentences if sentence.is_counted]
    assert counted == [1, 2]  # of the others nobody was asked
    seen = hands.view(0.0).sentences
    assert [(sentence.marked, sentence.readers) for sentence in seen] == [(2, 27), (3, 27), (0, 0), (0, 0)]


def test_there_are_no_more_hands_than_people_once_it_is_said_how_many():
    counted = begun().with_count(1, 5)
    seen = [counted.with_people(people).view(0.0).sentences[0] for people in (0, 4, 5, 6)]
    assert [(sentence.marked, sentence.readers) for sentence in seen] == [(5, 5), (4, 4), (5, 5), (5, 6)]
    assert begun().with_count(1, 5).with_count(1, None).view(0.0).sentences[0].readers == 0


def test_nothing_is_told_of_a_sentence_before_it_is_revealed():
    hands = talking(n1=9)
    assert [sentence.verdict for sentence in hands.projected(0.0).sentences] == [None] * 4
    once = begun(Reveal(1), hands=hands)
    assert once.projected(0.0).sentences[0].clashes == ()
    both = begun(Reveal(3), hands=once).projected(0.0)
    assert both.sentences[0].clashes == (3,) and both.sentences[1].verdict is None


def test_sentences_are_revealed_in_order_or_at_once_and_only_while_they_are_talked_about():
    assert begun(MoveOn(), Reveal(1)).revealed == ()
    hands = talking()
    assert begun(Reveal(4), hands=hands).revealed == ()  # it has no note
    hands = begun(Reveal(2), Reveal(2), hands=hands)
    assert (hands.revealed, hands.shown, hands.view(0.0).next_reveal) == ((2,), 2, 1)
    assert begun(RevealAll(), hands=hands).revealed == (2, 1, 3)


def test_no_hands_are_counted_once_a_note_was_seen():
    hands = begun(Reveal(1), hands=talking())
    assert hands.view(0.0).back is None and begun(GoBack(), hands=hands).stage is Stage.DISCUSS


def test_the_result_adds_the_hands_up_once_all_is_revealed():
    hands = talking(n1=20, n2=10, n3=5)
    assert hands.projected(0.0).result is None
    hands = begun(RevealAll(), hands=hands)
    assert hands.projected(0.0).result == ClassResult(27, sound=27, left_alone=22, problems=54, caught=30)
    assert hands.with_people(2).projected(0.0).result is None


def test_the_sentence_that_is_asked_about_is_shown_while_hands_are_counted():
    assert begun(MoveOn()).asking(2).projected(0.0).shown == 2
    assert begun(MoveOn(), MoveOn(), hands=begun().asking(2)).projected(0.0).shown is None


def test_time_is_given_added_and_taken_away():
    hands = begun(GiveTime(60), GiveTime(60))
    assert hands.view(20.0).seconds_left == 100 and hands.view(500.0).seconds_left == 0
    assert begun(GiveTime(0), hands=hands).view(0.0).seconds_left is None
    assert begun(MoveOn(), hands=hands).view(0.0).seconds_left is None


def test_what_needs_a_network_changes_nothing():
    assert begun(Admit(1)) == begun()
    assert begun(EyesUp(True)).projected(0.0).eyes_up
