"""The examples of `docs/diagnostics.md`, each made into a file that can be read.

An example is the first block of a section, and as short as it can be. What it lacks is added here:

- one with a headline `# News`, or that begins with `---`, is a whole lesson;
- one that begins with `# ` is a part and stands below the article of a sound lesson;
- one that begins with “key: ” is put into the front matter of a sound lesson, in place of the same key;
- one that begins with a note, `[^label]:`, stands below a sound article, which gets a sentence for each of its marks;
- any other text is a paragraph of a sound article;
- one that begins with “key = ” is put into a sound `pack.toml`, or is a whole one when it has an `id`;
- lines such as `lessons/bridge.md:` begin the files of a pack, and each is filled up like an example of its own; a pack
  has a sound `lessons/bridge.md` when the example shows none.

“(501 times)” at the end of a line repeats it, “⟨U+202E⟩” is that character, and “⟨byte E9⟩” is that byte.
"""

import re
from pathlib import Path

DETAILS = {
    "age": "11-14",
    "minutes": "5",
    "authors": "[A. Teacher]",
    "version": "1.0.0",
    "license": "CC0-1.0",
    "language": "en",
    "origin": "real",
    "source": "Valley Courier, 3 March 2025",
}
PACK = {
    "schema": "1",
    "id": '"valley"',
    "version": '"1.0.0"',
    "title": '"Valley"',
    "language": '"en"',
    "license": '"CC0-1.0"',
    "authors": '["A. Teacher"]',
}
ARTICLE = "It rained all day in the valley.[^base]"
NOTE = "[^base]: **Fine: can be checked.** The log of the valley gives the day and the place."

_FILE = re.compile(r"^(\S+\.(?:md|toml)):\n((?: {4}.*\n|\n)*)", re.MULTILINE)
_TIMES = re.compile(r"^(.*?)\(([\d,]+) times\)$", re.MULTILINE)
_KEY = re.compile(r"[a-z-]+:(?: |$)", re.MULTILINE)
_PACK_KEY = re.compile(r"[a-z-]+ = ")
_DEFINED = re.compile(r"^\[\^([^\]]+)\]:", re.MULTILINE)
_BYTE = re.compile(r"⟨byte ([0-9A-F]{2})⟩")
_CHARACTER = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")


def is_of_pack(example: str) -> bool:
    """Whether the example shows a `pack.toml` or several files of a pack."""
    return bool(_PACK_KEY.match(example) or _FILE.match(example))


def lesson_from(example: str, id: str = "bridge") -> bytes:
    """The example as a lesson."""
    text = _TIMES.sub(lambda found: found[1] * int(found[2].replace(",", "")), plain(example))
    before, _bracket, after = _whole(text, id).partition("⟨byte ")
    data = before.encode()
    return data + bytes.fromhex(after[:2]) + after[3:].encode() if after else data


def plain(example: str) -> str:
    """The example with the characters that its names stand for."""
    return _CHARACTER.sub(lambda found: chr(int(found[1], 16)), example)


def pack_files(example: str) -> dict[str, bytes]:
    """The example as the files of a pack."""
    pieces = {name: re.sub("^ {4}", "", text, flags=re.MULTILINE) for name, text in _FILE.findall(example + "\n")}
    if not pieces:
        pieces = {"pack.toml": example}
    lessons = {"lessons/bridge.md": ""} | {name: text for name, text in pieces.items() if name != "pack.toml"}
    files = {name: lesson_from(text.strip("\n"), Path(name).stem) for name, text in lessons.items()}
    return {"pack.toml": _pack_toml(pieces.get("pack.toml", "").strip("\n"), list(lessons)).encode()} | files


def _pack_toml(text: str, lessons: list[str]) -> str:
    if text.startswith("id = "):
        return f"{text}\n"
    listed = "lessons = [" + ", ".join(f'"{name}"' for name in lessons) + "]"
    given = {line.partition(" = ")[0] for line in text.splitlines()}
    base = [f"{key} = {value}" for key, value in PACK.items() if key not in given]
    return "\n".join([*base, text, *([] if "lessons" in given else [listed]), ""])


def _whole(text: str, id: str) -> str:
    if text.startswith(("---", "\n---")) or re.search("^# News$", text, re.MULTILINE):
        return f"{text}\n"
    if text.startswith("# "):
        return _lesson(id, [ARTICLE, NOTE, text])
    if _KEY.match(text):
        return _lesson(id, [ARTICLE, NOTE], text)
    if _DEFINED.match(text):
        unmarked = [label for label in dict.fromkeys(_DEFINED.findall(text)) if not re.search(_mark(label), text)]
        sentences = " ".join(f"Sentence {number} is there.[^{label}]" for number, label in enumerate(unmarked, 1))
        return _lesson(id, [f"{ARTICLE} {sentences}", NOTE, text])
    return _lesson(id, [text, ARTICLE, NOTE] if text else [ARTICLE, NOTE])


def _mark(label: str) -> str:
    return rf"\[\^{re.escape(label)}\](?!:)"


def _lesson(id: str, blocks: list[str], front: str = "") -> str:
    """A lesson with every detail; the keys of an example stand in place of its own."""
    given = {line.partition(":")[0] for line in front.splitlines()}
    base = [f"{key}: {value}" for key, value in ({"id": id} | DETAILS).items() if key not in given]
    return "\n".join(["---", *base, *([front] if front else []), "---", "# News", "", "\n\n".join(blocks), ""])
