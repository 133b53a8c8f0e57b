"""The list of hard words, as a form takes it apart and puts it together."""

import time
from pathlib import Path

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.authoring.edit.parts.words_text import WordText, words_markdown, words_text
from media_literacy.lesson.parser import parse_lesson


def test_words_and_meanings_are_told_apart():
    text = "- quay: a wall\n* **log** : a book: of a harbour\n\n- pier：on legs\n"
    assert words_text(text) == (
        WordText("quay", "a wall"),
        WordText("**log**", "a book: of a harbour"),
        WordText("pier", "on legs"),
    )


def test_a_meaning_that_goes_on_in_the_next_line_is_one_meaning():
    assert words_text("- quay: a wall\n  of stone\nin a port") == (WordText("quay", "a wall of stone in a port"),)


@each_row(
    "text",
    [
        "Some words:\n\n- quay: a wall",
        "- quay: a wall\n\n  more",
        "- quay: a wall\n    - log: a book",
        "- quay",
        "1. quay: a wall",
        "- [quay](https://a.org): a wall",
        "- `quay`: a wall",
        "- ` quay: a `: wall",
        "- \\*quay: a wall",
        "- <b>quay</b>: a wall",
    ],
)
def test_what_a_form_would_not_give_back_is_left_to_the_text(text):
    assert words_text(text) is None


def test_an_entry_without_a_word_is_not_written_and_one_without_a_meaning_is():
    assert words_markdown((WordText("", "lost"), WordText("quay"), WordText(" a\nb ", "c\nd"))) == "- quay:\n- a b: c d"
    assert words_text("- quay:") == (WordText("quay"),) and words_text("") == ()


WORDS = st.text(alphabet="abcé", min_size=1, max_size=8)


@given(st.dictionaries(WORDS, WORDS, max_size=5))
def test_the_reader_finds_what_the_form_wrote(entries):
    written = words_markdown(tuple(WordText(word, meaning) for word, meaning in entries.items()))
    text = f"# Head\n\n{' '.join(entries)} x.\n\n# Words\n\n{written}\n"
    draft = parse_lesson(text.encode(), Path("one.md")).draft
    assert draft is not None
    assert [word.text for word in draft.lesson.words] == [*entries]
    again = words_text(written)
    assert again is not None and words_markdown(again) == written


@each_row(
    ("word", "written"),
    [
        ("3:1", "`3:1`"),
        ("a：b", "`a：b`"),
        ("<b>bold</b>", "\\<b>bold\\</b>"),
        ("[x] ready", "\\[x\\] ready"),
        ("a[^n]", "a\\[^n\\]"),
        ("a`b", "a\\`b"),
        ("C:\\", "`C:\\`"),
        ("a\\b\\", "a\\\\b\\\\"),
        ("- dash", "\\- dash"),
        ("# hash", "\\# hash"),
        ("> more", "\\> more"),
        ("מילה\u202e", "מילה\u202e"),
    ],
)
def test_a_word_with_signs_of_markdown_is_the_same_in_the_form_and_in_the_reader(word, written):
    markdown = words_markdown((WordText(word, "it: *means*"), WordText("rain")))
    assert markdown == f"- {written}: it: *means*\n- rain:"
    assert words_text(markdown) == (WordText(word, "it: *means*"), WordText("rain"))
    article = "".join(f"\\{sign}" if sign in "\\`<[]#>-" else sign for sign in word)
    draft = parse_lesson(f"# Head\n\nSo {article} is.\n\n# Words\n\n{markdown} x\n".encode(), Path("one.md")).draft
    assert draft is not None and [found.text for found in draft.lesson.words] == [word]


def test_white_space_of_a_whole_file_is_soon_read():
    before = time.process_time()
    assert words_text(f"- rain{' ' * 60_000}x") is None
    assert words_text(f"- rain{' ' * 60_000}: water") == (WordText("rain", "water"),)
    assert time.process_time() - before < 2
