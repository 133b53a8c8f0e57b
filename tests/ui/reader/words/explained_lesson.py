"""A lesson with two hard words in one sentence and one in another."""

from ui.reader.reading import LESSON as PLAIN

from media_literacy.lesson.model import SentenceId, Word
from media_literacy.lesson.text_blocks import Run


def word(text: str, meaning: str, sentence: str) -> Word:
    """The word in that sentence."""
    there = PLAIN.sentence(SentenceId(sentence))
    start = there.start + there.text.index(text)
    return Word(text, (Run(meaning),), there.id, there.block, start, start + len(text))


COUNCIL, FARES, DRIVES = (
    word("council", "people who decide for a town", "fine-1"),
    word("fares", "what a ride costs", "fine-1"),
    word("drives", "steers", "fine-2"),
)
LESSON = PLAIN._replace(words=(FARES, DRIVES, COUNCIL))
