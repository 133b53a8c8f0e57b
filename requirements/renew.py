"""Renew the pins: `.venv/bin/python requirements/renew.py` (once `requirements/dev.txt` is installed).

Each file holds one version and all its hashes for every package, on every system and Python that we support. No
address of a package index and no path of a machine may stand in them: they are public, and mirrors differ.
`--upgrade` takes the newest versions that pyproject.toml allows; without it only what changed there is touched.
"""

import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
FILES = {
    "app.txt": ["--no-build"],
    "read-aloud.txt": ["--no-build", "--extra=read-aloud", "--constraint=requirements/app.txt"],
    "test.txt": ["--no-build", "--group=test", "--constraint=requirements/app.txt"],
    "dev.txt": ["--no-build", "--group=dev", "--constraint=requirements/test.txt"],
    "record-store.txt": ["--no-build"],
    "release.txt": ["--no-build", "--group=release", "--extra=read-aloud", "--constraint=requirements/read-aloud.txt"],
    "mutation.txt": ["--group=mutation", "--constraint=requirements/test.txt"],  # one of them has no wheel
}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-config",
    "--no-annotate",
    "--no-emit-index-url",
    "--quiet",
    "--custom-compile-command=python requirements/renew.py",
]


def main() -> int:
    """Write the files again; the larger ones hold the smaller ones, with the same versions.

    What shares no environment with the program has its wishes in a file of its own, beside its pins.
    """
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    for file, choice in FILES.items():
        target = f"requirements/{file}"
        wishes = (FOLDER / file).with_suffix(".in")
        source = f"requirements/{wishes.name}" if wishes.exists() else "pyproject.toml"
        command = [sys.executable, "-m", "uv", "pip", "compile", source, f"--output-file={target}"]
        subprocess.run([*command, *OPTIONS, *choice, *sys.argv[1:]], cwd=FOLDER.parent, env=settings, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
