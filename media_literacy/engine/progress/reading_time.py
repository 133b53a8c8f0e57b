"""Which sentences were shown: being in view earns reading time, and a sentence is shown when its words are paid.

Ten words a second are earned in all, however many sentences are in view, and spent in reading order. That is more than
twice as fast as adults read (238 words a minute, Brysbaert 2019), so nobody is held up who reads, and nobody has read
what was scrolled past.
"""

from collections.abc import Mapping, Sequence

from media_literacy.lesson.model import SentenceId

WORDS_A_SECOND = 10.0


class ReadingTime:
    """What is still to be paid of each sentence, in words; what was paid stays paid when it goes out of view."""

    def __init__(self, words: Mapping[SentenceId, int]) -> None:
        """`words` are those of each sentence, in reading order; a sentence has at least one."""
        self._order = {sentence: place for place, sentence in enumerate(words)}
        self._unpaid = {sentence: float(max(1, count)) for sentence, count in words.items()}

    def spend(self, seconds: float, in_view: Sequence[SentenceId]) -> tuple[SentenceId, ...]:
        """Pay for so many seconds with these sentences in view; the sentences that are shown by that, in order."""
        words = max(0.0, seconds) * WORDS_A_SECOND
        shown = []
        for sentence in self._waiting(in_view):
            paid = min(words, self._unpaid[sentence])
            self._unpaid[sentence] -= paid
            words -= paid
            if self._unpaid[sentence] > _ROUNDING:
                break
            del self._unpaid[sentence]
            shown.append(sentence)
        return tuple(shown)

    def pay(self, sentence: SentenceId) -> None:
        """It was shown in another way: spoken, marked, or under the caret of assistive technology."""
        self._unpaid.pop(sentence, None)

    def seconds_to_next(self, in_view: Sequence[SentenceId]) -> float | None:
        """How long until the next sentence of these is shown; None when all of them are."""
        waiting = self._waiting(in_view)
        return self._unpaid[waiting[0]] / WORDS_A_SECOND if waiting else None

    def _waiting(self, in_view: Sequence[SentenceId]) -> list[SentenceId]:
        return sorted((sentence for sentence in in_view if sentence in self._unpaid), key=self._order.__getitem__)


_ROUNDING = 1e-6
"""Words: what is left of a sentence when its time was measured to the millisecond and summed."""
