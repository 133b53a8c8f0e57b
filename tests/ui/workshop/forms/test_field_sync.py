"""A field that is being typed in, and a lesson that answers late."""

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.workshop.forms.field_sync import Agreement


def agreed(text):
    made = Agreement()
    assert made.takes(text, "", is_held=False) is (text != "")
    return made


def test_what_the_lesson_says_is_shown_where_nobody_types():
    assert agreed("one").takes("two", "one", is_held=False)


def test_an_older_answer_is_no_change():
    field = agreed("one")
    field.edit()
    assert not field.takes("one", "one two", is_held=True)
    field.tell("one two")
    field.tell("one two three")
    assert not field.takes("one", "one two three", is_held=True)
    assert not field.takes("one two", "one two three", is_held=True)
    assert not field.takes("one two three", "one two three", is_held=True)


def test_a_change_from_elsewhere_is_shown_even_while_somebody_is_in_the_field():
    assert agreed("one").takes("another", "one", is_held=True)


def test_blanks_that_the_lesson_does_not_keep_stay_under_the_fingers():
    field = agreed("one")
    field.edit()
    field.tell("one ")
    assert not field.takes("one", "one ", is_held=True)


def test_an_answer_that_is_late_does_not_bring_back_what_was_left():
    field = agreed("one")
    field.edit()
    field.tell("two")
    assert not field.takes("one", "two", is_held=False)


def test_a_step_back_counts_although_it_looks_like_an_older_answer():
    field = agreed("one")
    field.edit()
    field.tell("two")
    field.follow()
    assert field.takes("one", "two", is_held=True)


def test_after_a_step_back_typing_is_kept_again():
    field = agreed("one")
    field.follow()
    field.edit()
    assert not field.takes("one", "one more", is_held=True)


@given(st.lists(st.text(alphabet="ab ", max_size=4), min_size=1, max_size=8), st.data())
def test_answers_that_come_in_order_never_change_what_is_typed_and_end_in_agreement(texts, data):
    field, shown, answers = agreed("start"), "start", ["start"]
    for text in texts:
        if text.split() == shown.split():
            continue  # nothing is told that changes nothing
        field.edit()
        shown = text
        field.tell(text)
        answers.append(text)
        while len(answers) > 1 and data.draw(st.booleans()):
            assert not field.takes(answers.pop(0), shown, is_held=True)
    for answer in answers:
        assert not field.takes(answer, shown, is_held=True)
    assert not field.is_waiting
