"""The id of a sentence: a name that lasts, from the label of its note or else from its words."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from media_literacy.lesson.ids import is_id
from media_literacy.lesson.model import SentenceId

_SPACE = re.compile(r"\s+")
_STRAIGHT = str.maketrans("“”„‟‘’‚‛", "\"\"\"\"''''")

RESERVED_LABEL = re.compile(r"s-[0-9a-f]{8}(-\d+)?")
"""The form of an id that a sentence has from its words. Two that are alike are so by chance."""

RESERVED_IN_TEXT = re.compile(r"s-(?<![\w-]s-)[0-9a-f]{8}(?:-\d+)?(?![\w-])")
"""The same among other words. Its first sign first: so a text without ids is passed over in no time."""


def normalised(text: str) -> str:
    """A sentence's text as its id sees it: composed, with single spaces and straight quotes."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip().translate(_STRAIGHT)


def name_sentences(sentences: Iterable[tuple[str, Sequence[str]]]) -> list[SentenceId]:
    """An id for each sentence, given as its text and the labels of its notes.

    The first label that is fit and not taken yet names it; otherwise its text does.
    """
    import hashlib  # here, since it loads OpenSSL, and a start that finds its lesson in the cache names no sentence

    taken: set[str] = set()
    repeats: Counter[str] = Counter()
    ids: list[SentenceId] = []
    for text, labels in sentences:
        name = next((label for label in labels if is_fit_label(label) and label not in taken), None)
        if name is None:
            digest = hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]
            repeats[digest] += 1
            name = f"s-{digest}" if repeats[digest] == 1 else f"s-{digest}-{repeats[digest]}"
        taken.add(name)
        ids.append(SentenceId(name))
    return ids


def is_fit_label(label: str) -> bool:
    """Whether a label may name a sentence."""
    return is_id(label) and not RESERVED_LABEL.fullmatch(label)
