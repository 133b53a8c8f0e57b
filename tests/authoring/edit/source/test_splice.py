"""Splices change what they say and nothing else."""

import pytest
from each_row import each_row

from media_literacy.authoring.edit.source.splice import apply_splices, do_fit, in_order, shrunk, without_lines
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.source import make_source


def test_splices_count_in_the_text_as_it_was_and_keep_the_order_at_one_place():
    splices = [Splice(4, 5, "X"), Splice(0, 1, ""), Splice(2, 2, "1"), Splice(2, 2, "2")]
    assert apply_splices("abcdef", splices) == "b12cdXf"
    assert [splice.start for splice in in_order(splices)] == [0, 2, 2, 4]


@each_row("splices", [[(0, 2), (1, 3)], [(3, 2)], [(5, 7)], [(-1, 2)]])
def test_splices_that_overlap_or_leave_the_text_are_an_error_of_the_caller(splices: list[tuple[int, int]]):
    with pytest.raises(ValueError, match="overlap"):
        apply_splices("abcdef", [Splice(start, end, "") for start, end in splices])


def test_splices_fit_that_touch_and_no_others():
    assert do_fit([Splice(2, 4, ""), Splice(0, 2, "")])
    assert not do_fit([Splice(2, 4, ""), Splice(0, 3, "")])


def test_what_would_be_put_back_is_left_alone():
    source = make_source("one two three")
    assert shrunk(source, Splice(0, 13, "one 2 three")) == Splice(4, 7, "2")
    assert shrunk(source, Splice(4, 7, "two")) == Splice(7, 7, "")


def test_lines_go_whole_and_the_last_with_the_line_end_before_it():
    source = make_source("a\nb\nc")
    assert apply_splices(source.text, [without_lines(source, 1, 2)]) == "c"
    assert apply_splices(source.text, [without_lines(source, 2, 3)]) == "a"
    assert apply_splices(source.text, [without_lines(source, 1, 3)]) == ""
