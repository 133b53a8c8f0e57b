"""The remarks on a pack of lessons that a test writes in a few lines."""

from collections.abc import Sequence
from pathlib import Path

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.pack_rules import run_pack_checks
from media_literacy.packs.pack_toml import Pack

FLAG, FINE, CHECK = "Flag: contradiction", "Fine: contradiction", "Check: no source"


def article(*paragraphs: Sequence[tuple[str, str]], front: str = "") -> str:
    """A lesson of these paragraphs, each of sentences with their verdicts; an empty verdict makes no note."""
    blocks: list[str] = []
    notes: list[str] = []
    for paragraph in paragraphs:
        written: list[str] = []
        for text, verdict in paragraph:
            written.append(f"{text}[^n{len(notes)}]" if verdict else text)
            if verdict:
                notes.append(f"[^n{len(notes)}]: **{verdict}.** It did.")
        blocks.append(" ".join(written))
    return f"---\nlanguage: en\n{front}---\n# News\n\n" + "\n\n".join([*blocks, *notes]) + "\n"


def lesson_with(verdicts: list[str], front: str = "") -> str:
    """An article with a note on every sentence, in these verdicts."""
    text = " ".join(f"The Mill League met {number} times.[^n{number}]" for number, _verdict in enumerate(verdicts))
    notes = "\n\n".join(f"[^n{number}]: **{verdict}.** It did." for number, verdict in enumerate(verdicts))
    return f"---\nlanguage: en\n{front}---\n# News\n\n{text}\n\n{notes}\n"


def pack_of(texts: Sequence[str], language: str = "en", license: str = "") -> tuple[Pack, list[Draft]]:
    """A pack of these lessons, and each of them as it is read."""
    files = [Path(f"lessons/{number}.md") for number, _text in enumerate(texts)]
    pack = Pack("valley", "1.0.0", "Valley", language, license, (), tuple(files), Path("no-such-folder"))
    drafts = [parse_lesson(text.encode(), file).draft for text, file in zip(texts, files, strict=True)]
    return pack, [draft for draft in drafts if draft is not None]


def messages_of(code: str, *texts: str, language: str = "en", license: str = "") -> list[str]:
    """What is said with this code of a pack of these lessons."""
    found = run_pack_checks(*pack_of(texts, language, license))
    return [diagnostic.message for _file, diagnostic in found if diagnostic.code == code]
