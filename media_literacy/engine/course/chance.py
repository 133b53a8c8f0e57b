"""Chance that nobody can foresee and that stays what it is until something new happens."""

from zlib import crc32

_LARGEST = 2**32
_MIXER = 2_654_435_761


def chance(seed: str) -> float:
    """A number from 0 up to 1, always the same for that seed and unlike that of any other.

    `random` would load what a start can do without.
    """
    mixed = crc32(seed.encode("utf-8", "replace"))
    for _round in range(2):
        mixed = ((mixed ^ (mixed >> 15)) * _MIXER) % _LARGEST
    return (mixed ^ (mixed >> 16)) / _LARGEST
