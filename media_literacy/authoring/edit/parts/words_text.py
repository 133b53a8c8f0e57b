"""The hard words as a form shows them: each with what it means."""

import re
from dataclasses import dataclass

_ENTRY = re.compile(r" {0,3}[-*+] ++(?P<word>`[^`]+`\s*|(?:[^:：`<\[\]\\]|\\.)+)[:：][ \t]*(?P<meaning>.*)")
_SIGNS = re.compile(r"[\\`<\[\]]|^[-+*#>](?=[\s#]|$)")
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class WordText:
    """A word with what it means, both as Markdown on one line.

    In the word, square brackets, backslashes, `<` and backticks are plain text.
    """

    word: str
    meaning: str = ""


def words_text(markdown: str) -> tuple[WordText, ...] | None:
    """The entries of the part; None where it is written in a way that a form would not give back as it was."""
    entries: list[WordText] = []
    is_open = False  # a line below an entry goes on with it until an empty line
    for line in markdown.splitlines():
        found = _ENTRY.fullmatch(line.rstrip())
        if found is not None:
            entry = WordText(_read(found["word"]), found["meaning"])
            if _written(entry.word) != " ".join(found["word"].split()):
                return None
            entries.append(entry)
        elif line.strip():
            if not is_open or re.match(r"\s*(?:[-*+]|\d+[.)]|#+|>|```|~~~)(?:\s|$)", line):
                return None
            last = entries[-1]
            entries[-1] = WordText(last.word, f"{last.meaning} {line.strip()}".strip())
        is_open = bool(entries) and bool(line.strip())
    return tuple(entries)


def words_markdown(words: tuple[WordText, ...]) -> str:
    """The part as Markdown; an entry without a word is left out."""
    lines = [(_written(entry.word), " ".join(entry.meaning.split())) for entry in words]
    return "\n".join(f"- {word}: {meaning}".rstrip() for word, meaning in lines if word)


def _written(word: str) -> str:
    """The word as it stands before the colon; a colon of its own is kept by writing it as code."""
    word = " ".join(word.split())
    if re.search("[:：]", word) and "`" not in word:
        return f"`{word}`"
    return _SIGNS.sub(r"\\\g<0>", word)


def _read(written: str) -> str:
    written = written.strip()
    return written[1:-1] if written.startswith("`") else _ESCAPED.sub(r"\1", written)
