"""The step outside the article, as a form takes it apart and puts it together."""

import time
from pathlib import Path

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.parts.leave_text import ChoiceText, LeaveText, leave_markdown, leave_text
from media_literacy.lesson.parser import parse_lesson

WORDS = st.text(alphabet="abc é,", min_size=1, max_size=20).map(str.strip).filter(lambda text: text[:1].isalpha())


def test_question_choices_and_afterwards_are_told_apart():
    text = "Which search?\n\n- [x] `shop survey` — goes to the claim\n- [ ] opinions\n\nNow look.\n"
    assert leave_text(text) == LeaveText(
        "Which search?", (ChoiceText("`shop survey`", "goes to the claim", True), ChoiceText("opinions")), "Now look."
    )


def test_a_choice_that_goes_on_in_the_next_line_is_one_choice():
    assert leave_text("- [ ] one — two\n  three\nfour\n") == LeaveText("", (ChoiceText("one", "two three four"),))


def test_a_dash_in_code_divides_nothing():
    assert leave_text("- [X] `a - b` - why") == LeaveText("", (ChoiceText("`a - b`", "why", True),))


@each_row("text", ["- [ ] one\n\nbetween\n\n- [x] two", "- [ ] one\n\n  a second paragraph"])
def test_what_a_form_would_not_give_back_is_left_to_the_text(text):
    assert leave_text(text) is None


def test_a_choice_without_words_is_not_written():
    assert leave_markdown(LeaveText("Which?", (ChoiceText("one"), ChoiceText(" ")))) == "Which?\n\n- [ ] one"


CHOICES = st.one_of(
    st.builds(ChoiceText, WORDS, st.one_of(st.just(""), WORDS), st.booleans()),
    st.builds(ChoiceText, WORDS, st.one_of(st.just(""), WORDS), st.booleans(), st.just("log"), WORDS),
)
LEAVES = st.builds(
    LeaveText,
    WORDS,
    st.lists(CHOICES, min_size=1).map(tuple),
    st.one_of(st.just(""), WORDS),
)


@given(LEAVES)
def test_the_reader_finds_what_the_form_wrote(leave):
    written = leave_markdown(leave)
    draft = parse_lesson(
        f"# Head\n\nText.\n\n# Evidence\n\n## Log\n\nIt.\n\n# Leave the page\n\n{written}\n".encode(), Path("one.md")
    ).draft
    assert draft is not None and draft.lesson.leave is not None
    read = draft.lesson.leave.choices
    assert [choice.is_best for choice in read] == [choice.is_best for choice in leave.choices]
    assert ["".join(run.text for run in choice.text).split() for choice in read] == [
        choice.text.split() for choice in leave.choices
    ]
    assert [choice.card for choice in read] == [choice.card or None for choice in leave.choices]
    again = leave_text(written)
    assert again is not None and leave_markdown(again) == written


@each_row(
    "text",
    [
        "- [x] one — so ([The survey](#the-survey))",
        "- [ ] one ([*The* \\[survey\\]](#the-survey))",
        "- [ ] one — so ([the rain](#rain-label))",
    ],
)
def test_the_card_of_a_choice_is_a_field_of_its_own_and_is_given_back(text):
    leave = leave_text(text)
    assert leave is not None and leave.choices[0].card and "#" not in leave.choices[0].reason
    assert leave_markdown(leave) == text


def test_what_is_no_card_at_the_end_stays_in_the_words():
    for text in ("one ([it](#it)) — so", "one — so [it](#it)", "one — `([it](#it))`", "one — so ([it](https://a.b/))"):
        leave = leave_text(f"- [ ] {text}")
        assert leave is not None and leave.choices[0].card == "" and leave_markdown(leave) == f"- [ ] {text}"


@each_row("sign", [" ", "`", "(", "(["])
def test_one_sign_all_over_a_file_is_soon_read(sign):
    before = time.process_time()
    assert leave_text(f"- [x] Maps{sign * 60_000}x") == LeaveText(
        "", (ChoiceText(f"Maps{sign * 60_000}x", is_best=True),), ""
    )
    assert time.process_time() - before < 2
