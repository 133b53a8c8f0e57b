"""Every row is tried, and every row that fails is named."""

import inspect

import pytest
from each_row import each_row


def test_every_row_is_tried_with_the_fixtures_of_the_test() -> None:
    tried = []

    @each_row("number, word", [(1, "one"), (2, "two")])
    def test(fixture: str, number: int, word: str) -> None:
        tried.append((fixture, number, word))

    assert [*inspect.signature(test).parameters] == ["fixture"]
    test(fixture="shared")
    assert tried == [("shared", 1, "one"), ("shared", 2, "two")]


def test_each_row_that_fails_is_named_with_its_reason() -> None:
    @each_row("number", range(4), ids=["zero", "one", "two", "three"])
    def test(number: int) -> None:
        assert number % 2 == 0, "odd"
        with pytest.raises(ZeroDivisionError):
            divmod(1, number)

    with pytest.raises(AssertionError) as failed:
        test()
    told = str(failed.value)
    assert told.startswith("3 of 4 rows:\none\n    AssertionError: odd")
    assert "two\n    Failed: DID NOT RAISE ZeroDivisionError" in told and "three" in told and "zero" not in told


def test_rows_of_two_tables_are_tried_in_every_pair() -> None:
    @each_row("left", "ab")
    @each_row("right", [1, 2])
    def test(left: str, right: int) -> None:
        assert (left, right) != ("b", 2)

    with pytest.raises(AssertionError, match=r"(?s)1 of 2 rows:\n'b'.*1 of 2 rows:\n2"):
        test()


def test_a_method_keeps_its_object() -> None:
    class Tests:
        @each_row("number", [1])
        def test(self, number: int) -> None:
            assert isinstance(self, Tests) and number == 1

    assert [*inspect.signature(Tests.test).parameters] == ["self"]
    Tests().test()


def test_above_a_class_each_of_its_methods_takes_every_row() -> None:
    tried = []

    @each_row("number", [1, 2])
    class Tests:
        def test_one(self, number: int) -> None:
            tried.append(("one", number))

        def test_other(self, number: int) -> None:
            tried.append(("other", number))

    Tests().test_one()
    Tests().test_other()
    assert tried == [("one", 1), ("one", 2), ("other", 1), ("other", 2)]


def test_a_table_without_rows_and_a_name_that_nothing_takes_are_mistakes() -> None:
    with pytest.raises(AssertionError, match="without a row"):
        each_row("number", [])
    with pytest.raises(AssertionError, match="does not take"):
        each_row("other", [1])(lambda number: None)
