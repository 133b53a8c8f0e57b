"""Foreign text that steers, turns round or hides is shown; honest text in any script stays as it is."""

import json
import re
import time
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.strings import hidden_characters
from media_literacy.strings.hidden_characters import on_one_line, visible, visible_in_json, visible_line

DECEIVING = (
    [chr(code) for code in range(0x20) if code != 0x0A]
    + [chr(code) for code in range(0x7F, 0xA0)]
    + list("\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\ufeff\ufffb")
    + [chr(code) for code in range(0xE0000, 0xE0080)]
    + ["\U000e0100", "\U000e01ef", "\udce9", "\u200b", "\u200d", "\u2063"]
)
HONEST = (
    "Zwölf Boxkämpfer, “so what?” — naïve\u00a0… 5\u202f%",
    "line\nby line",
    "Donau\u00addampf\u00adschiff",
    "נכתב ב־\u200fC++\u200f, כנראה",  # Hebrew with marks that keep the plus signs in place
    "قال \u200eC#\u200e أمس \u061c١٢",
    "می\u200cخواهم",  # Persian: the non-joiner is spelling
    "क्\u200dष, ක්\u200dෂ",
    "👩\u200d👩\u200d👧 and 🏳️\u200d🌈",
    "葛\U000e0100飾区",
    "ภาษา\u200bไทย",
)


def test_what_steers_or_hides_is_named():
    for sign in DECEIVING:
        for text in (f"a{sign}b", sign, f"{sign}{sign}"):
            assert sign not in visible(text), hex(ord(sign))
            assert sign not in visible_in_json(json.dumps(text, ensure_ascii=False)), hex(ord(sign))


def test_no_sign_slips_through_because_python_calls_it_printable():
    every_sign = "a".join(map(chr, range(0x110000)))
    patterns = (hidden_characters._NEVER_HONEST, hidden_characters._MARKS)
    found = {sign for pattern in patterns for sign in re.findall(pattern, every_sign)}
    assert len(found) > 4000
    assert [sign for sign in found if visible(f"a{sign}a") == f"a{sign}a"] == []


def test_honest_text_stays_as_it_is():
    for text in HONEST:
        assert visible(text) == text, text


def test_overrides_are_named_in_right_to_left_text_too():
    assert visible("שלום \u202ecod.exe") == "שלום ‹U+202E›cod.exe"


def test_the_names_can_be_told_apart():
    assert visible("\x1b[2J\x07\x7f\x9b\r\t") == "␛[2J␇␡‹U+009B›␍␉"
    assert visible("a\udce9b\U000e0041") == "a‹U+DCE9›b‹U+E0041›"


@given(st.text(st.one_of(st.characters(), st.sampled_from(DECEIVING))))
def test_nothing_of_the_kinds_that_steer_comes_through(text):
    shown = visible(text)
    assert not [sign for sign in shown if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") and sign != "\n"]
    assert visible(shown) == shown


@given(st.recursive(st.text(st.one_of(st.characters(), st.sampled_from(DECEIVING))), st.lists, max_leaves=5))
def test_data_means_the_same_to_a_script(value):
    assert json.loads(visible_in_json(json.dumps(value, ensure_ascii=False, indent=2))) == value


def test_a_name_is_one_line():
    assert on_one_line(" Bus \n\n\t lanes\u2028« new\u00a0» ") == "Bus lanes « new\u00a0»"
    assert visible_line("a\nmedia-literacy: all is well") == "a␊media-literacy: all is well"


def test_long_runs_of_one_sign_take_no_time():
    for sign in (" ", "\n", "\u200d", "\u200f", "\u202e", "\U000e0041", "א\u200d", "é\u200d", "\U000e0100"):
        for text in (sign * 10_000, f"a{sign * 10_000}é", f"é{sign * 10_000}é"):
            start = time.process_time()
            for escape in (visible, visible_in_json, on_one_line):
                escape(text)
            assert time.process_time() - start < 1, repr(sign)  # quadratic would be seven seconds
