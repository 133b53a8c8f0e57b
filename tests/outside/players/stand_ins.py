"""Libraries of ours in place of those of H5P, which no registry has: enough for a server or a player to take a file."""

import json
from pathlib import Path

from export.question_formats.donors import MULTIPLE_CHOICE, QUESTION, donor
from outside.players.exported import HERE

_FONT = b"OTTO"


def stand_in_donor(path: Path) -> Path:
    """An H5P file with two libraries, one of which needs the other, with a style and a font."""
    files: dict[str, str | bytes] = {
        **_library(QUESTION, {"preloadedCss": [{"path": "styles/question.css"}]}, runnable=0),
        "H5P.Question-1.4/styles/question.css": "@font-face { font-family: a; src: url(../a.woff2); } p { margin: 0; }",
        "H5P.Question-1.4/a.woff2": _FONT,
        **_library(
            MULTIPLE_CHOICE,
            {"preloadedJs": [{"path": "js/multichoice.js"}], "preloadedDependencies": [QUESTION]},
            runnable=1,
        ),
        "H5P.MultiChoice-1.14/js/multichoice.js": (HERE / "stand-in.js").read_text(encoding="utf-8"),
        "H5P.MultiChoice-1.14/semantics.json": "[]",
        "H5P.Question-1.4/semantics.json": "[]",
    }
    return donor(path, files)


def _library(name: dict[str, object], more: dict[str, object], *, runnable: int) -> dict[str, str | bytes]:
    described = {"title": name["machineName"], "patchVersion": 0, "runnable": runnable, **name, **more}
    folder = f"{name['machineName']}-{name['majorVersion']}.{name['minorVersion']}"
    return {f"{folder}/library.json": json.dumps(described)}
