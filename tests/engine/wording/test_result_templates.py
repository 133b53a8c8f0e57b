import inspect
import string

from media_literacy.engine.wording import result_templates

GAPS = {
    "left_alone_clause": {"left", "fine"},
    "caught_clause": {"caught", "flags"},
    "only_caught": {"caught", "flags"},
    "both_clauses": {"sound", "caught"},
    "only_left_alone": {"sound"},
    "nothing_was_wrong": {"counted"},
    "named_reasons": {"named", "caught"},
    "reasons_in_own_words": {"n"},
    "not_read": {"n"},
    "pointed_out": {"n"},
    "taken_back": {"n"},
    "pointed_out_or_taken_back": {"n"},
    "right_sentence": {"chosen", "stronger"},
    "right_sentence_because": {"chosen", "stronger", "because"},
    "right_sentence_in_own_words": {"own_words"},
    "own_words_and_author": {"own_words", "because"},
}
"""Of the templates that have any."""


def test_singular_and_plural_have_the_gaps_that_are_filled():
    templates = {
        name: function
        for name, function in inspect.getmembers(result_templates, inspect.isfunction)
        if function.__module__ == result_templates.__name__
    }
    assert set(GAPS) <= set(templates)
    for name, template in templates.items():
        takes_count = bool(inspect.signature(template).parameters)
        for text in [template(1), template(2)] if takes_count else [template()]:
            found = {gap for _text, gap, _spec, _conversion in string.Formatter().parse(text) if gap}
            assert found == GAPS.get(name, set()), name


def test_one_is_told_in_the_singular():
    assert result_templates.not_read(1).format(n=1) == "1 sentence was not read and does not count."
    assert result_templates.pointed_out_or_taken_back(1).format(n=1).endswith("was taken back, and does not count.")
    assert result_templates.only_caught(1).format(caught=0, flags=1) == "You caught 0 of 1 problem."
