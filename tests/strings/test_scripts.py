"""Which parts of a text are in Arabic or Hebrew letters."""

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings.scripts import Script, begins_from_right, letter_directions, script_spans

MIXED = st.text(st.sampled_from("aZé1 .,«»()!؟ابجדהו٣\n🚌"))


def pieces(text):
    return [(text[start:end], script) for start, end, script in script_spans(text)]


def test_latin_text_has_no_spans():
    assert script_spans("") == script_spans("It is 7 o’clock. Ça va? 12") == []


def test_spaces_digits_and_stops_belong_to_the_letters_before_them():
    assert pieces("قال (BBC News) في 3. The end") == [("قال (", Script.ARABIC), ("في 3. ", Script.ARABIC)]


def test_what_stands_before_the_first_letter_belongs_to_it():
    assert pieces("«مرحبا»") == [("«مرحبا»", Script.ARABIC)]
    assert pieces("1. שלום") == [("1. שלום", Script.HEBREW)]


def test_two_scripts_side_by_side_are_two_spans():
    assert pieces("سلام שלום") == [("سلام ", Script.ARABIC), ("שלום", Script.HEBREW)]


@given(MIXED)
def test_spans_are_in_order_and_hold_every_letter_of_their_scripts(text):
    spans = script_spans(text)
    covered = [place for start, end, _script in spans for place in range(start, end)]
    assert covered == sorted(set(covered))
    letters = [place for place, letter in enumerate(text) if letter in "ابجדהו"]
    assert set(letters) <= set(covered)
    assert not any(text[place] in "aZé" for place in covered)


def test_a_paragraph_begins_at_the_side_of_its_first_letter_or_its_lesson():
    assert not begins_from_right("12: plain, عربية", is_right_to_left=False)
    assert begins_from_right("12: عربية, plain", is_right_to_left=False)
    assert begins_from_right("plain", is_right_to_left=True)
    assert letter_directions("a ע 1") == [False, True]
