"""Check symbols over GF(32): four behind at most 27 others tell every change of up to four of them.

The field is that of x^5 + x^2 + 1, with a = 2: adding is XOR, and multiplying by a is shifting left by one, XOR
0b100101 where that gives a sixth bit. The generator is (x - a)(x - a^2)(x - a^3)(x - a^4); the check symbols are the
rest of dividing the message, times x^4, by it.
"""

from collections.abc import Sequence

SYMBOL_BITS = 5
CHECK_SYMBOLS = 4
LONGEST = 2**SYMBOL_BITS - 1
"""Symbols with their check symbols; the promise holds up to here."""

_FIELD = 0b100101


def check_symbols(message: Sequence[int]) -> tuple[int, ...]:
    """Those that belong behind a message."""
    return _rest(message)


def is_whole(word: Sequence[int]) -> bool:
    """Whether the last symbols of a word are those that belong behind the others."""
    return _rest(word[:-CHECK_SYMBOLS]) == tuple(word[-CHECK_SYMBOLS:])


def _rest(message: Sequence[int]) -> tuple[int, ...]:
    rest = [0] * CHECK_SYMBOLS
    for symbol in message:
        factor = symbol ^ rest[0]
        shifted = [*rest[1:], 0]
        rest = [old ^ part for old, part in zip(shifted, _PRODUCTS[factor], strict=True)]
    return tuple(rest)


def _times(first: int, second: int) -> int:
    product = 0
    while second:
        if second & 1:
            product ^= first
        first = first << 1 ^ (_FIELD if first >> (SYMBOL_BITS - 1) else 0)
        second >>= 1
    return product


def _generator() -> tuple[int, ...]:
    """The coefficients below the first, which is 1, from x^3 down to 1."""
    polynomial, root = [1], 1
    for _number in range(CHECK_SYMBOLS):
        root = _times(root, 2)
        polynomial = [high ^ _times(root, low) for high, low in zip([*polynomial, 0], [0, *polynomial], strict=True)]
    return tuple(polynomial[1:])


GENERATOR = _generator()
_PRODUCTS = tuple(tuple(_times(factor, part) for part in GENERATOR) for factor in range(2**SYMBOL_BITS))
