"""A library as large as any school will ever have: many packs of short lessons, written in seconds."""

import random
from pathlib import Path

_NAMES = """
harbour ferry market bridge school garden river council winter summer doctor teacher window engine
bakery library station forest island museum kitchen concert village factory theatre weather letter
camera museum orchard tunnel lantern compass meadow quarry pepper saddle anchor violin copper
glacier walnut parade
"""
_WORDS = tuple(_NAMES.split())
_KINDS = ("overclaim", "unnamed source", "contradiction", "numbers do not add up", "loaded words", "vague date")


def write_packs(folder: Path, packs: int, lessons: int) -> None:
    """Write so many packs with so many lessons each; the same ones every time."""
    chance = random.Random(7)
    for pack in range(packs):
        home = folder / f"pack-{pack:03}"
        (home / "lessons").mkdir(parents=True)
        names = ", ".join(f'"lessons/lesson-{lesson:02}.md"' for lesson in range(lessons))
        (home / "pack.toml").write_text(
            f'schema = 1\nid = "pack-{pack:03}"\nversion = "1.0.0"\n'
            f'title = "Pack {pack} of the {chance.choice(_WORDS)}"\n'
            'language = "en"\nlicense = "CC-BY-4.0"\nauthors = ["A. Teacher"]\n'
            f"lessons = [{names}]\n",
            "utf-8",
        )
        for lesson in range(lessons):
            (home / "lessons" / f"lesson-{lesson:02}.md").write_text(_lesson(pack, lesson, chance), "utf-8")


def _lesson(pack: int, lesson: int, chance: random.Random) -> str:
    title = f"The {chance.choice(_WORDS)} and the {chance.choice(_WORDS)}, report {pack}-{lesson}"
    sentences = [
        f"The {chance.choice(_WORDS)} of the {chance.choice(_WORDS)} met the {chance.choice(_WORDS)}." for _ in range(5)
    ]
    sentences[1] += "[^a]"
    sentences[3] += "[^b]"
    return (
        f"---\nlesson: 1\nid: lesson-{lesson:02}\ntitle: {title}\nlanguage: en\norigin: invented\nminutes: 8\n"
        f"age: 11-14\n---\n\n# {title}\n\n{' '.join(sentences)}\n\n"
        f"[^a]: **Flag: {_KINDS[(pack + lesson) % len(_KINDS)]}.** Nobody can know that.\n\n"
        "[^b]: **Fine: named source.** It says who says so.\n"
    )
