"""Kerning that nobody sees is left out of the faces of a page: a third of what a face of plain letters weighs."""

from typing import Any

UNSEEN = 0.015
"""In ems: a quarter of a pixel in a text of 16 px."""


def drop_unseen_kerning(font: Any) -> None:
    """Take pairs away that are kerned by less than can be seen; what is left stays as its designer set it."""
    least = UNSEEN * font["head"].unitsPerEm
    for lookup in font["GPOS"].table.LookupList.Lookup if "GPOS" in font else ():
        for table in lookup.SubTable:
            subtable = getattr(table, "ExtSubTable", table)
            if type(subtable).__name__ == "PairPos":
                _drop_below(least, subtable)


def _drop_below(least: float, subtable: Any) -> None:
    if subtable.Format == 1:
        for pairs in subtable.PairSet:
            pairs.PairValueRecord = [pair for pair in pairs.PairValueRecord if abs(pair.Value1.XAdvance) >= least]
            pairs.PairValueCount = len(pairs.PairValueRecord)
        return
    for value in (second.Value1 for first in subtable.Class1Record for second in first.Class2Record):
        if value is not None and abs(value.XAdvance) < least:
            value.XAdvance = 0
