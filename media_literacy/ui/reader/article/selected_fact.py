"""A piece of the article on its way to the fact board: what was selected, and the sentence in which it begins."""

import json
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from media_literacy.lesson.model import SentenceId

_FORMAT = "application/x-media-literacy-fact"
"""What is dropped elsewhere is the text with its label; this is for the board alone."""


class SelectedFact(NamedTuple):
    """The text, without the label, and its sentence."""

    text: str
    sentence: SentenceId


def fact_mime(fact: SelectedFact, labelled_text: str) -> QMimeData:
    """What a drag carries."""
    mime = QMimeData()
    mime.setText(labelled_text)
    mime.setData(_FORMAT, json.dumps(fact).encode())
    return mime


def fact_in(mime: QMimeData) -> SelectedFact | None:
    """What a drag carries for the board; None where it is from elsewhere."""
    if not mime.hasFormat(_FORMAT):
        return None
    text, sentence = json.loads(bytes(mime.data(_FORMAT).data()))
    return SelectedFact(text, SentenceId(sentence))
