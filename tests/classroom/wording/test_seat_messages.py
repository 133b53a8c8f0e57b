"""What a learner in a class reads while there is nothing to do."""

from media_literacy.classroom.seat.joined_class import JoinedClass, Screen
from media_literacy.classroom.wording.seat_messages import class_message


def test_a_page_of_words_says_who_somebody_is_and_what_comes():
    state = JoinedClass()
    told = {screen: class_message(screen, state) for screen in Screen}
    assert [screen for screen, message in told.items() if message is None] == [
        Screen.NAMES,
        Screen.READER,
        Screen.EYES_UP,
    ]
    assert [message.is_end for message in told.values() if message is not None] == [False] * 5 + [True]
