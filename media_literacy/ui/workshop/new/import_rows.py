"""What was recognised in a document, as rows of texts that are put aside and read again after a crash."""

from collections.abc import Sequence
from pathlib import Path

from media_literacy.authoring.importing import Imported
from media_literacy.authoring.importing.decoding import EncodingChoice
from media_literacy.authoring.importing.passage import LeftOutCaption

Row = tuple[str, ...]


def imported_rows(imported: Imported, document: Path | None) -> tuple[Row, ...]:
    """The rows of what was recognised; `document` is the file that it may be read from again, in another encoding."""
    rows: list[Row] = [("source", imported.source), ("left out", *imported.dropped)]
    if imported.recognised_language is not None:
        rows.append(("recognised language", imported.recognised_language))
    rows.append(("encodings", *(text for choice in imported.encodings for text in (choice.encoding, choice.line))))
    rows.append(("captions", *(text for one in imported.captions for text in (str(one.blocks_above), one.text))))
    if document is not None and imported.encodings:
        rows.append(("document", str(document)))
    return tuple(row for row in rows if len(row) > 1)


def imported_of_rows(rows: Sequence[Row]) -> Imported | None:
    """What was recognised; None where nothing was."""
    kept = _by_name(rows)
    if not kept.get("source"):
        return None
    pairs = {name: list(zip(values[::2], values[1::2], strict=False)) for name, values in kept.items()}
    captions = (LeftOutCaption(int(at), text) for at, text in pairs.get("captions", ()) if at.isdecimal())
    return Imported(
        kept["source"][0],
        tuple(kept.get("left out", ())),
        next(iter(kept.get("recognised language", ())), None),
        tuple(EncodingChoice(encoding, line) for encoding, line in pairs.get("encodings", ())),
        tuple(captions),
    )


def document_of_rows(rows: Sequence[Row]) -> Path | None:
    """The file that was read, if its encoding was guessed."""
    found = _by_name(rows).get("document")
    return Path(found[0]) if found else None


def _by_name(rows: Sequence[Row]) -> dict[str, list[str]]:
    return {name: values for name, *values in rows}
