"""Caches of what may be asked for again: whoever types changes a few words, and the rest stays as it was.

Each is bounded, and may be used from several threads. Nothing depends on what it holds: a miss costs time.
"""

import threading
import weakref
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

_ALL: "weakref.WeakSet[BoundedCache[Any, Any]]" = weakref.WeakSet()


class BoundedCache(Generic[Key, Value]):
    """Values by key. `most` bounds the weights of all together; what was not asked for lately goes first."""

    def __init__(self, most: int) -> None:
        self._most = most // 2
        self._lock = threading.Lock()
        self._young: dict[Key, Value] = {}
        self._old: dict[Key, Value] = {}
        self._weights: dict[Key, int] = {}
        self._weight = 0
        _ALL.add(self)

    def __len__(self) -> int:
        return len(self._young.keys() | self._old.keys())

    def get(self, key: Key) -> Value | None:
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key)
            if found is not None:
                self.put(key, found, self._weights.get(key, 1))
        return found

    def put(self, key: Key, value: Value, weight: int = 1) -> None:
        """Keep a value that is not None; one that weighs more than half of all may is dropped."""
        if weight > self._most:
            return
        with self._lock:
            if key not in self._young:
                self._weight += weight
            if self._weight > self._most:
                # The half that was used lately is kept, and fills again from what is asked for.
                self._old, self._young = self._young, {}
                self._weights = {key: each for key, each in self._weights.items() if key in self._old}
                self._weight = weight
            self._young[key] = value
            self._weights[key] = weight

    def clear(self) -> None:
        with self._lock:
            self._young, self._old, self._weights, self._weight = {}, {}, {}, 0


def memoized(most: int) -> Callable[[Callable[[str], Value]], Callable[[str], Value]]:
    """For a function of a text alone: its answers are cached, of texts with `most` characters together."""

    def decorate(function: Callable[[str], Value]) -> Callable[[str], Value]:
        cache: BoundedCache[str, tuple[Value]] = BoundedCache(most)

        @wraps(function)
        def answer(text: str) -> Value:
            found = cache.get(text)
            if found is None:
                found = (function(text),)
                cache.put(text, found, len(text) + 1)
            return found[0]

        return answer

    return decorate


def clear_caches() -> None:
    """Empty every cache, as in a program that has just started."""
    for cache in list(_ALL):
        cache.clear()
