"""What is read aloud, passage by passage: the article from some sentence on, with each note behind its sentence."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from media_literacy.lesson.model import SentenceId


class SpokenPassage(NamedTuple):
    """What is said in one go; `sentence` is None for what stands between sentences, such as a picture."""

    text: str
    sentence: SentenceId | None
    is_note: bool = False


class ReadingAloud:
    """Which passage is read now, and which one comes next.

    Notes are asked for when their sentence has been read, so that one that was opened meanwhile is heard.
    """

    def __init__(self, article: Iterable[SpokenPassage], open_note: Callable[[SentenceId], str]) -> None:
        """`open_note` answers with the words of the note on a sentence; empty where the learner sees none."""
        self._article = [passage for passage in article if _can_be_said(passage.text)]
        self._open_note = open_note
        self._index = 0
        self.passage: SpokenPassage | None = None
        """None before the beginning and after the end."""

    def begin(self, sentence: SentenceId | None) -> SpokenPassage | None:
        """Go to a sentence; where it cannot be said, or there is none, to the beginning.

        What stands before the first sentence is heard with it.
        """
        sentences = [passage.sentence for passage in self._article]
        index = sentences.index(sentence) if sentence in sentences else 0
        return self._go_to(index if any(sentences[:index]) else 0)

    def go_on(self) -> SpokenPassage | None:
        """The next passage: the note on the sentence that was read, else what follows in the article."""
        if self.passage is None:
            return None
        sentence = self.passage.sentence
        if sentence is not None and not self.passage.is_note:
            note = self._open_note(sentence)
            if _can_be_said(note):
                self.passage = SpokenPassage(note, sentence, is_note=True)
                return self.passage
        return self._go_to(self._index + 1)

    def go_back(self) -> SpokenPassage | None:
        """From a note to its sentence, else to what stands before in the article; the first passage begins anew."""
        if self.passage is None:
            return None
        return self._go_to(self._index if self.passage.is_note else max(self._index - 1, 0))

    def _go_to(self, index: int) -> SpokenPassage | None:
        self._index = index
        self.passage = self._article[index] if index < len(self._article) else None
        return self.passage


def _can_be_said(text: str) -> bool:
    """A voice says nothing of signs alone, and some never come to an end with them."""
    return any(letter.isalnum() for letter in text)
