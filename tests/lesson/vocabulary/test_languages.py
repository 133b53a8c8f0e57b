"""In which order languages are tried, and how words are compared."""

from each_row import each_row

from media_literacy.lesson.vocabulary.languages import (
    fallbacks,
    folded,
    folded_for_search,
    is_file_name,
    is_same_language,
    own_tags,
    text_in,
)


def test_varieties_are_one_language():
    assert is_same_language("es-MX", "es_ES") and is_same_language("EN", "en-GB")
    assert not is_same_language("es", "en")


def test_a_language_is_tried_before_what_it_is_a_variety_of():
    assert own_tags("es-MX") == ("es-mx", "es")
    assert own_tags("zh_Hans-CN") == ("zh-hans-cn", "zh-hans", "zh")
    assert fallbacks("es-MX") == ("es-mx", "es", "en")
    assert fallbacks("en-GB") == ("en-gb", "en")


def test_eight_parts_of_a_tag_are_read_and_no_more():
    assert len(own_tags("a-b-c-d-e-f-g-h")) == 8
    assert own_tags("a-b-c-d-e-f-g-h-i") == own_tags("a-b-c-d-e-f-g-h")


def test_case_spaces_and_the_form_of_accents_make_no_difference():
    assert folded("  Cómo\n se  COMPRUEBA") == folded("co\u0301mo se comprueba")
    assert folded("como") != folded("cómo")
    assert folded_for_search(" Contradicción") == folded_for_search("contradiccion")


@each_row("tag", ["en", "zh-hans-cn", "a" * 35])
def test_a_tag_of_letters_may_be_the_name_of_a_file(tag: str):
    assert is_file_name(tag)


@each_row("tag", ["", "-", "../en", "e n", "ñ", "en.", "a" * 36])
def test_anything_else_may_not(tag: str):
    assert not is_file_name(tag)


def test_what_is_no_text_is_as_if_it_were_missing():
    assert [text_in(table, "a", "no") for table in ({"a": "yes"}, {"a": ""}, {"a": 5}, {})] == ["yes", "", "no", "no"]
