"""Ids made of words, for what has no label of its own: choices, searches and hits."""

from collections.abc import Iterable

from media_literacy.lesson.reading.links import heading_slug

_LONGEST_ID = 80


def ids_of_texts(texts: Iterable[str], fallback: str) -> list[str]:
    """Each text as GitHub would name a heading; those without letters have the name `fallback`, and none is a number.

    Earlier versions kept a choice by its number.
    """
    taken: set[str] = set()
    ids: list[str] = []
    for text in texts:
        base = heading_slug(" ".join(text.split()))[:_LONGEST_ID].strip("-")
        if not base or base.isdecimal():
            base = f"{fallback}-{base}" if base else fallback
        name, count = base, 1
        while name in taken:
            count += 1
            name = f"{base}-{count}"
        taken.add(name)
        ids.append(name)
    return ids
