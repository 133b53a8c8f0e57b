"""Looks through XML before anybody builds a tree of it: how much it is, how deep, and whether it is well formed."""

from dataclasses import dataclass
from enum import Enum, auto
from xml.parsers import expat

MOST_BYTES = 12_000_000
MOST_ELEMENTS = 250_000
MOST_ATTRIBUTES = 500_000
MOST_TEXT = 2_000_000
DEEPEST = 100
"""What the parts of one document may hold together. A lesson is 500 sentences; where an editor changed ten letters in
each of them, that comes to 54,000 elements, 2 MB, and nine levels."""

_MOST_IN_ONE = 500
_LONGEST_VALUE = 2_000_000
"""Attributes of one element, and letters in one of them."""


class XmlFlaw(Enum):
    DAMAGED = auto()
    TOO_INVOLVED = auto()
    TOO_LARGE = auto()


class XmlRefused(Exception):
    def __init__(self, flaw: XmlFlaw) -> None:
        super().__init__(flaw.name)
        self.flaw = flaw


@dataclass(slots=True)
class XmlBudget:
    """What is left for the parts that were not looked through yet."""

    bytes_left: int = MOST_BYTES
    elements_left: int = MOST_ELEMENTS
    attributes_left: int = MOST_ATTRIBUTES
    text_left: int = MOST_TEXT

    def judge(self, data: bytes) -> list[tuple[str, dict[str, str]]]:
        """The root and its children, by name and attributes. XmlRefused for what is not well formed or over the budget.

        Names are “namespace name”. A document type is refused: no document has one, and every trick with entities does.
        """
        self.bytes_left -= len(data)
        if self.bytes_left < 0:
            raise XmlRefused(XmlFlaw.TOO_LARGE)
        found: list[tuple[str, dict[str, str]]] = []
        depth = 0

        def begin(name: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            self.elements_left -= 1
            self.attributes_left -= len(attributes)
            if self.elements_left < 0 or self.attributes_left < 0:
                raise XmlRefused(XmlFlaw.TOO_LARGE)
            if depth > DEEPEST or len(attributes) > _MOST_IN_ONE:
                raise XmlRefused(XmlFlaw.TOO_INVOLVED)
            if attributes and max(map(len, attributes.values())) > _LONGEST_VALUE:
                raise XmlRefused(XmlFlaw.TOO_INVOLVED)
            if depth <= 2:
                found.append((name, attributes))

        def end(_name: str) -> None:
            nonlocal depth
            depth -= 1

        def count_text(text: str) -> None:
            self.text_left -= len(text)
            if self.text_left < 0:
                raise XmlRefused(XmlFlaw.TOO_LARGE)

        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.buffer_size = 1 << 16
        parser.StartElementHandler, parser.EndElementHandler = begin, end
        parser.CharacterDataHandler = count_text
        parser.StartDoctypeDeclHandler = _refuse_document_type
        try:
            parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError) as problem:  # also encodings that nobody knows
            raise XmlRefused(XmlFlaw.DAMAGED) from problem
        return found


def _refuse_document_type(*_declared: object) -> None:
    raise XmlRefused(XmlFlaw.DAMAGED)
