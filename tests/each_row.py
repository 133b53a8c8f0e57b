"""Rows of one table under one test: a row costs nothing but what it does, where an item of pytest costs 2 ms."""

import functools
import inspect
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeVar

import pytest

Test = TypeVar("Test", Callable[..., None], type)
Ids = Iterable[str] | Callable[[Any], str] | None


def each_row(names: str | Sequence[str], rows: Iterable[Any], ids: Ids = None) -> Callable[[Test], Test]:
    """Like `pytest.mark.parametrize`, in one item: all rows are tried, and each that fails is named.

    All rows share the fixtures of the test, so nothing of these may change with a row.
    Above a class it is each method’s.
    """
    row_names = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    table = [row if len(row_names) > 1 else (row,) for row in rows]
    label_of = ids if callable(ids) else _short
    labels = list(ids) if ids is not None and not callable(ids) else [None] * len(table)
    assert table, "a table without a row tests nothing"

    def decorate(test: Test) -> Test:
        if isinstance(test, type):
            for name, method in list(vars(test).items()):
                if name.startswith("test"):
                    setattr(test, name, decorate(method))
            return test

        @functools.wraps(test)
        def test_rows(*args: Any, **fixtures: Any) -> None:
            faults: list[tuple[str, BaseException]] = []
            for label, row in zip(labels, table, strict=True):
                try:
                    test(*args, **fixtures, **dict(zip(row_names, row, strict=True)))
                except (Exception, pytest.fail.Exception) as fault:
                    faults.append((label or ", ".join(map(label_of, row)), fault))
            if faults:
                told = [f"{label}\n    {type(fault).__name__}: {fault}" for label, fault in faults]
                message = "\n".join([f"{len(faults)} of {len(table)} rows:", *told])
                raise AssertionError(message) from faults[0][1]

        test_rows.__signature__ = _without(test, row_names)  # pyright: ignore[reportAttributeAccessIssue]
        return test_rows

    return decorate


def _short(value: object) -> str:
    return repr(value)[:200]


def _without(test: Callable[..., None], names: Collection[str]) -> inspect.Signature:
    """What is left for pytest to find fixtures for."""
    signature = inspect.signature(test)
    assert {*names} <= {*signature.parameters}, f"{test.__name__} does not take {names}"
    return signature.replace(parameters=[known for known in signature.parameters.values() if known.name not in names])
