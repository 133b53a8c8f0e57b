"""“Did you mean …?”: the known word that was probably meant by one that means nothing."""

from collections.abc import Iterable

from media_literacy.i18n import gettext as _
from media_literacy.lesson.sentences.sentence_ids import RESERVED_LABEL

_LONGEST_SLIP = 12
_MOST_COMPARED = 200
_FEW_WORDS = 8
_LIKE_ENOUGH = 0.65


def nearest(written: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant.

    An id that a sentence has from its words is like another one by chance alone, so none is ever proposed.
    """
    if RESERVED_LABEL.fullmatch(written):
        return None
    words = _fit_to_propose(known)
    folded = {word.casefold(): word for word in words if abs(len(word) - len(written)) <= _LONGEST_SLIP}
    if len(folded) > _MOST_COMPARED:
        begin = written[:2].casefold()
        folded = dict([(key, word) for key, word in folded.items() if key.startswith(begin)][:_MOST_COMPARED])
    from rapidfuzz import process  # a start has no time for it
    from rapidfuzz.distance import Indel

    found = process.extractOne(
        written.casefold(), folded.keys(), scorer=Indel.normalized_similarity, score_cutoff=_LIKE_ENOUGH
    )
    return folded[found[0]] if found else None


def did_you_mean(written: str, known: Iterable[str]) -> str:
    """A hint with the word that was probably meant, or with the few words there are; empty when it cannot help."""
    words = [] if RESERVED_LABEL.fullmatch(written) else _fit_to_propose(known)
    near = nearest(written, words)
    if near is not None:
        return _("Did you mean “{word}”?").format(word=near)
    if 0 < len(words) <= _FEW_WORDS:
        return _("Known are: {words}.").format(words=", ".join(words))
    return ""


def _fit_to_propose(known: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(known) if not RESERVED_LABEL.fullmatch(word)]
