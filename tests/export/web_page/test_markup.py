"""Text becomes markup in one place, and nothing in it can end where it stands."""

import json

from hypothesis import given
from hypothesis import strategies as st

from media_literacy.bidi import Message
from media_literacy.export.web_page.markup import data_block, element, escaped, text


def test_signs_of_markup_are_escaped_in_text_and_attributes():
    assert escaped("<a href=\"x\" title='y'>&amp;") == "&lt;a href=&quot;x&quot; title=&#x27;y&#x27;&gt;&amp;amp;"
    assert element("p", text("1 < 2"), title='"') == '<p title="&quot;">1 &lt; 2</p>'


def test_what_no_html_may_hold_is_named_and_tabs_stay():
    assert escaped("a\0b\ud800c\u202ed\te") == "a␀b‹U+D800›c‹U+202E›d\te"


def test_a_line_feed_is_a_line_break():
    assert text("one\ntwo") == "one<br>two"


def test_attributes_that_are_none_or_false_are_left_out():
    assert (
        element("input", checked=True, class_="mark", data_counts=None, hidden=False) == '<input checked class="mark">'
    )


@given(st.text(alphabet=st.characters(codec=None) | st.sampled_from("<>&/!-scriptSCRIPT\u2028")))
def test_no_text_ends_a_data_block_and_all_of_it_comes_back(words: str):
    block = data_block("words", {"said": words})
    inside = block.removeprefix('<script type="application/json" id="words">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inside)
    assert json.loads(inside) == {"said": words}


def test_values_that_run_the_other_way_are_elements_of_their_own():
    message = Message("Claim {n}: {claim}.").format(n=3, claim="<ستُباع> \u2068!")
    assert text(message) == "Claim 3: <bdi>&lt;ستُباع&gt; ‹U+2068›!</bdi>."
