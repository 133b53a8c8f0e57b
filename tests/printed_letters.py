"""What stands on paper, as text."""

from collections.abc import Iterable

from media_literacy.export.paper.pieces import Blanks, Figure, Passage, Row, Text


def letters(passages: Iterable[Passage]) -> str:
    """Every text of these passages, in reading order."""
    found: list[str] = []
    for passage in passages:
        for piece in (*passage.pieces, *(piece for beside in passage.beside for piece in beside.pieces)):
            if isinstance(piece, Text):
                found.append(f"{piece.marker} {piece.text}".strip())
            elif isinstance(piece, Row):
                found += [cell.text for cell in piece.cells]
            elif isinstance(piece, Blanks):
                found += piece.labels
            elif isinstance(piece, Figure):
                found.append(piece.alt)
    return "\n".join(found)
