"""A sentence that brings quotation marks gets no others, but for partners that are missing."""

from each_row import each_row

from media_literacy.i18n import speaking
from media_literacy.strings.quotation import quoted


@each_row("text", ["“Stop.”", "„Halt.“", '"Stop."', "«Halte.»", "»Halt.«", "”Stopp.”", "「止まれ」"])
def test_a_sentence_with_quotation_marks_gets_no_others(text):
    assert quoted(f"They said\n {text}") == f"They said {text}"


def test_one_without_marks_gets_a_pair():
    assert quoted("It\n rained.") == "“It rained.”"


@each_row(
    ("text", "whole"),
    [
        ("“People were early and late.", "“People were early and late.”"),
        ("He was not there.” It rained.", "“He was not there.” It rained."),
        ("„Wir waren früh.", "„Wir waren früh.“"),
        ("Wir waren früh.“", "„Wir waren früh.“"),
        ("«Nous étions là.", "«Nous étions là.»"),
        ('"We were early.', '"We were early."'),
        ("彼は「止まれ", "彼は「止まれ」"),
        ("“One said “two", "“One said “two””"),
    ],
)
def test_a_mark_without_its_partner_gets_it(text, whole):
    assert quoted(text) == whole


def test_what_is_shortened_closes_the_mark_that_was_cut_off():
    text = "She wrote “rather early than late” in the log."
    assert quoted(text, 46) == text
    assert quoted(text, 33) == "She wrote “rather early than…”"
    assert quoted(text, 9) == "“She wrote…”"


def test_a_message_of_a_chat_that_is_shortened_tells_what_is_said_not_when():
    message = "[04/02/2025, 9:15] Ben: It rained all day, and then it went on."
    assert quoted(message, 24) == "“Ben: It rained all day…”"
    assert quoted(message) == f"“{message}”"


@each_row(
    ("text", "alone", "within"),
    [
        ("Llovió.", "«Llovió».", "«Llovió»"),
        ("¿Llovió?", "«¿Llovió?»", "«¿Llovió?»"),
        ("Llovió…", "«Llovió…»", "«Llovió…»"),
        ("Llovió", "«Llovió»", "«Llovió»"),
        ("«Llovió.", "«Llovió».", "«Llovió»"),
        ("Llovió».", "«Llovió».", "«Llovió»"),
        ("Llovió», dijo.", "«Llovió», dijo.", "«Llovió», dijo."),
    ],
)
def test_spanish_sets_the_full_stop_behind_the_marks(text, alone, within):
    with speaking("es"):
        assert (quoted(text), quoted(text, within_sentence=True)) == (alone, within)


def test_in_english_it_stays_inside_wherever_the_quotation_stands():
    assert quoted("It rained.", within_sentence=True) == quoted("It rained.") == "“It rained.”"
