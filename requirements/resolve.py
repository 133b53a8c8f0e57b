"""Look whether the pins can be installed on every system that we name: `.venv/bin/python requirements/resolve.py`.

It asks the package index which wheels there are, installs nothing, and writes the table of docs/systems.md. It needs
`requirements/dev.txt` and a network; a test without a network holds the table against the pins and `launcher/`.
"""

import datetime
import hashlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent
sys.path.insert(0, str(CHECKOUT))

from launcher.floors import PYTHONS  # noqa: E402
from launcher.pin_files import Pin, pins_for  # noqa: E402
from launcher.targets import GATHERED, Target, all_targets  # noqa: E402

PAGE = CHECKOUT / "docs" / "systems.md"
SETS = ("app", "read-aloud", "test")
DRY_RUN = [sys.executable, "-m", "uv", "pip", "install", "--dry-run", "--no-deps", "--no-config", "--quiet"]
BEGIN, END = "<!-- requirements/resolve.py writes from here", "<!-- to here -->"


def main() -> int:
    """Ask for each system and each Python, and write the table; 1 when a system that we promise lacks something."""
    today = datetime.date.today().isoformat()
    rows: list[tuple[Target, list[list[str]]]] = []
    for target in all_targets():
        rows.append((target, [missing(target, python) for python in PYTHONS]))
        print(f"{target.name}: " + " | ".join(", ".join(cell) or "resolved" for cell in rows[-1][1]), flush=True)
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(before + table(rows, today) + after, encoding="utf-8")
    promised = {target for targets in GATHERED.values() for target in targets}
    return 1 if any(target in promised and any(cells) for target, cells in rows) else 0


def digest() -> str:
    """What the table was made from: the pins, in a few letters."""
    content = b"".join((CHECKOUT / "requirements" / f"{name}.txt").read_bytes() for name in SETS)
    return hashlib.sha256(content).hexdigest()[:12]


def table(rows: list[tuple[Target, list[list[str]]]], today: str) -> str:
    """The part of the page that is written here."""
    lines = [
        f"{BEGIN}, for the pins {digest()} -->",
        "| system | " + " | ".join(f"Python {major}.{minor}" for major, minor in PYTHONS) + " |",
        "|---|" + "---|" * len(PYTHONS),
    ]
    for target, cells in rows:
        told = [f"no wheel of {', '.join(cell)}" if cell else f"resolved on {today}" for cell in cells]
        lines.append(f"| {target.name} | " + " | ".join(told) + " |")
    return "\n".join([*lines, END])


def missing(target: Target, python: tuple[int, int]) -> list[str]:
    """The pinned packages of which there is no wheel for this system and Python."""
    wanted = {pin.name: pin for name in SETS for pin in pins_for(name, target.environment(python))}
    lacking: list[str] = []
    while name := first_missing(list(wanted.values()), target, python):
        del wanted[name]
        lacking.append(name)
    return sorted(lacking)


def first_missing(pins: list[Pin], target: Target, python: tuple[int, int]) -> str:
    """One package for which uv finds no wheel with a pinned hash; it reads what the index says, and fetches none."""
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    settings["MACOSX_DEPLOYMENT_TARGET"] = "{}.{}".format(*target.release)
    with tempfile.TemporaryDirectory() as folder:
        wishes = Path(folder, "pins.txt")
        wishes.write_text("".join(pin.line() for pin in pins), encoding="ascii")
        wanted = ["--only-binary", ":all:", "--require-hashes", "--requirement", str(wishes)]
        system = ["--python-platform", uv_platform(target), "--python-version", "{}.{}".format(*python)]
        done = subprocess.run(
            [*DRY_RUN, "--target", folder, *wanted, *system],
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode == 0:
        return ""
    found = re.search(r"Because ([a-z0-9-]+)==\S+ has no (?:usable )?wheels", done.stderr)
    if not found:
        raise SystemExit(f"uv could not tell:\n{done.stderr}")
    return found[1]


def uv_platform(target: Target) -> str:
    """How uv calls it."""
    if target.system == "linux":
        kind = "manylinux_{}_{}".format(*target.release) if target.has_glibc else "unknown-linux-musl"
        return f"{target.machine}-{kind}"
    if target.system == "darwin":
        return {"arm64": "aarch64", "x86_64": "x86_64"}[target.machine] + "-apple-darwin"
    return {"AMD64": "x86_64", "ARM64": "aarch64"}[target.machine] + "-pc-windows-msvc"


if __name__ == "__main__":
    sys.exit(main())
