"""Which sentence is which after a change: a map from the ids of one text to those of a later one.

Whoever follows a sentence is handed such a map: progress and packs when a lesson was updated, edits and the workshop
when it is being written (docs/decisions/0107).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.matching.similarity import match_texts
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.strings.common_ends import common_ends

Texts = Mapping[SentenceId, str]
"""The sentences of a text by their ids, in order."""


class SentenceMap(Mapping[SentenceId, SentenceId]):
    """The id that each sentence has now; one that is not in it is gone."""

    def __init__(self, ids: Mapping[SentenceId, SentenceId]) -> None:
        self._ids = dict(ids)

    def __getitem__(self, before: SentenceId) -> SentenceId:
        return self._ids[before]

    def __contains__(self, before: object) -> bool:
        return before in self._ids

    def __iter__(self) -> Iterator[SentenceId]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def renamed(self) -> dict[str, str]:
        """The names of those that have another id now, as links and fields write them."""
        return {str(before): str(after) for before, after in self._ids.items() if before != after}

    def then(self, later: "SentenceMap") -> "SentenceMap":
        """From the first text to the third, where `later` leads there from the second."""
        return SentenceMap({before: later[after] for before, after in self._ids.items() if after in later})


def texts_of(lesson: Lesson) -> dict[SentenceId, str]:
    """What each sentence of a lesson reads."""
    return {sentence.id: sentence.text for sentence in lesson.article.sentences}


def map_after_update(before: Texts, after: Texts, job: Job = UNWATCHED) -> SentenceMap:
    """The sentences of a lesson in another version of it, which may say anything: told by their ids and their texts.

    How is said at `match_texts`.
    """
    return SentenceMap(match_texts(before, after, job))


def map_of_kept(before: Texts, after: Texts) -> SentenceMap:
    """The sentences of a lesson as an attempt kept them, in the lesson as it is now.

    Where all letters are the same, nobody edited it: this version of the program splits the text otherwise. Then each
    is where most of its letters are, and several may be in one. Otherwise it is as after an update.
    """
    letters, letters_now = _letters(before), _letters(after)
    if before == after or "".join(letters) != "".join(letters_now):
        return map_after_update(before, after)
    ends, starts_now = list(accumulate(map(len, letters))), _starts(after)
    ids_now = tuple(after)
    found: dict[SentenceId, SentenceId] = {}
    for id, own, end in zip(before, letters, ends, strict=True):
        first = max(0, bisect_right(starts_now, end - len(own)) - 1)
        last = max(first, bisect_left(starts_now, end) - 1)
        bounds = [end - len(own), *starts_now[first + 1 : last + 1], end]
        shares = [later - earlier for earlier, later in pairwise(bounds)]
        found[id] = ids_now[first + shares.index(max(shares))] if own else id
    return SentenceMap({id: now for id, now in found.items() if now in after})


def map_after_edit(before: Texts, after: Texts) -> SentenceMap:
    """The sentences after one step of writing, in which little changed.

    Where all letters are the same, a sentence was split, joined or named: each is where its first letter is. Otherwise
    its text tells; and one that alone is new between the same neighbours was reworded.
    """
    old, new = tuple(before.items()), tuple(after.items())
    first, last = common_ends(old, new)  # all but a few, so that a key costs no time
    ids = {id: id for id, _text in (*old[:first], *old[len(old) - last :])}
    ids |= _changed_part(dict(old[first : len(old) - last]), dict(new[first : len(new) - last]))
    return SentenceMap(ids)


def _changed_part(before: Texts, after: Texts) -> dict[SentenceId, SentenceId]:
    if "".join(_letters(before)) == "".join(_letters(after)):
        return _by_letters(before, after)
    ids = match_texts(before, after)
    return ids | dict(_reworded(list(before), list(after), ids))


def _letters(texts: Texts) -> list[str]:
    """The texts without white space."""
    return ["".join(text.split()) for text in texts.values()]


def _by_letters(before: Texts, after: Texts) -> dict[SentenceId, SentenceId]:
    starts = dict(zip(_starts(after), after, strict=True))
    found: dict[SentenceId, SentenceId] = {}
    now = None
    ends = sorted(starts)
    for start, id in zip(_starts(before), before, strict=True):
        while ends and ends[0] <= start:
            now = starts[ends.pop(0)]
        if is_fit_label(id) and id in after:
            found[id] = id
        elif now is not None:
            found[id] = now
    return found


def _starts(texts: Texts) -> list[int]:
    """How many letters stand before each sentence."""
    return [0, *accumulate(map(len, _letters(texts)))][:-1]


def _reworded(
    before: Sequence[SentenceId], after: Sequence[SentenceId], ids: Mapping[SentenceId, SentenceId]
) -> Iterator[tuple[SentenceId, SentenceId]]:
    places = {id: place for place, id in enumerate(after)}
    taken = set(ids.values())
    for place, id in enumerate(before):
        if id in ids:
            continue
        above = -1 if place == 0 else places.get(ids.get(before[place - 1], id))
        below = len(after) if place == len(before) - 1 else places.get(ids.get(before[place + 1], id))
        if above is not None and below == above + 2 and after[above + 1] not in taken:
            yield id, after[above + 1]
