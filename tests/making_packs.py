"""Small packs for tests, as folders and as files."""

from collections.abc import Mapping
from pathlib import Path

from media_literacy.packs.archive.archive_writing import write_pack

LANES = """\
---
lesson: 1
id: lanes
title: Bus lanes
---

# Shops face ruin as bus lanes arrive

Everybody knows that the lanes will destroy every shop in town.[^everybody] It was a cold evening in the valley.

[^everybody]: **Flag: overclaim.** “Everybody” and “every” leave no room for exceptions, and no source is given.
"""
SPOONS = """\
---
lesson: 1
id: spoons
title: The spoon
---

# A spoon that doctors hate

Doctors hate this spoon for its simple trick.[^doctors] It is made of tin and costs two crowns.

[^doctors]: **Flag: overclaim.** Nobody counted the doctors, and nobody says which of them were asked about it.
"""


def make_folder(
    folder: Path, lessons: Mapping[str, str] | None = None, *, version: str = "1.0.0", id: str = "valley"
) -> Path:
    """A folder with a pack of these lessons, by the names of their files."""
    texts = {"lanes": LANES} if lessons is None else lessons
    (folder / "lessons").mkdir(parents=True)
    names = ", ".join(f'"lessons/{name}.md"' for name in texts)
    (folder / "pack.toml").write_text(
        f'schema = 1\nid = "{id}"\nversion = "{version}"\ntitle = "Valley"\nlanguage = "en"\n'
        f'license = "CC0-1.0"\nauthors = ["A. Teacher"]\nlessons = [{names}]\n',
        encoding="utf-8",
    )
    for name, text in texts.items():
        (folder / "lessons" / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


def make_file(
    folder: Path,
    name: str,
    lessons: Mapping[str, str] | None = None,
    *,
    version: str = "1.0.0",
    id: str = "valley",
    key: Path | None = None,
) -> Path:
    """The same as a file."""
    written = write_pack(make_folder(folder / name, lessons, version=version, id=id), key)
    assert written.data is not None, written.report
    file = folder / f"{name}.lessonpack"
    file.write_bytes(written.data)
    return file
