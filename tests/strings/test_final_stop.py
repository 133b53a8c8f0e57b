"""The mark at the end of a sentence."""

from media_literacy.strings.final_stop import with_final_stop


def test_only_a_text_without_a_mark_at_its_end_gets_one():
    for text, ended in (
        ("Night buses", "Night buses."),
        ("Why?", "Why?"),
        ("He said “no.”", "He said “no.”"),
        ("", ""),
    ):
        assert with_final_stop(text) == ended
