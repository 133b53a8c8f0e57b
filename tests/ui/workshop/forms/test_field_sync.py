"""A field that is being typed in, and a lesson that answers late."""

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.ui.workshop.forms.field_sync import FieldSync


def agreed(text):
    made = FieldSync()
    assert made.accepts(text, "", is_in_use=False) is (text != "")
    return made


def test_what_the_lesson_says_is_shown_where_nobody_types():
    assert agreed("one").accepts("two", "one", is_in_use=False)


def test_an_older_answer_is_no_change():
    field = agreed("one")
    field.edit()
    assert not field.accepts("one", "one two", is_in_use=True)
    field.commit("one two")
    field.commit("one two three")
    assert not field.accepts("one", "one two three", is_in_use=True)
    assert not field.accepts("one two", "one two three", is_in_use=True)
    assert not field.accepts("one two three", "one two three", is_in_use=True)


def test_a_change_from_elsewhere_is_shown_even_while_somebody_is_in_the_field():
    assert agreed("one").accepts("another", "one", is_in_use=True)


def test_blanks_that_the_lesson_does_not_keep_stay_under_the_fingers():
    field = agreed("one")
    field.edit()
    field.commit("one ")
    assert not field.accepts("one", "one ", is_in_use=True)


def test_an_answer_that_is_late_does_not_bring_back_what_was_left():
    field = agreed("one")
    field.edit()
    field.commit("two")
    assert not field.accepts("one", "two", is_in_use=False)


def test_a_step_back_counts_although_it_looks_like_an_older_answer():
    field = agreed("one")
    field.edit()
    field.commit("two")
    field.accept_next_model_value()
    assert field.accepts("one", "two", is_in_use=True)


def test_after_a_step_back_typing_is_kept_again():
    field = agreed("one")
    field.accept_next_model_value()
    field.edit()
    assert not field.accepts("one", "one more", is_in_use=True)


@given(st.lists(st.text(alphabet="ab ", max_size=4), min_size=1, max_size=8), st.data())
def test_answers_that_come_in_order_never_change_what_is_typed_and_end_in_agreement(texts, data):
    field, shown, answers = agreed("start"), "start", ["start"]
    for text in texts:
        if text.split() == shown.split():
            continue  # nothing is told that changes nothing
        field.edit()
        shown = text
        field.commit(text)
        answers.append(text)
        while len(answers) > 1 and data.draw(st.booleans()):
            assert not field.accepts(answers.pop(0), shown, is_in_use=True)
    for answer in answers:
        assert not field.accepts(answer, shown, is_in_use=True)
    assert not field.is_waiting
