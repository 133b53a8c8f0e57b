"""The remarks on a pack of lessons that a test writes in a few lines."""

from collections.abc import Sequence
from pathlib import Path

from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.checks import run_pack_checks
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


def messages_of(code: str, *texts: str, language: str = "en") -> list[str]:
    """What is said with this code of a pack of these lessons."""
    files = [Path(f"lessons/{number}.md") for number, _text in enumerate(texts)]
    pack = Pack("valley", "1.0.0", "Valley", language, "", (), tuple(files), Path("no-such-folder"))
    drafts = [parse_lesson(text.encode(), file).draft for text, file in zip(texts, files, strict=True)]
    found = run_pack_checks(pack, [draft for draft in drafts if draft is not None])
    return [diagnostic.message for _file, diagnostic in found if diagnostic.code == code]
