"""The lists of a Word document: with bullets, or numbered from wherever the lesson begins to count."""

from media_literacy.export.word.styles import LIST_INDENT
from media_literacy.export.word.wordml import POINT, Element, element, value

LEVELS = 9
_BULLETS, _NUMBERS = 0, 1


class Lists:
    """The lists of a document, each counting on its own."""

    def __init__(self) -> None:
        self._lists: list[tuple[int, int]] = []

    def add(self, start: int | None) -> int:
        """A list of its own: numbered from `start`, or with bullets. What comes back is its id."""
        self._lists.append((_BULLETS, 1) if start is None else (_NUMBERS, start))
        return len(self._lists)

    def part(self) -> Element:
        """The part of the document that defines them."""
        kinds = [element("w:abstractNum", *_levels(kind), abstractNumId=kind) for kind in (_BULLETS, _NUMBERS)]
        numbers: list[Element] = []
        for id, (kind, start) in enumerate(self._lists, 1):
            overrides = [
                element("w:lvlOverride", value("w:startOverride", start), ilvl=level)
                for level in range(LEVELS if kind == _NUMBERS else 0)
            ]
            numbers.append(element("w:num", value("w:abstractNumId", kind), *overrides, numId=id))
        return element("w:numbering", *kinds, *numbers)


def _levels(kind: int) -> list[Element]:
    made: list[Element] = [value("w:multiLevelType", "hybridMultilevel")]
    for level in range(LEVELS):
        left, hanging = round(LIST_INDENT * (level + 1) * POINT), round(LIST_INDENT * POINT)
        made.append(
            element(
                "w:lvl",
                value("w:start", 1),
                value("w:numFmt", "bullet" if kind == _BULLETS else "decimal"),
                value("w:lvlText", "•" if kind == _BULLETS else f"%{level + 1}."),
                value("w:lvlJc", "left"),
                element("w:pPr", element("w:ind", left=left, hanging=hanging)),
                ilvl=level,
            )
        )
    return made
