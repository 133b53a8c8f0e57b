"""The bookmark at a note's mark, by which a Word document keeps the label of the note.

Word takes letters, digits and underscores, and forty of them at most.
"""

from media_literacy.lesson.sentences.sentence_ids import is_fit_label

_BEGINNING = "note_"
LONGEST_LABEL = 40 - len(_BEGINNING)


def anchor_of_label(label: str) -> str:
    """The bookmark for a label that is not longer than `LONGEST_LABEL`."""
    return _BEGINNING + label.replace("-", "_")


def label_of_anchor(anchor: str) -> str | None:
    """The label that a bookmark stands for; None for any other bookmark."""
    label = anchor.removeprefix(_BEGINNING).replace("_", "-")
    return label if anchor.startswith(_BEGINNING) and is_fit_label(label) else None
