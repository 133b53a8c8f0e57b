"""Values of the other direction are isolated where they are painted, and nowhere else."""

import pickle

from each_row import each_row

from media_literacy.bidi import (
    Message,
    MessageFromRight,
    has_letters_from_left,
    has_letters_from_right,
    is_right_to_left,
    isolated,
    runs_from_right,
    with_isolates,
    without_isolates,
)

TITLE, FILE = "هل أغلقت المكتبة؟", "Who shut it?.md"


def painted(text):
    return with_isolates(text, str).replace("\u2068", "<").replace("\u2069", ">").replace("\u200f", "|")


@each_row(
    ("text", "is_from_right"),
    [("", None), ("12.", None), ("12. News", False), ("«قال» the news", True), ("BBC قال", False), ("٣ Eggs", False)],
)
def test_the_first_letter_with_a_direction_decides(text, is_from_right):
    assert runs_from_right(text) is is_from_right


@each_row(
    ("text", "left", "right"), [("– 3 “", False, False), ("é", True, False), ("ש", False, True), ("aש", True, True)]
)
def test_letters_tell_in_which_directions_a_text_runs(text, left, right):
    assert (has_letters_from_left(text), has_letters_from_right(text)) == (left, right)


def test_arabic_and_hebrew_are_written_from_the_right():
    assert is_right_to_left("ar-EG") and is_right_to_left("he_IL") and not is_right_to_left("en")


@each_row(
    ("message", "gaps", "expected"),
    [
        (Message("You read “{t}”, {n} of 5."), {"t": TITLE, "n": 3}, f"You read “<{TITLE}>”, 3 of 5."),
        (Message("You read “{t}”."), {"t": "“café” – 3 %"}, "You read ““café” – 3 %”."),
        (MessageFromRight("قرأت {t}."), {"t": FILE}, f"قرأت <{FILE}>."),
        (MessageFromRight("قرأت {t}."), {"t": "-5"}, "قرأت <-5>."),
        (MessageFromRight("قرأت {t}."), {"t": "12"}, "قرأت 12."),
        (MessageFromRight("قرأت {t}."), {"t": TITLE}, f"قرأت {TITLE}."),
        (MessageFromRight("Not translated yet: {t}."), {"t": TITLE}, f"Not translated yet: <{TITLE}>."),
        (MessageFromRight("{a} · {b}"), {"a": FILE, "b": TITLE}, f"|<{FILE}> · {TITLE}"),
        (MessageFromRight("“{t}”"), {"t": "Café?"}, "“Café?”"),
        (Message("“{t}” – {n}"), {"t": TITLE, "n": "2 left"}, f"“<{TITLE}>” – 2 left"),
    ],
)
def test_a_value_is_isolated_where_its_message_runs_the_other_way(message, gaps, expected):
    filled = message.format(**gaps)
    assert (painted(filled), filled) == (expected, str.format(message, **gaps))


def test_a_message_inside_another_one_keeps_what_it_isolates():
    inner = Message("the lesson “{t}”").format(t=TITLE)
    assert painted(Message("Save {what}? ({n})").format(what=inner, n=1)) == f"Save <the lesson “<{TITLE}>”>? (1)"
    assert painted(MessageFromRight("قرأت {what}.").format(what=inner)) == f"قرأت <the lesson “<{TITLE}>”>."


def test_a_stranger_cannot_write_a_mark_of_ours():
    assert painted(Message("Open {t}.").format(t=f"{TITLE}\ufdd1\ufdd0")) == f"Open <{TITLE}\ufffd\ufffd>."


def test_what_is_painted_is_read_as_it_was():
    for text in (
        "plain",
        TITLE,
        Message("Open “{t}” 3.").format(t=TITLE),
        MessageFromRight("{a} · {b}").format(a=FILE, b="é"),
    ):
        assert without_isolates(with_isolates(text, str)) == text
    assert without_isolates(isolated(TITLE)) == TITLE


def test_characters_are_changed_before_the_isolates_come():
    text = Message("Open “{t}”.").format(t=f"{TITLE}\u2066")
    assert with_isolates(text, lambda words: words.replace("\u2066", "‹U+2066›")).count("\u2068") == 1


def test_a_mixed_text_comes_through_to_another_process():
    text = Message("Open “{t}”.").format(t=TITLE)
    again = pickle.loads(pickle.dumps(text))
    assert (again, painted(again)) == (text, painted(text))
