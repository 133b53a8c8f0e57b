"""The hard words as a form shows them: each with what it means."""

import re
from dataclasses import dataclass

_ENTRY = re.compile(r" {0,3}[-*+] +(?P<word>[^\s:：`<\[\]\\][^:：`<\[\]\\]*)[:：][ \t]*(?P<meaning>.*)")


@dataclass(frozen=True, slots=True)
class WordText:
    """A word with what it means, both as Markdown on one line."""

    word: str
    meaning: str = ""


def words_text(markdown: str) -> tuple[WordText, ...] | None:
    """The entries of the part; None where it is written in a way that a form would not give back as it was."""
    entries: list[WordText] = []
    is_open = False  # a line below an entry goes on with it until an empty line
    for line in markdown.splitlines():
        found = _ENTRY.fullmatch(line.rstrip())
        if found is not None:
            entries.append(WordText(found["word"].rstrip(), found["meaning"]))
        elif line.strip():
            if not is_open or re.match(r"\s*(?:[-*+]|\d+[.)]|#+|>|```|~~~)(?:\s|$)", line):
                return None
            last = entries[-1]
            entries[-1] = WordText(last.word, f"{last.meaning} {line.strip()}".strip())
        is_open = bool(entries) and bool(line.strip())
    return tuple(entries)


def words_markdown(words: tuple[WordText, ...]) -> str:
    """The part as Markdown; an entry without a word is left out."""
    lines = [(" ".join(entry.word.split()), " ".join(entry.meaning.split())) for entry in words]
    return "\n".join(f"- {word}: {meaning}".rstrip() for word, meaning in lines if word)
