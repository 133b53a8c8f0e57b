"""Kerning: what can be seen stays, what cannot is gone."""

import io
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

from media_literacy.export.web_page.typefaces.kerning import UNSEEN, drop_unseen_kerning
from media_literacy.resources import assets_folder

FILES = (
    "atkinson-hyperlegible-next/AtkinsonHyperlegibleNext_400Regular.ttf",
    "source-serif-4/SourceSerif4_400Regular.ttf",
)


def _cut(file: str) -> Any:
    options = subset.Options(layout_features=["kern"])
    font = TTFont(io.BytesIO((assets_folder() / "fonts" / file).read_bytes()))
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="AVToya.,")
    subsetter.subset(font)
    return font


def _kerned(font: Any) -> set[int]:
    values: set[int] = set()
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(each, "ExtSubTable", each) for each in lookup.SubTable):
            if table.Format == 1:
                values |= {pair.Value1.XAdvance for pairs in table.PairSet for pair in pairs.PairValueRecord}
            else:
                cells = [cell for row in table.Class1Record for cell in row.Class2Record]
                values |= {cell.Value1.XAdvance for cell in cells if cell.Value1 is not None}
    return values


def test_only_kerning_that_can_be_seen_stays_as_it_was():
    for file in FILES:
        font = _cut(file)
        least, before = UNSEEN * font["head"].unitsPerEm, _kerned(font)
        drop_unseen_kerning(font)
        assert _kerned(font) - {0} == {value for value in before if abs(value) >= least} - {0} != set()
        assert min(map(abs, before - {0})) < least, "there is nothing to leave out: the rule can go"
